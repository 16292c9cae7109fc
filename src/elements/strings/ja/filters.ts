import type { Texts } from '../texts.js';

export const filters: Texts['filters'] = {
  title: 'フィルター',
  groups: 'グループ',
  people: 'ユーザー',
  persona: 'ペルソナ',
  chosenCount: (_count, shown) => `${shown}件選択中`,
  chosen: '選択中のフィルター',
  clearAll: 'すべて解除',
  remove: (name) => `${name}を解除`,
  removed: (name) => `${name}を解除しました`,
  cleared: 'すべてのフィルターを解除しました',
  more: (_count, shown) => `他${shown}件`,
  fewer: '表示を減らす',
  gone: '削除済み',
  asWas: '当時のメンバー',
  // Groups
  searchGroups: 'グループを検索',
  noGroup: (text) => `名前に「${text}」を含むグループはありません。`,
  included: (name) => `${name}（含まれる）`,
  membership: 'グループのメンバーの範囲',
  memberships: { 'as-is': '現在のメンバー', 'as-was': '当時のメンバー' },
  membershipsAbout: {
    'as-is': '現在のメンバーが行ったすべて（当時の所属は問いません）。',
    'as-was': 'メンバーだった間に行ったこと。',
  },
  groupsAsOf: (day) => `グループ：${day}時点`,
  manageGroups: 'グループを管理',
  // People
  searchPeople: 'ユーザーを検索',
  searchPeopleHint: '名前、メール、役割、役職',
  noPerson: (text) => `名前、メール、役割、役職に「${text}」を含む人はいません。`,
  nobody: '選択できる人がいません。',
  found: (_count, shown) => `${shown}人`,
  foundFirst: (shown, all) => `${all}人中、最初の${shown}人。入力して絞り込めます。`,
  searching: '検索中',
  // Personas
  anyone: 'すべてのペルソナ',
  ownPersonas: '自分のペルソナ',
  personaAbout: '相手に対する活動（閲覧、リードの保存、メッセージ、InMail、つながり）を絞り込みます。',
};
