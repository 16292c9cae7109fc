import type { Texts } from '../texts.js';
import { levels } from './words.js';

export const reports: Texts['reports'] = {
  'platform-logins': 'Plattform-Anmeldungen',
  'si-logins': 'Anmeldungen',
  'si-adoption': 'Akzeptanz',
  'si-credits': 'Credits',
  'si-alerts': 'Benachrichtigungen',
  'nav-overview': 'Lizenzen',
  'nav-overview/coach': 'Coach-Stufen',
  'nav-overview/idle': 'Lizenznutzung',
  'nav-usage': 'Nutzung',
  'nav-effectiveness': 'Wirksamkeit',
};

export const measures: Texts['measures'] = {
  // People
  id: 'ID',
  name: 'Name',
  email: 'E-Mail',
  role: 'Rolle',
  title: 'Position',
  status: 'Status',
  invited_at: 'Eingeladen',
  last_invited_at: 'Zuletzt eingeladen',
  activated_at: 'Aktiviert',
  onboarded_at: 'Eingerichtet',
  last_activity: 'Letzte Aktivität',
  coach_level: 'Coach-Stufe',
  coach_actions_done: 'Ausgeführte empfohlene Aktionen',
  days_pending: 'Tage ausstehend',
  idle_days: 'Tage ohne Nutzung',
  seat_idle_days: 'Lizenz: Tage ohne Nutzung',
  never_used: 'Nie genutzt',
  idle_people: 'Personen mit ungenutzten Lizenzen',
  idle_seats: 'Ungenutzte Lizenzen',
  idle_cost: 'Kosten ungenutzter Lizenzen',

  // Logins
  total_logins: 'Anmeldungen gesamt',
  users_logged_in: 'Angemeldete Personen',
  'platform-logins/users_logged_in': 'Angemeldete Personen',
  enabled_users: 'Freigeschaltete Personen',
  logins: 'Anmeldungen',
  last_login: 'Letzte Anmeldung',
  total_sessions: 'Sitzungen gesamt',
  sessions_per_user: 'Ø Sitzungen pro Person',
  estimated_sessions: 'Geschätzte Sitzungen',
  estimated_share: 'Geschätzter Anteil',
  sessions: 'Sitzungen',

  // Adoption
  total_interactions: 'Interaktionen gesamt',
  unique_accounts: 'Eindeutige Accounts mit Interaktion',
  unique_accounts_hot: 'Eindeutige Accounts (neu heiß, heiß)',
  days_active: 'Aktive Tage gesamt',
  first_interaction: 'Erste Interaktion',
  last_interaction: 'Letzte Interaktion',
  iframe_page_loads: 'Seitenaufrufe (iframe)',
  iframe_interactions: 'Interaktionen (iframe)',
  crm_page_loads: 'Seitenaufrufe (CRM)',
  sep_page_loads: 'Seitenaufrufe (SEP)',

  // Credits
  total_credits: 'Verbrauchte Credits gesamt',
  people_unlocks: 'Freigeschaltete Profile',
  people_exports: 'Exportierte Profile',
  company_credits: 'Verbrauchte Credits (Unternehmen)',
  people_credits: 'Verbrauchte Credits (Personen)',

  // Alerts
  alerts_sent: 'Gesendete Benachrichtigungen',
  users_alerted: 'Personen',
  alert_interactions: 'Interaktionen gesamt',
  alert_channels: 'Kanäle',
  email_alerts: 'Per E-Mail',
  slack_alerts: 'Per Slack',
  email_alerts_touched: 'Genutzt per E-Mail (eindeutig)',
  slack_alerts_touched: 'Genutzt in Slack (eindeutig)',

  // Seats
  seats_purchased: 'Gekauft',
  seats_assigned: 'Zugewiesen',
  seats_activated: 'Aktiviert',
  seats_available: 'Verfügbar',
  seats_pending: 'Ausstehend',
  assignment_rate: 'Zuweisungsquote',
  activation_rate: 'Aktivierungsquote',

  // Coach levels
  ...levels,

  // Usage and effectiveness
  active_people: 'Aktive Personen',
  'nav-usage/days_active': 'Aktive Tage',
  searches: 'Durchgeführte Suchen',
  profile_views: 'Profilaufrufe',
  leads_saved: 'Gespeicherte Leads',
  accounts_saved: 'Gespeicherte Accounts',
  lists_created: 'Erstellte Listen',
  messages_sent: 'Gesendete Nachrichten',
  leads_saved_total: 'Gespeicherte Leads gesamt',
  accounts_saved_total: 'Gespeicherte Accounts gesamt',
  inmails_sent: 'Gesendete InMails',
  inmails_sent_average: 'Gesendete InMails pro Person',
  inmails_accepted: 'Angenommene InMails',
  inmail_acceptance_rate: 'InMail-Annahmequote',
  inmails_open: 'Noch offene InMails',
  inmails_matured: 'Abgeschlossene InMails',
  inmail_matured_share: 'Abgeschlossener Anteil',
  inmails_accepted_matured: 'Angenommene abgeschlossene InMails',
  inmail_acceptance_rate_matured: 'Annahmequote, nur abgeschlossene',
  unique_connections: 'Eindeutige Kontakte',
  connections_total: 'Kontakte gesamt',
};
