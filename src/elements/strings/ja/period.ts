import type { Texts } from '../texts.js';

export const period: Texts['period'] = {
  // The calendar
  calendar: 'カレンダー',
  month: '月',
  earlier: '前の月',
  later: '次の月',
  firstDay: (day) => `${day}、開始日`,
  lastDay: (day) => `${day}、終了日`,
  onlyDay: (day) => `${day}、開始日と終了日`,
  chooseLast: (day) => `${day}から。終了日を選択してください。`,
  chosen: (range) => `${range}を選択しました。「適用」で表示します。`,
  calendarFailed: 'カレンダーを読み込めませんでした。日付を入力してください。',
  // What is said beside the picker
  facts: 'この期間について',
  since: (day) => `データ：${day}から`,
};
