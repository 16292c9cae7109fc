import type { Texts } from '../texts.js';

export const hands: Texts['hands'] = {
  close: 'إغلاق',
  // A bar
  incomplete: 'غير مكتمل',
  open: 'النقر لعرض الأشخاص',
  peopleOf: (title, days) => `${title}: ${days}`,
  // Explain this number
  about: (title) => `حول ${title}`,
  // The table
  tableCaption: (title, range) => `${title}، ${range}`,
  days: 'الأيام',
  total: 'الفترة كاملة',
  earlier: 'للمقارنة',
  // The period
  from: 'من',
  to: 'إلى',
  apply: 'تطبيق',
  followPage: 'مثل الصفحة',
  bucket: 'الأعمدة',
  compareWith: 'المقارنة مع',
  compares: {
    'previous-period': 'الفترة السابقة',
    'previous-year': 'السنة السابقة',
    none: 'دون مقارنة',
  },
  units: { auto: 'تلقائي', day: 'أيام', week: 'أسابيع', month: 'أشهر', period: 'الفترة كاملة' },
  bounds: (range) => `البيانات: ${range}`,
  dateMissing: 'يجب إدخال اليومين.',
  dateOrder: 'يجب ألا يقع اليوم الأول بعد الأخير.',
  dateBounds: (range) => `يجب اختيار أيام ضمن ${range}.`,
};
