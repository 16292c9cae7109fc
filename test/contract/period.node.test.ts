/** Periods (section 1, rules 22, 23): from what was asked to the days that are counted. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayText, isoWeekday } from '../../src/contract/day.js';
import {
  earliestDay,
  effectivePeriod,
  lengthOf,
  PRESETS,
  requestedSpan,
  spanText,
  widenToWeeks,
  type DaySpan,
  type Period,
} from '../../src/contract/period.js';

const span = (start: string, end: string): DaySpan => ({ start: dayNumber(start), end: dayNumber(end) });
const through = dayNumber('2026-03-31'); // a Tuesday
const requested = (period: Period, last: number | undefined = through) =>
  spanText(requestedSpan(period, last));
const widened = (start: string, end: string, weekStart = 1) =>
  spanText(widenToWeeks(span(start, end), weekStart));

const anySpan = fc
  .tuple(fc.integer({ min: 10_000, max: 30_000 }), fc.integer({ min: 0, max: 800 }))
  .map(([start, more]) => ({ start, end: start + more }));
const anyWeekStart = fc.integer({ min: 1, max: 7 });

describe('requestedSpan()', () => {
  for (const [preset, start] of [
    ['last-7', '2026-03-25'],
    ['last-30', '2026-03-02'],
    ['last-90', '2026-01-01'],
    ['last-365', '2025-04-01'],
  ] as const)
    it(`puts ${preset} at the end of the data`, () =>
      assert.deepEqual(requested({ preset }), { start, end: '2026-03-31' }));

  it('has as many days as the preset says, both ends counted', () => {
    for (const [preset, days] of Object.entries(PRESETS))
      assert.equal(lengthOf(requestedSpan({ preset: preset as keyof typeof PRESETS }, through)), days);
  });
  it('takes a range as it is', () =>
    assert.deepEqual(requested({ start: '2026-03-05', end: '2026-03-05' }), {
      start: '2026-03-05',
      end: '2026-03-05',
    }));
  it('lets a range end after the data: the clamp comes later', () =>
    assert.equal(requested({ start: '2026-03-05', end: '2027-01-01' }).end, '2027-01-01'));
  it('refuses a start after its end', () =>
    assert.throws(() => requested({ start: '2026-03-06', end: '2026-03-05' }), {
      code: 'period-invalid',
      message: 'Cannot use period 2026-03-06..2026-03-05: it starts after it ends',
    }));
  for (const day of ['', '2026-02-30', '2026-3-1', 'today'])
    it(`refuses the day ${JSON.stringify(day)} at either end`, () => {
      assert.throws(() => requested({ start: day, end: '2026-03-05' }), { code: 'period-invalid' });
      assert.throws(() => requested({ start: '2026-03-01', end: day }), { code: 'period-invalid' });
    });
  it('allows the bound itself', () =>
    assert.equal(requested({ start: '2024-03-31', end: '2024-04-01' }).start, '2024-03-31'));
  it('refuses the day before the bound, and names the bound', () =>
    assert.throws(() => requested({ start: '2024-03-30', end: '2026-03-31' }), {
      code: 'period-too-old',
      message: 'Cannot go back to 2024-03-30: the first day on offer is 2024-03-31',
    }));
  it('says that a wrong order is wrong, also of days that are too old', () =>
    assert.throws(() => requested({ start: '1999-01-02', end: '1999-01-01' }), { code: 'period-invalid' }));
  it('has no place for a preset without data', () =>
    assert.throws(() => requestedSpan({ preset: 'last-7' }, undefined), { code: 'no-data-through' }));
  it('takes any range without data: there is no bound', () =>
    assert.deepEqual(spanText(requestedSpan({ start: '1999-01-01', end: '1999-01-02' }, undefined)), {
      start: '1999-01-01',
      end: '1999-01-02',
    }));
});

describe('earliestDay()', () => {
  it('lies two calendar years before the data-through day', () =>
    assert.equal(dayText(earliestDay(through)), '2024-03-31'));
  it('is the 28th for a 29 February', () =>
    assert.equal(dayText(earliestDay(dayNumber('2024-02-29'))), '2022-02-28'));
  it('allows a preset of 365 days on every day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) =>
        assert.ok(earliestDay(day) <= requestedSpan({ preset: 'last-365' }, day).start),
      ),
    ));
});

describe('widenToWeeks()', () => {
  it('leaves 30 days as they are', () =>
    assert.deepEqual(widened('2026-03-01', '2026-03-30'), { start: '2026-03-01', end: '2026-03-30' }));
  it('widens 31 days to whole weeks', () =>
    assert.deepEqual(widened('2026-03-01', '2026-03-31'), { start: '2026-02-23', end: '2026-04-05' }));
  for (const [weekStart, start, end] of [
    [1, '2026-02-23', '2026-04-05'],
    [2, '2026-02-24', '2026-04-06'],
    [3, '2026-02-25', '2026-03-31'],
    [4, '2026-02-26', '2026-04-01'],
    [5, '2026-02-27', '2026-04-02'],
    [6, '2026-02-28', '2026-04-03'],
    [7, '2026-03-01', '2026-04-04'],
  ] as const)
    it(`widens March 2026 to ${start}..${end} where weeks begin on day ${weekStart}`, () =>
      assert.deepEqual(widened('2026-03-01', '2026-03-31', weekStart), { start, end }));
  it('leaves whole weeks as they are', () =>
    assert.deepEqual(widened('2026-03-02', '2026-04-05'), { start: '2026-03-02', end: '2026-04-05' }));
  it('makes 35 to 42 days of 31', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), anyWeekStart, (start, weekStart) =>
        assert.ok([35, 42].includes(lengthOf(widenToWeeks({ start, end: start + 30 }, weekStart)))),
      ),
    ));
  it('gives whole weeks that contain every longer period, by at most six days at either end', () =>
    fc.assert(
      fc.property(anySpan, anyWeekStart, (asked, weekStart) => {
        const whole = widenToWeeks(asked, weekStart);
        if (lengthOf(asked) <= 30) return assert.deepEqual(whole, asked);
        assert.equal(lengthOf(whole) % 7, 0);
        assert.equal(isoWeekday(whole.start), weekStart);
        assert.ok(whole.start <= asked.start && asked.start - whole.start < 7);
        assert.ok(whole.end >= asked.end && whole.end - asked.end < 7);
      }),
    ));
  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(anySpan, anyWeekStart, (asked, weekStart) => {
        const whole = widenToWeeks(asked, weekStart);
        assert.deepEqual(widenToWeeks(whole, weekStart), whole);
      }),
    ));
});

describe('effectivePeriod()', () => {
  const weeks = { wholeWeeks: true, weekStart: 1, through };
  const texts = (asked: DaySpan, options: Parameters<typeof effectivePeriod>[1]) => {
    const { days, whole, widened, clamped } = effectivePeriod(asked, options);
    return { days: days && spanText(days), whole: spanText(whole), widened, clamped };
  };
  it('widens first and clamps then', () =>
    assert.deepEqual(texts(span('2026-02-28', '2026-03-30'), weeks), {
      days: { start: '2026-02-23', end: '2026-03-31' },
      whole: { start: '2026-02-23', end: '2026-04-05' },
      widened: true,
      clamped: true,
    }));
  it('counts the 30 days before the clamp', () =>
    assert.deepEqual(texts(span('2026-03-19', '2026-04-18'), weeks).days, {
      start: '2026-03-16',
      end: '2026-03-31',
    }));
  it('does not widen where the report does not ask for it', () =>
    assert.deepEqual(texts(span('2026-01-01', '2026-03-15'), { ...weeks, wholeWeeks: false }), {
      days: { start: '2026-01-01', end: '2026-03-15' },
      whole: { start: '2026-01-01', end: '2026-03-15' },
      widened: false,
      clamped: false,
    }));
  it('is not widened by 31 days that are no more than whole weeks already', () =>
    assert.equal(effectivePeriod(span('2026-01-05', '2026-02-08'), weeks).widened, false));
  it('lets the start precede the two-year bound by up to six days', () =>
    assert.equal(texts(span('2024-03-31', '2026-03-31'), weeks).days?.start, '2024-03-25'));
  it('keeps the last day itself', () =>
    assert.deepEqual(texts(span('2026-03-31', '2026-03-31'), weeks), {
      days: { start: '2026-03-31', end: '2026-03-31' },
      whole: { start: '2026-03-31', end: '2026-03-31' },
      widened: false,
      clamped: false,
    }));
  it('has no days where the request starts after the data', () =>
    assert.equal(effectivePeriod(span('2026-04-01', '2026-04-02'), weeks).days, null));
  it('has no days there, even if widening would reach back into the data', () =>
    assert.equal(effectivePeriod(span('2026-04-01', '2026-05-15'), weeks).days, null));
  it('has no days where there is no data-through day', () =>
    assert.equal(
      effectivePeriod(span('2026-03-01', '2026-03-02'), { ...weeks, through: undefined }).days,
      null,
    ));
});
