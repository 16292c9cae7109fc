/** Civil days: text at the doors, numbers inside. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  dayNumber,
  dayOf,
  dayText,
  isoWeekday,
  monthStartOf,
  nextMonthStart,
  parseDay,
  shiftYears,
  weekStartOf,
} from '../../src/contract/day.js';

const FIRST = -719_162; // 0001-01-01
const LAST = 2_932_896; // 9999-12-31
const anyDay = fc.integer({ min: FIRST, max: LAST });
const yearsLater = (text: string, years: number) => dayText(shiftYears(dayNumber(text), years));

describe('parseDay()', () => {
  it('counts from 1970-01-01', () => assert.deepEqual(['1970-01-01', '1969-12-31'].map(parseDay), [0, -1]));
  it('reads the first and the last day of four-digit years', () =>
    assert.deepEqual(['0001-01-01', '9999-12-31'].map(parseDay), [FIRST, LAST]));
  it('takes years below 100 as they are written', () =>
    assert.equal(parseDay('0099-12-31'), parseDay('0100-01-01') - 1));
  it('reads 29 February in leap years only', () => {
    const years = ['2024', '2000', '0004', '2023', '1900', '2100'];
    assert.deepEqual(
      years.map((year) => Number.isNaN(parseDay(`${year}-02-29`))),
      [false, false, false, true, true, true],
    );
  });
  for (const text of [
    '',
    '2026',
    '2026-03',
    '2026-3-1',
    '26-03-01',
    '2026-03-00',
    '2026-03-32',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026/03/01',
    '20260301',
    '2026-03-01T00:00Z',
    ' 2026-03-01',
    '2026-03-01 ',
    '2026-03-01\n',
    '+2026-03-01',
    '-2026-03-01',
    '02026-03-01',
    '２０２６-03-01',
    'yesterday',
  ])
    // prettier-ignore
    it(`refuses ${JSON.stringify(text)}`, () => assert.ok(Number.isNaN(parseDay(text))));
  it('reads back whatever dayText() writes', () =>
    fc.assert(fc.property(anyDay, (day) => assert.equal(parseDay(dayText(day)), day))));
});

describe('dayNumber()', () => {
  it('is the number of a day', () => assert.equal(dayNumber('1970-01-02'), 1));
  it('quotes what is none, with the code of a period', () =>
    assert.throws(() => dayNumber('2026-02-30'), {
      name: 'UsageError',
      code: 'period-invalid',
      message: 'Cannot read day "2026-02-30": expected YYYY-MM-DD',
    }));
  it('refuses what is no text', () =>
    assert.throws(() => dayNumber(20260301 as unknown as string), { code: 'period-invalid' }));
});

describe('dayOf()', () => {
  it('counts months from 1', () => assert.equal(dayOf(2026, 3, 1), parseDay('2026-03-01')));
  it('takes year 26 for year 26', () => assert.equal(dayOf(26, 1, 1), parseDay('0026-01-01')));
});

describe('isoWeekday()', () => {
  it('is 1 on a Monday and 7 on a Sunday', () =>
    assert.deepEqual(['2026-03-02', '2026-03-08'].map(parseDay).map(isoWeekday), [1, 7]));
  it('goes on through 1970 without a break', () =>
    fc.assert(
      fc.property(anyDay, (day) =>
        assert.equal(isoWeekday(day), new Date(day * 86_400_000).getUTCDay() || 7),
      ),
    ));
});

describe('weekStartOf()', () => {
  it('is the day itself on the first day of the week', () =>
    assert.equal(weekStartOf(parseDay('2026-03-02'), 1), parseDay('2026-03-02')));
  it('goes back six days from a Sunday to a Monday', () =>
    assert.equal(weekStartOf(parseDay('2026-03-08'), 1), parseDay('2026-03-02')));
  it('lies at most six days back, on the asked weekday, for each of the seven', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const start = weekStartOf(day, weekStart);
        assert.equal(isoWeekday(start), weekStart);
        assert.ok(start <= day && day < start + 7);
      }),
    ));
});

describe('monthStartOf(), nextMonthStart()', () => {
  it('span the month that contains the day', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = dayText(day).slice(0, 7);
        assert.equal(dayText(monthStartOf(day)), `${month}-01`);
        assert.equal(dayText(nextMonthStart(day) - 1).slice(0, 7), month);
        assert.ok(dayText(nextMonthStart(day)).endsWith('-01'));
      }),
    ));
});

describe('shiftYears()', () => {
  it('keeps the date', () => assert.equal(yearsLater('2026-03-31', -2), '2024-03-31'));
  it('makes 29 February the 28th where the year has none', () =>
    assert.deepEqual(
      [yearsLater('2024-02-29', -1), yearsLater('2024-02-29', 2)],
      ['2023-02-28', '2026-02-28'],
    ));
  it('keeps 29 February from leap year to leap year', () =>
    assert.equal(yearsLater('2024-02-29', -4), '2020-02-29'));
  it('does not make a 29th of the 28th', () => assert.equal(yearsLater('2023-02-28', 1), '2024-02-28'));
  it('never changes the month', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -3, max: 3 }), (day, years) =>
        assert.equal(dayText(shiftYears(day, years)).slice(5, 7), dayText(day).slice(5, 7)),
      ),
    ));
});
