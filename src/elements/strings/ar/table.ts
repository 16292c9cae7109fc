import type { Texts } from '../texts.js';
import { counted, many, people, rows } from './counted.js';

export const table: Texts['table'] = {
  people,
  peopleOf: (_count, shown, all) => `${shown} من أصل ${all}`,
  title: (report, days) => `${report}، ${days}`,
  person: 'الشخص',
  region: (title) => `${title}: جدول الأشخاص`,
  filter: 'تصفية الأشخاص',
  filterHint: 'الاسم أو البريد أو الدور أو المسمى',
  noMatch: (text) => `لا أحد يحتوي اسمه أو بريده أو دوره أو مسماه الوظيفي على «${text}».`,
  noMatchTitle: 'لا نتائج',
  clearFilter: 'مسح التصفية',
  everyone: 'كل الممكّنين',
  everyoneAbout: 'يشمل أيضًا من لديهم صلاحية وصول ولا نشاط لهم في هذه الأيام.',
  nobody: 'لا نشاط لأحد في هذه الأيام.',
  nobodyListed: 'لا أحد في هذه القائمة.',
  showEveryone: 'عرض كل الممكّنين',
  more: 'أعمدة إضافية',
  moreAbout: 'يشمل أيضًا الأعمدة التي لا توجد عادةً إلا في CSV.',
  // CSV
  download: 'تنزيل CSV',
  writing: (percent) => `جارٍ إنشاء CSV، ${percent}`,
  cancel: 'إلغاء',
  saved: (people) => `تم حفظ CSV: ${people}`,
  rows,
  downloadFailed: 'تعذّرت كتابة الملف.',
  printed: (shown, all) => `طُبع أول ${shown} من أصل ${all} من الأشخاص. يحتوي CSV عليهم جميعًا.`,
  // Footer of the columns
  total: 'الإجمالي',
  footers: {
    union: 'دون تكرار',
    pooled: 'مجمّع',
    first: 'أول',
    last: 'آخر',
  },
  footersAbout: {
    union: 'يُحتسب مرة واحدة عبر كل الأشخاص: لا يساوي مجموع العمود.',
    pooled: 'عبر كل الأشخاص معًا: ليس متوسط العمود.',
    first: 'الأقدم في العمود.',
    last: 'الأحدث في العمود.',
  },
  // Where the tool is used
  surfaces: 'التفاعلات حسب موضع الاستخدام',
  noSurface: 'موضع غير محدد',
  interactions: counted('تفاعل واحد', 'تفاعلان', 'تفاعلات', 'تفاعلًا', 'تفاعل'),
  otherSurfaces: (count) =>
    many(count, {
      zero: 'لا مزيد',
      one: 'موضع آخر',
      two: 'موضعان آخران',
      few: `${count} مواضع أخرى`,
      many: `${count} موضعًا آخر`,
      other: `${count} موضع آخر`,
    }),
  // Reasons of an em dash, where the column says more than the state does
  notApplicable: {
    role: 'لا ينطبق: غير مسجّل في المنصة',
    title: 'لا ينطبق: غير مسجّل في المنصة',
    last_activity: 'لم يُستخدم قط',
    idle_days: 'لم يُستخدم قط',
  },
  statuses: {
    enabled: 'ممكّن',
    disabled: 'معطّل',
    invited: 'مدعو',
    removed: 'تمت إزالته',
  },
};
