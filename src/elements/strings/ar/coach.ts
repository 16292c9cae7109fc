import type { Texts } from '../texts.js';
import { counted, many } from './counted.js';

export const coach: Texts['coach'] = {
  people: counted('شخص واحد محتسب', 'شخصان محتسبان', 'أشخاص محتسبون', 'شخصًا محتسبًا', 'شخص محتسب'),
  actions: counted('إجراء مقترح واحد', 'إجراءان مقترحان', 'إجراءات مقترحة', 'إجراءً مقترحًا', 'إجراء مقترح'),
  peopleCounted: (count) =>
    many(count, {
      zero: 'شخص محتسب',
      one: 'شخص محتسب',
      two: 'شخصان محتسبان',
      few: 'أشخاص محتسبون',
      many: 'شخصًا محتسبًا',
      other: 'شخص محتسب',
    }),
  levels: (whose) => `مستويات ${whose}`,
  everybody: 'جميع المحتسبين',
  peopleOf: (count) =>
    many(count, {
      zero: ' شخص',
      one: ' شخص',
      two: ' شخصان',
      few: ' أشخاص',
      many: ' شخصًا',
      other: ' شخص',
    }),
  open: 'عرض الأشخاص',
  nobody: 'لم يكن لدى أحد مقعد مكتمل الإعداد في ذلك اليوم.',
  nobodyHere: 'لا أحد',
  notAdditive: 'مجموع أرقام المجموعات لا يساوي رقم الفريق: يُحتسب العضو في مجموعتين في كل منهما.',
  onlyFirst: (most) => `لا تظهر إلا أول ${most} من المجموعات.`,
  gone: (id) => `${id} (لم تعد موجودة)`,
  loaded: (people, day) => `مستويات التدريب، ${people} في ${day}`,
  note: 'من لديهم مقعد مكتمل الإعداد في ذلك اليوم. يُحتسب الإجراء المقترح مرة واحدة، وفقط إذا تم تنفيذه خلال فترة حمل المقعد.',
};
