/** Rules 19 to 21: instants and civil days, zones, streams and how far each reaches. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayText } from '../../src/contract/day.js';
import { zoneTable } from '../../src/contract/zone.js';
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
  totalBar,
  totalOf,
  type Small,
} from './company.js';

const logins = (...at: string[]) => at.map((one) => platform('ana', one, 'login'));
const perDay = (small: Small, start: string, end: string, more = {}) =>
  barsOf(company(small), { report: 'platform-logins', period: days(start, end), ...more }, 'total_logins');

describe('rule 19, civil days', () => {
  it('rule 19: the day is the wall clock’s in the report zone', async () =>
    assert.deepEqual(
      await perDay(
        { timeZone: 'Asia/Kathmandu', events: logins('2026-03-05T18:14:59.999Z', '2026-03-05T18:15Z') },
        '2026-03-05',
        '2026-03-06',
      ),
      { '2026-03-05': 1, '2026-03-06': 1 },
    ));
  it('rule 19: an offset is the row’s own and says nothing about the day', async () =>
    assert.deepEqual(await perDay({ events: logins('2026-03-06T01:00+14:00') }, '2026-03-05', '2026-03-06'), {
      '2026-03-05': 1,
      '2026-03-06': 0,
    }));
  it('rule 19: a repeated hour belongs to its one day', async () => {
    const events = logins('2023-11-05T04:30Z', '2023-11-05T05:30Z'); // 00:30 in Havana, twice
    const small = { timeZone: 'America/Havana', events, dataThrough: through('2023-11-30') };
    assert.deepEqual(await perDay(small, '2023-11-04', '2023-11-05'), { '2023-11-04': 0, '2023-11-05': 2 });
  });
  it('rule 19: a skipped midnight makes a day start later', async () => {
    const events = logins('2024-03-10T04:59Z', '2024-03-10T05:00Z'); // 23:59 and then 01:00
    const small = { timeZone: 'America/Havana', events, dataThrough: through('2024-03-31') };
    assert.deepEqual(await perDay(small, '2024-03-09', '2024-03-10'), { '2024-03-09': 1, '2024-03-10': 1 });
  });
  it('rule 19: a clock set back over midnight gives its hour to the day before', async () => {
    const events = logins('2018-02-18T01:30Z', '2018-02-18T02:30Z', '2018-02-18T03:00Z');
    const small = { timeZone: 'America/Sao_Paulo', events, dataThrough: through('2018-02-28') };
    assert.deepEqual(await perDay(small, '2018-02-17', '2018-02-18'), { '2018-02-17': 2, '2018-02-18': 1 });
  });
  it('rule 19: so it does after the new day has begun, which then begins twice', async () => {
    // St John's, 2010-11-07: at 00:01 it became 23:01 of the 6th.
    const events = logins('2010-11-07T02:29Z', '2010-11-07T02:30Z', '2010-11-07T02:31Z', '2010-11-07T03:30Z');
    const small = { timeZone: 'America/St_Johns', events, dataThrough: through('2010-11-30') };
    assert.deepEqual(await perDay(small, '2010-11-06', '2010-11-07'), { '2010-11-06': 2, '2010-11-07': 2 });
    const { total } = await company(small).bars({
      report: 'platform-logins',
      period: days('2010-11-07', '2010-11-07'),
    });
    assert.equal(total!.values.total_logins.value, 2);
  });
  it('rule 19: a skipped date is a bucket with zeros', async () => {
    const events = logins('2011-12-30T09:59Z', '2011-12-30T10:00Z');
    const small = { timeZone: 'Pacific/Apia', events, dataThrough: through('2012-01-31') };
    assert.deepEqual(await perDay(small, '2011-12-29', '2011-12-31'), {
      '2011-12-29': 1,
      '2011-12-30': 0,
      '2011-12-31': 1,
    });
  });
  for (const at of ['2026-03-05', '2026-03-05T09:00', '2026-03-05 09:00:00Z', '05.03.2026'])
    it(`rule 19: ${JSON.stringify(at)} in place of an instant makes a bad row`, async () =>
      assert.equal((await company({ events: logins(at) }).capabilities()).rows?.refused, 1));
  it('rule 19: fractions are cut to milliseconds, not rounded', async () => {
    const here = company({ events: logins('2026-03-05T23:59:59.9999Z') });
    assert.deepEqual(await cellsOf(here, 'platform-logins', 'last_login'), {
      ana: '2026-03-05T23:59:59.999Z',
    });
  });
  it('rule 19: columns that hold days are never converted', async () => {
    const small: Small = {
      events: logins('2026-03-05T20:00Z'), // 6 March in Tokyo
      groups: [{ id: 'g' }],
      memberships: [{ group: 'g', person: 'ana', from: '2026-03-06', to: '2026-03-06' }],
    };
    const asWas = { groups: ['g'], membership: 'as-was' };
    assert.deepEqual(await perDay(small, '2026-03-05', '2026-03-06', asWas), {
      '2026-03-05': 0,
      '2026-03-06': 0,
    });
    const tokyo = { ...asWas, timeZone: 'Asia/Tokyo' };
    assert.deepEqual(await perDay(small, '2026-03-05', '2026-03-06', tokyo), {
      '2026-03-05': 0,
      '2026-03-06': 1,
    });
  });
});

describe('rule 20, one table of offset changes', () => {
  it('rule 20: two lists of numbers, as SQL gets them, put every row on the day that the report has it on', async () => {
    const instants = [
      '2023-09-23T13:59Z',
      '2023-09-23T14:00Z',
      '2023-09-24T10:14Z',
      '2023-09-24T10:15Z',
      '2024-04-06T13:30Z',
    ];
    const { starts, offsets } = zoneTable(
      'Pacific/Chatham',
      Date.parse('2023-09-01'),
      Date.parse('2024-05-01'),
    );
    const counts: Record<string, number> = {};
    for (const instant of instants.map((text) => Date.parse(text))) {
      const offset = offsets[starts.findLastIndex((start) => start <= instant)];
      const day = dayText(Math.floor((instant + offset) / 86_400_000));
      counts[day] = (counts[day] ?? 0) + 1;
    }
    const small = {
      timeZone: 'Pacific/Chatham',
      events: logins(...instants),
      dataThrough: through('2024-04-30'),
    };
    const bars = await perDay(small, '2023-09-01', '2024-04-30', { bucket: 'day' });
    assert.deepEqual(Object.fromEntries(Object.entries(bars).filter(([, count]) => count !== 0)), counts);
  });
});

describe('rule 21, streams', () => {
  const credit = (at: string) => si('ana', at, 'credit', { object: 'person', action: 'unlock', credits: 1 });
  it('rule 21: each kind of row reaches to the day of its own stream, and later rows count nowhere', async () => {
    const here = company({
      seats: [seat('ana')],
      dataThrough: through('2026-03-31', {
        credits: '2026-03-10',
        alerts: '2026-03-11',
        inmail: '2026-03-12',
      }),
      events: ['10', '11', '12', '13'].flatMap((day) => [
        credit(`2026-03-${day}T09:00Z`),
        si('ana', `2026-03-${day}T09:00Z`, 'alert_sent', { channel: 'email' }),
        nav('ana', `2026-03-${day}T09:00Z`, 'inmail_sent'),
        nav('ana', `2026-03-${day}T09:00Z`, 'search'),
      ]),
    });
    assert.equal((await totalOf(here, 'si-credits')).total_credits, 1);
    assert.equal((await totalOf(here, 'si-alerts')).alerts_sent, 2);
    assert.equal((await metricsOf(here, 'nav-effectiveness')).inmails_sent.total.value, 3);
    assert.equal((await metricsOf(here, 'nav-usage')).searches.total.value, 4);
  });
  it('rule 21: a row after the data is no last login either', async () => {
    const here = company({ events: logins('2026-03-05T09:00Z', '2026-04-01T00:00Z') });
    assert.deepEqual(await cellsOf(here, 'platform-logins', 'last_login'), {
      ana: '2026-03-05T09:00:00.000Z',
    });
  });
  it('rule 21: a stream without a given day takes the latest day of any accepted row, and says so', async () => {
    const small: Small = {
      dataThrough: { activity: '2026-03-31' },
      events: [
        ...logins('2026-03-20T09:00Z'),
        credit('2026-03-12T09:00Z'),
        { ...credit('2026-03-25T09:00Z'), object: null },
      ],
    };
    const { dataThrough, warnings } = await company(small).bars({ report: 'si-credits' });
    assert.deepEqual(dataThrough.credits, { day: '2026-03-20', assumed: true }); // the row of the 25th is a bad one
    assert.deepEqual(dataThrough.activity, { day: '2026-03-31' });
    assert.ok(warnings.some(({ code, stream }) => code === 'data-through-assumed' && stream === 'credits'));
  });
  it('rule 21: the latest day is not always that of the last row', async () => {
    const events = logins('2010-11-07T02:30Z', '2010-11-07T02:31Z'); // the 7th, and then the 6th once more
    const here = company({ timeZone: 'America/St_Johns', dataThrough: {}, events });
    assert.equal((await here.capabilities()).latest, '2010-11-07');
  });
  it('rule 21: the bucket of an assumed day is incomplete, the period one too', async () => {
    const here = company({ dataThrough: {}, events: logins('2026-03-14T09:00Z', '2026-03-15T09:00Z') });
    const asked = { report: 'platform-logins', period: days('2026-03-14', '2026-03-15') };
    const { bars, total } = await here.bars(asked);
    assert.deepEqual(
      [...bars, total!].map(({ complete }) => complete),
      [true, false, false],
    );
    assert.equal(
      (await totalBar(here, { ...asked, period: days('2026-03-13', '2026-03-14') })).complete,
      true,
    );
  });
  it('rule 21: in another zone it is the last day there that ends no later', async () => {
    const here = company({ events: logins('2026-03-31T12:00Z') });
    const dayIn = async (timeZone: string) =>
      (await here.bars({ report: 'platform-logins', timeZone })).dataThrough.activity?.day;
    assert.equal(await dayIn('America/New_York'), '2026-03-30');
    assert.equal(await dayIn('Asia/Tokyo'), '2026-03-31');
    assert.equal(await dayIn('UTC'), '2026-03-31');
  });
  it('rule 21: a preset then ends on that day, and the part of the last day that it cuts off counts nowhere', async () => {
    const here = company({ events: logins('2026-03-31T03:59Z', '2026-03-31T04:00Z') });
    const { requested, total } = await here.bars({ report: 'platform-logins', timeZone: 'America/New_York' });
    assert.equal(requested.end, '2026-03-30');
    assert.equal(total!.values.total_logins.value, 1);
  });
});
