/**
 * Civil days. At every door a day is text, `YYYY-MM-DD`; inside it is its number: days since 1970-01-01, so that
 * arithmetic is arithmetic and a day fits an integer column.
 */
import { UsageError } from './errors.js';

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a civil day, or NaN where the text is none (2026-02-30 is none). */
export function parseDay(text: string): number {
  const match = PATTERN.exec(text);
  if (!match) return NaN;
  const number = dayOf(+match[1], +match[2], +match[3]);
  return dayText(number) === text ? number : NaN;
}

/** As `parseDay`, but a text that is no day throws `period-invalid`. */
export function dayNumber(text: string): number {
  const number = typeof text === 'string' ? parseDay(text) : NaN;
  if (Number.isNaN(number))
    throw new UsageError('period-invalid', `Cannot read day ${JSON.stringify(text)}: expected YYYY-MM-DD`);
  return number;
}

export function dayText(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Months count from 1. Years below 100 are real years, so `Date.UTC` alone would misread them. */
export function dayOf(year: number, month: number, date: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getTime() / DAY_MS;
}

/** 1 = Monday ... 7 = Sunday. 1970-01-01 was a Thursday. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** First day of the week that contains `day` (rule 24). */
export function weekStartOf(day: number, weekStart: number): number {
  return day - ((isoWeekday(day) - weekStart + 7) % 7);
}

export function monthStartOf(day: number): number {
  const at = new Date(day * DAY_MS);
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, 1);
}

export function nextMonthStart(day: number): number {
  const at = new Date(day * DAY_MS);
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 2, 1);
}

/** The same date `years` later (negative: earlier); 29 February becomes the 28th where the year has none (rules 23, 39). */
export function shiftYears(day: number, years: number): number {
  const at = new Date(day * DAY_MS);
  const [year, month, date] = [at.getUTCFullYear() + years, at.getUTCMonth() + 1, at.getUTCDate()];
  const lastOfMonth = dayOf(year, month + 1, 1) - 1;
  return Math.min(dayOf(year, month, date), lastOfMonth);
}
