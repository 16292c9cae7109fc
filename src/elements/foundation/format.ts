/**
 * Figures and days as text. Rounding happens here and nowhere else: half away from zero (rule 32). Days are civil days,
 * so they are formatted in UTC; instants become the civil day of the report's zone (rule 34), never the browser's.
 */
import type { Figure } from '../../contract/answer.js';
import { parseDay } from '../../contract/day.js';
import type { Unit } from '../../contract/measures.js';
import type { Days } from '../../contract/period.js';
import type { Texts } from './strings.js';

export const EM_DASH = '—';
const DAY_MS = 86_400_000;

type Format = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat;

const formats = new Map<object, Map<string, Format>>();

/**
 * Intl formatters are dear to make and cheap to use. Kept by the options object itself: the same one, the same
 * formatter. A language Intl refuses is said in English.
 */
function cached<F extends Format>(
  Make: new (lang: string, options: object) => F,
  lang: string,
  options: object,
): F {
  let byLang = formats.get(options);
  if (!byLang) formats.set(options, (byLang = new Map()));
  let format = byLang.get(lang) as F | undefined;
  if (!format) {
    try {
      format = new Make(lang, options);
    } catch {
      format = new Make('en', options);
    }
    byLang.set(lang, format);
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
const COMPACT: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };
const WHOLE_PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };
const POINTS: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
const DAY = { long: { ...day, year: 'numeric' }, short: day } as const;
const month = (style: 'short' | 'long'): Intl.DateTimeFormatOptions => ({ month: style, timeZone: 'UTC' });
const MONTH = {
  long: { ...month('long'), year: 'numeric' },
  short: { ...month('short'), year: 'numeric' },
  alone: month('short'),
} as const;

export function formatNumber(lang: string, value: number, unit: Unit = 'count'): string {
  return cached(Intl.NumberFormat, lang, UNIT_OPTIONS[unit]).format(value);
}

/** `12K`, for axes. */
export function formatCompact(lang: string, value: number, unit: Unit = 'count'): string {
  return cached(Intl.NumberFormat, lang, unit === 'share' ? WHOLE_PERCENT : COMPACT).format(value);
}

/** How much a figure changed, without its direction: `12.3%`. */
export function formatChange(lang: string, value: number): string {
  return formatNumber(lang, value, 'share');
}

/** A difference of two shares: 0.1 is `10`, said with the word for points. */
export function formatPoints(lang: string, value: number): string {
  return cached(Intl.NumberFormat, lang, POINTS).format(value * 100);
}

/** `Jun 3, 2026`, or without the year. A text that is no day stays as it is. */
export function formatDay(lang: string, day: string, { year = true } = {}): string {
  const number = parseDay(day);
  return Number.isNaN(number) ? day : dayFormat(lang, year).format(number * DAY_MS);
}

/** Ranges said before: Intl takes 50 times as long for one as for a day, and cards side by side say the same ones. */
const ranges = new Map<string, string>();

/** `Jun 1 – 30, 2026`. */
export function formatDays(lang: string, { start, end }: Days): string {
  const key = `${lang} ${start} ${end}`;
  let text = ranges.get(key);
  if (text === undefined) {
    if (ranges.size > 5000) ranges.clear();
    ranges.set(key, (text = rangeText(lang, start, end)));
  }
  return text;
}

function rangeText(lang: string, start: string, end: string): string {
  const [first, last] = [parseDay(start), parseDay(end)];
  if (Number.isNaN(first) || Number.isNaN(last)) return `${start} – ${end}`;
  const format = dayFormat(lang, true);
  return first === last ? format.format(first * DAY_MS) : format.formatRange(first * DAY_MS, last * DAY_MS);
}

const dayFormat = (lang: string, year: boolean): Intl.DateTimeFormat =>
  cached(Intl.DateTimeFormat, lang, year ? DAY.long : DAY.short);

/** `June 2026`, `Jun 2026` or `Jun`. */
export function formatMonth(lang: string, day: string, style: keyof typeof MONTH = 'long'): string {
  const number = parseDay(day);
  return Number.isNaN(number) ? day : cached(Intl.DateTimeFormat, lang, MONTH[style]).format(number * DAY_MS);
}

const WEEKDAY = {
  long: { weekday: 'long', timeZone: 'UTC' },
  narrow: { weekday: 'narrow', timeZone: 'UTC' },
} as const;
const FULL_DAY = { ...DAY.long, month: 'long', weekday: 'long' } as const;

/** `Monday` or `M`: the day of the week of a day's number. */
export function formatWeekday(lang: string, day: number, style: keyof typeof WEEKDAY = 'long'): string {
  return cached(Intl.DateTimeFormat, lang, WEEKDAY[style]).format(day * DAY_MS);
}

/** `Wednesday, June 3, 2026`, of a day's number: for where no column or row says what day it is. */
export function formatFullDay(lang: string, day: number): string {
  return cached(Intl.DateTimeFormat, lang, FULL_DAY).format(day * DAY_MS);
}

const LIST = { and: { type: 'conjunction' }, or: { type: 'disjunction' } } as const;

/** `crm, web, or ios`. */
export function formatList(lang: string, words: readonly string[], how: keyof typeof LIST = 'and'): string {
  return cached(Intl.ListFormat, lang, LIST[how]).format(words);
}

const zoned = new Map<string, object>();

/** The civil day of an instant in the report's zone: UTC for a zone this engine does not know, never the browser's. */
export function formatInstant(lang: string, instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  let options = zoned.get(timeZone);
  if (!options) {
    options = { ...DAY.long, timeZone: isZone(timeZone) ? timeZone : 'UTC' };
    zoned.set(timeZone, options);
  }
  return cached(Intl.DateTimeFormat, lang, options).format(at);
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
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
  return figure && figure.value !== null
    ? ''
    : (texts.values[figure?.state ?? 'missing'] ?? texts.values.missing);
}

const MONEY = { style: 'currency', trailingZeroDisplay: 'stripIfInteger' };
const money = new Map<string, object>();

/** `$1,440`, `$79.99`; the plain number where the currency is not known, with its code where Intl does not know it. */
export function formatMoney(lang: string, value: number, currency: string | null): string {
  if (!currency) return formatNumber(lang, value, 'credits');
  let options = money.get(currency);
  if (!options) money.set(currency, (options = { ...MONEY, currency }));
  try {
    return cached(Intl.NumberFormat, lang, options).format(value);
  } catch {
    return `${formatNumber(lang, value, 'credits')} ${currency}`;
  }
}
