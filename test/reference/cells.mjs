// How one cell is read: (text that is not blank) -> value, or undefined for "cannot be read" (rules 6, 19, 26, 31, 44g).
import { dayNumber, isDay } from './days.mjs';

export const TEN_THOUSAND = 10_000;

export const text = (cell) => cell;

export const day = (cell) => (isDay(cell) ? cell : undefined);

export const oneOf =
  (...words) =>
  (cell) =>
    words.includes(cell) ? cell : undefined;

/** Rule 6. */
export function quantity(cell) {
  const count = wholeNumber(cell);
  return count >= 1 ? count : undefined;
}

/** Counts of snapshots: integers >= 0 (rule 44g). */
export function wholeNumber(cell) {
  const count = Number(cell);
  return /^\d+$/.test(cell) && Number.isSafeInteger(count) ? count : undefined;
}

/** A decimal of at most 4 places as an integer of 1/10,000 (rule 26). */
export function decimal(cell) {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(cell);
  if (!match) return undefined;
  const [, sign, whole, fraction = ''] = match;
  const units = Number(whole) * TEN_THOUSAND + Number(fraction.padEnd(4, '0'));
  if (!Number.isSafeInteger(units)) return undefined;
  return sign && units !== 0 ? -units : units;
}

/** A part of the SSI: 0..25 (rule 44g). */
export function ssiPart(cell) {
  const units = decimal(cell);
  return units >= 0 && units <= 25 * TEN_THOUSAND ? units : undefined;
}

/** Rule 19: RFC 3339 with `Z` or an offset, seconds and fraction optional, cut (not rounded) to milliseconds. */
export function instant(cell) {
  const match =
    /^(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(cell);
  if (!match) return undefined;
  const [, date, hour, minute, second = '0', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] =
    match;
  if (!isDay(date) || hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59)
    return undefined;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute));
  const minutes = (dayNumber(date) * 24 + Number(hour)) * 60 + Number(minute) - offset;
  return (minutes * 60 + Number(second)) * 1000 + milliseconds;
}
