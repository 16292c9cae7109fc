import type { Texts } from '../texts.js';

export const hands: Texts['hands'] = {
  close: '閉じる',
  // A bar
  incomplete: '一部の日のみ',
  open: 'クリックしてユーザーを表示',
  peopleOf: (title, days) => `${title}：${days}`,
  // Explain this number
  about: (title) => `${title}について`,
  // The table
  tableCaption: (title, range) => `${title}、${range}`,
  days: '対象日',
  total: '期間全体',
  earlier: '比較対象',
  // The period
  from: '開始日',
  to: '終了日',
  apply: '適用',
  followPage: 'ページに合わせる',
  bucket: '集計単位',
  compareWith: '比較対象',
  compares: {
    'previous-period': '前の期間',
    'previous-year': '前年',
    none: 'なし',
  },
  units: { auto: '自動', day: '日', week: '週', month: '月', period: '期間全体' },
  bounds: (range) => `データ：${range}`,
  dateMissing: '開始日と終了日を入力してください。',
  dateOrder: '開始日は終了日以前にしてください。',
  dateBounds: (range) => `${range}の範囲で選択してください。`,
};
