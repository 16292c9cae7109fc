import type { Texts } from '../texts.js';
import { groupsCounted } from './counted.js';

export const groups: Texts['groups'] = {
  compare: 'مقارنة المجموعات',
  comparing: (count, shown) => `للمقارنة: ${groupsCounted(count, shown)}`,
  upTo: (most) => `الحد الأقصى للمجموعات: ${most}`,
  find: 'البحث عن مجموعة',
  noMatch: (text) => `لا توجد مجموعة يحتوي اسمها على «${text}».`,
  none: 'لا توجد مجموعات.',
  stop: 'إنهاء المقارنة',
};
