// The table of people behind a bar (section 3; rules 5, 33, 35, 36).
import { fail } from './answer.mjs';
import { cut } from './days.mjs';
import { platformLogins, siLogins } from './logins.mjs';
import { containsText, personCells, sortRows } from './order.mjs';
import { effectiveOf, isUnknown, naturalBuckets, periodOf, unitOf } from './period.mjs';
import { siAdoption, siAlerts, siCredits } from './product.mjs';
import { ask } from './question.mjs';

export const BAR_REPORTS = {
  'platform-logins': platformLogins,
  'si-logins': siLogins,
  'si-adoption': siAdoption,
  'si-credits': siCredits,
  'si-alerts': siAlerts,
};

/** query may name one `bar` by its key: only the days of that bucket, as cut by the effective period. */
export function details(ds, query, viewer) {
  const question = ask(ds, query, viewer);
  const source = BAR_REPORTS[query.report];
  if (!source)
    fail('unknown-report', `Cannot list people of report "${query.report}": it has no detail table`);

  const period = periodOf(question);
  const effective = effectiveOf(question, period, source.stream);
  const days = query.bar === undefined ? effective : barDays(question, query, effective);
  const lacks = source.lacks(question);
  const answer = { report: query.report, requested: period.requested, effective, days, lacks };
  if (!days || lacks.length > 0 || isUnknown(question, source.stream, days)) {
    const footer = Object.fromEntries(source.columns.map((column) => [column, null]));
    return { ...answer, rows: [], footer, ...(source === siAdoption && { surfaces: [] }) }; // rule 44j
  }

  const opened = source.open(question);
  const active = opened.active(days);
  const isListed = (person) =>
    active.has(person.id) ||
    (query.rows === 'everyone' && person.status === 'enabled' && question.passesSometime(person.id, days));
  const rows = ds.tables.people
    .filter(isListed)
    .map((person) =>
      withCells(
        personCells(person),
        opened.cells((id) => id === person.id, days, person.id),
      ),
    )
    .filter((row) => containsText(row, query.text));
  const listed = new Set(rows.map(({ id }) => id));
  return {
    ...answer,
    rows: sortRows(rows, query.sort ?? { by: source.sort, desc: true }),
    footer: opened.cells((id) => listed.has(id), days), // rule 35: the union, over all rows of the filter
    ...(opened.surfaces && { surfaces: opened.surfaces(days) }),
  };
}

function barDays(question, query, effective) {
  const buckets = naturalBuckets(effective, unitOf(query, effective), question.ds.config.weekStart);
  const bucket = buckets.find(({ key }) => key === query.bar);
  if (!bucket) fail('period-invalid', `Cannot open bar "${query.bar}": the period has no bucket of that key`);
  return cut(bucket.natural, effective);
}

export function withCells(row, cells) {
  for (const [column, value] of Object.entries(cells)) {
    row[column] = value;
    if (value === null) row.state[column] = 'missing';
  }
  return row;
}
