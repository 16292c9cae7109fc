import type { Texts } from '../texts.js';

export const groups: Texts['groups'] = {
  compare: 'グループを比較',
  comparing: (_count, shown) => `${shown}グループを比較中`,
  upTo: (most) => `最大${most}グループ`,
  find: 'グループを検索',
  noMatch: (text) => `名前に「${text}」を含むグループはありません。`,
  none: 'グループがありません。',
  stop: '比較を終了',
};
