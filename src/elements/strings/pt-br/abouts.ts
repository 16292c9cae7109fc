/** What reports, measures and columns mean, in Brazilian Portuguese. */
import type { Texts } from '../texts.js';

export const abouts: Texts['abouts'] = {
  'platform-logins': 'Com que frequência as pessoas fizeram login na plataforma.',
  'si-logins': 'Quantas pessoas usaram a ferramenta de vendas e com que frequência.',
  'si-adoption': 'O que as pessoas fizeram com a ferramenta de vendas, onde quer que a tenham usado.',
  'si-credits': 'Em que os créditos foram usados. Reembolsos contam no próprio dia.',
  'si-alerts': 'Alertas enviados e o que as pessoas fizeram com eles.',
  'nav-overview': 'Quantas licenças foram compradas, atribuídas e ativadas, e qual é o nível de domínio.',
  'nav-usage': 'O que os titulares de licença fizeram.',
  'nav-effectiveness': 'O que resultou disso: InMails e conexões.',
  // People
  role: 'Não se aplica a quem não tem cadastro na plataforma.',
  title: 'Não se aplica a quem não tem cadastro na plataforma.',
  status: 'O status atual.',
  days_pending: 'Dias desde o último convite.',
  idle_days: 'Dias desde a última ação própria. Em branco: a licença nunca foi usada.',
  seat_idle_days:
    'Dias desde a última ação própria ou desde a ativação da licença, se ela for posterior; com várias licenças, o maior valor.',
  never_used: 'Pessoas com uma licença ativada que nunca fizeram nada com ela.',
  idle_people: 'Pessoas com pelo menos uma licença ativada que ninguém usou durante tantos dias.',
  idle_seats:
    'Licenças ativadas que ninguém usou durante tantos dias. As que foram ativadas depois não entram.',
  idle_cost: 'O que as licenças sem uso custam, de acordo com o contrato.',
  // Coach
  'nav-overview/coach': 'Quantas das ações sugeridas os titulares de licença concluíram.',
  beginner: 'O primeiro de cinco níveis.',
  intermediate: 'O segundo de cinco níveis.',
  proficient: 'O terceiro de cinco níveis.',
  advanced: 'O quarto de cinco níveis.',
  expert: 'O mais alto de cinco níveis.',
  coach_level: 'De acordo com quantas das ações sugeridas a pessoa concluiu.',
  coach_actions_done: 'Ações sugeridas diferentes concluídas até esse dia.',
  // Logins
  total_logins: 'Todos os logins; se uma pessoa faz vários em um dia, cada um conta.',
  users_logged_in: 'Pessoas diferentes com pelo menos uma sessão.',
  'platform-logins/users_logged_in': 'Pessoas diferentes com pelo menos um login.',
  enabled_users:
    'Pessoas com acesso habilitado no fim destes dias. Mais pessoas podem ter feito login: algumas perderam o acesso depois.',
  last_login: 'O último até o fim destes dias; pode ser anterior a eles.',
  total_sessions:
    'Logins e, onde não há login, sequências de atividade em páginas com menos de 30 minutos entre si.',
  sessions_per_user: 'Sessões divididas pelos usuários que fizeram login.',
  estimated_sessions: 'Sessões deduzidas da atividade em páginas, onde não há login.',
  estimated_share: 'Sessões deduzidas da atividade em páginas, sobre o total de sessões.',
  // Adoption
  total_interactions: 'Tudo o que as pessoas fizeram. Carregar uma página não é interação.',
  unique_accounts: 'Contas diferentes; uma em que várias pessoas trabalharam conta uma vez.',
  unique_accounts_hot: 'Contas diferentes com uma interação enquanto estavam quentes.',
  days_active: 'Dias em que uma pessoa fez algo, somados entre todas as pessoas.',
  iframe_page_loads: 'Páginas carregadas dentro do CRM ou da plataforma de sales engagement.',
  iframe_interactions: 'Interações dentro do CRM ou da plataforma de sales engagement.',
  sep_page_loads: 'Páginas carregadas na plataforma de sales engagement.',
  // Credits
  total_credits: 'Todas as linhas do registro de créditos; reembolsos são subtraídos no próprio dia.',
  people_unlocks: 'Pessoas desbloqueadas com créditos.',
  people_exports: 'Pessoas exportadas, com ou sem custo de créditos.',
  // Alerts
  alerts_sent: 'Entregas: uma por pessoa e canal, no dia do envio.',
  users_alerted: 'Pessoas diferentes que receberam o envio de um alerta.',
  alert_interactions: 'No dia em que ocorreram, também com alertas anteriores.',
  alert_channels: 'Canais assinados no fim destes dias; se não houver, aqueles em que houve recebimento.',
  email_alerts_touched: 'Alertas diferentes com interação por e-mail.',
  slack_alerts_touched: 'Alertas diferentes com interação no Slack.',
  // Seats
  seats_purchased: 'Licenças do contrato.',
  seats_assigned: 'Com convite e não revogadas.',
  seats_activated: 'Atribuídas e com o convite aceito.',
  seats_available: 'Compradas menos atribuídas.',
  seats_pending: 'Atribuídas e ainda não ativadas.',
  assignment_rate: 'Licenças atribuídas sobre as compradas.',
  activation_rate: 'Licenças ativadas sobre as atribuídas. A meta é 100%.',
  // Usage and effectiveness
  active_people: 'Titulares de licença com pelo menos um dia ativo; todas as médias são sobre eles.',
  'nav-usage/days_active': 'Dias em que uma pessoa fez algo, somados entre todas as pessoas.',
  leads_saved_total: 'A última contagem de cada pessoa.',
  accounts_saved_total: 'A última contagem de cada pessoa.',
  inmails_sent_average: 'InMails enviados divididos pelas pessoas ativas.',
  inmails_accepted: 'Respondidos com sim ou talvez em até 30 dias após o envio.',
  inmail_acceptance_rate:
    'Aceitos sobre todos os InMails enviados no período. Os mais recentes ainda podem ser aceitos.',
  inmails_open: 'Enviados há menos de 30 dias e ainda sem resposta.',
  inmails_matured: 'Enviados pelo menos 30 dias antes do fim dos dados.',
  inmail_matured_share: 'InMails que não podem mais mudar, sobre todos os enviados.',
  inmail_acceptance_rate_matured: 'Aceitos sobre os InMails que não podem mais mudar.',
  unique_connections: 'Pessoas diferentes com quem toda a equipe se conectou.',
  connections_total: 'A última contagem de cada pessoa.',
};
