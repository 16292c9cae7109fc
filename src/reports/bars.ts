/** Figures per bucket and for the whole period. */
import type { Bar, BarsAnswer, Compared, Figures } from '../contract/answer.js';
import { automaticUnit, bucketsOf, type Bucket, type BucketUnit } from '../contract/bucket.js';
import type { BarReport, MetricsReport } from '../contract/report-entry.js';
import { spanText, type DaySpan, type EffectivePeriod } from '../contract/period.js';
import type { Stream } from '../contract/tables.js';
import type { Work } from '../contract/work.js';
import { changesOf } from './compare.js';
import { countedPeople, figuresPerSpan } from './figures.js';
import { daysText, type Question } from './question.js';

export function* barsOf(question: Question, entry: BarReport | MetricsReport): Work<BarsAnswer> {
  const { query } = question;
  const period = question.period();
  const lacks = question.lacksOf();
  const asked = query.bucket ?? 'auto';
  const unit: BucketUnit = asked !== 'auto' ? asked : period.days ? automaticUnit(period.days) : 'day';
  const ids = entry.shape === 'bars' ? [...new Set([...entry.bar, ...entry.hover])] : entry.metrics;
  const series: Series = { question, entry, ids, unit, spanOf: (stream) => question.period(stream).days };
  const bounds = question.bucketBounds();
  const { bars, total } = yield* seriesOf(
    series,
    bucketsOf(period, unit, bounds),
    bucketsOf(period, 'period', bounds),
  );
  const n = yield* countedPeople(question, entry);
  const answer: BarsAnswer = { ...question.head(n, lacks), bucket: unit, total, bars };
  const span = question.compared();
  if (span !== undefined) answer.compared = yield* compare(series, span, total);
  return answer;
}

/** Which figures, over which days: those of the period, or those compared with. */
interface Series {
  question: Question;
  entry: BarReport | MetricsReport;
  ids: readonly string[];
  unit: BucketUnit;
  spanOf: (stream: Stream) => DaySpan | null;
}

/** The bars, and the period as one: what is counted in one walk where all measures are of one stream. */
function* seriesOf(
  { question, entry, ids, unit, spanOf }: Series,
  buckets: readonly Bucket[],
  [period]: readonly Bucket[],
): Work<{ bars: Bar[]; total: Bar | null }> {
  if (!period) return { bars: [], total: null };
  // A measure of another stream has its own cut of a bucket (rule 22), and days of its own after the last one.
  const ownDays = (bucket: Bucket, stream: Stream) =>
    unit === 'period' ? spanOf(stream) : cut(bucket.natural, spanOf(stream));
  const { each, whole } = yield* figuresPerSpan(question, entry, ids, (stream) =>
    buckets.map((bucket) => (stream === entry.stream ? bucket : ownDays(bucket, stream))),
  );
  const alone = Object.values(entry.measures).every(
    (measure) => question.streamOf(measure, entry) === entry.stream,
  );
  const total =
    alone || unit === 'period'
      ? whole
      : (yield* figuresPerSpan(question, entry, ids, (stream) => [spanOf(stream)])).whole;
  return { bars: buckets.map((bucket, i) => barOf(bucket, each[i])), total: barOf(period, total) };
}

function barOf({ key, complete, ...span }: Bucket, values: Figures): Bar {
  return { key, ...spanText(span), complete, values };
}

function cut(span: DaySpan, within: DaySpan | null): DaySpan | null {
  if (!within) return null;
  const days = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
  return days.start <= days.end ? days : null;
}

function* compare(now: Series, span: DaySpan | null, total: Bar | null): Work<Compared> {
  const { question, entry, unit } = now;
  const mode = question.query.compare!;
  if (!span || !total) return { mode, days: null, total: null, bars: [], change: {} };
  const period: EffectivePeriod = {
    requested: span,
    whole: span,
    days: span,
    widened: false,
    clamped: false,
  };
  const bounds = question.bucketBounds();
  const before: Series = { ...now, spanOf: (stream) => question.compared(stream) ?? null };
  const compared = yield* seriesOf(
    before,
    bucketsOf(period, unit, bounds),
    bucketsOf(period, 'period', bounds),
  );
  const change = changesOf(total.values, compared.total!.values, entry.measures);
  return { mode, days: daysText(span), ...compared, change };
}
