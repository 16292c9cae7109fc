/** The days of a calendar's month, and where a key leads from one of them. Days are numbers (`contract/day.ts`). */
import { dayOf, monthStartOf, nextMonthStart, shiftYears, weekStartOf } from '../../contract/day.js';
import type { DaySpan } from '../../contract/period.js';

const DAY_MS = 86_400_000;
const WEEKS = 6;

/** Six weeks, so that every month is as high as the others; null: a day of another month. */
export function weeksOf(month: number, weekStart: number): (number | null)[][] {
  const first = weekStartOf(month, weekStart);
  const end = nextMonthStart(month);
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = first + week * 7 + weekday;
      return day >= month && day < end ? day : null;
    }),
  );
}

/** First days of the months in which there are days to choose. */
export function monthsOf({ start, end }: DaySpan): number[] {
  const months: number[] = [];
  for (let month = monthStartOf(start); month <= end; month = nextMonthStart(month)) months.push(month);
  return months;
}

/** The same date in another month, or the last one of it. */
export function shiftMonths(day: number, months: number): number {
  const at = new Date(day * DAY_MS);
  const month = dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1 + months, 1);
  return Math.min(month + at.getUTCDate() - 1, nextMonthStart(month) - 1);
}

export interface KeyStroke {
  key: string;
  shiftKey: boolean;
  /** The arrows follow the eye: from right to left, the left one leads on. */
  rtl: boolean;
  weekStart: number;
}

/** Where a key leads; undefined for one that is none of the calendar's. */
export function dayAfterKey(day: number, { key, shiftKey, rtl, weekStart }: KeyStroke): number | undefined {
  const on = rtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return day + on;
    case 'ArrowLeft':
      return day - on;
    case 'ArrowDown':
      return day + 7;
    case 'ArrowUp':
      return day - 7;
    case 'Home':
      return weekStartOf(day, weekStart);
    case 'End':
      return weekStartOf(day, weekStart) + 6;
    case 'PageDown':
      return shiftKey ? shiftYears(day, 1) : shiftMonths(day, 1);
    case 'PageUp':
      return shiftKey ? shiftYears(day, -1) : shiftMonths(day, -1);
    default:
      return undefined;
  }
}

export const within = (day: number, { start, end }: DaySpan): number => Math.min(Math.max(day, start), end);
