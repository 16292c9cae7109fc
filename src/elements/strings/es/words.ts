/** Single words that several elements use, in Spanish. */
import type { Texts } from '../texts.js';

export const presets: Texts['presets'] = {
  'last-7': 'Últimos 7 días',
  'last-30': 'Últimos 30 días',
  'last-90': 'Últimos 90 días',
  'last-365': 'Últimos 365 días',
};

export const levels: Texts['levels'] = {
  beginner: 'Principiante',
  intermediate: 'Intermedio',
  proficient: 'Competente',
  advanced: 'Avanzado',
  expert: 'Experto',
};

export const surfaces: Texts['surfaces'] = {
  platform: 'Plataforma',
  web: 'Web',
  ios: 'iOS',
  android: 'Android',
  email: 'Correo electrónico',
  slack: 'Slack',
  chrome_extension: 'Extensión de Chrome',
  crm: 'CRM',
  crm_iframe: 'CRM (integrado)',
  sep: 'Sales engagement',
  sep_iframe: 'Sales engagement (integrado)',
  linkedin: 'linkedin.com',
};

export const zones: Texts['zones'] = {
  name: (zone) => zone.replaceAll('_', ' '),
};

export const streams: Texts['streams'] = {
  activity: 'Actividad',
  credits: 'Créditos',
  alerts: 'Alertas',
  inmail: 'InMail',
  seats: 'Licencias',
  groups: 'Grupos',
};

export const joins: Texts['joins'] = {
  list: (before, next) => `${before}, ${next}`,
  clauses: (before, next) => `${before}; ${next}`,
  named: (name, text) => `${name}: ${text}`,
  sentence: (text) => `${text}.`,
};
