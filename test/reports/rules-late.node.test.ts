/** Rules 42 and 43: late streams, and where data begins. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  barsOf,
  cellsOf,
  company,
  days,
  detailsOf,
  LAST_DAY,
  metricsOf,
  nav,
  onDay,
  platform,
  seat,
  si,
  through,
  type Small,
} from './company.js';

describe('rule 42, lateness', () => {
  const dataThrough = through(LAST_DAY, {
    credits: '2026-03-30',
    alerts: '2026-03-29',
    inmail: '2026-03-01',
  });
  const late = async (options = {}) => {
    const here = company({ dataThrough, events: [platform('ana', '2026-03-05T09:00Z', 'login')] }, options);
    const { warnings } = await here.bars({ report: 'platform-logins' });
    return warnings
      .filter(({ code }) => code === 'stream-late')
      .map(({ stream, count }) => `${stream} ${count}`);
  };
  it('rule 42: a stream more than one day behind the latest is late', async () =>
    assert.deepEqual(await late(), ['alerts 2', 'inmail 30']));
  it('rule 42: no clock is read unless the host says what it expects', async () =>
    assert.deepEqual(await late({ now: () => assert.fail('asked for the time') }), [
      'alerts 2',
      'inmail 30',
    ]));
  it('rule 42: then a stream further behind today is late, too', async () => {
    const noon = (day: string) => ({ expectedLagDays: 1, now: () => Date.parse(`${day}T12:00Z`) });
    assert.deepEqual(await late(noon('2026-04-01')), ['credits 1', 'alerts 2', 'inmail 30']);
    assert.deepEqual((await late(noon('2026-04-02')))[0], 'activity 1');
  });
  it('rule 42: what can be asked says the same streams, where the host says what it expects', async () => {
    const lateIn = async (options = {}) => (await company({ dataThrough }, options).capabilities()).late;
    const noon = (day: string, expectedLagDays: number) => ({
      expectedLagDays,
      now: () => Date.parse(`${day}T12:00Z`),
    });
    assert.equal(await lateIn(), undefined);
    assert.deepEqual(await lateIn(noon('2026-04-01', 1)), ['credits', 'alerts', 'inmail']);
    assert.deepEqual(await lateIn(noon('2026-04-01', 2)), ['alerts', 'inmail']);
    // Expected or not: more than a day behind the latest stream is late.
    assert.deepEqual(await lateIn(noon('2026-04-01', 90)), ['alerts', 'inmail']);
  });
});

describe('rule 43, where data begins', () => {
  const small: Small = {
    dataFrom: { activity: '2026-03-11' },
    coachActions: ['a'],
    seats: [seat('ana')],
    events: [
      platform('bo', '2026-03-04T09:00Z', 'login'),
      platform('ana', '2026-03-10T09:00Z', 'login'),
      platform('ana', '2026-03-12T09:00Z', 'login'),
      si('ana', '2026-03-10T23:50Z', 'page_load', { surface: 'crm' }),
      si('ana', '2026-03-11T00:10Z', 'page_load', { surface: 'crm' }),
      nav('ana', '2026-02-05T09:00Z', 'coach_action', { ref: 'a' }),
    ],
  };
  const here = company(small);
  const weeks = {
    report: 'platform-logins',
    bucket: 'week' as const,
    period: days('2026-03-02', '2026-03-22'),
  };
  it('rule 43: a bucket wholly before it is missing, not 0', async () =>
    assert.deepEqual(await barsOf(here, weeks, 'total_logins'), {
      '2026-03-02': null,
      '2026-03-09': 1,
      '2026-03-16': 0,
    }));
  it('rule 43: rows of its first day count, those of the day before do not', async () => {
    const logins = ['10', '11'].map((day) => platform('ana', `2026-03-${day}T09:00Z`, 'login'));
    const daily = { report: 'platform-logins', period: days('2026-03-10', '2026-03-12') };
    const first = company({ ...small, events: logins });
    assert.deepEqual(await barsOf(first, daily, 'total_logins'), {
      '2026-03-10': null,
      '2026-03-11': 1,
      '2026-03-12': 0,
    });
    assert.equal((await first.bars(daily)).total!.values.total_logins.value, 1);
  });
  it('rule 43: one that begins before it is incomplete', async () => {
    const { bars, total } = await here.bars(weeks);
    assert.deepEqual(
      [...bars, total!].map(({ complete }) => complete),
      [false, false, true, false],
    );
  });
  it('rule 43: the figure of a period that contains it counts what there is', async () =>
    assert.equal((await here.bars(weeks)).total!.values.total_logins.value, 1));
  it('rule 43: of a bar that begins before it nobody is listed for earlier rows', async () => {
    const early = platform('cy', '2026-03-10T09:00Z', 'login');
    const asked = { ...weeks, bar: '2026-03-09' };
    const here = company({ ...small, events: [...small.events!, early] });
    assert.deepEqual(await cellsOf(here, asked, 'logins'), { ana: 1 });
  });
  it('rule 43: a period wholly before it is missing, and nobody is listed', async () => {
    const before = { report: 'platform-logins', period: days('2026-03-02', '2026-03-10') };
    assert.deepEqual((await here.bars(before)).total!.values.total_logins, { value: null, state: 'missing' });
    assert.deepEqual((await detailsOf(here, before)).rows, []);
  });
  it('rule 43: of such a period, or one after the data, nobody was counted: not even 0', async () => {
    for (const period of [days('2026-03-02', '2026-03-10'), days('2026-04-02', '2026-04-03')]) {
      const asked = { report: 'platform-logins', period };
      assert.deepEqual([(await here.bars(asked)).n, (await detailsOf(here, asked)).n], [null, null]);
    }
  });
  it('rule 43: rows before it still count in the last login', async () =>
    assert.deepEqual(await cellsOf(here, { ...weeks, rows: 'everyone' }, 'logins', 'last_login'), {
      ana: [1, '2026-03-12T09:00:00.000Z'],
      bo: [0, '2026-03-04T09:00:00.000Z'],
    }));
  it('rule 43: they still cut sessions', async () => {
    const asked = { report: 'si-logins', period: onDay('2026-03-11') };
    assert.deepEqual(await barsOf(here, asked, 'total_sessions'), { '2026-03-11': 0 }); // it began on the 10th
  });
  it('rule 43: they still count for the coach', async () =>
    assert.equal((await here.overview({ report: 'nav-overview' })).coach.levels.expert.value, 1));
  it('rule 43: where nobody says where it begins, no answer does', async () =>
    assert.ok(!('dataFrom' in (await company({ ...small, dataFrom: undefined }).bars(weeks)))));
  it('rule 43: each stream has its own', async () => {
    const credits = si('ana', '2026-03-05T09:00Z', 'credit', {
      object: 'person',
      action: 'unlock',
      credits: 1,
    });
    const other = company({ ...small, events: [...small.events!, credits] });
    assert.equal((await other.bars({ report: 'si-credits' })).total!.values.total_credits.value, 1);
    assert.equal(
      (await metricsOf(other, { report: 'nav-usage', period: days('2026-03-02', '2026-03-10') })).days_active
        .total.value,
      null,
    );
  });
  it('rule 43: in another zone it is the first day there that begins no earlier', async () => {
    const from = async (timeZone: string) => (await here.capabilities({ timeZone })).dataFrom.activity;
    assert.equal(await from('America/New_York'), '2026-03-11'); // begins four hours later
    assert.equal(await from('Asia/Tokyo'), '2026-03-12'); // the 11th begins nine hours earlier
    assert.equal(await from('Europe/London'), '2026-03-11'); // at the same time
  });
  it('rule 43: the picker does not offer earlier days, and answers say it', async () => {
    const { earliest, dataFrom } = await here.capabilities();
    assert.deepEqual([earliest, dataFrom], ['2026-03-11', { activity: '2026-03-11' }]);
    assert.deepEqual((await here.bars(weeks)).dataFrom, { activity: '2026-03-11' });
  });
});
