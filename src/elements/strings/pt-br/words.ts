/** Single words that several elements use, in Brazilian Portuguese. */
import type { Texts } from '../texts.js';

export const presets: Texts['presets'] = {
  'last-7': 'Últimos 7 dias',
  'last-30': 'Últimos 30 dias',
  'last-90': 'Últimos 90 dias',
  'last-365': 'Últimos 365 dias',
};

export const levels: Texts['levels'] = {
  beginner: 'Iniciante',
  intermediate: 'Intermediário',
  proficient: 'Proficiente',
  advanced: 'Avançado',
  expert: 'Especialista',
};

export const surfaces: Texts['surfaces'] = {
  platform: 'Plataforma',
  web: 'Web',
  ios: 'iOS',
  android: 'Android',
  email: 'E-mail',
  slack: 'Slack',
  chrome_extension: 'Extensão do Chrome',
  crm: 'CRM',
  crm_iframe: 'CRM (incorporado)',
  sep: 'Sales engagement',
  sep_iframe: 'Sales engagement (incorporado)',
  linkedin: 'linkedin.com',
};

export const zones: Texts['zones'] = {
  name: (zone) => zone.replaceAll('_', ' '),
};

export const streams: Texts['streams'] = {
  activity: 'Atividade',
  credits: 'Créditos',
  alerts: 'Alertas',
  inmail: 'InMail',
  seats: 'Licenças',
  groups: 'Grupos',
};

export const joins: Texts['joins'] = {
  list: (before, next) => `${before}, ${next}`,
  clauses: (before, next) => `${before}; ${next}`,
  named: (name, text) => `${name}: ${text}`,
  sentence: (text) => `${text}.`,
};
