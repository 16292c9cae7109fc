import type { Texts } from '../texts.js';

export const page: Texts['page'] = {
  title: 'الاستخدام',
  tabs: 'التقارير',
  streamsThrough: (streams, day) => `${streams} حتى ${day}`,
  noReports: 'لم يتم إعداد أي تقرير هنا.',
  emptyTab: 'لا يوجد تقرير في علامة التبويب هذه.',
  unknownTab: (tab) => `لا توجد علامة تبويب «${tab}» هنا، لذا فُتحت الأولى.`,
  foreignState: 'العرض المحفوظ من إصدار آخر، لذا لم يُفتح.',
  brokenState: 'تعذّرت قراءة جزء من العرض المحفوظ، لذا تم تجاهله.',
};

export const entry: Texts['entry'] = {
  title: 'الاستخدام',
  about: 'من يسجّل الدخول، ومن يعمل بالأداة، وأين تذهب الأرصدة والتنبيهات، وكيف تُستخدم المقاعد.',
  view: 'عرض التقرير',
};

export const tabs: Texts['tabs'] = {
  'user-metrics': 'مقاييس المستخدمين',
  'product-metrics': 'مقاييس المنتج',
  host: 'مقاييس CRM/MAP',
  overview: 'نظرة عامة',
  usage: 'الاستخدام',
  effectiveness: 'الفعالية',
};
