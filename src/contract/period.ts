/**
 * Periods (section 1, rules 22, 23, 39): from what was asked to the days that are counted. Days are numbers here, text
 * at the doors (`day.ts`).
 */
import { dayNumber, dayText, shiftYears, weekStartOf } from './day.js';
import { UsageError } from './errors.js';

/** Presets end on the activity data-through day. */
export const PRESETS = { 'last-7': 7, 'last-30': 30, 'last-90': 90, 'last-365': 365 } as const;
export type Preset = keyof typeof PRESETS;
export const DEFAULT_PRESET: Preset = 'last-30';

/** Inclusive civil days, `YYYY-MM-DD`. */
export interface Days {
  start: string;
  end: string;
}

/** What may be asked: a preset stays relative to the data, a range stays fixed. */
export type Period = { preset: Preset } | Days;

/** Inclusive day numbers. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

export const lengthOf = (span: DaySpan): number => span.end - span.start + 1;
export const spanText = (span: DaySpan): Days => ({ start: dayText(span.start), end: dayText(span.end) });

/** The first day that may be asked for: two calendar years before the data-through day, itself allowed. */
export const earliestDay = (dataThrough: number): number => shiftYears(dataThrough, -2);

/**
 * The requested days. `dataThrough` is that of the activity stream, in the query's zone; undefined where the dataset
 * holds nothing to tell it from. Throws `period-invalid`, `period-too-old`, `no-data-through`.
 */
export function requestedSpan(period: Period, dataThrough: number | undefined): DaySpan {
  if ('preset' in period) {
    if (dataThrough === undefined) {
      throw new UsageError(
        'no-data-through',
        `Cannot place period ${period.preset}: the dataset has no activity yet`,
      );
    }
    return { start: dataThrough - PRESETS[period.preset] + 1, end: dataThrough };
  }
  const span = { start: dayNumber(period.start), end: dayNumber(period.end) };
  if (span.start > span.end) {
    throw new UsageError(
      'period-invalid',
      `Cannot use period ${period.start}..${period.end}: it starts after it ends`,
    );
  }
  if (dataThrough !== undefined && span.start < earliestDay(dataThrough)) {
    const bound = dayText(earliestDay(dataThrough));
    throw new UsageError(
      'period-too-old',
      `Cannot go back to ${period.start}: the first day on offer is ${bound}`,
    );
  }
  return span;
}

/** More than 30 requested days become whole weeks (31 days become 35 to 42); 30 stay as they are. */
export function widenToWeeks(span: DaySpan, weekStart: number): DaySpan {
  if (lengthOf(span) <= 30) return span;
  return { start: weekStartOf(span.start, weekStart), end: weekStartOf(span.end, weekStart) + 6 };
}

export interface EffectivePeriod {
  readonly requested: DaySpan;
  /** After widening, before the clamp to data-through. */
  readonly whole: DaySpan;
  /** The days that are counted; null where the request starts after the stream's data-through day (rule 22). */
  readonly days: DaySpan | null;
  readonly widened: boolean;
  /** True where data-through cut the end. */
  readonly clamped: boolean;
}

export function effectivePeriod(
  requested: DaySpan,
  { wholeWeeks, weekStart, through }: { wholeWeeks: boolean; weekStart: number; through: number | undefined },
): EffectivePeriod {
  const whole = wholeWeeks ? widenToWeeks(requested, weekStart) : requested;
  const widened = whole.start !== requested.start || whole.end !== requested.end;
  if (through === undefined || requested.start > through)
    return { requested, whole, days: null, widened, clamped: true };
  const end = Math.min(whole.end, through);
  return { requested, whole, days: { start: whole.start, end }, widened, clamped: end < whole.end };
}

export const COMPARISONS = ['previous-period', 'previous-year'] as const;
export type Compare = (typeof COMPARISONS)[number];

/**
 * The same part of the period before (rule 39), or null where it begins before the two-year bound or nothing is
 * counted in the period itself.
 */
export function comparedSpan(period: EffectivePeriod, compare: Compare, dataThrough: number): DaySpan | null {
  const { whole, days, widened } = period;
  if (!days) return null;
  const back = compare === 'previous-period' ? lengthOf(whole) : widened ? 364 : null;
  const shifted =
    back === null
      ? { start: shiftYears(whole.start, -1), end: shiftYears(whole.end, -1) }
      : { start: whole.start - back, end: whole.end - back };
  if (shifted.start < earliestDay(dataThrough)) return null;
  return { start: shifted.start, end: Math.min(shifted.start + lengthOf(days) - 1, shifted.end) };
}
