/** Rules 22 to 24: clamping, the two-year bound and whole weeks, buckets - as a provider answers them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORTS, type ReportId } from '../../src/contract/catalogue.js';
import type { Query } from '../../src/contract/query.js';
import {
  barsOf,
  cellsOf,
  company,
  days,
  metricsOf,
  nav,
  platform,
  seat,
  si,
  through,
  type Small,
} from './company.js';
import { ask, questionsOf } from './random-company.js';

const small: Small = {
  seats: [seat('ana')],
  snapshots: [{ person: 'ana', date: '2026-03-01', connections: 3 }],
  events: [
    platform('ana', '2026-03-05T09:00Z', 'login'),
    nav('ana', '2026-03-05T09:00Z', 'search'),
    nav('ana', '2026-03-05T09:00Z', 'inmail_sent'),
    nav('ana', '2026-03-05T09:00Z', 'connection_made', { target: 't' }),
    si('ana', '2026-03-05T09:00Z', 'interaction'),
  ],
};
const effectiveOf = async (query: Query, more: Small = {}) => {
  const { requested, effective, widened } = await company({ ...small, ...more }).bars(query);
  return { requested, effective, widened };
};

describe('rule 22, clamping', () => {
  const dataThrough = through('2026-03-31', {
    inmail: '2026-03-20',
    seats: '2026-03-25',
    credits: '2026-03-10',
  });
  it('rule 22: each metric has the days of its own stream', async () => {
    const metrics = await metricsOf(company({ ...small, dataThrough }), 'nav-effectiveness');
    const ends = ['inmails_sent', 'unique_connections', 'connections_total'].map(
      (id) => metrics[id].effective?.end,
    );
    assert.deepEqual(ends, ['2026-03-20', '2026-03-31', '2026-03-25']);
    assert.deepEqual([metrics.inmails_sent.complete, metrics.unique_connections.complete], [false, true]);
  });
  it('rule 22: in bars a measure of another stream has its own cut of the bucket, and of the total', async () => {
    const connected = (day: string) =>
      nav('ana', `2026-03-${day}T09:00Z`, 'connection_made', { target: day });
    const here = company({
      ...small,
      dataThrough: through('2026-03-31', { inmail: '2026-03-10' }),
      events: [nav('ana', '2026-03-05T09:00Z', 'inmail_sent'), ...['05', '10', '12', '16'].map(connected)],
    });
    const { bars, total } = await here.bars({ report: 'nav-effectiveness', bucket: 'week' });
    assert.deepEqual(
      bars.map(({ key, end, values }) => [key, end, values.unique_connections.value]),
      [['2026-03-02', '2026-03-08', 1], ['2026-03-09', '2026-03-10', 2]], // the 12th lies in that week
    ); // prettier-ignore
    assert.deepEqual([total!.end, total!.values.unique_connections.value], ['2026-03-10', 4]);
    const { bars: whole } = await here.bars({ report: 'nav-effectiveness', bucket: 'period' });
    assert.deepEqual(whole, [total]);
  });
  it('rule 22: both periods are answered', async () =>
    assert.deepEqual(await effectiveOf({ report: 'si-credits' }, { dataThrough }), {
      requested: { start: '2026-03-02', end: '2026-03-31' },
      effective: { start: '2026-03-02', end: '2026-03-10' },
      widened: false,
    }));
  it('rule 22: a period that starts after the data has no buckets and says so', async () => {
    const { bars, total, effective, warnings } = await company({ ...small, dataThrough }).bars({
      report: 'si-credits',
      period: days('2026-03-11', '2026-03-12'),
    });
    assert.deepEqual([bars, total, effective], [[], null, null]);
    assert.ok(warnings.some(({ code, stream }) => code === 'period-after-data' && stream === 'credits'));
  });
  it('rule 22: presets and the bound go by the activity stream, whatever the report', async () => {
    const credits = through('2026-03-01', { credits: '2026-03-31' });
    const { requested } = await effectiveOf(
      { report: 'si-credits', period: { preset: 'last-7' } },
      { dataThrough: credits },
    );
    assert.deepEqual(requested, { start: '2026-02-23', end: '2026-03-01' });
    const old = { report: 'si-credits', period: days('2024-02-29', '2024-03-01') };
    await assert.rejects(effectiveOf(old, { dataThrough: credits }), { code: 'period-too-old' });
  });
});

describe('rule 23, the bound and whole weeks', () => {
  it('rule 23: data-through minus two years is allowed', async () =>
    assert.deepEqual(
      (await effectiveOf({ report: 'si-adoption', period: days('2024-03-31', '2024-04-01') })).effective,
      {
        start: '2024-03-31',
        end: '2024-04-01',
      },
    ));
  for (const report of Object.keys(REPORTS) as ReportId[])
    it(`rule 23: a day earlier, or a start after the end, is an error for ${report}`, async () => {
      for (const [period, code] of [
        [days('2024-03-30', '2026-03-31'), 'period-too-old'],
        [days('2026-03-03', '2026-03-02'), 'period-invalid'],
      ] as const)
        for (const [method, query] of questionsOf({ report, period }))
          if (method !== 'capabilities' && method !== 'catalogue')
            await assert.rejects(ask(company(small), method, query), { code }, method);
    });
  it('rule 23: two years before a 29 February lies a 28th', async () => {
    const leap = {
      dataThrough: through('2024-02-29'),
      events: [si('ana', '2024-02-05T09:00Z', 'interaction')],
    };
    const from = (start: string) =>
      effectiveOf({ report: 'si-adoption', period: days(start, '2022-03-01') }, leap);
    assert.equal((await from('2022-02-28')).effective?.start, '2022-02-28');
    await assert.rejects(from('2022-02-27'), { code: 'period-too-old' });
  });
  it('rule 23: the bound is asked before widening, which may then go beyond it', async () =>
    assert.deepEqual(await effectiveOf({ report: 'nav-usage', period: days('2024-03-31', '2024-04-30') }), {
      requested: { start: '2024-03-31', end: '2024-04-30' },
      effective: { start: '2024-03-25', end: '2024-05-05' },
      widened: true,
    }));
  it('rule 23: 30 requested days are not widened, 31 are', async () => {
    assert.equal(
      (await effectiveOf({ report: 'nav-usage', period: days('2026-01-30', '2026-02-28') })).widened,
      false,
    );
    assert.deepEqual(
      (await effectiveOf({ report: 'nav-usage', period: days('2026-01-29', '2026-02-28') })).effective,
      {
        start: '2026-01-26',
        end: '2026-03-01',
      },
    );
  });
  it('rule 23: the requested days count, not those that the clamp leaves', async () =>
    assert.deepEqual(
      (await effectiveOf({ report: 'nav-usage', period: days('2026-03-25', '2026-04-24') })).effective,
      {
        start: '2026-03-23',
        end: '2026-03-31',
      },
    ));
  it('rule 23: other reports are never widened', async () =>
    assert.equal(
      (await effectiveOf({ report: 'si-adoption', period: { preset: 'last-90' } })).widened,
      false,
    ));
});

describe('rule 24, buckets', () => {
  const adoption = (more: Partial<Query>): Query => ({ report: 'si-adoption', ...more });
  it('rule 24: keys are natural first days, also of cut buckets', async () =>
    assert.deepEqual(
      await barsOf(
        company(small),
        adoption({ period: days('2026-02-28', '2026-03-10'), bucket: 'month' }),
        'total_interactions',
      ),
      { '2026-02-01': 0, '2026-03-01': 1 },
    ));
  it('rule 24: the popup has the days of the bucket as it is cut', async () => {
    const here = company({
      ...small,
      events: ['05', '06'].map((day) => si('ana', `2026-03-${day}T09:00Z`, 'interaction')),
    });
    const asked = adoption({ period: days('2026-03-06', '2026-03-20'), bucket: 'week', bar: '2026-03-02' });
    assert.deepEqual((await here.details(asked)).days, days('2026-03-06', '2026-03-08'));
    assert.deepEqual(await cellsOf(here, asked, 'total_interactions'), { ana: 1 });
  });
  it('rule 24: a bar that the period has not is refused', async () =>
    assert.rejects(company(small).details(adoption({ bucket: 'week', bar: '2026-03-03' })), {
      code: 'query-invalid',
    }));
  for (const [start, unit] of [
    ['2026-03-01', 'day'],
    ['2026-02-28', 'week'],
    ['2025-10-01', 'week'],
    ['2025-09-30', 'month'],
  ] as const)
    // prettier-ignore
    it(`rule 24: from ${start} on the automatic bucket is a ${unit}`, async () => {
      const { bucket } = await company(small).bars(adoption({ period: days(start, '2026-03-31') }));
      assert.equal(bucket, unit); // 31, 32, 182 and 183 days
    });
  it('rule 24: the days that the report’s stream leaves decide', async () => {
    const here = company({ ...small, dataThrough: through('2026-03-31', { credits: '2026-03-10' }) });
    const asked = { period: days('2026-02-20', '2026-03-31') };
    assert.equal((await here.bars({ report: 'si-credits', ...asked })).bucket, 'day');
    assert.equal((await here.bars({ report: 'si-adoption', ...asked })).bucket, 'week');
  });
  it('rule 24: every bucket is there, empty ones 0, and only ratios null', async () => {
    const here = company({ events: [si('ana', '2026-03-05T09:00Z', 'login')] });
    const { bars } = await here.bars({ report: 'si-logins', period: days('2026-03-03', '2026-03-05') });
    assert.deepEqual(
      bars.map(({ values }) => [values.total_sessions.value, values.sessions_per_user.value]),
      [[0, null], [0, null], [1, 1]], // prettier-ignore
    );
  });
  it('rule 24: weeks begin on the day that the dataset says', async () => {
    const asked = adoption({ period: days('2026-03-02', '2026-03-08'), bucket: 'week' });
    assert.deepEqual(
      Object.keys(await barsOf(company({ ...small, weekStart: 7 }), asked, 'total_interactions')),
      ['2026-03-01', '2026-03-08'],
    );
  });
  it('rule 24: "period" is one bucket, and complete though it begins in the middle of a week', async () => {
    const { bars } = await company(small).bars(
      adoption({ period: days('2026-03-04', '2026-03-06'), bucket: 'period' }),
    );
    assert.deepEqual(
      bars.map(({ key, start, end, complete }) => [key, start, end, complete]),
      [['2026-03-04', '2026-03-04', '2026-03-06', true]],
    );
  });
});
