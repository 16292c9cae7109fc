/**
 * Figures and days as text. Rounding happens here and nowhere else: half away from zero (rule 32). Days are civil days,
 * so they are formatted in UTC; instants become the civil day of the report's zone (rule 34), never the browser's.
 */
import type { Figure } from '../contract/answer.js';
import { parseDay } from '../contract/day.js';
import type { Unit } from '../contract/measures.js';
import type { Days } from '../contract/period.js';
import type { Texts } from './strings.js';

export const EM_DASH = '—';
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Intl formatters are dear to make and cheap to use. A language Intl refuses is said in English. */
function cached<F extends Intl.NumberFormat | Intl.DateTimeFormat>(
  Format: new (lang: string, options: object) => F,
  lang: string,
  options: object,
): F {
  const key = `${Format.name} ${lang} ${JSON.stringify(options)}`;
  let format = formats.get(key) as F | undefined;
  if (!format) {
    try {
      format = new Format(lang, options);
    } catch {
      format = new Format('en', options);
    }
    formats.set(key, format);
  }
  return format;
}

const UNIT_OPTIONS: Record<Unit, Intl.NumberFormatOptions> = {
  count: { maximumFractionDigits: 0 },
  credits: { maximumFractionDigits: 2 },
  average: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  share: { style: 'percent', maximumFractionDigits: 1 },
  instant: {},
  words: {},
};

export function formatNumber(lang: string, value: number, unit: Unit = 'count'): string {
  return cached(Intl.NumberFormat, lang, UNIT_OPTIONS[unit]).format(value);
}

/** `12K`, for axes. */
export function formatCompact(lang: string, value: number, unit: Unit = 'count'): string {
  const options: Intl.NumberFormatOptions =
    unit === 'share' ? { style: 'percent', maximumFractionDigits: 0 } : { notation: 'compact', maximumFractionDigits: 1 };
  return cached(Intl.NumberFormat, lang, options).format(value);
}

/** How much a figure changed, without its direction: `12.3%`. */
export function formatChange(lang: string, value: number): string {
  return cached(Intl.NumberFormat, lang, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

/** A difference of two shares: 0.1 is `10`, said with the word for points. */
export function formatPoints(lang: string, value: number): string {
  return cached(Intl.NumberFormat, lang, { maximumFractionDigits: 1 }).format(value * 100);
}

/** `Jun 3, 2026`, or without the year. A text that is no day stays as it is. */
export function formatDay(lang: string, day: string, { year = true } = {}): string {
  const number = parseDay(day);
  return Number.isNaN(number) ? day : dayFormat(lang, year).format(number * DAY_MS);
}

/** `Jun 1 – 30, 2026`. */
export function formatDays(lang: string, { start, end }: Days): string {
  const [first, last] = [parseDay(start), parseDay(end)];
  if (Number.isNaN(first) || Number.isNaN(last)) return `${start} – ${end}`;
  const format = dayFormat(lang, true);
  return first === last ? format.format(first * DAY_MS) : format.formatRange(first * DAY_MS, last * DAY_MS);
}

function dayFormat(lang: string, year: boolean): Intl.DateTimeFormat {
  const options = { day: 'numeric', month: 'short', ...(year && { year: 'numeric' }), timeZone: 'UTC' };
  return cached(Intl.DateTimeFormat, lang, options);
}

/** `June 2026`; short: `Jun`, with the year where it is asked for. */
export function formatMonth(lang: string, day: string, { short = false, year = true } = {}): string {
  const number = parseDay(day);
  const options = { month: short ? 'short' : 'long', ...(year && { year: 'numeric' }), timeZone: 'UTC' };
  return Number.isNaN(number) ? day : cached(Intl.DateTimeFormat, lang, options).format(number * DAY_MS);
}

/** The civil day of an instant in the report's zone. */
export function formatInstant(lang: string, instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  return cached(Intl.DateTimeFormat, lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zoneOf(timeZone) }).format(at);
}

const zones = new Map<string, string>();

/** UTC instead of a zone that this engine does not know; never the browser's. */
function zoneOf(timeZone: string): string {
  let zone = zones.get(timeZone);
  if (!zone) {
    try {
      zone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone && timeZone;
    } catch {
      zone = 'UTC';
    }
    zones.set(timeZone, zone);
  }
  return zone;
}

/** A figure, or an em dash. What the dash means: `reasonOf`. */
export function formatFigure(lang: string, figure: Figure | undefined, unit: Unit, timeZone = 'UTC'): string {
  const value = figure?.value ?? null;
  if (value === null) return EM_DASH;
  if (typeof value === 'number') return formatNumber(lang, value, unit);
  return unit === 'instant' ? formatInstant(lang, value, timeZone) : value;
}

/** Why a figure is an em dash; empty where it is none. */
export function reasonOf(texts: Texts, figure: Figure | undefined): string {
  return figure && figure.value !== null ? '' : (texts.values[figure?.state ?? 'missing'] ?? texts.values.missing);
}
