import type { Texts } from '../texts.js';
import { many, people } from './counted.js';

export const card: Texts['card'] = {
  measure: 'المقياس',
  period: 'الفترة',
  ownMark: 'إعداد خاص:',
  people,
  through: (day) => `البيانات حتى ${day}`,
  throughAssumed: (day) => `البيانات حتى ${day} (مفترض)`,
  streamThrough: (stream, day) => `${stream} حتى ${day}`,
  streamThroughAssumed: (stream, day) => `${stream} حتى ${day} (مفترض)`,
  dataFrom: (day) => `البيانات من ${day}`,
  widenedFrom: (range) => `أسابيع كاملة؛ المطلوب ${range}`,
  clampedFrom: (range) => `المطلوب ${range}؛ تنتهي البيانات قبل ذلك`,
  widened: (range) => `أسابيع كاملة: ${range}`,
  versus: (range) => `مقارنة مع ${range}`,
  versusFigure: (range, figure) => `مقارنة مع ${range}: ${figure}`,
  up: (change) => `ارتفاع ${change}`,
  down: (change) => `انخفاض ${change}`,
  unchanged: 'دون تغيير',
  points: (difference) => `${difference} نقطة`,
  incompleteFirst: (days) => `العمود الأول غير مكتمل: ${days}`,
  incompleteLast: (days) => `العمود الأخير غير مكتمل: ${days}`,
  incompleteBoth: (first, last) => `العمودان الأول والأخير غير مكتملين: ${first}؛ ${last}`,
  incompleteOnly: (days) => `غير مكتمل: ${days}`,
  incompleteSome: (count) =>
    many(count, {
      zero: 'لا أعمدة غير مكتملة',
      one: 'عمود واحد غير مكتمل',
      two: 'عمودان غير مكتملين',
      few: `${count} أعمدة غير مكتملة`,
      many: `${count} عمودًا غير مكتمل`,
      other: `${count} عمود غير مكتمل`,
    }),
  showTable: 'عرض كجدول',
  chart: (title, range) => `${title}، ${range}`,
  chartRole: 'مخطط أعمدة',
  chartHelp:
    'مفاتيح الأسهم للتنقل بين الأعمدة، وHome وEnd للانتقال إلى الطرفين، وEnter لعرض الأشخاص في العمود.',
  chartFailed: 'تعذّر رسم المخطط. هذه أرقامه.',
  loaded: (title, range, figure) => `${title}، ${range}: ${figure}`,
  noteFigures: {
    sessionsEstimated: (share) => `نسبة الجلسات المقدَّرة ${share}`,
  },
  notes: {
    sessionsEstimated: 'تُقدَّر الجلسات من نشاط الصفحات حيث لا يوجد تسجيل دخول، وليس هذا عدد المستخدمين جميعًا.',
  },
};
