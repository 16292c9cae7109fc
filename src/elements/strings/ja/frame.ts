import type { Texts } from '../texts.js';

export const frame: Texts['frame'] = {
  title: '利用状況レポート',
  expand: 'ウィンドウ全体に表示',
  collapse: 'ページに戻る',
  shown: (title) => `${title}を読み込みました`,
  failed: 'このレポートを表示するページから応答がありませんでした。',
  refusedTitle: 'このページでは許可されていません',
  refused: (origin) => `レポートのサーバーでは、${origin}は表示を許可されたページに含まれていません。`,
  otherVersion: 'レポートのサーバーとこのページのバージョンに互換性がありません。',
  noSource: 'ここではレポートが自身のサーバーに問い合わせできず、このページからもデータが渡されていません。',
  badAddress: 'レポートのアドレスを使用できません。',
};
