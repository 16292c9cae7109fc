/** Buckets (rule 24): natural days, weeks and months, cut to the counted days. */
import { dayText, monthStartOf, nextMonthStart, weekStartOf } from './day.js';
import { lengthOf, type DaySpan, type EffectivePeriod } from './period.js';

export const BUCKET_UNITS = ['day', 'week', 'month', 'period'] as const;
export type BucketUnit = (typeof BUCKET_UNITS)[number];

/** What may be asked for. */
export const BUCKET_CHOICES = ['auto', ...BUCKET_UNITS] as const;
export type BucketChoice = (typeof BUCKET_CHOICES)[number];

export interface Bucket extends DaySpan {
  /** The natural first day, also where the bucket itself is cut: `2026-10-01` for a month that starts on the 5th. */
  readonly key: string;
  /** The days of the natural bucket, before any cut; of `period` the days that are counted. */
  readonly natural: DaySpan;
  /** Neither cut by the period nor by the data-through day. */
  readonly complete: boolean;
}

/** Automatic choice by the number of counted days. */
export function automaticUnit(days: DaySpan): BucketUnit {
  const length = lengthOf(days);
  return length <= 31 ? 'day' : length <= 182 ? 'week' : 'month';
}

export interface BucketBounds {
  weekStart: number;
  /** A data-through day that nobody stated: the bucket that contains it is incomplete (rule 21). */
  assumedThrough?: number;
  /** The first day the provider knows: a bucket that begins before it is incomplete (rule 43). */
  dataFrom?: number;
}

/** Every bucket of the period in order, empty ones included. */
export function bucketsOf(period: EffectivePeriod, unit: BucketUnit, bounds: BucketBounds): Bucket[] {
  const { days } = period;
  if (!days) return [];
  if (unit === 'period') return [bucket(days, days, !period.clamped, bounds)];
  const buckets: Bucket[] = [];
  for (let first = naturalStart(days.start, unit, bounds.weekStart); first <= days.end;) {
    const next = unit === 'day' ? first + 1 : unit === 'week' ? first + 7 : nextMonthStart(first);
    const span = { start: Math.max(first, days.start), end: Math.min(next - 1, days.end) };
    const natural = { start: first, end: next - 1 };
    buckets.push(bucket(natural, span, span.start === first && span.end === next - 1, bounds));
    first = next;
  }
  return buckets;
}

function bucket(
  natural: DaySpan,
  span: DaySpan,
  uncut: boolean,
  { assumedThrough, dataFrom }: BucketBounds,
): Bucket {
  const guessed = assumedThrough !== undefined && assumedThrough >= span.start && assumedThrough <= span.end;
  const known = dataFrom === undefined || span.start >= dataFrom;
  return { ...span, natural, key: dayText(natural.start), complete: uncut && !guessed && known };
}

function naturalStart(day: number, unit: BucketUnit, weekStart: number): number {
  return unit === 'week' ? weekStartOf(day, weekStart) : unit === 'month' ? monthStartOf(day) : day;
}
