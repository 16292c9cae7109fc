/** Two careful implementers must get the same figures: an answer of ours laid beside the reference's. */
import assert from 'node:assert/strict';
import type { DetailRow, Figure, Figures, Metric } from '../../src/contract/answer.js';
import { isUsageError } from '../../src/contract/errors.js';
import { idleFor } from '../../src/contract/idle.js';
import type { Query } from '../../src/contract/query.js';
import { atOnce } from '../../src/contract/work.js';
import type { Answers } from '../../src/reports/answers.js';
import * as reference from '../reference/report.mjs';

/* eslint-disable @typescript-eslint/no-explicit-any -- the reference is plain JavaScript */
type Plain = any;

/** What may differ only by the order in which doubles were added: nothing here is added as doubles. */
const close = (value: Plain) => value;

function figure({ value, state, numerator, denominator }: Plain): Plain {
  const parts = numerator === undefined || numerator === null ? {} : { numerator, denominator };
  return { value: close(value ?? null), ...(value === null ? { state } : {}), ...parts };
}

function figures(values: Figures | Plain, ids: readonly string[]): Plain {
  return Object.fromEntries(ids.map((id) => [id, figure(values[id])]));
}

function barsPlain(bars: Plain[], ids: readonly string[]) {
  return bars.map(({ key, start, end, complete, values }) => ({
    key,
    start,
    end,
    complete,
    values: figures(values, ids),
  }));
}

function compareBars(ours: Plain, theirs: Plain) {
  assert.deepEqual(ours.effective, theirs.effective ?? null, 'effective');
  assert.deepEqual(ours.requested, theirs.requested, 'requested');
  if (!ours.report.startsWith('nav-')) assert.equal(ours.lacks.length > 0, theirs.lacks.length > 0, 'lacks');
  if (!theirs.effective) {
    assert.deepEqual(ours.bars, []);
    return;
  }
  assert.equal(ours.bucket, theirs.bucket, 'bucket');
  const ids = Object.keys(ours.total.values);
  assert.deepEqual(figures(ours.total.values, ids), figures(theirs.total.values, ids), 'total');
  assert.equal(ours.total.complete, theirs.total.complete, 'total complete');
  assert.deepEqual(barsPlain(ours.bars, ids), barsPlain(theirs.bars, ids), 'bars');
  if (!ours.compared) return;
  assert.equal(ours.compared.days === null, 'none' in theirs.compared, 'no comparison');
  if (!ours.compared.days) return;
  assert.deepEqual(
    ours.compared.days,
    { start: theirs.compared.start, end: theirs.compared.end },
    'compared days',
  );
  assert.deepEqual(
    figures(ours.compared.total.values, ids),
    figures(theirs.compared.total.values, ids),
    'compared total',
  );
  const plain = (bars: Plain[]) =>
    barsPlain(bars, ids).map(({ key, start, end, values }) => ({ key, start, end, values }));
  assert.deepEqual(plain(ours.compared.bars), plain(theirs.compared.bars), 'compared bars');
  for (const id of ids)
    assert.equal(
      ours.compared.change[id].value,
      theirs.compared.total.changes[id] ?? null,
      `change of ${id}`,
    );
}

function compareDetails(ours: Plain, theirs: Plain) {
  assert.deepEqual(ours.days, theirs.days ?? null, 'days');
  assert.deepEqual(
    ours.rows.map(({ id }: DetailRow) => id),
    theirs.rows.map(({ id }: Plain) => id),
    'order of rows',
  );
  ours.rows.forEach((row: DetailRow, i: number) => {
    const { state = {}, ...cells } = row;
    const { state: theirState = {}, ...theirCells } = theirs.rows[i];
    assert.deepEqual({ ...cells }, { ...theirCells }, `row ${row.id}`);
    assert.deepEqual({ ...state }, { ...theirState }, `states of row ${row.id}`);
  });
  for (const id of [...ours.columns, ...ours.csvOnly]) {
    const value = theirs.footer[id];
    assert.equal(
      ours.footer[id].value,
      (value !== null && typeof value === 'object' ? value.value : value) ?? null,
      `footer of ${id}`,
    );
  }
  if (theirs.surfaces && ours.surfaces) assert.deepEqual(ours.surfaces, theirs.surfaces, 'surfaces');
}

