/**
 * Time zones (rules 19, 20): one table of offset changes, computed from Intl, is all that anybody needs to turn an
 * instant into a civil day. JavaScript walks it; SQL gets it as a CASE. The browser's own zone is never asked.
 */
import { UsageError } from './errors.js';

const DAY_MS = 86_400_000;
/**
 * Where offset changes are looked for. Before 1840 no zone has any; after 2100 the last known offset is taken to hold,
 * so that an end that means "never" (9999-12-31) does not cost eight thousand years of looking.
 */
const [FIRST_CHANGE, LAST_CHANGE] = [Date.UTC(1840, 0, 1), Date.UTC(2100, 0, 1)];

/** `offsets[i]` (milliseconds east of UTC) holds from `starts[i]` until `starts[i + 1]`; `starts[0]` is -Infinity. */
export interface ZoneTable {
  readonly name: string;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

const NAME = /^[a-z]/i;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept by the name in lower case: to Intl the spellings are one zone, and a cache by spelling would never end. */
const keyOf = (zone: string): string => zone.toLowerCase();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(keyOf(zone));
  if (!format) {
    try {
      if (!NAME.test(zone)) throw new RangeError('an offset is no zone'); // some engines take "+01:00", some do not
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch (cause) {
      throw new UsageError('unknown-zone', `Cannot use time zone ${JSON.stringify(zone)}: not an IANA name`, {
        cause,
      });
    }
    formats.set(keyOf(zone), format);
  }
  return format;
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(seconds)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - +parts.year : +parts.year;
  const wall = new Date(0);
  wall.setUTCFullYear(year, +parts.month - 1, +parts.day);
  wall.setUTCHours(+parts.hour, +parts.minute, +parts.second);
  return wall.getTime() - seconds;
}

const tables = new Map<string, ZoneTable & { from: number; to: number }>();

/**
 * The offset changes of `zone` that matter between two instants. Looks at every day: no zone is known to change its
 * offset twice within one. Throws `unknown-zone`.
 */
export function zoneTable(zone: string, from: number, to: number): ZoneTable {
  const format = formatOf(zone);
  [from, to] = [from, to].map((at) => Math.min(Math.max(at, FIRST_CHANGE), LAST_CHANGE));
  const known = tables.get(keyOf(zone));
  if (known && known.from <= from && known.to >= to) return known;
  const [first, last] = [
    Math.min(from, known?.from ?? from) - 2 * DAY_MS,
    Math.max(to, known?.to ?? to) + 2 * DAY_MS,
  ];
  const starts = [-Infinity];
  const offsets = [offsetAt(format, first)];
  for (let at = first, offset = offsets[0]; at < last; at += DAY_MS) {
    const next = offsetAt(format, at + DAY_MS);
    if (next === offset) continue;
    starts.push(changeBetween(format, at, at + DAY_MS, offset));
    offsets.push(next);
    offset = next;
  }
  const table = { name: zone, starts, offsets, from: first, to: last };
  tables.set(keyOf(zone), table);
  return table;
}

/** The first whole second in (low, high] at which the offset is no longer `offset`. */
function changeBetween(format: Intl.DateTimeFormat, low: number, high: number, offset: number): number {
  let [before, after] = [Math.floor(low / 1000), Math.ceil(high / 1000)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(format, middle * 1000) === offset) before = middle;
    else after = middle;
  }
  return after * 1000;
}

/** Throws `unknown-zone` where the name is no IANA zone. */
export function checkZone(zone: string): void {
  formatOf(zone);
}

/** The civil day of an instant: the wall clock's date. */
export function civilDay(table: ZoneTable, instant: number): number {
  let i = table.starts.length - 1;
  while (instant < table.starts[i]) i--;
  return Math.floor((instant + table.offsets[i]) / DAY_MS);
}

/** The first instant after civil day `day` is over for good (a clock set back over midnight may return to it once). */
export function endOfDay(table: ZoneTable, day: number): number {
  for (let i = table.starts.length - 1; i >= 0; i--) {
    const midnight = (day + 1) * DAY_MS - table.offsets[i];
    if (midnight > table.starts[i]) return Math.min(midnight, table.starts[i + 1] ?? Infinity);
  }
  return -Infinity;
}

/** Rule 21: the last civil day of zone `to` that ends no later than `day` ends in zone `from`. */
export function sameDayElsewhere(day: number, from: string, to: string): number {
  if (from === to) return day;
  const margin = 3 * DAY_MS;
  const [here, there] = [from, to].map((zone) =>
    zoneTable(zone, day * DAY_MS - margin, day * DAY_MS + margin),
  );
  const end = endOfDay(here, day);
  let other = day + 1;
  while (endOfDay(there, other) > end) other--;
  return other;
}
