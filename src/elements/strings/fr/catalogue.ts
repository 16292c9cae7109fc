import type { Texts } from '../texts.js';
import { levels } from './words.js';

export const reports: Texts['reports'] = {
  'platform-logins': 'Connexions à la plateforme',
  'si-logins': 'Connexions',
  'si-adoption': 'Adoption',
  'si-credits': 'Crédits',
  'si-alerts': 'Alertes',
  'nav-overview': 'Licences',
  'nav-overview/coach': 'Niveaux Coach',
  'nav-overview/idle': 'Utilisation des licences',
  'nav-usage': 'Utilisation',
  'nav-effectiveness': 'Efficacité',
};

export const measures: Texts['measures'] = {
  // People
  id: 'ID',
  name: 'Nom',
  email: 'E-mail',
  role: 'Rôle',
  title: 'Poste',
  status: 'Statut',
  invited_at: 'Invitation',
  last_invited_at: 'Dernière invitation',
  activated_at: 'Activation',
  onboarded_at: 'Mise en service',
  last_activity: 'Dernière activité',
  coach_level: 'Niveau Coach',
  coach_actions_done: 'Actions suggérées réalisées',
  days_pending: 'Jours d’attente',
  idle_days: 'Jours d’inactivité',
  seat_idle_days: 'Jours d’inactivité (licence)',
  never_used: 'Jamais utilisée',
  idle_people: 'Personnes avec licence inactive',
  idle_seats: 'Licences inactives',
  idle_cost: 'Coût des licences inactives',

  // Logins
  total_logins: 'Total des connexions',
  users_logged_in: 'Utilisateurs connectés',
  'platform-logins/users_logged_in': 'Utilisateurs connectés',
  enabled_users: 'Utilisateurs autorisés',
  logins: 'Connexions',
  last_login: 'Dernière connexion',
  total_sessions: 'Total des sessions',
  sessions_per_user: 'Sessions par utilisateur (moy.)',
  estimated_sessions: 'Sessions estimées',
  estimated_share: 'Part estimée',
  sessions: 'Sessions',

  // Adoption
  total_interactions: 'Total des interactions',
  unique_accounts: 'Comptes uniques avec interaction',
  unique_accounts_hot: 'Comptes uniques (nouveaux chauds, chauds)',
  days_active: 'Total des jours actifs',
  first_interaction: 'Première interaction',
  last_interaction: 'Dernière interaction',
  iframe_page_loads: 'Pages chargées (iframe)',
  iframe_interactions: 'Interactions (iframe)',
  crm_page_loads: 'Pages chargées (CRM)',
  sep_page_loads: 'Pages chargées (SEP)',

  // Credits
  total_credits: 'Total des crédits utilisés',
  people_unlocks: 'Personnes débloquées',
  people_exports: 'Personnes exportées',
  company_credits: 'Crédits utilisés (entreprises)',
  people_credits: 'Crédits utilisés (personnes)',

  // Alerts
  alerts_sent: 'Total des alertes envoyées',
  users_alerted: 'Utilisateurs',
  alert_interactions: 'Total des interactions',
  alert_channels: 'Canaux d’alerte',
  email_alerts: 'Alertes par e-mail',
  slack_alerts: 'Alertes Slack',
  email_alerts_touched: 'Alertes e-mail uniques utilisées',
  slack_alerts_touched: 'Alertes Slack uniques utilisées',

  // Seats
  seats_purchased: 'Achetées',
  seats_assigned: 'Attribuées',
  seats_activated: 'Activées',
  seats_available: 'Disponibles',
  seats_pending: 'En attente',
  assignment_rate: 'Taux d’attribution',
  activation_rate: 'Taux d’activation',

  // Coach levels
  ...levels,

  // Usage and effectiveness
  active_people: 'Personnes actives',
  'nav-usage/days_active': 'Jours actifs',
  searches: 'Recherches effectuées',
  profile_views: 'Profils consultés',
  leads_saved: 'Prospects enregistrés',
  accounts_saved: 'Comptes enregistrés',
  lists_created: 'Listes créées',
  messages_sent: 'Messages envoyés',
  leads_saved_total: 'Total des prospects enregistrés',
  accounts_saved_total: 'Total des comptes enregistrés',
  inmails_sent: 'InMails envoyés',
  inmails_sent_average: 'InMails envoyés par personne',
  inmails_accepted: 'InMails acceptés',
  inmail_acceptance_rate: 'Taux d’acceptation des InMails',
  inmails_open: 'InMails en attente',
  inmails_matured: 'InMails clos',
  inmail_matured_share: 'Part des InMails clos',
  inmails_accepted_matured: 'InMails clos acceptés',
  inmail_acceptance_rate_matured: 'Taux d’acceptation, InMails clos',
  unique_connections: 'Relations uniques',
  connections_total: 'Total des relations',
};
