/**
 * Instants and days as other products write them. A format is a row of tokens, anything else in it stands for itself:
 *
 * - `YYYY` `MM` `DD` `HH` `MM` `SS`: year, month, day, hour (0-23), minute, second; two digits, one also where one stands.
 *   `MM` behind the hour is the minute (`mm` always is)
 * - `MMM` month in English, three letters or all; `hh` with `A`: hour 1-12 with AM or PM; `fff` fraction of a second;
 *   `Z` an offset (`Z`, `+02:00`, `+0200`)
 * - `epoch`, `epoch-ms`: seconds, milliseconds since 1970
 */
import { dayOf } from '../contract/day.js';
import { UsageError } from '../contract/errors.js';
import { civilDay, zoneTable, type ZoneTable } from '../contract/zone.js';

/** Milliseconds: of the wall clock, or since the epoch where `isInstant`. */
export interface Moment {
  milliseconds: number;
  isInstant: boolean;
}

export type MomentReader = (text: string) => Moment | null;

const PATTERNS: Record<string, string> = {
  year: '(?<year>\\d{4})',
  name: '(?<name>[A-Za-z]{3,9})\\.?',
  month: '(?<month>\\d{1,2})',
  day: '(?<day>\\d{1,2})',
  hour: '(?<hour>\\d{1,2})',
  minute: '(?<minute>\\d{2})',
  second: '(?<second>\\d{2})',
  fraction: '(?<fraction>\\d{1,9})',
  half: '(?<half>[AaPp])\\.?[Mm]\\.?',
  offset: '(?<offset>[Zz]|[+-]\\d{2}:?\\d{2})',
};

const TOKENS: Record<string, keyof typeof PATTERNS> = {
  YYYY: 'year',
  MMM: 'name',
  MM: 'month',
  DD: 'day',
  HH: 'hour',
  hh: 'hour',
  mm: 'minute',
  SS: 'second',
  ss: 'second',
  fff: 'fraction',
  A: 'half',
  Z: 'offset',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Throws `dataset-unreadable` where the format has no day in it, or the same token twice. */
export function momentReader(format: string): MomentReader {
  if (format === 'epoch' || format === 'epoch-ms') return epochReader(format === 'epoch' ? 1000 : 1);
  const used: string[] = [];
  const pattern = format.replace(/YYYY|MMM|MM|DD|HH|hh|mm|SS|ss|fff|A|Z|[^]/g, (token) => {
    let part: string | undefined = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
    if (part === 'month' && used.at(-1) === 'hour') part = 'minute';
    if (part === undefined) return token.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    used.push(part);
    return PATTERNS[part];
  });
  const isDate =
    used.includes('year') && used.includes('day') && (used.includes('month') || used.includes('name'));
  if (!isDate || new Set(used).size < used.length) {
    throw new UsageError(
      'dataset-unreadable',
      `Cannot read the format ${JSON.stringify(format)}: not a date in known tokens`,
    );
  }
  const whole = new RegExp(`^\\s*${pattern}\\s*$`);
  return (text) => {
    const parts = whole.exec(text)?.groups;
    return parts ? momentOf(parts) : null;
  };
}

function epochReader(unit: number): MomentReader {
  return (text) => {
    const milliseconds = /^\s*-?\d{1,14}(\.\d+)?\s*$/.test(text) ? Math.floor(Number(text) * unit) : NaN;
    return Math.abs(milliseconds) <= 8.64e15 ? { milliseconds, isInstant: true } : null;
  };
}

function momentOf(parts: Record<string, string | undefined>): Moment | null {
  const month = parts.name ? MONTHS.indexOf(parts.name.slice(0, 3).toLowerCase()) + 1 : Number(parts.month);
  const [year, day] = [Number(parts.year), Number(parts.day)];
  const hour = hourOf(Number(parts.hour ?? 0), parts.half);
  const [minute, second] = [Number(parts.minute ?? 0), Number(parts.second ?? 0)];
  if (!(month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 59)) return null;
  const date = dayOf(year, month, day) * 86_400_000;
  if (new Date(date).getUTCDate() !== day) return null;
  const fraction = Number((parts.fraction ?? '').slice(0, 3).padEnd(3, '0')); // cut, not rounded
  const milliseconds = date + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  if (!parts.offset) return { milliseconds, isInstant: false };
  return { milliseconds: milliseconds - offsetOf(parts.offset), isInstant: true };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetOf(text: string): number {
  if (text.toLowerCase() === 'z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text[0] === '-' ? -minutes : minutes) * 60_000;
}

/** Times outside are no real ones; and the zone's table is made for whole years. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100];

function tableFor(at: number, zone: string): ZoneTable | null {
  const year = new Date(at).getUTCFullYear();
  const isReal = year >= FIRST_YEAR && year <= LAST_YEAR;
  return isReal ? zoneTable(zone, Date.UTC(year, 0, -1), Date.UTC(year + 1, 0, 2)) : null;
}

/**
 * The instant at which the clocks of `zone` show a wall time: of a repeated hour the first, of a skipped one as long
 * after the change as the clock had gone on. NaN outside 1970-2100.
 */
export function instantOfWall(wall: number, zone: string): number {
  const table = tableFor(wall, zone);
  if (!table) return NaN;
  const { starts, offsets } = table;
  let i = starts.length - 1;
  while (wall - offsets[i] < starts[i]) i--;
  const isRepeated = i > 0 && wall - offsets[i - 1] < starts[i];
  return wall - offsets[isRepeated ? i - 1 : i];
}

/** The civil day of an instant in `zone`. NaN outside 1970-2100. */
export function dayOfInstant(instant: number, zone: string): number {
  const table = tableFor(instant, zone);
  return table ? civilDay(table, instant) : NaN;
}
