/** Rules 40 and 41: idle seats and their cost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IDLE_DAYS } from '../../src/contract/catalogue.js';
import { idleFor } from '../../src/contract/idle.js';
import { company, days, detailsOf, LAST_DAY, nav, seat, si, through, type Small } from './company.js';

const report = 'nav-overview';
const activated = (who: string, day: string, more = {}) =>
  seat(who, { activated_at: `${day}T09:00Z`, onboarded_at: `${day}T09:00Z`, ...more });

describe('rule 40, idle seats', () => {
  const small: Small = {
    consents: [{ person: 'bo', scope: 'linkedin' }],
    seats: [
      seat('ana'), // since New Year: 89 days
      seat('bo'),
      seat('cy'),
      activated('di', '2026-03-26'), // five days ago
      seat('emil'),
      activated('emil', '2026-03-28', { id: 'second' }),
      seat('fay'),
      seat('gus', { revoked_at: '2026-03-31T09:00Z' }), // no longer
      seat('hal', { activated_at: null, onboarded_at: null }), // pending
      seat('ida', { type: 'reporting_only' }),
    ],
    events: [
      nav('ana', '2026-03-24T23:59Z', 'search'), // 7 days
      nav('ana', '2026-03-30T09:00Z', 'page_load'), // no own action
      nav('bo', '2025-12-31T09:00Z', 'search'), // before the seat
      nav('bo', '2026-03-30T09:00Z', 'search', { surface: 'linkedin' }), // opted out
      nav('cy', '2026-03-25T00:00Z', 'search'), // 6 days
      nav('emil', '2026-02-28T09:00Z', 'search'), // 31 days
      nav('fay', '2026-03-01T09:00Z', 'search'), // 30 days
      si('di', '2026-03-30T09:00Z', 'search'), // another product
    ],
  };
  const idle = async (more: Small = {}, query = {}) =>
    (await company({ ...small, ...more }).overview({ report, ...query })).idle;

  it('rule 40: idle(k) are people whose last own action lies k days back or more, or never was', async () => {
    const { idle: by, asOf } = await idle();
    assert.equal(asOf, '2026-03-31');
    assert.equal(by['7'].people, 4); // Ana, Bo, Emil, Fay
    assert.equal(by['30'].people, 3); // Bo, Emil, Fay
    assert.equal(by['60'].people, 1); // Bo
  });
  it('rule 40: a seat activated fewer than k days ago is in no idle(k)', async () => {
    const { idle: by } = await idle();
    assert.deepEqual([by['7'].seats, by['30'].seats], [4, 3]); // neither Di's nor Emil's second one
    assert.deepEqual([by['90'].people, by['90'].seats], [0, 0]); // Bo's has 89 days
  });
  it('rule 40: one activated exactly k days ago is, and one activated on the day itself is listed', async () => {
    const seats = [activated('di', '2026-03-24'), activated('zoe', '2026-03-31')];
    const { idle: by, neverUsed } = await idle({ seats });
    assert.deepEqual([by['7'].people, neverUsed], [1, 2]);
  });
  it('rule 40: an opt-out takes linkedin.com away, not what is done elsewhere', async () => {
    const events = [nav('bo', '2026-03-30T09:00Z', 'search', { surface: 'web' })];
    assert.equal((await idle({ seats: [seat('bo')], events })).idle['7'].people, 0);
  });
  it('rule 40: two idle seats of one person are two seats and one person', async () => {
    const seats = [seat('emil'), seat('emil', { id: 'second' })];
    const { idle: by } = await idle({ seats });
    assert.deepEqual([by['30'].people, by['30'].seats], [1, 2]);
  });
  it('rule 40: any number of days is told from the steps, and a list from how long the longest idle seat is', async () => {
    const { steps = [], idle: by } = await idle();
    const { rows } = await detailsOf(company(small), { report, list: 'idle' });
    for (const days of IDLE_DAYS) {
      const { people, seats } = by[days];
      assert.deepEqual(idleFor(steps, days), { people, seats });
      assert.equal(rows.filter((row) => (row.seat_idle_days as number) >= days).length, people);
    }
    assert.deepEqual(idleFor(steps, 6), { people: 5, seats: 5 }); // and Cy; Di's has five days, Emil's second one three
    assert.deepEqual(idleFor(steps, 4), { people: 6, seats: 6 });
    assert.deepEqual(idleFor(steps, 0), { people: 6, seats: 7 });
  });
  it('rule 40: never used are shown apart and first, the others by how long', async () => {
    assert.equal((await idle()).neverUsed, 2);
    const { rows } = await detailsOf(company(small), { report, list: 'idle' });
    assert.deepEqual(
      rows.map(({ id, last_activity, idle_days, seats_activated }) => [
        id,
        last_activity,
        idle_days,
        seats_activated,
      ]),
      [
        ['bo', null, null, 1],
        ['di', null, null, 1],
        ['emil', '2026-02-28', 31, 2],
        ['fay', '2026-03-01', 30, 1],
        ['ana', '2026-03-24', 7, 1],
        ['cy', '2026-03-25', 6, 1],
      ],
    );
  });
  it('rule 40: the day is the earlier of the seats and the activity data', async () => {
    for (const stream of ['seats', 'activity'] as const) {
      const { asOf, idle: by } = await idle({ dataThrough: through(LAST_DAY, { [stream]: '2026-03-30' }) });
      assert.equal(asOf, '2026-03-30');
      assert.equal(by['7'].people, 3 + 1); // Ana has 6 days now; Gus has a seat still, and never used it
    }
  });
  it('rule 40: the period of the page has no say', async () =>
    assert.deepEqual(await idle({}, { period: days('2026-01-01', '2026-01-07') }), await idle()));
  it('rule 40: without seats or own actions it says what it lacks', async () => {
    assert.deepEqual((await idle({ seats: undefined })).lacks, ['seats']);
    const { lacks, neverUsed, idle: by } = await idle({ events: [] });
    assert.deepEqual([lacks, neverUsed, by['7'].people], [['activity'], null, null]);
  });
});

describe('rule 41, the cost of idle seats', () => {
  const small: Small = {
    seats: [seat('ana'), seat('bo'), seat('cy')],
    events: [nav('cy', '2026-03-31T09:00Z', 'search')],
  };
  const price = { unitCost: 79.99, unitCostPer: 'month', currency: 'EUR' } as const;
  const idle = async (...seatsPurchased: NonNullable<Small['seatsPurchased']>) =>
    (await company({ ...small, seatsPurchased }).overview({ report })).idle;
  it('rule 41: it is their number times the price of the contract, in its currency and unit', async () => {
    const {
      idle: by,
      unitCost,
      currency,
      unitCostPer,
    } = await idle({ from: '2026-01-01', count: 5, ...price });
    assert.deepEqual([by['30'].cost, currency, unitCostPer], [{ value: 159.98 }, 'EUR', 'month']);
    assert.equal(unitCost, 79.99);
  });
  it('rule 41: ten cents three times are thirty', async () => {
    const events = [nav('zoe', '2026-03-31T09:00Z', 'search')];
    const here = company({
      ...small,
      events,
      seatsPurchased: [{ from: '2026-01-01', count: 5, unitCost: 0.1 }],
    });
    assert.equal((await here.overview({ report })).idle.idle['30'].cost.value, 0.3);
  });
  it('rule 41: the contract is that of the seats data-through day', async () => {
    const older = { from: '2025-01-01', count: 5, ...price };
    const { idle: by } = await idle(
      older,
      { from: '2026-03-31', count: 5, unitCost: 10 },
      { from: '2026-04-01', count: 5, unitCost: 1 },
    );
    assert.equal(by['30'].cost.value, 20);
  });
  it('rule 41: without a price it is missing, also where an older contract had one', async () => {
    const { idle: by, currency } = await idle(
      { from: '2025-01-01', count: 5, ...price },
      { from: '2026-01-01', count: 5 },
    );
    assert.deepEqual([by['30'].seats, by['30'].cost, currency], [2, { value: null, state: 'missing' }, null]);
  });
});
