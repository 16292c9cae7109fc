/** Compared periods (rule 39): the same part of the period before. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNumber, isoWeekday } from '../../src/contract/day.js';
import {
  comparedSpan,
  earliestDay,
  effectivePeriod,
  lengthOf,
  spanText,
  type Compare,
} from '../../src/contract/period.js';

interface Asked {
  through?: string;
  wholeWeeks?: boolean;
  /** Data-through of the report's stream, where it is another. */
  stream?: string;
}

function compared(start: string, end: string, compare: Compare, asked: Asked = {}) {
  const { through = '2026-03-31', wholeWeeks = false, stream = through } = asked;
  const requested = { start: dayNumber(start), end: dayNumber(end) };
  const period = effectivePeriod(requested, { wholeWeeks, weekStart: 1, through: dayNumber(stream) });
  const span = comparedSpan(period, compare, dayNumber(through));
  return span && Object.values(spanText(span)).join('..');
}

describe('comparedSpan() with the previous period', () => {
  it('lies right before, as long', () =>
    assert.equal(compared('2026-03-02', '2026-03-31', 'previous-period'), '2026-01-31..2026-03-01'));
  it('takes as many of its first days as the period has so far', () =>
    // 31 days asked, 11 counted: the first 11 of the 31 before.
    assert.equal(
      compared('2026-03-01', '2026-03-31', 'previous-period', { through: '2026-03-11' }),
      '2026-01-29..2026-02-08',
    ));
  it('shifts a widened period by whole weeks', () =>
    // 2026-02-23..2026-04-05 are 42 days, 37 of them counted.
    assert.equal(
      compared('2026-03-01', '2026-03-31', 'previous-period', { wholeWeeks: true }),
      '2026-01-12..2026-02-17',
    ));
  it('counts the days of its own stream', () =>
    assert.equal(
      compared('2026-03-02', '2026-03-31', 'previous-period', { stream: '2026-03-04' }),
      '2026-01-31..2026-02-02',
    ));
});

describe('comparedSpan() with the previous year', () => {
  it('has the same dates', () =>
    assert.equal(compared('2026-03-02', '2026-03-31', 'previous-year'), '2025-03-02..2025-03-31'));
  it('begins on 28 February for a 29th', () =>
    assert.equal(
      compared('2024-02-29', '2024-03-05', 'previous-year', { through: '2024-06-30' }),
      '2023-02-28..2023-03-05',
    ));
  it('does not run past the shifted end: a leap February has 28 days to compare with', () =>
    assert.equal(
      compared('2024-02-01', '2024-02-29', 'previous-year', { through: '2024-06-30' }),
      '2023-02-01..2023-02-28',
    ));
  it('leaves 29 February out where only the year before has one', () =>
    assert.equal(
      compared('2025-02-01', '2025-02-28', 'previous-year', { through: '2025-06-30' }),
      '2024-02-01..2024-02-28',
    ));
  it('takes the first n days, and a leap day is one of them', () =>
    // 2025-02-20..2025-03-10 are 19 days; 2024 has a leap day in between, so that the 19th is 9 March.
    assert.equal(
      compared('2025-02-20', '2025-03-10', 'previous-year', { through: '2025-06-30' }),
      '2024-02-20..2024-03-09',
    ));
  it('lies 364 days back where the period was widened, so that weeks meet weeks', () =>
    assert.equal(
      compared('2026-01-01', '2026-03-10', 'previous-year', { wholeWeeks: true }),
      '2024-12-30..2025-03-16',
    ));
  it('is a calendar year back where whole weeks were asked and had not to be widened', () =>
    assert.equal(
      compared('2026-01-05', '2026-02-08', 'previous-year', { wholeWeeks: true }),
      '2025-01-05..2025-02-08',
    ));
});

describe('comparedSpan()', () => {
  it('is there when it begins on the two-year bound', () =>
    assert.equal(compared('2025-03-31', '2026-03-30', 'previous-period'), '2024-03-31..2025-03-30'));
  it('is null when it begins a day before the bound', () =>
    assert.equal(compared('2025-03-30', '2026-03-30', 'previous-period'), null));
  it('is null when nothing is counted', () =>
    assert.equal(compared('2026-04-01', '2026-04-05', 'previous-year'), null));
  it('never has more days than the period, ends before it and begins at the bound or later', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 25_000 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom<Compare>('previous-period', 'previous-year'),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        (through, back, days, compare, wholeWeeks, weekStart) => {
          const requested = { start: through - back, end: through - back + days - 1 };
          const period = effectivePeriod(requested, { wholeWeeks, weekStart, through });
          const span = comparedSpan(period, compare, through);
          if (!span) return;
          assert.ok(span.start >= earliestDay(through));
          assert.ok(lengthOf(span) >= 1 && lengthOf(span) <= lengthOf(period.days!));
          assert.ok(lengthOf(period.days!) - lengthOf(span) <= (compare === 'previous-year' ? 1 : 0));
          assert.ok(compare === 'previous-year' || span.end < period.days!.start);
          if (period.widened) assert.equal(isoWeekday(span.start), weekStart);
        },
      ),
    ));
});
