/** Rules 1 to 3: which products and seats count. Periods are 2 to 31 March 2026 unless said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf, company, metricOf, nav, platform, seat, si, totalOf } from './company.js';

describe('rule 1, products', () => {
  const logins = company({
    events: [
      platform('ana', '2026-03-02T09:00Z', 'login'),
      si('ana', '2026-03-02T09:00Z', 'login'),
      si('bo', '2026-03-02T09:00Z', 'login'),
      nav('cy', '2026-03-02T09:00Z', 'login'),
    ],
  });
  it('rule 1: platform-logins reads rows of the platform only', async () =>
    assert.equal((await totalOf(logins, 'platform-logins')).total_logins, 1));
  it('rule 1: si-logins reads rows of sales-intelligence only', async () =>
    assert.equal((await totalOf(logins, 'si-logins')).total_sessions, 2));
  it('rule 1: nav-usage reads rows of sales-navigator only, those on linkedin.com included', async () => {
    const searches = company({
      seats: [seat('ana')],
      events: [
        nav('ana', '2026-03-02T09:00Z', 'search'),
        nav('ana', '2026-03-02T10:00Z', 'search', { surface: 'linkedin' }),
        si('ana', '2026-03-02T11:00Z', 'search'),
        platform('ana', '2026-03-02T12:00Z', 'search', { surface: 'linkedin' }),
      ],
    });
    assert.deepEqual(await metricOf(searches, 'nav-usage', 'searches'), [2, 2]);
  });
  it('rule 1: a row of a product that nobody has heard of is in no report', async () => {
    const other = company({
      events: [{ ...si('ana', '2026-03-02T09:00Z', 'interaction'), product: 'abacus' }],
    });
    assert.deepEqual((await other.bars({ report: 'si-adoption' })).lacks, ['activity']);
  });
  it('rule 1: a blank product is a bad row', async () => {
    const blank = company({ events: [{ ...si('ana', '2026-03-02T09:00Z', 'interaction'), product: '' }] });
    assert.deepEqual((await blank.capabilities()).rows, { accepted: 1, duplicates: 0, refused: 1 });
  });
});

describe('rule 2, seats held', () => {
  /** Of P are those whose activity is told, be it zero. */
  const people = async (...seats: ReturnType<typeof seat>[]) => {
    const here = company({ seats, events: [nav('zoe', '2026-03-02T09:00Z', 'search')] });
    const { rows } = await here.team({ report: 'nav-usage' });
    return rows.filter(({ searches }) => searches !== null).map(({ id }) => id);
  };
  it('rule 2: members and member admins are of P, reporting-only and admin-only people are not', async () =>
    assert.deepEqual(
      await people(
        seat('ana'),
        seat('bo', { type: 'member_admin' }),
        seat('cy', { type: 'reporting_only' }),
        seat('di', { type: 'admin_only' }),
      ),
      ['ana', 'bo'],
    ));
  it('rule 2: nor does what those two do count', async () => {
    const here = company({
      seats: [seat('ana'), seat('cy', { type: 'reporting_only' }), seat('di', { type: 'admin_only' })],
      events: ['ana', 'cy', 'di'].map((who) => nav(who, '2026-03-05T09:00Z', 'search')),
    });
    assert.deepEqual(await metricOf(here, 'nav-usage', 'searches'), [1, 1]);
  });
  it('rule 2: a seat is held from the day of onboarding, also if that is the last of the period', async () =>
    assert.deepEqual(
      await people(
        seat('ana', { onboarded_at: '2026-03-31T23:59Z' }),
        seat('bo', { onboarded_at: '2026-04-01T00:00Z' }),
        seat('cy', { onboarded_at: null }),
      ),
      ['ana'],
    ));
  it('rule 2: it is held to the day of removal, also if that is the first of the period', async () =>
    assert.deepEqual(
      await people(
        seat('ana', { revoked_at: '2026-03-02T00:00Z' }),
        seat('bo', { revoked_at: '2026-03-01T23:59Z' }),
      ),
      ['ana'],
    ));
  it('rule 2: people removed since keep their past', async () => {
    const here = company({
      seats: [seat('ana', { revoked_at: '2026-03-10T12:00Z' })],
      events: [nav('ana', '2026-03-05T09:00Z', 'search')],
    });
    assert.deepEqual(await metricOf(here, 'nav-usage', 'searches'), [1, 1]);
  });
  it('rule 2: the days are civil days of the report zone', async () => {
    const here = company({
      timeZone: 'Pacific/Auckland', // 13 hours ahead: still 1 March in UTC
      seats: [seat('ana', { onboarded_at: '2026-03-01T12:00Z' })],
      events: [nav('ana', '2026-03-01T11:30Z', 'search')], // 2 March, 00:30
    });
    assert.deepEqual(await metricOf(here, 'nav-usage', 'searches'), [1, 1]);
  });
});

describe('rule 3, before and after', () => {
  const here = company({
    coachActions: ['a', 'b'],
    seats: [seat('ana', { onboarded_at: '2026-03-05T12:00Z', revoked_at: '2026-03-10T12:00Z' }), seat('bo')],
    events: [
      nav('ana', '2026-03-04T23:59Z', 'search'), // the day before
      nav('ana', '2026-03-05T00:00Z', 'search', { quantity: 10 }), // the onboarding day, before the hour
      nav('ana', '2026-03-10T23:59Z', 'search', { quantity: 100 }), // the day of removal, after the hour
      nav('ana', '2026-03-11T00:00Z', 'search', { quantity: 1000 }), // the day after
      nav('bo', '2025-12-31T09:00Z', 'coach_action', { ref: 'a' }), // before the seat
      nav('bo', '2026-01-01T09:00Z', 'coach_action', { ref: 'b' }),
    ],
  });
  it('rule 3: the whole onboarding day and the whole day of removal count, nothing outside', async () =>
    assert.deepEqual(await metricOf(here, 'nav-usage', 'searches'), [110, 110]));
  it('rule 3: what was done without a seat makes no day active', async () =>
    assert.deepEqual(await metricOf(here, 'nav-usage', 'days_active'), [2, 2]));
  it('rule 3: coach actions too', async () =>
    assert.deepEqual(await cellsOf(here, { report: 'nav-overview', list: 'coach' }, 'coach_actions_done'), {
      bo: 1,
    }));
  it('rule 3: two seats with a gap between them leave the gap out', async () => {
    const twice = company({
      seats: [
        seat('ana', { id: '1', onboarded_at: '2026-03-02T09:00Z', revoked_at: '2026-03-03T09:00Z' }),
        seat('ana', { id: '2', onboarded_at: '2026-03-05T09:00Z' }),
      ],
      events: ['02', '03', '04', '05'].map((day) => nav('ana', `2026-03-${day}T10:00Z`, 'search')),
    });
    assert.deepEqual(await metricOf(twice, 'nav-usage', 'searches'), [3, 3]);
  });
  it('rule 3: other reports know of no seats', async () => {
    const noSeat = company({ seats: [seat('bo')], events: [si('ana', '2026-03-04T09:00Z', 'interaction')] });
    assert.equal((await totalOf(noSeat, 'si-adoption')).total_interactions, 1);
  });
});
