/** Time zones (rules 19 to 21): our table of offset changes beside Intl itself, in zones where clocks do odd things. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayText, parseDay } from '../../src/contract/day.js';
import { parseInstant } from '../../src/contract/instant.js';
import { checkZone, civilDay, zoneTable } from '../../src/contract/zone.js';

const ZONES = [
  'UTC',
  'America/St_Johns', // half an hour; changed at 00:01 until 2011
  'Asia/Kathmandu', // 5:45
  'Asia/Kolkata',
  'Pacific/Apia', // no 2011-12-30
  'America/Havana', // changes at midnight
  'Australia/Lord_Howe', // half an hour of summer time
  'Pacific/Chatham', // 12:45 and 13:45
  'America/Sao_Paulo', // changed at midnight until 2019
  'Africa/Casablanca', // back for Ramadan
  'Antarctica/Troll', // two hours of summer time
  'Atlantic/Azores', // to zero and back
  'America/Caracas', // half an hour, for nine years
  'Asia/Pyongyang', // half an hour, for three
  'Africa/Cairo', // summer time again since 2023, from a midnight
  'Pacific/Kiritimati', // 14 hours ahead
  'Etc/GMT+12',
];
const FROM = Date.UTC(2005, 0, 1);
const TO = Date.UTC(2027, 0, 1);
const textOf = (zone: string, instant: string) =>
  dayText(civilDay(zoneTable(zone, FROM, TO), parseInstant(instant)));

/** What Intl itself says, by another way than ours. */
function intlDays(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return (instant) => format.format(instant);
}

describe('civilDay()', () => {
  for (const zone of ZONES)
    it(`agrees with Intl in ${zone}, at random and around every change of its clock`, () => {
      const table = zoneTable(zone, FROM, TO);
      const dayOf = intlDays(zone);
      const agrees = (instant: number) => assert.equal(dayText(civilDay(table, instant)), dayOf(instant));
      fc.assert(fc.property(fc.integer({ min: FROM, max: TO }), agrees), { numRuns: 400 });
      for (const start of table.starts.slice(1)) for (const by of [-1, 0, 1]) agrees(start + by);
      for (let midnight = FROM; midnight < TO; midnight += 31 * 86_400_000)
        for (const offset of new Set(table.offsets)) for (const by of [-1, 0]) agrees(midnight - offset + by);
    });

  it('is the 30th nowhere in Apia: the 29th ends and the 31st begins', () => {
    assert.equal(textOf('Pacific/Apia', '2011-12-30T09:59:59.999Z'), '2011-12-29');
    assert.equal(textOf('Pacific/Apia', '2011-12-30T10:00:00Z'), '2011-12-31');
  });
  it('begins at one o’clock where midnight is skipped', () => {
    assert.equal(textOf('America/Havana', '2024-03-10T04:59:59.999Z'), '2024-03-09');
    assert.equal(textOf('America/Havana', '2024-03-10T05:00:00Z'), '2024-03-10');
  });
  it('is one day for both hours where one is repeated', () => {
    // 2023-11-05 00:30 comes twice in Havana, at -4 and again at -5.
    assert.equal(textOf('America/Havana', '2023-11-05T04:30:00Z'), '2023-11-05');
    assert.equal(textOf('America/Havana', '2023-11-05T05:30:00Z'), '2023-11-05');
  });
  it('goes back to the day before where a clock is set back over midnight', () => {
    // 2018-02-18 00:00 in Sao Paulo became 2018-02-17 23:00.
    const hours = ['01:59', '02:00', '02:59', '03:00'].map((hour) => `2018-02-18T${hour}Z`);
    assert.deepEqual(
      hours.map((hour) => textOf('America/Sao_Paulo', hour)),
      ['2018-02-17', '2018-02-17', '2018-02-17', '2018-02-18'],
    );
  });
  it('knows the local mean time of long ago, seconds included', () => {
    const table = zoneTable('Europe/Berlin', Date.UTC(1850, 0, 1), Date.UTC(1900, 0, 1));
    assert.equal(table.offsets[0], (53 * 60 + 28) * 1000);
  });
});

describe('zoneTable()', () => {
  it('begins without a beginning and names each change once', () => {
    const { starts, offsets } = zoneTable('Europe/Berlin', Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1));
    assert.equal(starts[0], -Infinity);
    const year = starts.filter((at) => at >= Date.UTC(2023, 0, 1) && at < Date.UTC(2024, 0, 1));
    assert.deepEqual(year, [Date.UTC(2023, 2, 26, 1), Date.UTC(2023, 9, 29, 1)]);
    assert.ok(offsets.every((offset, i) => i === 0 || offset !== offsets[i - 1]));
  });
  it('has no change in UTC', () => assert.deepEqual(zoneTable('UTC', FROM, TO).offsets, [0]));
  it('keeps what it knew when it is asked for more', () => {
    const zone = 'America/Bogota';
    const small = zoneTable(zone, Date.UTC(1992, 5, 1), Date.UTC(1992, 5, 2));
    const large = zoneTable(zone, Date.UTC(1993, 5, 1), Date.UTC(1993, 5, 2));
    for (const at of [Date.UTC(1992, 5, 1, 4), Date.UTC(1993, 5, 1, 4)])
      assert.equal(dayText(civilDay(large, at)), intlDays(zone)(at));
    assert.equal(small.offsets[0], -5 * 3_600_000 + 3_600_000);
  });
  it('looks for no change after 2100, so that an end in 9999 is no half minute of looking', () => {
    const { starts } = zoneTable('Europe/Paris', Date.UTC(2095, 0, 1), parseInstant('9999-12-31T00:00Z'));
    assert.deepEqual([new Date(starts.at(-1)!).getUTCFullYear(), starts.length], [2099, 11]);
  });
  it('looks for none before 1840', () => {
    const { starts } = zoneTable('Europe/London', parseInstant('0001-01-01T00:00Z'), Date.UTC(1850, 0, 1));
    assert.deepEqual(starts, [-Infinity, Date.UTC(1847, 11, 1, 0, 1, 15)]);
  });
  it('loses nothing by that: no zone changes its clock before 1840', () => {
    const format = (zone: string) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' });
    const moving = Intl.supportedValuesOf('timeZone').filter((zone) => {
      const clock = format(zone);
      return clock.format(parseInstant('0001-01-10T12:00Z')) !== clock.format(Date.UTC(1840, 0, 1, 12));
    });
    assert.deepEqual(moving, []);
  });
});

describe('checkZone()', () => {
  it('takes IANA names', () => ZONES.forEach(checkZone));
  for (const name of ['', 'Mars/Olympus', 'Europe/Berlin ', 'local'])
    it(`refuses ${JSON.stringify(name)} with unknown-zone`, () =>
      assert.throws(() => checkZone(name), { name: 'UsageError', code: 'unknown-zone' }));
});

describe('a day number', () => {
  it('is the same whatever zone the machine stands in', () => assert.equal(parseDay('2011-12-30'), 15_338));
});
