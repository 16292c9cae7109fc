import type { Texts } from '../texts.js';

export const page: Texts['page'] = {
  title: '利用状況',
  tabs: 'レポート',
  streamsThrough: (streams, day) => `${streams}：${day}まで`,
  noReports: 'レポートが設定されていません。',
  emptyTab: 'このタブにはレポートがありません。',
  unknownTab: (tab) => `タブ「${tab}」はないため、最初のタブを開いています。`,
  foreignState: '保存された表示は別のバージョンで作成されたため、開けませんでした。',
  brokenState: '保存された表示の一部を読み取れなかったため、省略しました。',
};

export const entry: Texts['entry'] = {
  title: '利用状況',
  about: 'ログインや利用の状況、クレジットとアラートの使われ方、シートの利用状況を確認できます。',
  view: 'レポートを見る',
};

export const tabs: Texts['tabs'] = {
  'user-metrics': 'ユーザー指標',
  'product-metrics': '製品指標',
  host: 'CRM/MAP指標',
  overview: '概要',
  usage: '利用状況',
  effectiveness: '効果',
};
