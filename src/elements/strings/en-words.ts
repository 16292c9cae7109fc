/** Single words that several elements use. */

export const presets: Record<string, string> = {
  'last-7': 'Last 7 days',
  'last-30': 'Last 30 days',
  'last-90': 'Last 90 days',
  'last-365': 'Last 365 days',
};

export const levels: Record<string, string> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  proficient: 'Proficient',
  advanced: 'Advanced',
  expert: 'Expert',
};

export const surfaces: Record<string, string> = {
  platform: 'Platform',
  web: 'Web',
  ios: 'iOS',
  android: 'Android',
  email: 'Email',
  slack: 'Slack',
  chrome_extension: 'Chrome extension',
  crm: 'CRM',
  crm_iframe: 'CRM (embedded)',
  sep: 'Sales engagement',
  sep_iframe: 'Sales engagement (embedded)',
  linkedin: 'linkedin.com',
};

export const zones = {
  /** How a time zone is named beside dates. */
  name: (zone: string) => zone.replaceAll('_', ' '),
};

/** Kinds of data, each with a last day of its own. */
export const streams: Record<string, string> = {
  activity: 'Activity',
  credits: 'Credits',
  alerts: 'Alerts',
  inmail: 'InMail',
  seats: 'Seats',
  groups: 'Group',
};

/** How texts stand together. */
export const joins = {
  list: (before: string, next: string) => `${before}, ${next}`,
  clauses: (before: string, next: string) => `${before}; ${next}`,
  named: (name: string, text: string) => `${name}: ${text}`,
  sentence: (text: string) => `${text}.`,
};
