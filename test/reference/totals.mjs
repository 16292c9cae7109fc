// Total and Average of the nav metrics (section 4; rules 11, 14, 18, 22, 36, 39).
import { allMissing, changeOf, fail } from './answer.mjs';
import { NAV_REPORTS, openNav } from './nav.mjs';
import { comparedSpansOf, isUnknown, periodOf, spansOf } from './period.mjs';
import { ask } from './question.mjs';

/**
 * -> { report, requested, n, switchedOff, warnings,
 *      metrics: { id: { total, average, effective, through, lacks } },
 *      compared?: { none } | { n, metrics: { id: { start, end, total, average, change } } } }
 */
export function totals(ds, query, viewer) {
  const question = ask(ds, query, viewer);
  const report = NAV_REPORTS[query.report];
  if (!report) fail('unknown-report', `Cannot answer totals of report "${query.report}"`);
  const period = periodOf(question);
  const nav = openNav(question);
  const spans = spansOf(question, period);
  const answer = {
    report: query.report,
    requested: period.requested,
    n: countOfActive(nav, spans),
    switchedOff: switchedOff(nav, spans.activity),
    warnings: nav.inMails.warnings,
    metrics: metricsOf(nav, report.sources, spans),
  };
  if (query.compare) {
    const { none, spans: before } = comparedSpansOf(question, period, report.stream);
    answer.compared = none ? { none } : comparedMetrics(nav, report.sources, before, answer.metrics);
  }
  return answer;
}

/** N, null where usage is missing. */
function countOfActive(nav, spans) {
  const [usage] = NAV_REPORTS['nav-usage'].sources;
  const none =
    usage.lacks(nav.question).length > 0 ||
    !spans.activity ||
    isUnknown(nav.question, 'activity', spans.activity);
  return none ? null : nav.activePeople(spans.activity);
}

/** People of P under the filters whose linkedin.com opt-out covers the effective last day (section 8); null without consents. */
function switchedOff(nav, span) {
  if (!nav.question.ds.has.consents || !span) return null;
  return nav.population(span).filter((person) => nav.optedOut(person, span.end)).length;
}

function metricsOf(nav, sources, spans) {
  const { question } = nav;
  const metrics = {};
  for (const source of sources) {
    const { stream, ids } = source;
    const lacks = source.lacks(question);
    const none = lacks.length > 0 || !spans[stream] || isUnknown(question, stream, spans[stream]);
    const total = none ? allMissing(ids) : source.total(nav, spans);
    const average = none ? allMissing(ids) : source.average(nav, spans);
    for (const id of ids) {
      metrics[id] = {
        total: total[id],
        average: average[id],
        effective: spans[stream],
        through: { day: question.through[stream], assumed: question.assumed[stream] },
        lacks,
      };
    }
  }
  return metrics;
}

function comparedMetrics(nav, sources, before, now) {
  const metrics = metricsOf(nav, sources, before);
  const entries = Object.entries(metrics).map(([id, { total, average, effective }]) => [
    id,
    {
      ...effective,
      total,
      average,
      change: { total: changeOf(id, now[id].total, total), average: changeOf(id, now[id].average, average) },
    },
  ]);
  return { n: countOfActive(nav, before), metrics: Object.fromEntries(entries) };
}
