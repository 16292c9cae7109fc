import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, dayText } from '../../../src/contract/day.js';
import { dayAfterKey, monthsOf, shiftMonths, weeksOf } from '../../../src/elements/parts/calendar-days.js';

const shifted = (day: string, months: number) => dayText(shiftMonths(dayNumber(day), months));
const after = (day: string, key: string, more = {}) =>
  dayText(dayAfterKey(dayNumber(day), { key, shiftKey: false, rtl: false, weekStart: 1, ...more })!);

describe('weeksOf()', () => {
  const june = dayNumber('2026-06-01');
  it('has six weeks, whatever the month', () => {
    for (const month of ['2026-02-01', '2026-06-01', '2026-08-01'])
      assert.equal(weeksOf(dayNumber(month), 1).length, 6);
  });
  it('holds each day of the month once, in order', () => {
    const days = weeksOf(june, 7)
      .flat()
      .filter((day) => day !== null);
    assert.deepEqual(
      days,
      Array.from({ length: 30 }, (_, index) => june + index),
    );
  });
  it('begins with the first day of the week', () => {
    assert.equal(weeksOf(june, 1)[0][0], june); // a Monday
    assert.equal(weeksOf(june, 7)[0][1], june);
  });
});

describe('monthsOf()', () => {
  it('names every month in which there are days', () => {
    const months = monthsOf({ start: dayNumber('2025-11-30'), end: dayNumber('2026-02-01') });
    assert.deepEqual(months.map(dayText), ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']);
  });
});

describe('shiftMonths()', () => {
  it('keeps the date, or takes the last day of a shorter month', () => {
    assert.equal(shifted('2026-05-31', 1), '2026-06-30');
    assert.equal(shifted('2026-03-31', -1), '2026-02-28');
    assert.equal(shifted('2026-01-15', -1), '2025-12-15');
  });
});

describe('dayAfterKey()', () => {
  it('goes by days, weeks, months and years', () => {
    const from = '2026-06-17'; // a Wednesday
    assert.equal(after(from, 'ArrowRight'), '2026-06-18');
    assert.equal(after(from, 'ArrowRight', { rtl: true }), '2026-06-16');
    assert.equal(after(from, 'ArrowUp'), '2026-06-10');
    assert.equal(after(from, 'Home'), '2026-06-15');
    assert.equal(after(from, 'End', { weekStart: 7 }), '2026-06-20');
    assert.equal(after(from, 'PageDown'), '2026-07-17');
    assert.equal(after(from, 'PageUp', { shiftKey: true }), '2025-06-17');
  });
  it('leaves other keys alone', () => {
    assert.equal(dayAfterKey(1, { key: 'Tab', shiftKey: false, rtl: false, weekStart: 1 }), undefined);
  });
});
