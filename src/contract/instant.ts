/**
 * Instants (rules 19, 34): RFC 3339 with `Z` or an offset, seconds and fraction optional, cut to milliseconds.
 * Inside an instant is a number of milliseconds since 1970-01-01T00:00Z. Read by hand: `Date.parse` also takes a date
 * alone and local times, and a million of them must be read in a blink.
 */
import { dayOf } from './day.js';

const ZERO = 48;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

// Rows of a file come mostly day by day: the date of the row before is the best guess for this one.
let lastDate = '';
let lastDay = NaN;

function dayOfDate(text: string): number {
  const date = text.slice(0, 10);
  if (date === lastDate) return lastDay;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const real = text[4] === '-' && text[7] === '-' && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const number = real ? dayOf(year, month, day) : NaN;
  const exists = real && new Date(number * 86_400_000).getUTCDate() === day;
  lastDate = date;
  lastDay = exists ? number : NaN;
  return lastDay;
}

/** Milliseconds since the epoch, or NaN where the text is no instant. A local time or a date alone is none. */
export function parseInstant(text: string): number {
  const day = dayOfDate(text);
  const separator = text[10];
  if (Number.isNaN(day) || (separator !== 'T' && separator !== 't') || text[13] !== ':') return NaN;
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  let at = 16;
  let milliseconds = 0;
  let second = 0;
  if (text[at] === ':') {
    second = digits(text, 17, 19);
    at = 19;
    if (text[at] === '.') {
      let scale = 100;
      const first = ++at;
      for (; text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= ZERO + 9; at++) {
        milliseconds += (text.charCodeAt(at) - ZERO) * scale;
        scale = scale >= 10 ? scale / 10 : 0; // digits past the third are cut, not rounded
      }
      if (at === first) return NaN;
    }
  }
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return NaN;
  const offset = parseOffset(text, at);
  return day * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000 + milliseconds - offset;
}

function parseOffset(text: string, at: number): number {
  const sign = text[at];
  if (sign === 'Z' || sign === 'z') return text.length === at + 1 ? 0 : NaN;
  if ((sign !== '+' && sign !== '-') || text.length !== at + 6 || text[at + 3] !== ':') return NaN;
  const hours = digits(text, at + 1, at + 3);
  const minutes = digits(text, at + 4, at + 6);
  if (!(hours <= 23 && minutes <= 59)) return NaN;
  return (sign === '-' ? -1 : 1) * (hours * 3_600_000 + minutes * 60_000);
}

/** UTC with `Z` and milliseconds (rule 34). */
export function instantText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
