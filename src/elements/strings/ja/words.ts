/** Words of one or two that several elements use. */
import type { Texts } from '../texts.js';

export const presets: Texts['presets'] = {
  'last-7': '過去7日間',
  'last-30': '過去30日間',
  'last-90': '過去90日間',
  'last-365': '過去365日間',
};

export const levels: Texts['levels'] = {
  beginner: '初級',
  intermediate: '中級',
  proficient: '習熟',
  advanced: '上級',
  expert: 'エキスパート',
};

export const surfaces: Texts['surfaces'] = {
  platform: 'プラットフォーム',
  web: 'Web',
  ios: 'iOS',
  android: 'Android',
  email: 'メール',
  slack: 'Slack',
  chrome_extension: 'Chrome拡張機能',
  crm: 'CRM',
  crm_iframe: 'CRM（埋め込み）',
  sep: 'セールスエンゲージメント',
  sep_iframe: 'セールスエンゲージメント（埋め込み）',
  linkedin: 'linkedin.com',
};

export const zones: Texts['zones'] = {
  name: (zone) => zone.replaceAll('_', ' '),
};

export const streams: Texts['streams'] = {
  activity: 'アクティビティ',
  credits: 'クレジット',
  alerts: 'アラート',
  inmail: 'InMail',
  seats: 'シート',
  groups: 'グループ',
};

export const joins: Texts['joins'] = {
  list: (before, next) => `${before}、${next}`,
  clauses: (before, next) => `${before}；${next}`,
  named: (name, text) => `${name}：${text}`,
  sentence: (text) => `${text}。`,
};
