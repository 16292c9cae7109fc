/**
 * All reports as data (sections 3, 4 and 8). Bars, hover, tables, CSV, "explain this number" and `docs/reports.md` read
 * it; a host adds a report by adding an entry (`host-catalogue.ts` checks it). No functions, no colours, no words:
 * ids only, their texts stand in `elements/strings`.
 */
import type { ReportEntry } from './report-entry.js';

/** Rule 12: what makes a day active in `nav-*` reports. */
export const OWN_ACTIONS = [
  'login',
  'interaction',
  'alert_interaction',
  'search',
  'profile_view',
  'lead_saved',
  'lead_unsaved',
  'account_saved',
  'list_created',
  'message_sent',
  'connection_made',
  'inmail_sent',
  'coach_action',
] as const;

export const COACH_LEVELS = ['beginner', 'intermediate', 'proficient', 'advanced', 'expert'] as const;
export type CoachLevel = (typeof COACH_LEVELS)[number];

/** Days after the last invite from which a pending one is overdue (more than), and after which a seat is idle (at least). */
export const OVERDUE_DAYS = 7;
export const IDLE_DAYS = [7, 30, 60, 90] as const;

const IFRAME = ['crm_iframe', 'sep_iframe'] as const;
const CRM = ['crm', 'crm_iframe'] as const;
const SEP = ['sep', 'sep_iframe'] as const;
const HOT = ['hot_new', 'hot'] as const;

const count = (kind: string, more: object = {}) =>
  ({ verb: 'sum', of: 'quantity', where: { kind: [kind], ...more } }) as const;
const seats = { id: 'seats', table: 'seats' } as const;
const snapshots = { id: 'snapshots', table: 'snapshots' } as const;
const ownActions = { id: 'activity', rows: { kind: OWN_ACTIONS } } as const;
const inmails = {
  stream: 'inmail',
  persona: true,
  needs: [{ id: 'inmails', rows: { kind: ['inmail_sent'] } }, seats],
} as const;
const stock = { verb: 'latest', stream: 'seats', needs: [snapshots, seats] } as const;

/** Usage of the team that has an average; the team CSV has the same columns. */
const USAGE_METRICS = [
  'days_active',
  'searches',
  'profile_views',
  'leads_saved',
  'accounts_saved',
  'lists_created',
  'messages_sent',
  'leads_saved_total',
  'accounts_saved_total',
] as const;

