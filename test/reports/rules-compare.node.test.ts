/** Rule 39: compared with the same part of an earlier period. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BarsAnswer } from '../../src/contract/answer.js';
import type { Query } from '../../src/contract/query.js';
import {
  company,
  days,
  LAST_DAY,
  metricsOf,
  nav,
  person,
  platform,
  seat,
  si,
  through,
  valuesOf,
  type Small,
} from './company.js';

const small: Small = {
  groups: [{ id: 'g' }],
  memberships: [{ group: 'g', person: 'bo' }],
  events: [
    si('ana', '2026-03-02T09:00Z', 'interaction', { account: 'a1' }),
    si('ana', '2026-03-03T09:00Z', 'interaction', { account: 'a2' }),
    si('ana', '2026-03-09T09:00Z', 'interaction', { account: 'a1', quantity: 2 }),
    si('bo', '2026-03-10T09:00Z', 'interaction', { account: 'a1' }),
    si('ana', '2025-03-09T09:00Z', 'interaction', { account: 'a1', quantity: 6 }),
    si('ana', '2025-03-16T09:00Z', 'interaction', { quantity: 100 }), // a day after the compared ones
  ],
};
const second = days('2026-03-09', '2026-03-15'); // after the week of the 2nd
const compared = async (query: Partial<Query>, from = small) => {
  const answer = (await company(from).bars({
    report: 'si-adoption',
    compare: 'previous-period',
    ...query,
  } as Query)) as BarsAnswer;
  return { ...answer, compared: answer.compared! };
};

describe('rule 39, comparing bars', () => {
  it('rule 24: a compared bar says whether it is whole', async () => {
    const period = days('2026-03-04', '2026-03-10');
    const wholeness = async (from: Small, bucket: 'week' | 'period') => {
      const { bars, total } = (await compared({ period, bucket }, from)).compared;
      return [...bars, total!].map(({ start, end, complete }) => `${start}..${end} ${complete}`);
    };
    assert.deepEqual(await wholeness(small, 'week'), [
      '2026-02-25..2026-03-01 false',
      '2026-03-02..2026-03-03 false',
      '2026-02-25..2026-03-03 true',
    ]);
    const begun = { ...small, dataFrom: { activity: '2026-02-27' } };
    assert.deepEqual(await wholeness(begun, 'period'), [
      '2026-02-25..2026-03-03 false',
      '2026-02-25..2026-03-03 false',
    ]);
  });
  it('rule 39: the change is relative to the compared value', async () => {
    const { compared: before } = await compared({ period: second });
    assert.deepEqual(before.days, { start: '2026-03-02', end: '2026-03-08' });
    assert.deepEqual(valuesOf(before.total!.values), {
      total_interactions: 2,
      unique_accounts: 2,
      unique_accounts_hot: 0,
      days_active: 2,
    });
    assert.deepEqual(valuesOf(before.change), {
      total_interactions: (3 - 2) / 2,
      unique_accounts: (1 - 2) / 2,
      unique_accounts_hot: null,
      days_active: 0,
    });
  });
  it('rule 39: the change against 0 is not applicable, against a missing value missing', async () => {
    const { compared: before } = await compared({ period: second });
    assert.deepEqual(before.change.unique_accounts_hot, { value: null, state: 'not-applicable' });
    const logins = { ...small, events: [platform('ana', '2026-03-09T09:00Z', 'login')] };
    const { compared: then } = await compared(
      { report: 'platform-logins', period: days('2026-03-25', '2026-03-31') },
      logins,
    );
    assert.deepEqual(then.change.enabled_users, { value: null, state: 'missing' });
  });
  it('rule 39: buckets have the unit of the period and are compared by position', async () => {
    const { bars, compared: before } = await compared({ period: second });
    assert.deepEqual(bars.map(({ key }) => key).slice(0, 2), ['2026-03-09', '2026-03-10']);
    assert.deepEqual(before.bars.map(({ key }) => key).slice(0, 2), ['2026-03-02', '2026-03-03']);
    assert.deepEqual(
      before.bars.map(({ values }) => values.total_interactions.value),
      [1, 1, 0, 0, 0, 0, 0],
    );
  });
  it('rule 39: a year before has the same dates', async () => {
    const { compared: before } = await compared({ period: second, compare: 'previous-year' });
    assert.deepEqual(before.days, { start: '2025-03-09', end: '2025-03-15' });
    assert.equal(before.change.total_interactions.value, (3 - 6) / 6);
  });
  it('rule 39: of a period that has not ended only as many days are compared', async () => {
    const period = days('2026-03-30', '2026-04-05'); // two of seven days so far
    const { compared: before } = await compared({ period });
    assert.deepEqual(before.days, { start: '2026-03-23', end: '2026-03-24' });
  });
  it('rule 39: the rest of the query stays as it is', async () => {
    const { compared: before } = await compared({ period: second, groups: ['g'] });
    assert.equal(before.total!.values.total_interactions.value, 0); // Bo did nothing then
  });
  it('rule 39: where it would begin before the two-year bound there is none, and it says so', async () => {
    const period = days('2025-03-01', '2026-03-31');
    const { compared: before, warnings, total } = await compared({ period });
    assert.deepEqual(before, { mode: 'previous-period', days: null, total: null, bars: [], change: {} });
    assert.ok(warnings.some(({ code }) => code === 'no-comparison'));
    assert.equal(total!.values.total_interactions.value, 5 + 106);
  });
  it('rule 39: without being asked nothing is compared', async () =>
    assert.ok(!('compared' in (await company(small).bars({ report: 'si-adoption' })))));
  it('rule 39: shares are compared in points', async () => {
    const login = (day: string) => si('ana', `2026-03-${day}T09:00Z`, 'login', { surface: 'web' });
    const load = (day: string) => si('ana', `2026-03-${day}T12:00Z`, 'page_load', { surface: 'crm' });
    const sessions = [login('02'), load('03'), load('04'), load('05'), login('09'), load('10')];
    const { compared: before } = await compared(
      { report: 'si-logins', period: second },
      { events: sessions },
    );
    assert.equal(before.change.estimated_share.value, 1 / 2 - 3 / 4); // from 75 % to 50 %: 25 points less
    assert.equal(before.change.sessions_per_user.value, (2 - 4) / 4); // an average is a number like others
  });
});

describe('rule 39, comparing metrics', () => {
  const team: Small = {
    seats: [
      seat('ana', { onboarded_at: '2024-06-01T09:00Z' }),
      seat('bo', { onboarded_at: '2024-06-01T09:00Z' }),
    ],
    people: [person('ana'), person('bo')],
    events: [
      nav('ana', '2026-03-05T09:00Z', 'search', { quantity: 6 }),
      nav('bo', '2026-03-05T09:00Z', 'search', { quantity: 2 }),
      nav('ana', '2026-02-05T09:00Z', 'search', { quantity: 5 }),
      nav('ana', '2026-03-05T09:00Z', 'connection_made', { target: 't' }),
      ...['1', '2'].map((ref) => nav('ana', '2026-03-05T09:00Z', 'inmail_sent', { ref })),
      nav('ana', '2026-03-06T09:00Z', 'inmail_decided', { ref: '1', decision: 'yes' }),
      nav('ana', '2026-02-05T09:00Z', 'inmail_sent', { ref: '3' }),
      nav('ana', '2026-02-06T09:00Z', 'inmail_decided', { ref: '3', decision: 'yes' }),
    ],
  };
  const metrics = (report: string, query: Partial<Query> = {}, more: Small = {}) =>
    metricsOf(company({ ...team, ...more }), { report, compare: 'previous-period', ...query });

  it('rule 39: a total and its average are each compared relatively', async () => {
    const {
      total,
      average,
      change,
      averageChange,
      days: then,
    } = (await metrics('nav-usage')).searches.compared!;
    assert.deepEqual(then, { start: '2026-01-31', end: '2026-03-01' });
    assert.deepEqual([total.value, average!.value], [5, 5]);
    assert.deepEqual([change.value, averageChange!.value], [(8 - 5) / 5, (4 - 5) / 5]);
  });
  it('rule 39: a rate is compared in points', async () => {
    const { inmail_acceptance_rate, inmails_sent } = await metrics('nav-effectiveness');
    assert.equal(inmail_acceptance_rate.compared!.change.value, 1 / 2 - 1);
    assert.equal(inmails_sent.compared!.change.value, (2 - 1) / 1);
  });
  it('rule 39: a stream that reaches less far is compared over fewer days', async () => {
    const dataThrough = through(LAST_DAY, { inmail: '2026-03-11' });
    const { inmails_sent, unique_connections } = await metrics('nav-effectiveness', {}, { dataThrough });
    assert.deepEqual(inmails_sent.compared!.days, { start: '2026-01-31', end: '2026-02-09' }); // 10 days
    assert.deepEqual(unique_connections.compared!.days, { start: '2026-01-31', end: '2026-03-01' }); // 30
  });
  it('rule 39: a widened period is compared with the days 364 days before', async () => {
    const asked = { period: days('2026-02-01', '2026-03-29'), compare: 'previous-year' } as const; // 26 January to 29 March
    const { searches } = await metrics('nav-usage', asked);
    assert.deepEqual(searches.effective, { start: '2026-01-26', end: '2026-03-29' });
    assert.deepEqual(searches.compared!.days, { start: '2025-01-27', end: '2025-03-30' });
  });
  it('rule 39: whole weeks that had not to be widened are compared by the calendar', async () => {
    const asked = { period: days('2026-01-26', '2026-03-29'), compare: 'previous-year' } as const;
    assert.deepEqual((await metrics('nav-usage', asked)).searches.compared!.days, {
      start: '2025-01-26',
      end: '2025-03-29',
    });
  });
});
