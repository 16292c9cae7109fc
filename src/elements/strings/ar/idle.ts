import type { Texts } from '../texts.js';
import { counted, days, many, ofDays, people } from './counted.js';

const ofActivated = counted(
  'شخص واحد لديه مقعد مفعّل',
  'شخصين لديهما مقعد مفعّل',
  'أشخاص لديهم مقعد مفعّل',
  'شخصًا لديهم مقعد مفعّل',
  'شخص لديهم مقعد مفعّل',
);

export const idle: Texts['idle'] = {
  neverUsed: (count) =>
    many(count, {
      zero: 'شخص لم يستخدم مقعده قط',
      one: 'شخص لم يستخدم مقعده قط',
      two: 'شخصان لم يستخدما مقعديهما قط',
      few: 'أشخاص لم يستخدموا مقاعدهم قط',
      many: 'شخصًا لم يستخدموا مقاعدهم قط',
      other: 'شخص لم يستخدموا مقاعدهم قط',
    }),
  ofPeople: (count, shown) => `من أصل ${ofActivated(count, shown)}`,
  idleFor: 'الخمول (على الأقل)',
  table: 'المقاعد الخاملة حسب عدد الأيام',
  people: 'الأشخاص',
  seats: 'المقاعد',
  costPer: { month: 'شهريًا', year: 'سنويًا', none: 'التكلفة' },
  days,
  ownDays: 'عدد أيام مخصص',
  own: 'مخصص',
  daysUnit: (count) =>
    many(count, { zero: 'يوم', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' }),
  ownWrong: (most) => `يجب إدخال عدد صحيح من 1 إلى ${most}.`,
  show: (count, shown, what) => `${people(count, shown)}: ${what}. عرض الأشخاص`,
  never: 'لم تُستخدم قط',
  neverTitle: 'لم تُستخدم قط',
  atLeast: (count, shown) => `خمول لمدة ${ofDays(count, shown)} على الأقل`,
  atLeastTitle: (count, shown) => `خمول لمدة ${ofDays(count, shown)} على الأقل`,
  evidence:
    'يكون المقعد مستخدمًا عندما ينفّذ صاحبه نشاطًا من خلاله: تسجيل الدخول والبحث والمشاهدة والحفظ والرسائل ورسائل InMail وما شابهها، لا تسجيل الدخول وحده. لا يُحتسب النشاط على linkedin.com لمن أوقفه.',
  included: 'المقعد الذي لم يُستخدم قط يُحتسب بعد مضي عدد الأيام نفسه على تفعيله.',
  noCost: 'تكلفة المقعد غير موجودة في البيانات، لذا لا يمكن حساب تكلفة المقاعد الخاملة.',
  nothing: 'لا توجد مقاعد مفعّلة بعد.',
  earlier: 'آخر يوم تتوفر فيه بيانات المقاعد والنشاط معًا',
  loaded: (never, day) => `استغلال المقاعد في ${day}: ${never}`,
};
