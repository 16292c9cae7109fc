import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOfInstant, instantOfWall, momentReader } from '../../src/csv/instant-format.js';

const wall = (text: string) => Date.parse(`${text}Z`);
const written = (at: number) => new Date(at).toISOString();

describe('momentReader()', () => {
  const cases: [format: string, text: string, expected: string | null][] = [
    ['MM-DD-YYYY HH:MM:SS', '05-31-2024 09:08:07', '2024-05-31T09:08:07.000Z'],
    ['MM-DD-YYYY HH:MM:SS', '13-01-2024 09:08:07', null],
    ['MM-DD-YYYY HH:MM:SS', '02-30-2024 09:08:07', null],
    ['MM-DD-YYYY HH:MM:SS', '05-31-2024', null],
    ['DD.MM.YYYY HH:MM', '1.5.2024 7:30', '2024-05-01T07:30:00.000Z'],
    ['HH:MM DD/MM/YYYY', '07:30 01/05/2024', '2024-05-01T07:30:00.000Z'],
    ['MM/DD/YYYY hh:mm A', '5/1/2024 12:05 am', '2024-05-01T00:05:00.000Z'],
    ['MM/DD/YYYY hh:mm A', '5/1/2024 12:05 PM', '2024-05-01T12:05:00.000Z'],
    ['MM/DD/YYYY hh:mm A', '5/1/2024 13:05 PM', null],
    ['DD MMM YYYY', '1 September 2024', '2024-09-01T00:00:00.000Z'],
    ['YYYY-MM-DD HH:MM:SS.fff', '2024-05-01 00:00:00.9999', '2024-05-01T00:00:00.999Z'],
    ['YYYY-MM-DD HH:MM:SS Z', '2024-05-01 00:00:00 +0230', '2024-04-30T21:30:00.000Z'],
    ['epoch', '1714521600', '2024-05-01T00:00:00.000Z'],
    ['epoch-ms', '1714521600123', '2024-05-01T00:00:00.123Z'],
    ['epoch', 'soon', null],
  ];
  for (const [format, text, expected] of cases)
    it(`${expected ? 'reads' : 'refuses'} ${text} as ${format}`, () => {
      const moment = momentReader(format)(text);
      assert.equal(moment && written(moment.milliseconds), expected);
    });

  it('refuses a format without a date in it', () => {
    for (const format of ['HH:MM', 'DD.MM.', 'YYYY-MM-DD YYYY', 'yyyy-mm-dd'])
      assert.throws(() => momentReader(format), { code: 'dataset-unreadable', message: new RegExp(format) });
  });
});

describe('instantOfWall()', () => {
  const at = (text: string, zone: string) => written(instantOfWall(wall(text), zone));
  it('knows summer and winter', () => {
    assert.equal(at('2024-07-01T12:00:00', 'Europe/Berlin'), '2024-07-01T10:00:00.000Z');
    assert.equal(at('2024-01-01T12:00:00', 'Europe/Berlin'), '2024-01-01T11:00:00.000Z');
  });
  it('takes the first of a repeated hour', () =>
    assert.equal(at('2024-10-27T02:30:00', 'Europe/Berlin'), '2024-10-27T00:30:00.000Z'));
  it('moves a skipped hour on by what was skipped', () =>
    assert.equal(at('2024-03-31T02:30:00', 'Europe/Berlin'), '2024-03-31T01:30:00.000Z'));
  it('is no number outside the years that are real', () => {
    assert.ok(Number.isNaN(instantOfWall(wall('0204-05-01T00:00:00'), 'Europe/Berlin')));
    assert.ok(Number.isNaN(instantOfWall(wall('2101-05-01T00:00:00'), 'UTC')));
  });
});

describe('dayOfInstant()', () => {
  it('is the day on the wall calendar of the zone', () => {
    assert.equal(
      dayOfInstant(wall('2024-05-01T23:00:00'), 'Asia/Tokyo') * 86_400_000,
      wall('2024-05-02T00:00:00'),
    );
  });
});
