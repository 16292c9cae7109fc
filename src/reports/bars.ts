/** Figures per bucket and for the whole period. */
import type { Bar, BarsAnswer, Compared } from '../contract/answer.js';
import { automaticUnit, bucketsOf, type Bucket, type BucketUnit } from '../contract/bucket.js';
import type { BarReport, MetricsReport } from '../contract/catalogue.js';
import { spanText, type DaySpan, type EffectivePeriod } from '../contract/period.js';
import type { Stream } from '../contract/tables.js';
import { changesOf } from './compare.js';
import { activePeople, figuresPerSpan } from './figures.js';
import { daysText, type Question } from './question.js';

export function barsOf(question: Question, entry: BarReport | MetricsReport): BarsAnswer {
  const { query } = question;
  const period = question.period();
  const lacks = question.lacksOf();
  const asked = query.bucket ?? 'auto';
  const unit: BucketUnit = asked !== 'auto' ? asked : period.days ? automaticUnit(period.days) : 'day';
  const ids = entry.shape === 'bars' ? [...new Set([...entry.bar, ...entry.hover])] : entry.metrics;
  const series: Series = { question, entry, ids, spanOf: (stream) => question.period(stream).days };
  const bars = barsIn(series, bucketsOf(period, unit, question.bucketBounds()));
  const total = totalOf(series, bucketsOf(period, 'period', question.bucketBounds()));
  const n =
    period.days && question.isKnown(entry.stream, period.days) && lacks.length === 0
      ? activePeople(question, entry, period.days)
      : null;
  const answer: BarsAnswer = { ...question.head(n, lacks), bucket: unit, total, bars };
  const span = question.compared();
  if (span !== undefined) answer.compared = compare(series, unit, span, total);
  return answer;
}

/** Which figures, over which days: those of the period, or those compared with. */
interface Series {
  question: Question;
  entry: BarReport | MetricsReport;
  ids: readonly string[];
  spanOf: (stream: Stream) => DaySpan | null;
}

/** A measure of another stream has its own cut of the bucket (rule 22). */
function barsIn({ question, entry, ids, spanOf }: Series, buckets: readonly Bucket[]): Bar[] {
  const figures = figuresPerSpan(question, entry, ids, (stream) =>
    buckets.map((bucket) => (stream === entry.stream ? bucket : cut(bucket.natural, spanOf(stream)))),
  );
  return buckets.map((bucket, i) => ({
    key: bucket.key,
    ...spanText(bucket),
    complete: bucket.complete,
    values: figures[i],
  }));
}

function totalOf({ question, entry, ids, spanOf }: Series, [bucket]: readonly Bucket[]): Bar | null {
  if (!bucket) return null;
  const [values] = figuresPerSpan(question, entry, ids, (stream) => [spanOf(stream)]);
  return { key: bucket.key, ...spanText(bucket), complete: bucket.complete, values };
}

function cut(span: DaySpan, within: DaySpan | null): DaySpan | null {
  if (!within) return null;
  const days = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
  return days.start <= days.end ? days : null;
}

/** The compared bars are past: none of them is unfinished. */
function compare(now: Series, unit: BucketUnit, span: DaySpan | null, total: Bar | null): Compared {
  const { question, entry } = now;
  const mode = question.query.compare!;
  if (!span || !total) return { mode, days: null, total: null, bars: [], change: {} };
  const period: EffectivePeriod = {
    requested: span,
    whole: span,
    days: span,
    widened: false,
    clamped: false,
  };
  const { weekStart } = question.bucketBounds();
  const before: Series = { ...now, spanOf: (stream) => question.compared(stream) ?? null };
  const finished = (buckets: readonly Bucket[]) => buckets.map((bucket) => ({ ...bucket, complete: true }));
  const bars = barsIn(before, finished(bucketsOf(period, unit, { weekStart })));
  const comparedTotal = totalOf(before, finished(bucketsOf(period, 'period', { weekStart })))!;
  const change = changesOf(total.values, comparedTotal.values, entry.measures);
  return { mode, days: daysText(span), total: comparedTotal, bars, change };
}
