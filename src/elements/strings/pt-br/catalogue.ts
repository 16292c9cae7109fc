/** What reports, measures and columns are called, in Brazilian Portuguese. */
import type { Texts } from '../texts.js';
import { levels } from './words.js';

export const reports: Texts['reports'] = {
  'platform-logins': 'Logins na plataforma',
  'si-logins': 'Logins',
  'si-adoption': 'Adoção',
  'si-credits': 'Créditos',
  'si-alerts': 'Alertas',
  'nav-overview': 'Licenças',
  'nav-overview/coach': 'Níveis do Coach',
  'nav-overview/idle': 'Utilização de licenças',
  'nav-usage': 'Uso',
  'nav-effectiveness': 'Eficácia',
};

export const measures: Texts['measures'] = {
  // People
  id: 'ID',
  name: 'Nome',
  email: 'E-mail',
  role: 'Função',
  title: 'Cargo',
  status: 'Status',
  invited_at: 'Convite',
  last_invited_at: 'Último convite',
  activated_at: 'Ativação',
  onboarded_at: 'Integração',
  last_activity: 'Última atividade',
  coach_level: 'Nível do Coach',
  coach_actions_done: 'Ações sugeridas concluídas',
  days_pending: 'Dias pendentes',
  idle_days: 'Dias sem uso',
  seat_idle_days: 'Dias de licença sem uso',
  never_used: 'Nunca usadas',
  idle_people: 'Pessoas com licenças sem uso',
  idle_seats: 'Licenças sem uso',
  idle_cost: 'Custo de licenças sem uso',

  // Logins
  total_logins: 'Total de logins',
  users_logged_in: 'Usuários que fizeram login',
  'platform-logins/users_logged_in': 'Usuários que fizeram login',
  enabled_users: 'Usuários habilitados',
  logins: 'Logins',
  last_login: 'Último login',
  total_sessions: 'Total de sessões',
  sessions_per_user: 'Média de sessões por usuário',
  estimated_sessions: 'Sessões estimadas',
  estimated_share: 'Parcela estimada',
  sessions: 'Sessões',

  // Adoption
  total_interactions: 'Total de interações',
  unique_accounts: 'Contas únicas com interação',
  unique_accounts_hot: 'Contas únicas (quentes novas, quentes)',
  days_active: 'Total de dias ativos',
  first_interaction: 'Primeira interação',
  last_interaction: 'Última interação',
  iframe_page_loads: 'Carregamentos de página em iframe',
  iframe_interactions: 'Interações em iframe',
  crm_page_loads: 'Carregamentos de página no CRM',
  sep_page_loads: 'Carregamentos de página na SEP',

  // Credits
  total_credits: 'Total de créditos usados',
  people_unlocks: 'Pessoas desbloqueadas',
  people_exports: 'Pessoas exportadas',
  company_credits: 'Créditos usados em empresas',
  people_credits: 'Créditos usados em pessoas',

  // Alerts
  alerts_sent: 'Total de alertas enviados',
  users_alerted: 'Usuários',
  alert_interactions: 'Total de interações com alertas',
  alert_channels: 'Canais de alerta',
  email_alerts: 'Alertas por e-mail',
  slack_alerts: 'Alertas do Slack',
  email_alerts_touched: 'Interações únicas com alertas por e-mail',
  slack_alerts_touched: 'Interações únicas com alertas do Slack',

  // Seats
  seats_purchased: 'Compradas',
  seats_assigned: 'Atribuídas',
  seats_activated: 'Ativadas',
  seats_available: 'Disponíveis',
  seats_pending: 'Pendentes',
  assignment_rate: 'Taxa de atribuição',
  activation_rate: 'Taxa de ativação',

  // Coach levels
  ...levels,

  // Usage and effectiveness
  active_people: 'Pessoas ativas',
  'nav-usage/days_active': 'Dias ativos',
  searches: 'Pesquisas realizadas',
  profile_views: 'Visualizações de perfil',
  leads_saved: 'Leads salvos',
  accounts_saved: 'Contas salvas',
  lists_created: 'Listas criadas',
  messages_sent: 'Mensagens enviadas',
  leads_saved_total: 'Leads salvos no total',
  accounts_saved_total: 'Contas salvas no total',
  inmails_sent: 'InMails enviados',
  inmails_sent_average: 'InMails enviados por pessoa',
  inmails_accepted: 'InMails aceitos',
  inmail_acceptance_rate: 'Taxa de aceitação de InMails',
  inmails_open: 'InMails ainda pendentes',
  inmails_matured: 'InMails com prazo encerrado',
  inmail_matured_share: 'Parcela com prazo encerrado',
  inmails_accepted_matured: 'InMails aceitos com prazo encerrado',
  inmail_acceptance_rate_matured: 'Taxa de aceitação, só prazo encerrado',
  unique_connections: 'Conexões únicas',
  connections_total: 'Conexões no total',
};
