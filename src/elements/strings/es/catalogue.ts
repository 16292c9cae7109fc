/** What reports, measures and columns are called, in Spanish. */
import type { Texts } from '../texts.js';
import { levels } from './words.js';

export const reports: Texts['reports'] = {
  'platform-logins': 'Inicios de sesión en la plataforma',
  'si-logins': 'Inicios de sesión',
  'si-adoption': 'Adopción',
  'si-credits': 'Créditos',
  'si-alerts': 'Alertas',
  'nav-overview': 'Licencias',
  'nav-overview/coach': 'Niveles de Coach',
  'nav-overview/idle': 'Utilización de licencias',
  'nav-usage': 'Uso',
  'nav-effectiveness': 'Eficacia',
};

export const measures: Texts['measures'] = {
  // People
  id: 'ID',
  name: 'Nombre',
  email: 'Correo electrónico',
  role: 'Rol',
  title: 'Cargo',
  status: 'Estado',
  invited_at: 'Invitación',
  last_invited_at: 'Última invitación',
  activated_at: 'Activación',
  onboarded_at: 'Incorporación',
  last_activity: 'Última actividad',
  coach_level: 'Nivel de Coach',
  coach_actions_done: 'Acciones sugeridas realizadas',
  days_pending: 'Días pendientes',
  idle_days: 'Días sin uso',
  seat_idle_days: 'Días de licencia sin uso',
  never_used: 'Nunca usadas',
  idle_people: 'Personas con licencias sin uso',
  idle_seats: 'Licencias sin uso',
  idle_cost: 'Coste de licencias sin uso',

  // Logins
  total_logins: 'Total de inicios de sesión',
  users_logged_in: 'Usuarios que iniciaron sesión',
  'platform-logins/users_logged_in': 'Usuarios que iniciaron sesión',
  enabled_users: 'Usuarios habilitados',
  logins: 'Inicios de sesión',
  last_login: 'Último inicio de sesión',
  total_sessions: 'Total de sesiones',
  sessions_per_user: 'Promedio de sesiones por usuario',
  estimated_sessions: 'Sesiones estimadas',
  estimated_share: 'Proporción estimada',
  sessions: 'Sesiones',

  // Adoption
  total_interactions: 'Total de interacciones',
  unique_accounts: 'Cuentas únicas con interacción',
  unique_accounts_hot: 'Cuentas únicas (calientes nuevas, calientes)',
  days_active: 'Total de días activos',
  first_interaction: 'Primera interacción',
  last_interaction: 'Última interacción',
  iframe_page_loads: 'Cargas de página en iframe',
  iframe_interactions: 'Interacciones en iframe',
  crm_page_loads: 'Cargas de página en el CRM',
  sep_page_loads: 'Cargas de página en la SEP',

  // Credits
  total_credits: 'Total de créditos usados',
  people_unlocks: 'Personas desbloqueadas',
  people_exports: 'Personas exportadas',
  company_credits: 'Créditos usados en empresas',
  people_credits: 'Créditos usados en personas',

  // Alerts
  alerts_sent: 'Total de alertas enviadas',
  users_alerted: 'Usuarios',
  alert_interactions: 'Total de interacciones con alertas',
  alert_channels: 'Canales de alerta',
  email_alerts: 'Alertas por correo',
  slack_alerts: 'Alertas de Slack',
  email_alerts_touched: 'Interacciones únicas con alertas por correo',
  slack_alerts_touched: 'Interacciones únicas con alertas de Slack',

  // Seats
  seats_purchased: 'Compradas',
  seats_assigned: 'Asignadas',
  seats_activated: 'Activadas',
  seats_available: 'Disponibles',
  seats_pending: 'Pendientes',
  assignment_rate: 'Tasa de asignación',
  activation_rate: 'Tasa de activación',

  // Coach levels
  ...levels,

  // Usage and effectiveness
  active_people: 'Personas activas',
  'nav-usage/days_active': 'Días activos',
  searches: 'Búsquedas realizadas',
  profile_views: 'Vistas de perfil',
  leads_saved: 'Posibles clientes guardados',
  accounts_saved: 'Cuentas guardadas',
  lists_created: 'Listas creadas',
  messages_sent: 'Mensajes enviados',
  leads_saved_total: 'Posibles clientes guardados en total',
  accounts_saved_total: 'Cuentas guardadas en total',
  inmails_sent: 'InMails enviados',
  inmails_sent_average: 'InMails enviados por persona',
  inmails_accepted: 'InMails aceptados',
  inmail_acceptance_rate: 'Tasa de aceptación de InMails',
  inmails_open: 'InMails aún pendientes',
  inmails_matured: 'InMails con plazo cumplido',
  inmail_matured_share: 'Proporción con plazo cumplido',
  inmails_accepted_matured: 'InMails aceptados con plazo cumplido',
  inmail_acceptance_rate_matured: 'Tasa de aceptación, solo plazo cumplido',
  unique_connections: 'Conexiones únicas',
  connections_total: 'Conexiones en total',
};
