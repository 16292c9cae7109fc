/** Words of one or two that several elements use. */
import type { Texts } from '../texts.js';

export const presets: Texts['presets'] = {
  'last-7': 'آخر 7 أيام',
  'last-30': 'آخر 30 يومًا',
  'last-90': 'آخر 90 يومًا',
  'last-365': 'آخر 365 يومًا',
};

export const levels: Texts['levels'] = {
  beginner: 'مبتدئ',
  intermediate: 'متوسط',
  proficient: 'متمرّس',
  advanced: 'متقدّم',
  expert: 'خبير',
};

export const surfaces: Texts['surfaces'] = {
  platform: 'المنصة',
  web: 'الويب',
  ios: 'iOS',
  android: 'Android',
  email: 'البريد الإلكتروني',
  slack: 'Slack',
  chrome_extension: 'إضافة Chrome',
  crm: 'نظام CRM',
  crm_iframe: 'نظام CRM (مضمّن)',
  sep: 'منصة التفاعل البيعي',
  sep_iframe: 'منصة التفاعل البيعي (مضمّنة)',
  linkedin: 'linkedin.com',
};

export const zones: Texts['zones'] = {
  name: (zone) => zone.replaceAll('_', ' '),
};

export const streams: Texts['streams'] = {
  activity: 'النشاط',
  credits: 'الأرصدة',
  alerts: 'التنبيهات',
  inmail: 'رسائل InMail',
  seats: 'المقاعد',
  groups: 'المجموعات',
};

export const joins: Texts['joins'] = {
  list: (before, next) => `${before}، ${next}`,
  clauses: (before, next) => `${before}؛ ${next}`,
  named: (name, text) => `${name}: ${text}`,
  sentence: (text) => `${text}.`,
};
