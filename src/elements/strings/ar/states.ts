import type { Texts } from '../texts.js';
import { many, ofDays, ofFiles, ofRows } from './counted.js';

export const errors: Texts['errors'] = {
  'query-invalid': 'طُلب هذا التقرير بطريقة لا يفهمها مصدره.',
  'period-invalid': 'هذه الأيام لا تشكّل فترة: يجب ألا يقع الأول بعد الأخير.',
  'period-too-old': 'تبدأ هذه الفترة قبل أكثر من سنتين من نهاية البيانات.',
  'no-data-through': 'لا يوجد نشاط بعد.',
  'unknown-report': 'هذا التقرير غير موجود هنا.',
  'unknown-measure': 'هذا المقياس غير موجود هنا.',
  'unknown-group': 'لم تعد إحدى المجموعات المحددة موجودة.',
  'unknown-person': 'لم يعد أحد الأشخاص المحددين موجودًا.',
  'unknown-persona': 'لم تعد الشخصية المحددة موجودة.',
  'unknown-zone': 'هذه المنطقة الزمنية غير معروفة.',
  'not-supported': 'لا يستطيع مصدر هذا التقرير تلبية هذا الطلب.',
  'catalogue-invalid': 'إعداد هذا التقرير غير صحيح.',
  'dataset-unreadable': 'تعذّرت قراءة البيانات.',
  unauthorized: 'انتهت الجلسة. يلزم تسجيل الدخول مرة أخرى.',
  forbidden: 'لا تتوفر صلاحية الوصول إلى تقارير الاستخدام.',
  'not-found': 'لم يُعثر على مصدر هذا التقرير.',
  'rate-limited': 'عدد الطلبات كبير جدًا. يمكن إعادة المحاولة بعد لحظات.',
  timeout: 'استغرق الرد وقتًا أطول من اللازم.',
  network: 'لا يوجد اتصال بالبيانات.',
  'server-error': 'حدث خطأ في مصدر هذا التقرير.',
  'bad-answer': 'أرسل مصدر هذا التقرير ردًا غير صالح.',
  'no-provider': 'هذا التقرير غير متصل بأي بيانات.',
};

export const states: Texts['states'] = {
  waiting: 'جارٍ التحميل',
  unknownError: 'تعذّر تحميل هذا التقرير.',
  periodUnknown: 'هذه الفترة غير معروفة.',
  noReport: 'لم يُختَر أي تقرير لهذا الموضع.',
  otherShape: 'لا يمكن عرض هذا التقرير بهذا الشكل.',
  failedTitle: 'تعذّر التحميل',
  retry: 'إعادة المحاولة',
  requestId: (id) => `الطلب ${id}`,
  retryAfter: (seconds) =>
    many(seconds, {
      zero: 'يمكن إعادة المحاولة الآن.',
      one: 'يمكن إعادة المحاولة بعد ثانية واحدة.',
      two: 'يمكن إعادة المحاولة بعد ثانيتين.',
      few: `يمكن إعادة المحاولة بعد ${seconds} ثوانٍ.`,
      many: `يمكن إعادة المحاولة بعد ${seconds} ثانية.`,
      other: `يمكن إعادة المحاولة بعد ${seconds} ثانية.`,
    }),
  keptPicture: 'هذه أرقام سابقة.',
  noAccessTitle: 'لا توجد صلاحية وصول',
  noAccess: 'تقارير الاستخدام مخصّصة للمسؤولين. يمكن طلب صلاحية الوصول من المسؤول.',
  contact: 'طلب صلاحية الوصول',
  emptyTitle: 'لا شيء هنا بعد',
  empty: 'لم يحدث شيء في هذه الأيام.',
  emptyFiltered: 'لم يحدث شيء في هذه الأيام ضمن عوامل التصفية المحددة.',
  longerPeriod: 'عرض آخر 365 يومًا',
  usualPeriod: 'عرض آخر 30 يومًا',
  pagePeriod: 'العودة إلى فترة الصفحة',
  lackingTitle: 'غير موجود في البيانات',
  lacking: (tables) => `لا تحتوي هذه البيانات على: ${tables}.`,
};

export const lacks: Texts['lacks'] = {
  logins: 'عمليات الدخول',
  sessions: 'عمليات الدخول ونشاط الصفحات',
  activity: 'نشاط هذا المنتج',
  credits: 'سجل الأرصدة',
  alerts: 'التنبيهات',
  inmails: 'رسائل InMail',
  connections: 'الزملاء المضافون',
  seats: 'المقاعد (seats.csv)',
  snapshots: 'اللقطات (snapshots.csv)',
  coachActions: 'الإجراءات المقترحة (coachActions)',
  seatsPurchased: 'المقاعد المشتراة (seatsPurchased)',
};

export const values: Texts['values'] = {
  missing: 'لا توجد بيانات',
  'not-applicable': 'لا ينطبق',
  concealed: 'محجوب',
};

export const warnings: Texts['warnings'] = {
  'stream-late': (stream, days = 0) =>
    days > 0 ? `تأخرت بيانات ${stream} مدة ${ofDays(days, String(days))}.` : `تأخرت بيانات ${stream}.`,
  'data-through-assumed': () => 'آخر يوم في البيانات مفترض لعدم تحديده، لذا قد يكون عموده غير مكتمل.',
  'rows-refused': (count) => `تم رفض ${ofRows(count, String(count))} من البيانات.`,
  'files-refused': (count) => `تعذّرت قراءة ${ofFiles(count, String(count))} من البيانات حتى النهاية.`,
  'decisions-ignored': (count) =>
    many(count, {
      zero: 'لم يتم تجاهل أي إجابة عن رسائل InMail.',
      one: 'تم تجاهل إجابة واحدة عن رسالة InMail.',
      two: 'تم تجاهل إجابتين عن رسائل InMail.',
      few: `تم تجاهل ${count} إجابات عن رسائل InMail.`,
      many: `تم تجاهل ${count} إجابة عن رسائل InMail.`,
      other: `تم تجاهل ${count} إجابة عن رسائل InMail.`,
    }),
  'period-after-data': () => 'تبدأ هذه الفترة بعد نهاية البيانات.',
  'no-comparison': () => 'لا مقارنة: ستبدأ قبل أكثر من سنتين من نهاية البيانات.',
  'not-narrowed': (measures) => `لا تقيّدها الشخصية: ${measures}.`,
  'not-additive': () => 'مجموع أرقام المجموعات المتقابلة لا يساوي رقم الفريق.',
};
