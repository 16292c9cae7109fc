import type { Texts } from '../texts.js';

export const idle: Texts['idle'] = {
  neverUsed: (_count) => '人がシートを一度も使っていません',
  ofPeople: (_count, shown) => `シートがアクティブ化済みの${shown}人のうち`,
  idleFor: '休眠日数',
  table: '日数別の休眠シート',
  people: '人数',
  seats: 'シート',
  costPer: { month: '月額コスト', year: '年額コスト', none: 'コスト' },
  days: (_count, shown) => `${shown}日以上`,
  ownDays: '日数を指定',
  own: '指定',
  daysUnit: (_count) => '日以上',
  ownWrong: (most) => `1～${most}の整数を入力してください。`,
  show: (_count, shown, what) => `${what}：${shown}人。ユーザーを表示`,
  never: '未使用',
  neverTitle: '未使用',
  atLeast: (_count, shown) => `${shown}日以上休眠`,
  atLeastTitle: (_count, shown) => `${shown}日以上休眠`,
  evidence:
    'シートは、保有者が何らかの操作をすると使用中とみなされます。ログインだけでなく、検索、閲覧、保存、メッセージ、InMailなども含みます。本人がオフにしているlinkedin.comでの活動は含みません。',
  included: '一度も使われていないシートは、アクティブ化から同じ日数が経過すると数えます。',
  noCost: 'シートのコストがデータにないため、休眠シートのコストは計算できません。',
  nothing: 'アクティブ化されたシートはまだありません。',
  earlier: 'シートとアクティビティのデータがそろう最終日',
  loaded: (never, day) => `シートの稼働状況、${day}時点：${never}`,
};
