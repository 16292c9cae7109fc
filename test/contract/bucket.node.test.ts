/** Buckets (rules 21, 24, 43): natural days, weeks and months, cut to the counted days. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { automaticUnit, BUCKET_UNITS, bucketsOf, type BucketBounds } from '../../src/contract/bucket.js';
import { dayNumber, dayText, isoWeekday } from '../../src/contract/day.js';
import { effectivePeriod, spanText } from '../../src/contract/period.js';
import type { BucketUnit } from '../../src/contract/bucket.js';

interface Asked extends Partial<BucketBounds> {
  through?: string;
}

function periodOf(start: string, end: string, through = '2030-12-31') {
  const options = { wholeWeeks: false, weekStart: 1, through: dayNumber(through) };
  return effectivePeriod({ start: dayNumber(start), end: dayNumber(end) }, options);
}

const buckets = (
  start: string,
  end: string,
  unit: BucketUnit,
  { through, weekStart = 1, ...more }: Asked = {},
) => bucketsOf(periodOf(start, end, through), unit, { weekStart, ...more });
/** `key start..end`, with ` cut` where a bucket is not complete. */
const texts = (...asked: Parameters<typeof buckets>) =>
  buckets(...asked).map(({ key, complete, ...span }) => {
    const days = spanText(span);
    return `${key} ${days.start}..${days.end}${complete ? '' : ' cut'}`;
  });
const unitOf = (days: number) => automaticUnit({ start: 1, end: days });

describe('automaticUnit()', () => {
  for (const [days, unit] of [
    [1, 'day'],
    [31, 'day'],
    [32, 'week'],
    [182, 'week'],
    [183, 'month'],
    [800, 'month'],
  ] as const)
    // prettier-ignore
    it(`is ${unit} for ${days} days`, () => assert.equal(unitOf(days), unit));
});

describe('bucketsOf()', () => {
  it('has one complete bucket a day', () =>
    assert.deepEqual(texts('2026-02-28', '2026-03-01', 'day'), [
      '2026-02-28 2026-02-28..2026-02-28',
      '2026-03-01 2026-03-01..2026-03-01',
    ]));
  it('cuts the first and the last week, and keys them by their natural first day', () =>
    assert.deepEqual(texts('2026-03-04', '2026-03-17', 'week'), [
      '2026-03-02 2026-03-04..2026-03-08 cut',
      '2026-03-09 2026-03-09..2026-03-15',
      '2026-03-16 2026-03-16..2026-03-17 cut',
    ]));
  it('begins weeks on Sunday where the dataset says so', () =>
    assert.deepEqual(texts('2026-03-01', '2026-03-14', 'week', { weekStart: 7 }), [
      '2026-03-01 2026-03-01..2026-03-07',
      '2026-03-08 2026-03-08..2026-03-14',
    ]));
  it('has weeks that lie in two years', () =>
    assert.deepEqual(texts('2025-12-29', '2026-01-11', 'week'), [
      '2025-12-29 2025-12-29..2026-01-04',
      '2026-01-05 2026-01-05..2026-01-11',
    ]));
  it('has 53 weeks in a year with 53', () =>
    assert.equal(texts('2019-12-30', '2021-01-03', 'week').length, 53));
  it('cuts months and knows how long each is', () =>
    assert.deepEqual(texts('2024-01-15', '2024-03-31', 'month'), [
      '2024-01-01 2024-01-15..2024-01-31 cut',
      '2024-02-01 2024-02-01..2024-02-29',
      '2024-03-01 2024-03-01..2024-03-31',
    ]));
  it('has one bucket for a period, keyed by its first day and never cut by the request', () =>
    assert.deepEqual(texts('2026-03-04', '2026-03-17', 'period'), ['2026-03-04 2026-03-04..2026-03-17']));
  it('is incomplete where data-through cut it', () => {
    const through = '2026-03-10';
    assert.deepEqual(texts('2026-03-02', '2026-03-15', 'week', { through }), [
      '2026-03-02 2026-03-02..2026-03-08',
      '2026-03-09 2026-03-09..2026-03-10 cut',
    ]);
    assert.deepEqual(texts('2026-03-02', '2026-03-15', 'period', { through }), [
      '2026-03-02 2026-03-02..2026-03-10 cut',
    ]);
  });
  it('is incomplete where it contains an assumed data-through day', () => {
    const assumedThrough = dayNumber('2026-03-15');
    assert.deepEqual(texts('2026-03-02', '2026-03-15', 'week', { assumedThrough }), [
      '2026-03-02 2026-03-02..2026-03-08',
      '2026-03-09 2026-03-09..2026-03-15 cut',
    ]);
    assert.deepEqual(texts('2026-03-15', '2026-03-15', 'period', { assumedThrough }), [
      '2026-03-15 2026-03-15..2026-03-15 cut',
    ]);
  });
  it('is incomplete where it begins before the first day that is known', () =>
    assert.deepEqual(texts('2026-03-02', '2026-03-15', 'week', { dataFrom: dayNumber('2026-03-03') }), [
      '2026-03-02 2026-03-02..2026-03-08 cut',
      '2026-03-09 2026-03-09..2026-03-15',
    ]));
  it('has none without counted days', () =>
    assert.deepEqual(texts('2026-03-02', '2026-03-15', 'day', { through: '2026-03-01' }), []));

  it('parts the counted days without a gap or an overlap, in every unit and week', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 25_000 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: -5, max: 900 }),
        fc.constantFrom(...BUCKET_UNITS),
        fc.integer({ min: 1, max: 7 }),
        (start, more, known, unit, weekStart) => {
          const through = start + known;
          const period = effectivePeriod(
            { start, end: start + more },
            { wholeWeeks: false, weekStart, through },
          );
          let next = start;
          for (const bucket of bucketsOf(period, unit, { weekStart })) {
            assert.equal(bucket.start, next);
            assert.ok(bucket.start <= bucket.end);
            assert.ok(bucket.natural.start <= bucket.start && bucket.end <= bucket.natural.end);
            assert.equal(bucket.key, dayText(bucket.natural.start));
            if (unit === 'week') assert.equal(isoWeekday(bucket.natural.start), weekStart);
            if (unit === 'month') assert.ok(bucket.key.endsWith('-01'));
            const uncut = bucket.start === bucket.natural.start && bucket.end === bucket.natural.end;
            assert.equal(bucket.complete, unit === 'period' ? !period.clamped : uncut);
            next = bucket.end + 1;
          }
          assert.equal(next, period.days ? period.days.end + 1 : start);
        },
      ),
    ));
  it('has keys in order, each once', () => {
    const keys = buckets('2024-01-01', '2026-03-31', 'week').map(({ key }) => key);
    assert.deepEqual(keys, [...new Set(keys)].sort());
  });
});
