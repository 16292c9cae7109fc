import type { Texts } from '../texts.js';

export const card: Texts['card'] = {
  measure: '指標',
  period: '期間',
  people: (_count, shown) => `${shown}人`,
  through: (day) => `データ：${day}まで`,
  throughAssumed: (day) => `データ：${day}まで（推定）`,
  streamThrough: (stream, day) => `${stream}：${day}まで`,
  streamThroughAssumed: (stream, day) => `${stream}：${day}まで（推定）`,
  dataFrom: (day) => `データ：${day}から`,
  widenedFrom: (range) => `週単位に拡張（指定：${range}）`,
  clampedFrom: (range) => `指定：${range}（データはその前まで）`,
  widened: (range) => `週単位：${range}`,
  versus: (range) => `比較：${range}`,
  versusFigure: (range, figure) => `比較（${range}）：${figure}`,
  up: (change) => `${change}増`,
  down: (change) => `${change}減`,
  unchanged: '変化なし',
  points: (difference) => `${difference}ポイント`,
  incompleteFirst: (days) => `最初の棒は一部の日のみ：${days}`,
  incompleteLast: (days) => `最後の棒は一部の日のみ：${days}`,
  incompleteBoth: (first, last) => `最初と最後の棒は一部の日のみ：${first}、${last}`,
  incompleteOnly: (days) => `一部の日のみ：${days}`,
  incompleteSome: (count) => `一部の日のみの棒：${count}本`,
  showTable: '表で表示',
  chart: (title, range) => `${title}、${range}`,
  chartRole: '棒グラフ',
  chartHelp: '矢印キーで棒の間を移動し、HomeとEndで両端に移動します。Enterでその棒のユーザーを表示します。',
  chartFailed: 'グラフを描画できませんでした。数値を表で示します。',
  loaded: (title, range, figure) => `${title}、${range}：${figure}`,
  noteFigures: {
    sessionsEstimated: (share) => `セッションの${share}は推定値`,
  },
  notes: {
    sessionsEstimated:
      'ログインがない場合、セッションはページ操作から推定します。全ユーザー数ではありません。',
  },
};
