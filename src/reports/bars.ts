/** Figures per bucket and for the whole period. */
import type { Bar, BarsAnswer, Compared, Figures } from '../contract/answer.js';
import { automaticUnit, bucketsOf, type Bucket, type BucketUnit } from '../contract/bucket.js';
import type { BarReport, MetricsReport } from '../contract/catalogue.js';
import { spanText, type DaySpan, type EffectivePeriod } from '../contract/period.js';
import { changesOf } from './compare.js';
import { activePeople, figuresPerSpan } from './figures.js';
import { daysText, type Question } from './question.js';
import { totalFigure, type SpanOf } from './totals.js';

export function barsOf(question: Question, entry: BarReport | MetricsReport): BarsAnswer {
  const { query } = question;
  const period = question.period();
  const lacks = question.lacksOf();
  const asked = query.bucket ?? 'auto';
  const unit: BucketUnit = asked !== 'auto' ? asked : period.days ? automaticUnit(period.days) : 'day';
  const ids = entry.shape === 'bars' ? [...new Set([...entry.bar, ...entry.hover])] : entry.metrics;
  const bounds = question.bucketBounds();
  const barsIn = (buckets: readonly Bucket[]): Bar[] => {
    const figures = figuresPerSpan(question, entry, ids, buckets);
    return buckets.map((bucket, i) => ({
      key: bucket.key,
      ...spanText(bucket),
      complete: bucket.complete,
      values: figures[i],
    }));
  };
  const bars = barsIn(bucketsOf(period, unit, bounds));
  const total = barsIn(bucketsOf(period, 'period', bounds))[0] ?? null;
  if (total && entry.shape === 'metrics')
    total.values = totalFigures(question, entry, (stream) => question.period(stream).days);
  const n = period.days && lacks.length === 0 ? activePeople(question, entry, period.days) : null;
  const answer: BarsAnswer = { ...question.head(n, lacks), bucket: unit, total, bars };
  const span = question.compared();
  if (span !== undefined) answer.compared = compare(question, entry, unit, span, total, barsIn);
  return answer;
}

/** As `totals` tells them: each metric over the days of its own stream. */
function totalFigures(question: Question, entry: MetricsReport, spanOf: SpanOf): Figures {
  return Object.fromEntries(entry.metrics.map((id) => [id, totalFigure(question, entry, id, spanOf)]));
}

/** The compared bars are past: none of them is unfinished. */
function compare(
  question: Question,
  entry: BarReport | MetricsReport,
  unit: BucketUnit,
  span: DaySpan | null,
  total: Bar | null,
  barsIn: (buckets: readonly Bucket[]) => Bar[],
): Compared {
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
  const finished = (buckets: readonly Bucket[]) => buckets.map((bucket) => ({ ...bucket, complete: true }));
  const bars = barsIn(finished(bucketsOf(period, unit, { weekStart })));
  const comparedTotal = barsIn(finished(bucketsOf(period, 'period', { weekStart })))[0];
  if (entry.shape === 'metrics')
    comparedTotal.values = totalFigures(question, entry, (stream) => question.compared(stream) ?? null);
  const change = changesOf(total.values, comparedTotal.values, entry.measures);
  return { mode, days: daysText(span), total: comparedTotal, bars, change };
}
