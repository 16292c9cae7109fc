import type { Texts } from '../texts.js';
import { people } from './counted.js';

export const filters: Texts['filters'] = {
  title: 'عوامل التصفية',
  groups: 'المجموعات',
  people: 'الأشخاص',
  persona: 'الشخصية',
  chosenCount: (_count, shown) => `المحدد: ${shown}`,
  chosen: 'عوامل التصفية المحددة',
  clearAll: 'مسح الكل',
  remove: (name) => `إزالة ${name}`,
  removed: (name) => `تمت إزالة ${name}`,
  cleared: 'تم مسح كل عوامل التصفية',
  more: (_count, shown) => `المزيد (${shown})`,
  fewer: 'عرض أقل',
  gone: 'لم يعد موجودًا',
  asWas: 'الأعضاء وقتها',
  // Groups
  searchGroups: 'البحث عن مجموعة',
  noGroup: (text) => `لا توجد مجموعة يحتوي اسمها على «${text}».`,
  included: (name) => `${name}، ضمنيًا`,
  membership: 'الانتماء إلى المجموعة',
  memberships: { 'as-is': 'الأعضاء اليوم', 'as-was': 'الأعضاء وقتها' },
  membershipsAbout: {
    'as-is': 'كل ما فعله أعضاء اليوم، أيًا كانت مجموعتهم حينها.',
    'as-was': 'ما فعله الأشخاص خلال عضويتهم.',
  },
  groupsAsOf: (day) => `المجموعات في ${day}`,
  manageGroups: 'إدارة المجموعات',
  // People
  searchPeople: 'البحث عن أشخاص',
  searchPeopleHint: 'الاسم أو البريد أو الدور أو المسمى',
  noPerson: (text) => `لا أحد يحتوي اسمه أو بريده أو دوره أو مسماه الوظيفي على «${text}».`,
  nobody: 'لا يوجد أشخاص للاختيار.',
  found: people,
  foundFirst: (shown, all) => `أول ${shown} من أصل ${all}. الكتابة تضيّق النتائج.`,
  searching: 'جارٍ البحث',
  // Personas
  anyone: 'أي شخصية',
  ownPersonas: 'شخصياتي',
  personaAbout:
    'تقيّد ما تم تجاه الأشخاص: المشاهدات والعملاء المحتملين المحفوظين والرسائل ورسائل InMail والزملاء.',
};
