import type { Texts } from '../texts.js';
import { groupsCounted, many, ofPeople } from './counted.js';

export const metrics: Texts['metrics'] = {
  // Days
  widened: (counted, asked) => `${counted} (أسابيع كاملة؛ المطلوب ${asked})`,
  asOf: (day) => `في ${day}`,
  counted: (range) => `الأيام المحتسبة: ${range}`,
  noDays: 'لا أيام محتسبة',
  cut: (day) => `غير مكتمل: تنتهي البيانات في ${day}`,
  // A tile
  average: 'المتوسط',
  over: (shown) => `العدد ${shown}`,
  overAbout: (count, shown) => `على ${ofPeople(count, shown)}`,
  activeHolders: (_count, shown) => `العدد ${shown} من حاملي المقاعد النشطين`,
  notNarrowed: 'لا تقيّده الشخصية',
  loaded: (title, range, holders) => `${title}، ${range}: ${holders}`,
  // linkedin.com
  optOutMark: 'قد يكون نشاط linkedin.com موقوفًا',
  nobodyOff: 'لم يوقف أحد نشاط linkedin.com.',
  switchedOff: (count, shown) =>
    many(count, {
      zero: 'لم يوقف أحد نشاط linkedin.com.',
      one: 'أوقف شخص واحد نشاط linkedin.com، ولا تشمله هذه الأرقام.',
      two: 'أوقف شخصان نشاط linkedin.com، ولا تشمله هذه الأرقام.',
      few: `أوقف ${shown} أشخاص نشاط linkedin.com، ولا تشمله هذه الأرقام.`,
      many: `أوقف ${shown} شخصًا نشاط linkedin.com، ولا تشمله هذه الأرقام.`,
      other: `أوقف ${shown} شخص نشاط linkedin.com، ولا تشمله هذه الأرقام.`,
    }),
  selfOn: 'نشاطي على linkedin.com محتسب.',
  selfOff: 'نشاطي على linkedin.com غير محتسب.',
  change: 'تغيير',
  changeAbout: 'تغيير احتساب نشاطي على linkedin.com',
  // InMails
  inmails: 'رسائل InMail',
  provisional: 'مبدئي',
  provisionalAbout: (count, shown) =>
    many(count, {
      zero: 'لا رسائل InMail مفتوحة.',
      one: 'ما زالت رسالة InMail واحدة مفتوحة: قد يرتفع المعدل.',
      two: 'ما زالت رسالتا InMail مفتوحتين: قد يرتفع المعدل.',
      few: `ما زالت ${shown} رسائل InMail مفتوحة: قد يرتفع المعدل.`,
      many: `ما زالت ${shown} رسالة InMail مفتوحة: قد يرتفع المعدل.`,
      other: `ما زالت ${shown} رسالة InMail مفتوحة: قد يرتفع المعدل.`,
    }),
  ripeness: { matured: 'محسومة', early: 'حُسمت مبكرًا', open: 'مفتوحة' },
  // Bars of a metric
  showBars: (metric) => `عرض أعمدة ${metric}`,
  // A period and filters of its own
  own: (metric) => `فترة وعوامل تصفية ${metric}`,
  asPage: 'مثل الصفحة',
  asPageOf: (metric) => `${metric}: العودة إلى إعداد الصفحة`,
  ownChoice: 'إعدادات خاصة',
  comparedWith: {
    'previous-period': 'مقارنة مع الفترة السابقة',
    'previous-year': 'مقارنة مع السنة السابقة',
  },
  ownPeriod: 'الفترة',
  ownGroup: 'المجموعة',
  ownPersona: 'الشخصية',
  everybody: 'الجميع',
  noPersona: 'دون شخصية',
  severalGroups: (count) => groupsCounted(count, String(count)),
  gone: (id) => `${id} (لم يعد موجودًا)`,
  // Groups side by side
  removeGroup: (group) => `إزالة ${group} من المقارنة`,
  onlySome: (most) => `تقتصر المقارنة على أول ${most} من المجموعات.`,
  ownHidden: 'عند المقارنة تتبع كل المقاييس الصفحة. الفترات وعوامل التصفية الخاصة تسري على البطاقات.',
  notAdditive: 'مجموع الأعمدة لا يساوي رقم الفريق: يُحتسب العضو في مجموعتين في كل منهما.',
  table: (title) => `${title}: مقارنة المجموعات`,
  metric: 'المقياس',
  team: 'الفريق',
  filtered: 'كل المحدد',
  multiples: 'بالأعمدة',
  perPerson: 'المتوسط لكل شخص',
  total: 'الإجمالي',
  ratio: 'النسبة',
  // Kept views
  unread: 'تعذّرت قراءة عرض محفوظ لهذه الأرقام، لذا تظهر وفق إعداد الصفحة.',
};
