/** What reports, measures and columns are called. A key `report/measure` goes before `measure`. */

import { levels } from './en-words.js';

export const reports: Record<string, string> = {
  'platform-logins': 'Platform logins',
  'si-logins': 'Logins',
  'si-adoption': 'Adoption',
  'si-credits': 'Credits',
  'si-alerts': 'Alerts',
  'nav-overview': 'Seats',
  'nav-overview/coach': 'Coach levels',
  'nav-overview/idle': 'Seat utilization',
  'nav-usage': 'Usage',
  'nav-effectiveness': 'Effectiveness',
};

export const measures: Record<string, string> = {
  // People
  id: 'ID',
  name: 'Name',
  email: 'Email',
  role: 'Role',
  title: 'Title',
  status: 'Status',
  invited_at: 'Invited',
  last_invited_at: 'Last invited',
  activated_at: 'Activated',
  onboarded_at: 'Onboarded',
  last_activity: 'Last activity',
  coach_level: 'Coach level',
  coach_actions_done: 'Suggested actions done',
  days_pending: 'Days pending',
  idle_days: 'Idle days',
  seat_idle_days: 'Seat idle days',
  never_used: 'Never used',
  idle_people: 'People with idle seats',
  idle_seats: 'Idle seats',
  idle_cost: 'Cost of idle seats',

  // Logins
  total_logins: 'Total logins',
  users_logged_in: 'Users logged in',
  'platform-logins/users_logged_in': 'Users logged in',
  enabled_users: 'Enabled users',
  logins: 'Logins',
  last_login: 'Last login',
  total_sessions: 'Total sessions',
  sessions_per_user: 'Average sessions per user',
  estimated_sessions: 'Estimated sessions',
  estimated_share: 'Estimated share',
  sessions: 'Sessions',

  // Adoption
  total_interactions: 'Total interactions',
  unique_accounts: 'Unique accounts interacted with',
  unique_accounts_hot: 'Unique accounts (Hot New, Hot)',
  days_active: 'Total days active',
  first_interaction: 'First interaction',
  last_interaction: 'Last interaction',
  iframe_page_loads: 'iframe page loads',
  iframe_interactions: 'iframe interactions',
  crm_page_loads: 'CRM page loads',
  sep_page_loads: 'SEP page loads',

  // Credits
  total_credits: 'Total credits used',
  people_unlocks: 'People unlocks',
  people_exports: 'People exports',
  company_credits: 'Credits used (company)',
  people_credits: 'Credits used (people)',

  // Alerts
  alerts_sent: 'Total alerts sent',
  users_alerted: 'Users',
  alert_interactions: 'Total alert interactions',
  alert_channels: 'Alert channels',
  email_alerts: 'Email alerts',
  slack_alerts: 'Slack alerts',
  email_alerts_touched: 'Unique email alert interactions',
  slack_alerts_touched: 'Unique Slack alert interactions',

  // Seats
  seats_purchased: 'Purchased',
  seats_assigned: 'Assigned',
  seats_activated: 'Activated',
  seats_available: 'Available',
  seats_pending: 'Pending',
  assignment_rate: 'Assignment rate',
  activation_rate: 'Activation rate',

  // Coach levels
  ...levels,

  // Usage and effectiveness
  active_people: 'Active people',
  'nav-usage/days_active': 'Days active',
  searches: 'Searches performed',
  profile_views: 'Profile views',
  leads_saved: 'Leads saved',
  accounts_saved: 'Accounts saved',
  lists_created: 'Lists created',
  messages_sent: 'Messages sent',
  leads_saved_total: 'Leads saved in total',
  accounts_saved_total: 'Accounts saved in total',
  inmails_sent: 'InMails sent',
  inmails_sent_average: 'InMails sent per person',
  inmails_accepted: 'InMails accepted',
  inmail_acceptance_rate: 'InMail acceptance rate',
  inmails_open: 'InMails still open',
  inmails_matured: 'InMails matured',
  inmail_matured_share: 'Matured share',
  inmails_accepted_matured: 'Matured InMails accepted',
  inmail_acceptance_rate_matured: 'Acceptance rate, matured only',
  unique_connections: 'Unique connections',
  connections_total: 'Connections in total',
};
