import type { Texts } from '../texts.js';
import { levels } from './words.js';

export const reports: Texts['reports'] = {
  'platform-logins': 'プラットフォームへのログイン',
  'si-logins': 'ログイン',
  'si-adoption': '利用定着',
  'si-credits': 'クレジット',
  'si-alerts': 'アラート',
  'nav-overview': 'シート',
  'nav-overview/coach': 'コーチレベル',
  'nav-overview/idle': 'シートの稼働状況',
  'nav-usage': '利用状況',
  'nav-effectiveness': '効果',
};

export const measures: Texts['measures'] = {
  // People
  id: 'ID',
  name: '名前',
  email: 'メール',
  role: '役割',
  title: '役職',
  status: 'ステータス',
  invited_at: '招待日',
  last_invited_at: '最終招待日',
  activated_at: 'アクティブ化日',
  onboarded_at: 'オンボーディング完了日',
  last_activity: '最終利用日',
  coach_level: 'コーチレベル',
  coach_actions_done: '実行した推奨アクション',
  days_pending: '保留日数',
  idle_days: '休眠日数',
  seat_idle_days: 'シートの休眠日数',
  never_used: '未使用',
  idle_people: '休眠シートの保有者',
  idle_seats: '休眠シート',
  idle_cost: '休眠シートのコスト',

  // Logins
  total_logins: '合計ログイン数',
  users_logged_in: 'ログインユーザー数',
  'platform-logins/users_logged_in': 'ログインユーザー数',
  enabled_users: '有効なユーザー数',
  logins: 'ログイン数',
  last_login: '最終ログイン',
  total_sessions: '合計セッション数',
  sessions_per_user: 'ユーザーあたりの平均セッション数',
  estimated_sessions: '推定セッション数',
  estimated_share: '推定の割合',
  sessions: 'セッション数',

  // Adoption
  total_interactions: '合計操作数',
  unique_accounts: '操作のあったアカウント',
  unique_accounts_hot: 'アカウント（Hot New、Hot）',
  days_active: '合計アクティブ日数',
  first_interaction: '最初の操作',
  last_interaction: '最後の操作',
  iframe_page_loads: 'iframeページ読み込み数',
  iframe_interactions: 'iframe操作数',
  crm_page_loads: 'CRMページ読み込み数',
  sep_page_loads: 'SEPページ読み込み数',

  // Credits
  total_credits: '合計使用クレジット',
  people_unlocks: '人物のアンロック',
  people_exports: '人物のエクスポート',
  company_credits: '使用クレジット（会社）',
  people_credits: '使用クレジット（人物）',

  // Alerts
  alerts_sent: '合計アラート送信数',
  users_alerted: 'ユーザー',
  alert_interactions: '合計アラート操作数',
  alert_channels: 'アラートのチャネル',
  email_alerts: 'メールアラート',
  slack_alerts: 'Slackアラート',
  email_alerts_touched: '操作されたメールアラート',
  slack_alerts_touched: '操作されたSlackアラート',

  // Seats
  seats_purchased: '購入済み',
  seats_assigned: '割り当て済み',
  seats_activated: 'アクティブ化済み',
  seats_available: '空き',
  seats_pending: '保留中',
  assignment_rate: '割り当て率',
  activation_rate: 'アクティブ化率',

  // Coach levels
  ...levels,

  // Usage and effectiveness
  active_people: 'アクティブな人数',
  'nav-usage/days_active': 'アクティブ日数',
  searches: '検索',
  profile_views: 'プロフィール閲覧',
  leads_saved: '保存したリード',
  accounts_saved: '保存したアカウント',
  lists_created: '作成したリスト',
  messages_sent: '送信メッセージ',
  leads_saved_total: '保存リードの総数',
  accounts_saved_total: '保存アカウントの総数',
  inmails_sent: '送信InMail',
  inmails_sent_average: '1人あたりの送信InMail',
  inmails_accepted: '承諾されたInMail',
  inmail_acceptance_rate: 'InMail承諾率',
  inmails_open: '回答待ちのInMail',
  inmails_matured: '確定したInMail',
  inmail_matured_share: '確定分の割合',
  inmails_accepted_matured: '承諾された確定InMail',
  inmail_acceptance_rate_matured: '承諾率（確定分のみ）',
  unique_connections: '新しいつながり',
  connections_total: 'つながりの総数',
};
