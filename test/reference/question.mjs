// What every answer begins with: the query checked, the report zone, the data-through days, the rows that count at all.
import { fail } from './answer.mjs';
import { addYears } from './days.mjs';
import { openFilter, openPersona } from './filter.mjs';
import { civilDay, fromDayIn, isZone, throughDayIn } from './zone.mjs';

export const STREAMS = ['activity', 'credits', 'alerts', 'inmail', 'seats', 'groups'];

export const REPORTS = [
  'platform-logins',
  'si-logins',
  'si-adoption',
  'si-credits',
  'si-alerts',
  'nav-overview',
  'nav-usage',
  'nav-effectiveness',
];

/** Rule 21. */
export function streamOf(kind) {
  if (kind === 'credit') return 'credits';
  if (kind.startsWith('alert_')) return 'alerts';
  if (kind.startsWith('inmail_')) return 'inmail';
  return 'activity';
}

/**
 * -> {
 *   ds, query, report, zone,
 *   through: { stream: day | null }, assumed: { stream: boolean }, from: { stream: day | null }, bound: day | null,
 *   rows: activity with `day` and `stream`, those after their stream's data-through day left out (rule 21),
 *   narrowed, passes, passesSometime (filter.mjs), fits (the persona)
 * }
 */
export function ask(ds, query, viewer) {
  if (!REPORTS.includes(query.report))
    fail('unknown-report', `Cannot answer report "${query.report}": there is none of that name`);
  const home = ds.config.timeZone;
  const zone = query.timeZone ?? home;
  if (!isZone(zone)) fail('unknown-zone', `Cannot read time zone "${zone}"`);

  const seen = ds.tables.activity.map(({ at }) => civilDay(home, at));
  const lastSeen = seen.reduce((last, day) => (last === null || day > last ? day : last), null);
  const through = {};
  const assumed = {};
  const from = {};
  for (const stream of STREAMS) {
    const given = ds.config.dataThrough[stream];
    const known = given ?? lastSeen; // no given day: the latest day of any row
    assumed[stream] = given == null;
    through[stream] = known === null ? null : throughDayIn(zone, home, known);
    const begin = ds.config.dataFrom[stream];
    from[stream] = begin == null ? null : fromDayIn(zone, home, begin);
  }

  const rows = ds.tables.activity
    .map((row) => ({ ...row, stream: streamOf(row.kind), day: civilDay(zone, row.at) }))
    .filter((row) => row.day <= through[row.stream]);

  return {
    ds,
    query,
    report: query.report,
    zone,
    through,
    assumed,
    from,
    bound: through.activity === null ? null : addYears(through.activity, -2), // rule 23
    rows,
    ...openFilter(ds, query, through.groups),
    fits: openPersona(ds, query, viewer),
  };
}

/** Rule 43: rows before the stream's first known day are in no figure of a period (NOTES). */
export const isKnown = (question, row) =>
  question.from[row.stream] === null || row.day >= question.from[row.stream];

/** Rules 36, 44d: is there an accepted row of this product, on any day? */
export const holdsRow = (ds, product, test) =>
  ds.tables.activity.some((row) => row.product === product && test(row));

/** Rule 42: streams more than one day behind the latest one; with `expectedLagDays` also behind today. */
export function late(ds, { timeZone, expectedLagDays, now } = {}) {
  const { through, zone } = ask(ds, { report: 'si-logins', timeZone });
  const known = STREAMS.filter((stream) => through[stream] !== null);
  const latest = known
    .map((stream) => through[stream])
    .sort()
    .at(-1);
  const lag = (day, until) => (Date.parse(until) - Date.parse(day)) / 86_400_000;
  return known.filter(
    (stream) =>
      lag(through[stream], latest) > 1 ||
      (expectedLagDays !== undefined && lag(through[stream], civilDay(zone, now)) > expectedLagDays),
  );
}
