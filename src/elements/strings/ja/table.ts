import type { Texts } from '../texts.js';

export const table: Texts['table'] = {
  people: (_count, shown) => `${shown}人`,
  peopleOf: (_count, shown, all) => `${all}人中${shown}人`,
  title: (report, days) => `${report}、${days}`,
  person: 'ユーザー',
  region: (title) => `${title}：ユーザーの表`,
  filter: 'ユーザーを絞り込む',
  filterHint: '名前、メール、役割、役職',
  noMatch: (text) => `名前、メール、役割、役職に「${text}」を含む人はいません。`,
  noMatchTitle: '該当者なし',
  clearFilter: '絞り込みを解除',
  everyone: '有効な全員',
  everyoneAbout: 'アクセス権があり、この期間に何もしていない人も表示します。',
  nobody: 'この期間に活動した人はいません。',
  nobodyListed: 'このリストには誰もいません。',
  showEveryone: '有効な全員を表示',
  more: '列を追加',
  moreAbout: '通常はCSVだけに含まれる列も表示します。',
  // CSV
  download: 'CSVをダウンロード',
  writing: (percent) => `CSVを作成中、${percent}`,
  cancel: 'キャンセル',
  saved: (people) => `CSVを保存しました：${people}`,
  rows: (_count, shown) => `${shown}行`,
  downloadFailed: 'ファイルを書き込めませんでした。',
  printed: (shown, all) => `${all}人中、最初の${shown}人を印刷しています。CSVには全員が含まれます。`,
  // Footer of the columns
  total: '合計',
  footers: {
    union: '重複なし',
    pooled: '通算',
    first: '最初',
    last: '最新',
  },
  footersAbout: {
    union: '全員を通して1回だけ数えます。列の合計とは一致しません。',
    pooled: '全員を通算した値です。列の平均ではありません。',
    first: '列の中で最も早いものです。',
    last: '列の中で最も新しいものです。',
  },
  // Where the tool is used
  surfaces: '利用場所別の操作',
  noSurface: '利用場所の指定なし',
  interactions: (_count, shown) => `操作${shown}件`,
  otherSurfaces: (count) => `他${count}件`,
  // Reasons of an em dash, where the column says more than the state does
  notApplicable: {
    role: '対象外：プラットフォームに未登録',
    title: '対象外：プラットフォームに未登録',
    last_activity: '未使用',
    idle_days: '未使用',
  },
  statuses: {
    enabled: '有効',
    disabled: '無効',
    invited: '招待済み',
    removed: '削除済み',
  },
};