function compareTotals(ours: Plain, theirs: Plain) {
  assert.equal(ours.n, theirs.n ?? null, 'n');
  assert.equal(ours.switchedOff, theirs.switchedOff ?? null, 'switchedOff');
  for (const [id, metric] of Object.entries<Metric>(ours.metrics)) {
    const other = theirs.metrics[id];
    if (!other) continue;
    assert.equal(metric.lacks.length > 0, other.lacks.length > 0, `lacks of ${id}`);
    assert.deepEqual(figure(metric.total), figure(other.total), `total of ${id}`);
    assert.deepEqual(metric.effective, other.effective ?? null, `effective of ${id}`);
    if (metric.average) assert.deepEqual(figure(metric.average), figure(other.average), `average of ${id}`);
    if (!metric.compared || theirs.compared.none === 'no-days') continue; // of the report's stream, not of this metric's
    assert.equal(
      metric.compared.days === null,
      'none' in theirs.compared || !theirs.compared.metrics[id].start,
      `no comparison of ${id}`,
    );
    if (!metric.compared.days) continue;
    const before = theirs.compared.metrics[id];
    assert.deepEqual(
      metric.compared.days,
      { start: before.start, end: before.end },
      `compared days of ${id}`,
    );
    assert.deepEqual(figure(metric.compared.total), figure(before.total), `compared total of ${id}`);
    assert.equal(metric.compared.change.value, before.change.total ?? null, `change of ${id}`);
    if (metric.compared.average)
      assert.deepEqual(figure(metric.compared.average), figure(before.average), `compared average of ${id}`);
  }
}

function compareOverview(answers: Answers, query: Query, ds: Plain) {
  const ours = atOnce(answers.overview(query));
  const theirs: Plain = reference.overview(ds, query);
  const ids = Object.keys(ours.seats);
  assert.deepEqual(figures(ours.seats, ids), figures(theirs.seats.values, ids), 'seats');
  const invites = (list: Plain[], person: string, days: string) =>
    list.map((one) => [one.seat, one[person], one[days] ?? null]).sort();
  assert.deepEqual(
    invites(ours.overdue, 'person', 'days_pending'),
    invites(theirs.seats.overdue, 'id', 'days'),
    'overdue',
  );
  assert.equal(ours.coach.people, theirs.coach.counted ?? null, 'coach people');
  for (const [level, { value }] of Object.entries<Figure>(ours.coach.levels)) {
    assert.equal(value, theirs.coach.levels[level].value, `coach level ${level}`);
  }
  assert.equal(ours.idle.asOf, theirs.idle.day ?? null, 'idle day');
  const list = atOnce(answers.details({ ...query, text: undefined, sort: undefined, list: 'idle' }));
  const people = (rows: Plain[], last: string) =>
    rows.map((row) => [row.id, row[last] ?? null, row.idle_days ?? null]);
  assert.deepEqual(people(list.rows, 'last_activity'), people(theirs.idle.people, 'last_day'), 'idle people');
  for (const days of [1, 3, 45]) {
    const idle: Plain = reference.idle(ds, query, days);
    if (idle.seats === null) continue;
    const expected = { people: idle.people.length, seats: idle.seats };
    assert.deepEqual(idleFor(ours.idle.steps ?? [], days), expected, `idle after ${days}`);
    const listed = list.rows.filter((row: DetailRow) => (row.seat_idle_days as number) >= days);
    assert.equal(listed.length, idle.people.length, `people listed as idle after ${days}`);
  }
  for (const [days, { people, seats, cost }] of Object.entries<Plain>(ours.idle.idle)) {
    const idle: Plain = reference.idle(ds, query, Number(days));
    assert.equal(seats, idle.seats, `idle seats after ${days}`);
    if (seats !== null) assert.equal(people, idle.people.length, `idle people after ${days}`);
    if (idle.cost) assert.ok(Math.abs(cost.value - idle.cost.value) < 1e-6, `idle cost after ${days}`);
    else assert.equal(cost.value, null, `idle cost after ${days}`);
  }
}

function compareTeam(ours: Plain, theirs: Plain) {
  const rows = Array.isArray(theirs) ? theirs : theirs.rows;
  assert.deepEqual(
    ours.rows.map(({ id }: DetailRow) => id),
    rows.map(({ id }: Plain) => id),
    'people of the team',
  );
  ours.rows.forEach((row: DetailRow, i: number) => {
    for (const column of ours.columns)
      assert.equal(row[column], rows[i][column] ?? null, `${column} of ${row.id}`);
  });
}

function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (isUsageError(error)) return error.code;
    if (error instanceof Error && 'code' in error && error.name === 'Error') return String(error.code);
    throw error;
  }
}

/** Asks both everything that the query's report can be asked; throws an AssertionError at the first difference. */
export function assertAgreement(answers: Answers, ds: Plain, query: Query): void {
  const refused = codeOf(() =>
    reference.bars(ds, query.report === 'nav-overview' ? { ...query, report: 'nav-usage' } : query),
  );
  const isOverview = query.report === 'nav-overview';
  const ask = () => atOnce<unknown>(isOverview ? answers.overview(query) : answers.bars(query));
  assert.equal(codeOf(ask), refused, 'the code of a refusal');
  if (refused) return;
  if (isOverview) return compareOverview(answers, query, ds);
  compareBars(atOnce(answers.bars(query)), reference.bars(ds, query));
  if (query.report.startsWith('nav-')) {
    compareTotals(atOnce(answers.totals(query)), reference.totals(ds, query));
    compareTeam(atOnce(answers.team(query)), reference.team(ds, query));
  } else compareDetails(atOnce(answers.details(query)), reference.details(ds, query));
}
