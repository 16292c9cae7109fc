/** Figures and days as English writes them, by a hand of the test's own: what the screen says is held against it. */
import type { Figure } from '../../src/contract/answer.js';
import type { Unit } from '../../src/contract/measures.js';

export const DASH = '—';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `1,234`, `-5`. */
export function whole(value: number): string {
  return withCommas(value.toFixed(0));
}

/** At most two decimals: `85.63`, `60`. */
export function credits(value: number): string {
  return withCommas(trimmed(value.toFixed(2)));
}

/** One decimal, always: `2.0`. */
export function average(value: number): string {
  return withCommas(value.toFixed(1));
}

/** At most one decimal: `12.5%`, `20%`. */
export function share(value: number): string {
  return `${withCommas(trimmed((Number(value.toFixed(3)) * 100).toFixed(1)))}%`;
}

/** Dollars, cents where there are any. */
export function dollars(value: number): string {
  return `$${withCommas(value.toFixed(2).replace(/\.00$/, ''))}`;
}

const WRITERS: Record<Unit, (value: number) => string> = {
  count: whole,
  credits,
  average,
  share,
  instant: String,
  words: String,
};

/** A cell; `zone`: of instants. */
export function written(value: Figure['value'] | undefined, unit: Unit = 'count', zone = 'UTC'): string {
  if (value === null || value === undefined) return DASH;
  if (typeof value === 'number') return WRITERS[unit](value);
  return unit === 'instant' ? day(dayIn(zone, value)) : value;
}

/** `Oct 2, 2026` */
export function day(text: string): string {
  const [year, month, date] = text.split('-').map(Number);
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

/** `Oct 2 – 31, 2026`, `Aug 31 – Sep 6, 2026`, `Dec 28, 2025 – Jan 3, 2026`. */
export function days({ start, end }: { start: string; end: string }): string {
  if (start === end) return day(start);
  const [from, to] = [day(start), day(end)];
  if (start.slice(0, 7) === end.slice(0, 7))
    return `${from.slice(0, -6)} – ${to.split(' ').slice(1).join(' ')}`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${from.slice(0, -6)} – ${to}` : `${from} – ${to}`;
}

/** A bar's days; a whole month is its name. */
export function bucket(unit: string, bar: { start: string; end: string; complete: boolean }): string {
  if (unit !== 'month' || !bar.complete) return days(bar);
  return `${LONG_MONTHS[Number(bar.start.slice(5, 7)) - 1]} ${bar.start.slice(0, 4)}`;
}

export function dayIn(timeZone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function withCommas(text: string): string {
  const [integer, decimals] = text.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

const trimmed = (text: string) => text.replace(/\.?0+$/, (zeros) => (text.includes('.') ? '' : zeros));
