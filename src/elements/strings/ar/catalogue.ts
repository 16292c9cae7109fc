import type { Texts } from '../texts.js';
import { levels } from './words.js';

export const reports: Texts['reports'] = {
  'platform-logins': 'الدخول إلى المنصة',
  'si-logins': 'عمليات الدخول',
  'si-adoption': 'الاعتماد',
  'si-credits': 'الأرصدة',
  'si-alerts': 'التنبيهات',
  'nav-overview': 'المقاعد',
  'nav-overview/coach': 'مستويات التدريب',
  'nav-overview/idle': 'استغلال المقاعد',
  'nav-usage': 'الاستخدام',
  'nav-effectiveness': 'الفعالية',
};

export const measures: Texts['measures'] = {
  // People
  id: 'المعرّف',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  role: 'الدور',
  title: 'المسمى الوظيفي',
  status: 'الحالة',
  invited_at: 'تاريخ الدعوة',
  last_invited_at: 'آخر دعوة',
  activated_at: 'تاريخ التفعيل',
  onboarded_at: 'اكتمال الإعداد',
  last_activity: 'آخر نشاط',
  coach_level: 'مستوى التدريب',
  coach_actions_done: 'الإجراءات المقترحة المنفّذة',
  days_pending: 'أيام الانتظار',
  idle_days: 'أيام الخمول',
  seat_idle_days: 'أيام خمول المقعد',
  never_used: 'لم تُستخدم قط',
  idle_people: 'من لديهم مقاعد خاملة',
  idle_seats: 'المقاعد الخاملة',
  idle_cost: 'تكلفة المقاعد الخاملة',

  // Logins
  total_logins: 'إجمالي عمليات الدخول',
  users_logged_in: 'مستخدمون سجّلوا الدخول',
  'platform-logins/users_logged_in': 'مستخدمون سجّلوا الدخول',
  enabled_users: 'المستخدمون الممكّنون',
  logins: 'عمليات الدخول',
  last_login: 'آخر دخول',
  total_sessions: 'إجمالي الجلسات',
  sessions_per_user: 'متوسط الجلسات لكل مستخدم',
  estimated_sessions: 'الجلسات المقدَّرة',
  estimated_share: 'نسبة المقدَّر',
  sessions: 'الجلسات',

  // Adoption
  total_interactions: 'إجمالي التفاعلات',
  unique_accounts: 'حسابات تم التفاعل معها',
  unique_accounts_hot: 'حسابات فريدة (Hot New وHot)',
  days_active: 'إجمالي أيام النشاط',
  first_interaction: 'أول تفاعل',
  last_interaction: 'آخر تفاعل',
  iframe_page_loads: 'تحميل صفحات iframe',
  iframe_interactions: 'تفاعلات iframe',
  crm_page_loads: 'تحميل صفحات CRM',
  sep_page_loads: 'تحميل صفحات SEP',

  // Credits
  total_credits: 'إجمالي الأرصدة المستخدمة',
  people_unlocks: 'كشف بيانات الأشخاص',
  people_exports: 'تصدير الأشخاص',
  company_credits: 'الأرصدة المستخدمة (شركات)',
  people_credits: 'الأرصدة المستخدمة (أشخاص)',

  // Alerts
  alerts_sent: 'إجمالي التنبيهات المرسلة',
  users_alerted: 'المستخدمون',
  alert_interactions: 'إجمالي تفاعلات التنبيهات',
  alert_channels: 'قنوات التنبيه',
  email_alerts: 'تنبيهات البريد',
  slack_alerts: 'تنبيهات Slack',
  email_alerts_touched: 'تفاعلات فريدة مع تنبيهات البريد',
  slack_alerts_touched: 'تفاعلات فريدة مع تنبيهات Slack',

  // Seats
  seats_purchased: 'المشتراة',
  seats_assigned: 'المخصّصة',
  seats_activated: 'المفعّلة',
  seats_available: 'المتاحة',
  seats_pending: 'المعلّقة',
  assignment_rate: 'معدل التخصيص',
  activation_rate: 'معدل التفعيل',

  // Coach levels
  ...levels,

  // Usage and effectiveness
  active_people: 'الأشخاص النشطون',
  'nav-usage/days_active': 'أيام النشاط',
  searches: 'عمليات البحث',
  profile_views: 'مشاهدات الملفات',
  leads_saved: 'العملاء المحتملون المحفوظون',
  accounts_saved: 'الحسابات المحفوظة',
  lists_created: 'القوائم المنشأة',
  messages_sent: 'الرسائل المرسلة',
  leads_saved_total: 'إجمالي العملاء المحتملين المحفوظين',
  accounts_saved_total: 'إجمالي الحسابات المحفوظة',
  inmails_sent: 'رسائل InMail المرسلة',
  inmails_sent_average: 'رسائل InMail لكل شخص',
  inmails_accepted: 'رسائل InMail المقبولة',
  inmail_acceptance_rate: 'معدل قبول InMail',
  inmails_open: 'رسائل InMail المفتوحة',
  inmails_matured: 'رسائل InMail المحسومة',
  inmail_matured_share: 'نسبة المحسوم',
  inmails_accepted_matured: 'رسائل InMail المحسومة المقبولة',
  inmail_acceptance_rate_matured: 'معدل القبول، المحسوم فقط',
  unique_connections: 'الزملاء المضافون',
  connections_total: 'إجمالي الزملاء',
};
