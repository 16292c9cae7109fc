import type { Texts } from '../texts.js';

export const presets: Texts['presets'] = {
  'last-7': '7 derniers jours',
  'last-30': '30 derniers jours',
  'last-90': '90 derniers jours',
  'last-365': '365 derniers jours',
};

export const levels: Texts['levels'] = {
  beginner: 'Débutant',
  intermediate: 'Intermédiaire',
  proficient: 'Confirmé',
  advanced: 'Avancé',
  expert: 'Expert',
};

export const surfaces: Texts['surfaces'] = {
  platform: 'Plateforme',
  web: 'Web',
  ios: 'iOS',
  android: 'Android',
  email: 'E-mail',
  slack: 'Slack',
  chrome_extension: 'Extension Chrome',
  crm: 'CRM',
  crm_iframe: 'CRM (intégré)',
  sep: 'Engagement commercial',
  sep_iframe: 'Engagement commercial (intégré)',
  linkedin: 'linkedin.com',
};

export const zones: Texts['zones'] = {
  name: (zone) => zone.replaceAll('_', ' '),
};

export const streams: Texts['streams'] = {
  activity: 'Activité',
  credits: 'Crédits',
  alerts: 'Alertes',
  inmail: 'InMail',
  seats: 'Licences',
  groups: 'Groupes',
};

export const joins: Texts['joins'] = {
  list: (before, next) => `${before}, ${next}`,
  clauses: (before, next) => `${before}\u202f; ${next}`,
  named: (name, text) => `${name}\u202f: ${text}`,
  sentence: (text) => `${text}.`,
};
