import type { Texts } from '../texts.js';

export const presets: Texts['presets'] = {
  'last-7': 'Letzte 7 Tage',
  'last-30': 'Letzte 30 Tage',
  'last-90': 'Letzte 90 Tage',
  'last-365': 'Letzte 365 Tage',
};

export const levels: Texts['levels'] = {
  beginner: 'Einsteiger',
  intermediate: 'Mittelstufe',
  proficient: 'Kompetent',
  advanced: 'Fortgeschritten',
  expert: 'Experte',
};

export const surfaces: Texts['surfaces'] = {
  platform: 'Plattform',
  web: 'Web',
  ios: 'iOS',
  android: 'Android',
  email: 'E-Mail',
  slack: 'Slack',
  chrome_extension: 'Chrome-Erweiterung',
  crm: 'CRM',
  crm_iframe: 'CRM (eingebettet)',
  sep: 'Sales-Engagement',
  sep_iframe: 'Sales-Engagement (eingebettet)',
  linkedin: 'linkedin.com',
};

export const zones: Texts['zones'] = {
  name: (zone) => zone.replaceAll('_', ' '),
};

export const streams: Texts['streams'] = {
  activity: 'Aktivität',
  credits: 'Credits',
  alerts: 'Benachrichtigungen',
  inmail: 'InMail',
  seats: 'Lizenzen',
  groups: 'Gruppen',
};

export const joins: Texts['joins'] = {
  list: (before, next) => `${before}, ${next}`,
  clauses: (before, next) => `${before}; ${next}`,
  named: (name, text) => `${name}: ${text}`,
  sentence: (text) => `${text}.`,
};
