import type { Texts } from '../texts.js';

export const frame: Texts['frame'] = {
  title: 'تقارير الاستخدام',
  expand: 'استخدام النافذة كلها',
  collapse: 'العودة إلى الصفحة',
  shown: (title) => `تم تحميل ${title}`,
  failed: 'لم تستجب الصفحة التي تعرض هذا التقرير.',
  refusedTitle: 'غير مسموح به في هذه الصفحة',
  refused: (origin) => `لا يُدرج خادم التقرير ${origin} ضمن الصفحات المسموح لها بعرضه.`,
  otherVersion: 'إصدار خادم التقرير وإصدار هذه الصفحة غير متوافقين.',
  noSource: 'لا يمكن للتقرير أن يسأل خادمه من هنا، ولا تزوّده هذه الصفحة بأي بيانات.',
  badAddress: 'لا يمكن استخدام عنوان التقرير.',
};
