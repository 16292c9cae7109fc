/** Where a civil day ends, and which day of another zone has ended by then (rules 9, 21). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayText } from '../../src/contract/day.js';
import { instantText } from '../../src/contract/instant.js';
import { civilDay, endOfDay, sameDayElsewhere, zoneTable } from '../../src/contract/zone.js';

const ZONES = [
  'UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Havana', 'Australia/Lord_Howe', 'Pacific/Chatham',
  'America/Sao_Paulo', 'Africa/Casablanca', 'Antarctica/Troll', 'Atlantic/Azores', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Berlin',
]; // prettier-ignore
const [FIRST, LAST] = ['2010-01-01', '2025-01-01'].map(dayNumber);
const MINUTE = 60_000;
const tableOf = (zone: string) => zoneTable(zone, (FIRST - 9) * 86_400_000, (LAST + 9) * 86_400_000);
const endText = (zone: string, day: string) => instantText(endOfDay(tableOf(zone), dayNumber(day)));
const elsewhere = (day: string, from: string, to: string) =>
  dayText(sameDayElsewhere(dayNumber(day), from, to));

const anyZone = fc.constantFrom(...ZONES);
// Half of the days lie beside a change of the clock.
const changes = ZONES.flatMap((zone) => tableOf(zone).starts.slice(1)).map((at) =>
  Math.floor(at / 86_400_000),
);
const anyDay = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2, max: 1 }))
    .map(([day, by]) => Math.min(Math.max(day + by, FIRST), LAST)),
);

describe('endOfDay()', () => {
  it('is the midnight after the day', () =>
    assert.equal(endText('Asia/Kathmandu', '2024-05-01'), '2024-05-01T18:15:00.000Z'));
  it('is the second of two midnights where the clock is set back over it', () =>
    assert.equal(endText('America/Sao_Paulo', '2018-02-17'), '2018-02-18T03:00:00.000Z'));
  it('is the moment of the change where midnight is skipped', () =>
    assert.equal(endText('America/Havana', '2024-03-09'), '2024-03-10T05:00:00.000Z'));
  it('is the same for a date that never was and the one before it', () =>
    assert.deepEqual(
      ['2011-12-29', '2011-12-30'].map((day) => endText('Pacific/Apia', day)),
      ['2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
    ));
  it('has the day or an earlier one just before it, and only later ones from it on', () =>
    fc.assert(
      fc.property(anyZone, anyDay, (zone, day) => {
        const table = tableOf(zone);
        const end = endOfDay(table, day);
        assert.ok(civilDay(table, end - 1) <= day);
        for (let at = end; at < end + 26 * 60 * MINUTE; at += 15 * MINUTE)
          assert.ok(civilDay(table, at) > day, instantText(at));
      }),
    ));
  it('never comes before the end of an earlier day', () =>
    fc.assert(
      fc.property(anyZone, anyDay, (zone, day) =>
        assert.ok(endOfDay(tableOf(zone), day - 1) <= endOfDay(tableOf(zone), day)),
      ),
    ));
});

describe('sameDayElsewhere()', () => {
  it('is the day itself in the same zone', () =>
    assert.equal(elsewhere('2024-05-01', 'Asia/Tokyo', 'Asia/Tokyo'), '2024-05-01'));
  it('is the day before to the west, where the day has not ended yet', () =>
    assert.equal(elsewhere('2024-05-01', 'UTC', 'America/Havana'), '2024-04-30'));
  it('is the same day to the east, where it has', () =>
    assert.equal(elsewhere('2024-05-01', 'UTC', 'Asia/Tokyo'), '2024-05-01'));
  it('is the day after from the far west to the far east', () =>
    assert.equal(elsewhere('2024-05-01', 'Etc/GMT+12', 'Pacific/Kiritimati'), '2024-05-02'));
  it('has ended there when the day ends here, and the next one has not', () =>
    fc.assert(
      fc.property(anyZone, anyZone, anyDay, (from, to, day) => {
        const there = sameDayElsewhere(day, from, to);
        const end = endOfDay(tableOf(from), day);
        assert.ok(endOfDay(tableOf(to), there) <= end);
        assert.ok(endOfDay(tableOf(to), there + 1) > end);
      }),
      { numRuns: 500 },
    ));
  it('is never later after a way over a third zone', () =>
    fc.assert(
      fc.property(anyZone, anyZone, anyZone, anyDay, (from, over, to, day) =>
        assert.ok(
          sameDayElsewhere(sameDayElsewhere(day, from, over), over, to) <= sameDayElsewhere(day, from, to),
        ),
      ),
    ));
});
