/** A report that nobody else uses, from its entry to every answer, the CSV and the wire. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BarsAnswer, DetailsAnswer, Figures } from '../../src/contract/answer.js';
import { TABS } from '../../src/contract/catalogue.js';
import { csvTable, tableChunks } from '../../src/csv/answer-tables.js';
import { httpProvider } from '../../src/providers/http.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { usageHandler } from '../../src/server/handler.js';
import { deskCompany, deskReports } from './desk.js';

const provider = memoryProvider(deskCompany, { reports: deskReports });
const [report, team] = ['desk-tickets', 'desk-team'];
const values = (figures: Figures) =>
  Object.fromEntries(Object.entries(figures).map(([id, { value }]) => [id, value]));

describe('a host’s report of bars', () => {
  it('counts its own kinds of its own product', async () => {
    const { total, n, lacks } = await provider.bars({ report });
    assert.deepEqual(values(total!.values), {
      opened: 4, // 2 + 1 + 1
      closed: 1,
      openers: 2,
      customers: 2, // c1, c2
      days_on_desk: 3, // Ana on the 3rd and the 10th, Bo on the 10th
      closing_rate: 1 / 4,
    });
    assert.deepEqual([n, lacks], [2, []]);
  });
  it('has bars that add up to it', async () => {
    const { bars } = await provider.bars({ report, bucket: 'week' });
    assert.deepEqual(
      bars.map(({ key, values }) => [key, values.opened.value]),
      [['2026-03-02', 2], ['2026-03-09', 2], ['2026-03-16', 0], ['2026-03-23', 0], ['2026-03-30', 0]], // prettier-ignore
    );
  });
  it('is never widened to whole weeks', async () => {
    const { effective } = await provider.bars({ report, period: { start: '2026-01-01', end: '2026-03-31' } });
    assert.deepEqual(effective, { start: '2026-01-01', end: '2026-03-31' });
  });
  it('has the people behind it, those with most tickets first', async () => {
    const { rows, columns } = (await provider.details({ report })) as DetailsAnswer;
    assert.deepEqual(columns, deskReports['desk-tickets'].detail);
    assert.deepEqual(
      rows.map(({ id, opened, closed, customers, days_on_desk, closing_rate, by_phone, latest_ticket, first_ticket }) => [
        id, opened, closed, customers, days_on_desk, closing_rate, by_phone, latest_ticket, first_ticket,
      ]), // prettier-ignore
      [
        ['ana', 3, 1, 2, 2, 1 / 3, 2, '2026-03-10T09:00:00.000Z', '2026-03-03T09:00:00.000Z'],
        ['bo', 1, 0, 1, 1, 0, 0, '2026-03-10T10:00:00.000Z', '2026-03-10T10:00:00.000Z'],
      ],
    );
  });
  it('has a footer that agrees with the bar', async () => {
    const [{ total }, { footer }] = await Promise.all([
      provider.bars({ report }),
      provider.details({ report }),
    ]);
    for (const id of ['opened', 'closed', 'customers', 'days_on_desk', 'closing_rate'])
      assert.deepEqual(footer[id], total!.values[id], id);
  });
  it('adds everybody enabled on request, who may have worked before', async () => {
    const week = { start: '2026-03-02', end: '2026-03-08' };
    const { rows } = await provider.details({ report, period: week, rows: 'everyone' });
    assert.deepEqual(
      rows.map(({ id, opened, latest_ticket }) => [id, opened, latest_ticket]),
      [
        ['ana', 2, '2026-03-03T15:00:00.000Z'],
        ['bo', 0, '2026-02-20T09:00:00.000Z'],
        ['cy', 0, null],
      ],
    );
  });
  it('is downloaded as CSV with its own columns, formulas defused', async () => {
    const answer = (await provider.details({ report })) as DetailsAnswer;
    assert.deepEqual([...tableChunks(csvTable(answer))].join('').split('\r\n'), [
      'id,name,email,role,title,status,opened,closed,customers,days_on_desk,closing_rate,latest_ticket,first_ticket,by_phone',
      'ana,Ana,,,,enabled,3,1,2,2,0.3333333333333333,2026-03-10T09:00:00.000Z,2026-03-03T09:00:00.000Z,2',
      "bo,'=Bo,,,,enabled,1,0,1,1,0,2026-03-10T10:00:00.000Z,2026-03-10T10:00:00.000Z,0",
      '',
    ]);
  });
  it('is compared like ours: rates in points, numbers relative', async () => {
    const period = { start: '2026-03-09', end: '2026-03-15' };
    const { compared } = (await provider.bars({ report, period, compare: 'previous-period' })) as BarsAnswer;
    assert.deepEqual(values(compared!.change), {
      opened: 0, // 2 and 2
      closed: -1,
      openers: 1, // 2 after 1
      customers: 1,
      days_on_desk: 1,
      closing_rate: -0.5, // 0 of 2 after 1 of 2
    });
  });
  it('may tell instants in the hover, the latest looking back from its bar', async () => {
    const entry = { ...deskReports['desk-tickets'], hover: ['opened', 'first_ticket', 'latest_ticket'] };
    const instants = memoryProvider(deskCompany, { reports: { [report]: entry } });
    const { bars } = await instants.bars({ report, bucket: 'week' });
    assert.deepEqual(
      bars.slice(0, 3).map(({ values }) => [values.first_ticket.value, values.latest_ticket.value]),
      [
        ['2026-03-03T09:00:00.000Z', '2026-03-03T15:00:00.000Z'],
        ['2026-03-10T09:00:00.000Z', '2026-03-10T10:00:00.000Z'],
        [null, '2026-03-10T10:00:00.000Z'],
      ],
    );
  });
  it('may divide by the enabled, and has no ratio where those cannot be told', async () => {
    const { measures } = deskReports['desk-tickets'];
    const entry = {
      ...deskReports['desk-tickets'],
      measures: {
        ...measures,
        all: { verb: 'enabled' },
        each: { verb: 'ratio', numerator: 'opened', denominator: 'all' },
      },
      hover: ['opened', 'each'],
    } as const;
    const provider = memoryProvider(deskCompany, { reports: { [report]: entry } });
    const each = async (end: string) =>
      (await provider.bars({ report, period: { start: '2026-03-02', end } })).total!.values.each;
    assert.deepEqual(await each('2026-03-31'), { value: 4 / 3, numerator: 4, denominator: 3 });
    assert.deepEqual(await each('2026-03-30'), {
      value: null,
      state: 'missing',
      numerator: null,
      denominator: null,
    });
  });
  it('says what it lacks where nobody uses the product', async () => {
    const nobody = memoryProvider(
      { ...deskCompany, activity: deskCompany.activity.slice(7) },
      { reports: deskReports },
    );
    const { lacks, total, n } = await nobody.bars({ report });
    assert.deepEqual([lacks, n], [['tickets'], null]);
    assert.ok(
      Object.values(total!.values).every(({ value, state }) => value === null && state === 'missing'),
    );
    const { reports } = await nobody.capabilities();
    assert.deepEqual(reports[report], { lacks: ['tickets'] });
    assert.deepEqual((await nobody.details({ report })).rows, []);
  });
});

describe('a host’s report of metrics', () => {
  it('has kinds of the host make days active', async () => {
    const { n, metrics } = await provider.totals({ report: team });
    assert.equal(n, 3); // Ana and Bo opened, Cy called
    assert.deepEqual(metrics.active_people.total, { value: 3 });
    assert.deepEqual(metrics.days_active.total, { value: 4 }); // Ana 3rd and 10th, Bo 10th, Cy 11th; fetching coffee is none
    assert.deepEqual(metrics.days_active.average, { value: 4 / 3, numerator: 4, denominator: 3 });
    assert.deepEqual(metrics.calls.total, { value: 4 });
  });
  it('needs no seats', async () =>
    assert.deepEqual((await provider.capabilities()).reports[team], { lacks: [] }));
  it('has bars of its metrics', async () => {
    const { bars } = await provider.bars({ report: team, bucket: 'week' });
    assert.deepEqual(
      bars.map(({ values }) => values.active_people.value),
      [1, 3, 0, 0, 0],
    );
  });
  it('has no team of seat holders', () =>
    assert.rejects(provider.team({ report: team }), { code: 'not-supported' }));
});

describe('a catalogue with a host’s reports', () => {
  it('is told to whoever asks, under the tab that waited for it', async () => {
    const { tabs, reports } = await provider.catalogue();
    assert.deepEqual(tabs, TABS);
    assert.deepEqual(reports[report], deskReports['desk-tickets']);
  });
  it('travels: the same answers come over HTTP', async () => {
    const remote = httpProvider({ base: 'http://localhost', fetch: usageHandler(provider) });
    for (const asked of [{ report }, { report, bucket: 'week' as const }, { report: team }])
      assert.deepEqual(await remote.bars(asked), await provider.bars(asked));
    assert.deepEqual(await remote.details({ report }), await provider.details({ report }));
    assert.deepEqual(await remote.catalogue(), await provider.catalogue());
  });
});
