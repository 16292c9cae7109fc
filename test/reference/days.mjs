// Civil days as texts "YYYY-MM-DD". They compare as texts; they know no zone.

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day) {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export function dayOfNumber(number) {
  const date = new Date(number * MS_PER_DAY);
  return date.getUTCFullYear() > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10);
}

/** A real day: 2023-02-30 is none. */
export const isDay = (text) =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && dayOfNumber(dayNumber(text)) === text;

export const addDays = (day, count) => dayOfNumber(dayNumber(day) + count);

/** Inclusive: one day has 1. */
export const daysIn = ({ start, end }) => dayNumber(end) - dayNumber(start) + 1;

/** Calendar years; 29 Feb becomes 28 Feb where there is none (rules 23, 39). */
export function addYears(day, count) {
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, '0');
  const same = year + day.slice(4);
  return isDay(same) ? same : `${year}-02-28`;
}

/** 1 = Monday .. 7 = Sunday; day 0 (1970-01-01) was a Thursday. */
export const isoWeekday = (day) => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Rule 24: d - ((isodow(d) - weekStart + 7) mod 7). */
export const firstOfWeek = (day, weekStart) => addDays(day, -((isoWeekday(day) - weekStart + 7) % 7));

export const firstOfMonth = (day) => `${day.slice(0, 7)}-01`;

export function lastOfMonth(day) {
  let last = day;
  while (addDays(last, 1).slice(0, 7) === day.slice(0, 7)) last = addDays(last, 1);
  return last;
}

export const earlier = (a, b) => (a < b ? a : b);
export const later = (a, b) => (a > b ? a : b);
export const within = (day, span) => span.start <= day && day <= span.end;

/** The part of `span` inside `other`, or null. */
export function cut(span, other) {
  if (!span || !other) return null;
  const start = later(span.start, other.start);
  const end = earlier(span.end, other.end);
  return start <= end ? { start, end } : null;
}