export const REPORTS = {
  'platform-logins': {
    shape: 'bars',
    tab: 'user-metrics',
    product: 'platform',
    stream: 'activity',
    needs: [{ id: 'logins', rows: { kind: ['login'] } }],
    measures: {
      total_logins: { verb: 'sum', of: 'rows', where: { kind: ['login'] } },
      users_logged_in: { verb: 'distinct', of: 'person', where: { kind: ['login'] } },
      enabled_users: { verb: 'enabled' },
      logins: { verb: 'sum', of: 'rows', where: { kind: ['login'] } },
      last_login: { verb: 'last', where: { kind: ['login'] }, upTo: true },
    },
    bar: ['total_logins'],
    hover: ['total_logins', 'users_logged_in', 'enabled_users'],
    detail: ['logins', 'last_login'],
    csvOnly: [],
    active: { where: { kind: ['login'] } },
    order: 'logins',
  },
  'si-logins': {
    shape: 'bars',
    tab: 'user-metrics',
    product: 'sales-intelligence',
    stream: 'activity',
    needs: [{ id: 'sessions', from: 'sessions', rows: {} }],
    measures: {
      users_logged_in: { verb: 'distinct', of: 'person', from: 'sessions' },
      total_sessions: { verb: 'sum', of: 'rows', from: 'sessions' },
      sessions_per_user: { verb: 'ratio', numerator: 'total_sessions', denominator: 'users_logged_in' },
      estimated_sessions: { verb: 'sum', of: 'rows', from: 'sessions', where: { estimated: true } },
      estimated_share: {
        verb: 'ratio',
        numerator: 'estimated_sessions',
        denominator: 'total_sessions',
        share: true,
      },
      enabled_users: { verb: 'enabled' },
      sessions: { verb: 'sum', of: 'rows', from: 'sessions' },
      last_login: { verb: 'last', from: 'sessions', upTo: true },
    },
    bar: ['users_logged_in', 'total_sessions'],
    hover: ['users_logged_in', 'total_sessions', 'sessions_per_user', 'estimated_share', 'enabled_users'],
    detail: ['last_login', 'sessions'],
    csvOnly: [],
    active: { from: 'sessions', where: {} },
    order: 'sessions',
    note: 'sessionsEstimated',
  },
  'si-adoption': {
    shape: 'bars',
    tab: 'user-metrics',
    product: 'sales-intelligence',
    stream: 'activity',
    needs: [{ id: 'activity', rows: { kind: ['interaction', 'page_load'] } }],
    measures: {
      total_interactions: count('interaction'),
      unique_accounts: { verb: 'distinct', of: 'account', where: { kind: ['interaction'] } },
      unique_accounts_hot: {
        verb: 'distinct',
        of: 'account',
        where: { kind: ['interaction'], temperature: HOT },
      },
      days_active: { verb: 'user-days', where: { kind: ['interaction'] } },
      first_interaction: { verb: 'first', where: { kind: ['interaction'] } },
      last_interaction: { verb: 'last', where: { kind: ['interaction'] } },
      iframe_page_loads: { verb: 'sum', of: 'quantity', where: { kind: ['page_load'], surface: IFRAME } },
      iframe_interactions: { verb: 'sum', of: 'quantity', where: { kind: ['interaction'], surface: IFRAME } },
      crm_page_loads: { verb: 'sum', of: 'quantity', where: { kind: ['page_load'], surface: CRM } },
      sep_page_loads: { verb: 'sum', of: 'quantity', where: { kind: ['page_load'], surface: SEP } },
    },
    bar: ['total_interactions'],
    hover: ['total_interactions', 'unique_accounts', 'unique_accounts_hot', 'days_active'],
    detail: [
      'first_interaction',
      'last_interaction',
      'days_active',
      'unique_accounts',
      'unique_accounts_hot',
      'total_interactions',
      'iframe_page_loads',
    ],
    csvOnly: ['iframe_interactions', 'crm_page_loads', 'sep_page_loads'],
    active: { where: { kind: ['interaction', 'page_load'] } },
    order: 'total_interactions',
    surfaces: { kind: ['interaction'] },
  },
  'si-credits': {
    shape: 'bars',
    tab: 'product-metrics',
    product: 'sales-intelligence',
    stream: 'credits',
    needs: [{ id: 'credits', rows: { kind: ['credit'] } }],
    measures: {
      total_credits: { verb: 'sum', of: 'credits', where: { kind: ['credit'] } },
      people_unlocks: {
        verb: 'sum',
        of: 'quantity',
        where: { kind: ['credit'], object: ['person'], action: ['unlock'], paid: true },
      },
      people_exports: {
        verb: 'sum',
        of: 'quantity',
        where: { kind: ['credit'], object: ['person'], action: ['export'] },
      },
      company_credits: { verb: 'sum', of: 'credits', where: { kind: ['credit'], object: ['company'] } },
      people_credits: { verb: 'sum', of: 'credits', where: { kind: ['credit'], object: ['person'] } },
    },
    bar: ['total_credits'],
    hover: ['total_credits', 'people_unlocks', 'people_exports', 'company_credits', 'people_credits'],
    detail: ['company_credits', 'people_credits', 'people_unlocks', 'people_exports', 'total_credits'],
    csvOnly: [],
    active: { where: { kind: ['credit'] } },
    order: 'total_credits',
  },
  'si-alerts': {
    shape: 'bars',
    tab: 'product-metrics',
    product: 'sales-intelligence',
    stream: 'alerts',
    needs: [{ id: 'alerts', rows: { kind: ['alert_sent', 'alert_interaction'] } }],
    measures: {
      alerts_sent: count('alert_sent'),
      users_alerted: { verb: 'distinct', of: 'person', where: { kind: ['alert_sent'] } },
      alert_interactions: count('alert_interaction'),
      alert_channels: { verb: 'channels', where: { kind: ['alert_sent'] } },
      email_alerts: { verb: 'sum', of: 'quantity', where: { kind: ['alert_sent'], channel: ['email'] } },
      slack_alerts: { verb: 'sum', of: 'quantity', where: { kind: ['alert_sent'], channel: ['slack'] } },
      email_alerts_touched: {
        verb: 'distinct',
        of: 'ref',
        where: { kind: ['alert_interaction'], channel: ['email'] },
      },
      slack_alerts_touched: {
        verb: 'distinct',
        of: 'ref',
        where: { kind: ['alert_interaction'], channel: ['slack'] },
      },
    },
    bar: ['alerts_sent'],
    hover: ['users_alerted', 'alerts_sent', 'alert_interactions'],
    detail: [
      'alert_channels',
      'email_alerts',
      'slack_alerts',
      'email_alerts_touched',
      'slack_alerts_touched',
    ],
    csvOnly: ['alerts_sent', 'alert_interactions'],
    active: { where: { kind: ['alert_sent', 'alert_interaction'] } },
    order: 'alerts_sent',
  },
  'nav-overview': {
    shape: 'overview',
    tab: 'overview',
    product: 'sales-navigator',
    stream: 'seats',
    wholeWeeks: true,
    seats: true,
    needs: [seats],
    partNeeds: [
      { id: 'seatsPurchased', setting: 'seatsPurchased' },
      { id: 'coachActions', setting: 'coachActions' },
      ownActions,
    ],
    figures: {
      seats_purchased: { unit: 'count' },
      seats_assigned: { unit: 'count' },
      seats_activated: { unit: 'count' },
      seats_available: { unit: 'count' },
      seats_pending: { unit: 'count' },
      assignment_rate: { unit: 'share' },
      activation_rate: { unit: 'share' },
    },
    lists: {
      coach: ['coach_level', 'coach_actions_done'],
      idle: ['last_activity', 'idle_days', 'seat_idle_days', 'seats_activated'],
    },
  },
  'nav-usage': {
    shape: 'metrics',
    tab: 'usage',
    product: 'sales-navigator',
    stream: 'activity',
    wholeWeeks: true,
    seats: true,
    needs: [ownActions, seats],
    measures: {
      active_people: { verb: 'active' },
      days_active: { verb: 'user-days', where: { kind: OWN_ACTIONS }, consent: true },
      searches: { ...count('search'), consent: true },
      profile_views: { ...count('profile_view'), consent: true, persona: true },
      leads_saved: { ...count('lead_saved'), persona: true },
      accounts_saved: count('account_saved'),
      lists_created: count('list_created'),
      messages_sent: { ...count('message_sent'), persona: true },
      leads_saved_total: { ...stock, of: 'leads_saved' },
      accounts_saved_total: { ...stock, of: 'accounts_saved' },
    },
    metrics: ['active_people', ...USAGE_METRICS],
    averaged: USAGE_METRICS,
    active: { where: { kind: OWN_ACTIONS }, stream: 'activity' },
  },
  'nav-effectiveness': {
    shape: 'metrics',
    tab: 'effectiveness',
    product: 'sales-navigator',
    stream: 'inmail',
    wholeWeeks: true,
    seats: true,
    needs: [seats],
    measures: {
      active_people: { verb: 'active', stream: 'activity', needs: [ownActions, seats] },
      inmails_sent: { verb: 'cohort', of: 'sent', ...inmails },
      inmails_sent_average: {
        verb: 'ratio',
        numerator: 'inmails_sent',
        denominator: 'active_people',
        ...inmails,
      },
      inmails_accepted: { verb: 'cohort', of: 'accepted', ...inmails },
      inmail_acceptance_rate: {
        verb: 'ratio',
        numerator: 'inmails_accepted',
        denominator: 'inmails_sent',
        share: true,
        ...inmails,
      },
      inmails_open: { verb: 'cohort', of: 'open', ...inmails },
      inmails_matured: { verb: 'cohort', of: 'matured', ...inmails },
      inmail_matured_share: {
        verb: 'ratio',
        numerator: 'inmails_matured',
        denominator: 'inmails_sent',
        share: true,
        ...inmails,
      },
      inmails_accepted_matured: { verb: 'cohort', of: 'accepted-matured', ...inmails },
      inmail_acceptance_rate_matured: {
        verb: 'ratio',
        numerator: 'inmails_accepted_matured',
        denominator: 'inmails_matured',
        share: true,
        ...inmails,
      },
      unique_connections: {
        verb: 'distinct',
        of: 'target',
        where: { kind: ['connection_made'] },
        stream: 'activity',
        persona: true,
        needs: [{ id: 'connections', rows: { kind: ['connection_made'] } }, seats],
      },
      connections_total: { ...stock, of: 'connections' },
    },
    metrics: [
      'inmails_sent',
      'inmails_sent_average',
      'inmails_accepted',
      'inmail_acceptance_rate',
      'inmails_open',
      'inmails_matured',
      'inmail_matured_share',
      'inmail_acceptance_rate_matured',
      'unique_connections',
      'connections_total',
    ],
    averaged: ['unique_connections', 'connections_total'],
    active: { where: { kind: OWN_ACTIONS }, stream: 'activity' },
  },
} as const satisfies Record<string, ReportEntry>;

export type BuiltInReports = typeof REPORTS;
export type ReportId = keyof BuiltInReports;

/** Groups of tabs as the two reference reports have them; a host fills `host`, or brings its own. */
export const TABS = [
  'user-metrics',
  'product-metrics',
  'host',
  'overview',
  'usage',
  'effectiveness',
] as const;

/** Columns of the team CSV, in order (section 8). */
export const TEAM_COLUMNS = [
  'id',
  'name',
  'email',
  'role',
  'title',
  'status',
  'invited_at',
  'activated_at',
  'onboarded_at',
  'last_activity',
  ...USAGE_METRICS,
  'inmails_sent',
  'inmails_accepted',
  'inmail_acceptance_rate',
  'inmails_open',
  'inmails_matured',
  'inmail_matured_share',
  'inmail_acceptance_rate_matured',
  'unique_connections',
  'connections_total',
  'coach_level',
  'ssi_total',
  'ssi_brand',
  'ssi_people',
  'ssi_insights',
  'ssi_relationships',
] as const;
