/** Total and average of each metric (section 4, rules 9, 11, 14, 18, 22). */
import type { Figure, Metric, TotalsAnswer, Warning } from '../contract/answer.js';
import { bucketsOf } from '../contract/bucket.js';
import type { MetricsReport } from '../contract/report-entry.js';
import { isNarrowed } from '../contract/formula.js';
import { unitOf } from '../contract/measures.js';
import type { DaySpan } from '../contract/period.js';
import type { Stream } from '../contract/tables.js';
import type { Work } from '../contract/work.js';
import { changeOf } from './compare.js';
import { activePeople, countedPeople, figuresPerSpan, MISSING, ratio, stockTotal } from './figures.js';
import { daysText, type Question } from './question.js';
import { narrowingOf } from './selection.js';
import { countingOf, isRowMeasure } from './counting.js';
import { countPeople } from './people-counts.js';

/** The days that count for a stream: those of the period, or those compared with. */
type SpanOf = (stream: Stream) => DaySpan | null;

export function* totalsOf(question: Question, entry: MetricsReport): Work<TotalsAnswer> {
  const metrics: Record<string, Metric> = {};
  for (const id of entry.metrics) metrics[id] = yield* metricOf(question, entry, id);
  const head = question.head(yield* countedPeople(question, entry), question.lacksOf());
  head.warnings.push(...(yield* decisionWarnings(question, entry)));
  return { ...head, metrics, switchedOff: switchedOff(question) };
}

function* metricOf(question: Question, entry: MetricsReport, id: string): Work<Metric> {
  const measure = entry.measures[id];
  const stream = question.streamOf(measure);
  const period = question.period(stream);
  const now: SpanOf = (stream) => question.period(stream).days;
  const averaged = entry.averaged.includes(id);
  const metric: Metric = {
    total: yield* totalFigure(question, entry, id, now),
    ...(averaged ? { average: yield* averageFigure(question, entry, id, now) } : {}),
    stream,
    effective: daysText(period.days),
    complete: bucketsOf(period, 'period', question.bucketBounds(stream))[0]?.complete ?? false,
    lacks: question.lacksOf(measure),
    narrowed: isNarrowed(measure, entry),
  };
  if (question.query.compare === undefined) return metric;
  const before: SpanOf = (stream) => question.compared(stream) ?? null;
  const total = yield* totalFigure(question, entry, id, before);
  metric.compared = {
    days: daysText(before(stream)),
    total,
    change: changeOf(metric.total, total, unitOf(measure) === 'share'),
  };
  if (averaged) {
    const average = yield* averageFigure(question, entry, id, before);
    metric.compared.average = average;
    metric.compared.averageChange = changeOf(metric.average!, average, false);
  }
  return metric;
}

/** A metric over the days of its own stream; the parts of a ratio each over theirs. */
function* totalFigure(question: Question, entry: MetricsReport, id: string, spanOf: SpanOf): Work<Figure> {
  const { whole } = yield* figuresPerSpan(question, entry, [id], (stream) => [spanOf(stream)]);
  return whole[id];
}

/** Over the active people; of a stock over those who have a value; of a distinct measure the sum of each one's own. */
function* averageFigure(question: Question, entry: MetricsReport, id: string, spanOf: SpanOf): Work<Figure> {
  const measure = entry.measures[id];
  const span = spanOf(question.streamOf(measure));
  const activeSpan = spanOf(entry.active.stream);
  if (!span || !question.isKnown(question.streamOf(measure), span) || question.lacksOf(measure).length > 0)
    return MISSING;
  if (measure.verb === 'latest') {
    const { total, people } = stockTotal(question, measure.of, span);
    yield;
    return people === 0 ? MISSING : ratio(total, people);
  }
  if (!activeSpan) return MISSING;
  const n = yield* activePeople(question, entry, activeSpan);
  if (measure.verb === 'distinct' && isRowMeasure(measure)) {
    const rows = yield* question.selection.rows(narrowingOf(measure), span);
    const own = countPeople(countingOf(measure, rows, entry.product), question.view.peopleCount);
    yield;
    return ratio(
      own.reduce((sum, value) => sum + value, 0),
      n,
    );
  }
  return ratio((yield* totalFigure(question, entry, id, spanOf)).value, n);
}

/** People of P under the filters whose linkedin.com activity is switched off on the last day; null without consents. */
function switchedOff(question: Question): number | null {
  const { view, filter } = question;
  const { days } = question.period('activity');
  if (!days || view.dataset.consents === null) return null;
  let count = 0;
  for (const person of view.seatDays.people()) {
    const listed =
      view.seatDays.touches(person, days.start, days.end) && filter.touches(person, days.start, days.end);
    if (listed && view.optOut.covers(person, days.end)) count++;
  }
  return count;
}

function* decisionWarnings({ view }: Question, entry: MetricsReport): Work<Warning[]> {
  if (!Object.values(entry.measures).some(({ verb }) => verb === 'cohort')) return [];
  const decisions = (rows: {
    length: number;
    trait: ArrayLike<number>;
    traits: readonly { kind: string; product: string }[];
  }) => {
    const wanted = rows.traits.map(
      ({ kind, product }) => kind === 'inmail_decided' && product === entry.product,
    );
    let count = 0;
    for (let i = 0; i < rows.length; i++) if (wanted[rows.trait[i]]) count++;
    return count;
  };
  const all = decisions(view.dataset.events);
  yield;
  const late = all - decisions(view.rows);
  const count = late + (yield* view.inmails(entry.product)).ignoredDecisions;
  return count > 0 ? [{ code: 'decisions-ignored', count }] : [];
}
