import type { Texts } from '../texts.js';

export const coach: Texts['coach'] = {
  people: (_count, shown) => `対象：${shown}人`,
  actions: (_count, shown) => `推奨アクション：${shown}件`,
  peopleCounted: (_count) => '人が対象',
  levels: (whose) => `${whose}のレベル`,
  everybody: '対象者全員',
  peopleOf: (_count) => '人',
  open: 'ユーザーを表示',
  nobody: 'その日にオンボーディング済みのシートを持つ人はいません。',
  nobodyHere: '該当者なし',
  notAdditive: 'グループの合計はチームの数値と一致しません。2つのグループに属する人は、両方で数えられます。',
  onlyFirst: (most) => `最初の${most}グループのみ表示しています。`,
  gone: (id) => `${id}（削除済み）`,
  loaded: (people, day) => `コーチレベル、${day}時点、${people}`,
  note: 'その日にオンボーディング済みのシートを持つ人が対象です。推奨アクションは、シートを持っている間に実行したものだけを1回と数えます。',
};
