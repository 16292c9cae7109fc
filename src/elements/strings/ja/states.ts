import type { Texts } from '../texts.js';

export const errors: Texts['errors'] = {
  'query-invalid': 'このレポートへの要求を、データソースが解釈できませんでした。',
  'period-invalid': '期間が正しくありません。開始日は終了日以前にしてください。',
  'period-too-old': '期間の開始が、データの終わりの2年前を超えています。',
  'no-data-through': 'アクティビティはまだありません。',
  'unknown-report': 'このレポートはここにはありません。',
  'unknown-measure': 'この指標はここにはありません。',
  'unknown-group': '選択したグループはもうありません。',
  'unknown-person': '選択した人はもういません。',
  'unknown-persona': '選択したペルソナはもうありません。',
  'unknown-zone': 'このタイムゾーンは認識できません。',
  'not-supported': 'このレポートのデータソースは、この要求に対応していません。',
  'catalogue-invalid': 'このレポートの設定に誤りがあります。',
  'dataset-unreadable': 'データを読み取れませんでした。',
  unauthorized: 'セッションが終了しました。もう一度サインインしてください。',
  forbidden: '利用状況レポートへのアクセス権がありません。',
  'not-found': 'このレポートのデータソースが見つかりませんでした。',
  'rate-limited': '要求が多すぎます。しばらくしてからもう一度お試しください。',
  timeout: '応答に時間がかかりすぎました。',
  network: 'データに接続できません。',
  'server-error': 'このレポートのデータソースで問題が発生しました。',
  'bad-answer': 'このレポートのデータソースから、正しくない応答が返されました。',
  'no-provider': 'このレポートはデータに接続されていません。',
};

export const states: Texts['states'] = {
  waiting: '読み込み中',
  unknownError: 'このレポートを読み込めませんでした。',
  periodUnknown: 'この期間は認識できません。',
  noReport: 'ここに表示するレポートが選択されていません。',
  otherShape: 'このレポートはこの形式では表示できません。',
  failedTitle: '読み込めませんでした',
  retry: '再試行',
  requestId: (id) => `リクエスト：${id}`,
  retryAfter: (seconds) => `${seconds}秒後にもう一度お試しください。`,
  keptPicture: '以前の数値を表示しています。',
  noAccessTitle: 'アクセス権なし',
  noAccess: '利用状況レポートは管理者向けです。管理者にアクセス権を依頼してください。',
  contact: 'アクセス権を依頼',
  emptyTitle: 'まだデータがありません',
  empty: 'この期間の記録はありません。',
  emptyFiltered: '選択したフィルターでは、この期間の記録はありません。',
  longerPeriod: '過去365日間を表示',
  usualPeriod: '過去30日間を表示',
  pagePeriod: 'ページの期間に戻す',
  lackingTitle: 'データにありません',
  lacking: (tables) => `このデータには次がありません：${tables}。`,
};

export const lacks: Texts['lacks'] = {
  logins: 'ログイン',
  sessions: 'ログインとページ操作',
  activity: 'この製品のアクティビティ',
  credits: 'クレジット台帳',
  alerts: 'アラート',
  inmails: 'InMail',
  connections: 'つながり',
  seats: 'シート（seats.csv）',
  snapshots: 'スナップショット（snapshots.csv）',
  coachActions: '推奨アクション（coachActions）',
  seatsPurchased: '購入済みシート（seatsPurchased）',
};

export const values: Texts['values'] = {
  missing: 'データなし',
  'not-applicable': '対象外',
  concealed: '非表示',
};

export const warnings: Texts['warnings'] = {
  'stream-late': (stream, days = 0) =>
    days > 0 ? `${stream}のデータが${days}日遅れています。` : `${stream}のデータが遅れています。`,
  'data-through-assumed': () =>
    'データの最終日は、指定がないため推定です。その日の棒は一部のデータのみの可能性があります。',
  'rows-refused': (count) => `データの${count}行を読み取れませんでした。`,
  'files-refused': (count) => `データの${count}ファイルを最後まで読み取れませんでした。`,
  'decisions-ignored': (count) => `InMailへの回答${count}件を無視しました。`,
  'period-after-data': () => '期間がデータの終わりより後に始まっています。',
  'no-comparison': () => '比較なし：比較期間の開始がデータの終わりの2年前を超えます。',
  'not-narrowed': (measures) => `ペルソナで絞り込まれない指標：${measures}。`,
  'not-additive': () => '並べて比較したグループの合計は、チームの数値と一致しません。',
};
