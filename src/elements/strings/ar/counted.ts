/** Nouns after a number: a single one and two of them are said by the noun itself, from 11 to 99 it changes its ending. */
import { pluralOf } from '../plural.js';

export const many = pluralOf('ar');

export const counted =
  (one: string, two: string, few: string, lots: string, other: string) =>
  (count: number, shown: string): string =>
    many(count, {
      zero: `${shown} ${other}`,
      one,
      two,
      few: `${shown} ${few}`,
      many: `${shown} ${lots}`,
      other: `${shown} ${other}`,
    });

export const people = counted('شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص');
/** After a preposition, or as an object. */
export const ofPeople = counted('شخص واحد', 'شخصين', 'أشخاص', 'شخصًا', 'شخص');
export const days = counted('يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم');
export const ofDays = counted('يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم');
export const rows = counted('صف واحد', 'صفان', 'صفوف', 'صفًا', 'صف');
export const ofRows = counted('صف واحد', 'صفين', 'صفوف', 'صفًا', 'صف');
/** After a noun. */
export const ofFiles = counted('ملف واحد', 'ملفين', 'ملفات', 'ملفًا', 'ملف');
export const groupsCounted = counted('مجموعة واحدة', 'مجموعتان', 'مجموعات', 'مجموعة', 'مجموعة');
export const invites = counted('دعوة واحدة', 'دعوتان', 'دعوات', 'دعوة', 'دعوة');
