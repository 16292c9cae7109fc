// A report as bars, with its total over the effective period and the compared period (section 3; rules 22, 24, 39).
import { allMissing, changesOf, fail } from './answer.mjs';
import { cut } from './days.mjs';
import { BAR_REPORTS } from './details.mjs';
import { NAV_REPORTS, openNav } from './nav.mjs';
import {
  comparedSpansOf,
  isComplete,
  isUnknown,
  naturalBuckets,
  periodOf,
  spansOf,
  unitOf,
} from './period.mjs';
import { ask } from './question.mjs';

/**
 * -> { report, requested, effective, through, bucket, lacks, total: { complete, values }, bars: [{ key, start, end, complete, values }],
 *      metrics? (nav: each metric with the effective period and the bars of its own stream), compared? }
 */
export function bars(ds, query, viewer) {
  const question = ask(ds, query, viewer);
  const period = periodOf(question);
  const { stream, sources } = open(question);
  const spans = spansOf(question, period);
  const bucket = unitOf(query, spans[stream]);

  const answer = {
    report: query.report,
    requested: period.requested,
    effective: spans[stream],
    through: { day: question.through[stream], assumed: question.assumed[stream] },
    bucket,
    lacks: [...new Set(sources.flatMap(({ lacks }) => lacks))],
    ...series(question, stream, sources, spans, bucket, period.widened),
  };
  if (NAV_REPORTS[query.report]) answer.metrics = metricsOf(question, sources, spans, bucket, period.widened);
  if (query.compare) answer.compared = compared(question, period, stream, sources, bucket, answer);
  return answer;
}

/** The report's stream and sources: [{ stream, ids, lacks: [...], values(days) }]. */
function open(question) {
  const { report } = question;
  if (BAR_REPORTS[report]) {
    const source = BAR_REPORTS[report];
    const { stream, ids } = source;
    return {
      stream,
      sources: [{ stream, ids, lacks: source.lacks(question), values: source.open(question).values }],
    };
  }
  if (!NAV_REPORTS[report]) fail('unknown-report', `Cannot draw report "${report}" as bars`);
  const nav = openNav(question);
  const { stream, sources } = NAV_REPORTS[report];
  return {
    stream,
    sources: sources.map((source) => ({
      stream: source.stream,
      ids: source.ids,
      lacks: source.lacks(question),
      values: (days) => source.total(nav, days),
    })),
  };
}

/** Total and bars of `stream`'s days; `whole` is the period before the clamp, or the compared period itself. */
function series(question, stream, sources, spans, unit, whole) {
  const slots = naturalBuckets(spans[stream], unit, question.ds.config.weekStart).map(({ key, natural }) => ({
    key,
    natural: unit === 'period' ? (whole ?? natural) : natural,
    days: Object.fromEntries(
      Object.entries(spans).map(([each, span]) => [each, unit === 'period' ? span : cut(natural, span)]),
    ),
  }));
  const total = spans[stream];
  return {
    total: {
      complete: total !== null && isComplete(question, stream, total, whole ?? total),
      values: valuesOf(question, sources, spans),
    },
    bars: slots.map(({ key, natural, days }) => ({
      key,
      ...days[stream],
      complete: isComplete(question, stream, days[stream], natural),
      values: valuesOf(question, sources, days),
    })),
  };
}

function valuesOf(question, sources, days) {
  const each = sources.map(({ stream, ids, lacks, values }) => {
    const none = lacks.length > 0 || !days[stream] || isUnknown(question, stream, days[stream]); // rules 36, 43
    return none ? allMissing(ids) : values(days);
  });
  return Object.assign({}, ...each);
}

/** Each metric in the days of its own stream (rule 22: both periods are answered per metric). */
function metricsOf(question, sources, spans, unit, whole) {
  const entries = sources.flatMap((source) => {
    const own = series(question, source.stream, [source], spans, unit, whole);
    return source.ids.map((id) => [
      id,
      {
        effective: spans[source.stream],
        lacks: source.lacks,
        total: { complete: own.total.complete, ...own.total.values[id] },
        bars: own.bars.map(({ values, ...bar }) => ({ ...bar, ...values[id] })),
      },
    ]);
  });
  return Object.fromEntries(entries);
}

/** Rule 39: buckets of the same unit, compared by position. */
function compared(question, period, stream, sources, bucket, now) {
  const { none, spans } = comparedSpansOf(question, period, stream);
  if (none) return { none };
  const before = series(question, stream, sources, spans, bucket, null);
  return {
    ...spans[stream],
    total: { ...before.total, changes: changesOf(now.total.values, before.total.values) },
    bars: before.bars.map((bar, position) => ({
      ...bar,
      changes: now.bars[position] ? changesOf(now.bars[position].values, bar.values) : null,
    })),
  };
}
