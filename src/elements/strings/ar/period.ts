import type { Texts } from '../texts.js';

export const period: Texts['period'] = {
  // The calendar
  calendar: 'التقويم',
  month: 'الشهر',
  earlier: 'الشهر السابق',
  later: 'الشهر التالي',
  firstDay: (day) => `${day}، اليوم الأول`,
  lastDay: (day) => `${day}، اليوم الأخير`,
  onlyDay: (day) => `${day}، اليوم الأول والأخير`,
  chooseLast: (day) => `من ${day}. الخطوة التالية: اختيار اليوم الأخير.`,
  chosen: (range) => `تم اختيار ${range}. زر «تطبيق» لعرضها.`,
  calendarFailed: 'تعذّر تحميل التقويم. يمكن إدخال الأيام بدلًا من ذلك.',
  // What is said beside the picker
  facts: 'حول هذه الفترة',
  since: (day) => `البيانات منذ ${day}`,
};
