import type { Texts } from '../texts.js';

export const metrics: Texts['metrics'] = {
  // Days
  widened: (counted, asked) => `${counted}（週単位。指定：${asked}）`,
  asOf: (day) => `${day}時点`,
  counted: (range) => `集計日：${range}`,
  noDays: '集計日なし',
  cut: (day) => `一部の日のみ：データは${day}まで`,
  // A tile
  average: '平均',
  over: (shown) => `N ${shown}`,
  overAbout: (_count, shown) => `${shown}人の平均`,
  activeHolders: (_count, shown) => `アクティブなシート保有者 N ${shown}`,
  notNarrowed: 'ペルソナでは絞り込まれません',
  loaded: (title, range, holders) => `${title}、${range}：${holders}`,
  // linkedin.com
  optOutMark: 'linkedin.comでの活動はオフにできます',
  nobodyOff: 'linkedin.comでの活動をオフにしている人はいません。',
  switchedOff: (_count, shown) =>
    `${shown}人がlinkedin.comでの活動をオフにしています。これらの数値には含まれません。`,
  selfOn: '自分のlinkedin.comでの活動は集計されています。',
  selfOff: '自分のlinkedin.comでの活動は集計されていません。',
  change: '変更',
  changeAbout: '自分のlinkedin.comでの活動を集計するかどうかを変更',
  // InMails
  inmails: 'InMail',
  provisional: '暫定',
  provisionalAbout: (_count, shown) => `${shown}件のInMailが回答待ちのため、率は上がる可能性があります。`,
  ripeness: { matured: '確定', early: '早期に回答', open: '回答待ち' },
  // Bars of a metric
  showBars: (metric) => `${metric}のグラフを表示`,
  // A period and filters of its own
  own: (metric) => `${metric}の期間とフィルター`,
  asPage: 'ページに合わせる',
  asPageOf: (metric) => `${metric}：ページの設定に戻す`,
  ownChoice: '個別の設定',
  comparedWith: {
    'previous-period': '前の期間と比較',
    'previous-year': '前年と比較',
  },
  ownPeriod: '期間',
  ownGroup: 'グループ',
  ownPersona: 'ペルソナ',
  everybody: '全員',
  noPersona: 'ペルソナなし',
  severalGroups: (count) => `${count}グループ`,
  gone: (id) => `${id}（削除済み）`,
  // Groups side by side
  removeGroup: (group) => `${group}を比較から外す`,
  onlySome: (most) => `最初の${most}グループのみ比較しています。`,
  ownHidden: '比較中は、すべての指標がページの設定に従います。個別の期間とフィルターはタイルで適用されます。',
  notAdditive: '列の合計はチームの数値と一致しません。2つのグループに属する人は、両方で数えられます。',
  table: (title) => `${title}：グループの比較`,
  metric: '指標',
  team: 'チーム',
  filtered: '選択全体',
  multiples: 'グラフで比較',
  perPerson: '1人あたりの平均',
  total: '合計',
  ratio: '比率',
  // Kept views
  unread: '保存されたこの表示を読み取れなかったため、ページの設定で表示しています。',
};
