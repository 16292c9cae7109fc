/**
 * The verbs of a measure as loops over columns: over a stretch of rows (one bucket), or for each person. No hashing:
 * what was met before is stamped in an array by its code.
 */
import type { Measure } from '../contract/measures.js';
import { DECIMAL_SCALE } from './cells.js';
import type { CohortTrait } from './inmails.js';
import { wantedTraits, type Rows } from './rows.js';

/** A measure that is counted from rows; the others are made of those or look elsewhere. */
export type RowMeasure = Extract<
  Measure,
  { verb: 'sum' | 'distinct' | 'user-days' | 'first' | 'last' | 'cohort' }
>;

export function isRowMeasure(measure: Measure): measure is RowMeasure {
  return ['sum', 'distinct', 'user-days', 'first', 'last', 'cohort'].includes(measure.verb);
}

export interface Counting {
  readonly measure: RowMeasure;
  readonly rows: Rows;
  /** By trait: 1 = counted. */
  readonly wanted: Uint8Array;
}

export function countingOf(measure: RowMeasure, rows: Rows, product: string): Counting {
  const wanted =
    measure.verb === 'cohort'
      ? Uint8Array.from(rows.traits, (trait) => ((trait as CohortTrait).cohorts.includes(measure.of) ? 1 : 0))
      : wantedTraits(rows.traits, product, measure.where);
  return { measure, rows, wanted };
}

/** Rows [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One value a stretch; NaN where there is no first or last. Stretches come in order and share no day. */
export function countStretches(counting: Counting, stretches: readonly Stretch[]): Float64Array {
  const { measure, rows } = counting;
  switch (measure.verb) {
    case 'sum':
    case 'cohort':
      return Float64Array.from(stretches, (stretch) => sumOf(counting, stretch));
    case 'distinct':
      return distinctPerStretch(counting, keysOf(rows, measure.of), measure.of !== 'person', stretches);
    case 'user-days':
      return userDaysPerStretch(counting, stretches);
    case 'first':
    case 'last':
      return Float64Array.from(stretches, (stretch) => extremeOf(counting, stretch));
  }
}

function keysOf(rows: Rows, of: 'person' | 'account' | 'target' | 'ref'): Uint32Array {
  return rows[of];
}

function sumOf({ measure, rows, wanted }: Counting, { from, to }: Stretch): number {
  const { trait } = rows;
  const paid = measure.where?.paid ? rows.credits : null;
  const needsCredits = measure.where?.paid || (measure.verb === 'sum' && measure.of === 'credits');
  if (needsCredits && !rows.credits) return 0;
  const amounts = amountsOf(measure, rows);
  let sum = 0;
  if (amounts === null) {
    for (let i = from; i < to; i++) if (wanted[trait[i]] && (!paid || paid[i] > 0)) sum++;
    return sum;
  }
  for (let i = from; i < to; i++) if (wanted[trait[i]] && (!paid || paid[i] > 0)) sum += amounts[i];
  return sum / scaleOf(measure);
}

const NO_CREDITS = new Float64Array(0);

/** What a row adds; null: one each. */
function amountsOf(measure: RowMeasure, rows: Rows): Float64Array | null {
  if (measure.verb !== 'sum' || measure.of === 'rows') return null;
  return measure.of === 'quantity' ? rows.quantity : (rows.credits ?? NO_CREDITS);
}

const scaleOf = (measure: RowMeasure): number =>
  measure.verb === 'sum' && measure.of === 'credits' ? DECIMAL_SCALE : 1;

function largest(keys: Uint32Array): number {
  let max = 0;
  for (const key of keys) if (key > max) max = key;
  return max;
}

function distinctPerStretch(
  { rows, wanted }: Counting,
  keys: Uint32Array,
  blankIsNone: boolean,
  stretches: readonly Stretch[],
): Float64Array {
  const { trait } = rows;
  const stamps = new Uint32Array(largest(keys) + 1);
  const counts = new Float64Array(stretches.length);
  if (keys.length === 0) return counts;
  for (let s = 0; s < stretches.length; s++) {
    const stamp = s + 1;
    let count = 0;
    for (let i = stretches[s].from; i < stretches[s].to; i++) {
      if (!wanted[trait[i]]) continue;
      const key = keys[i];
      if (stamps[key] === stamp || (blankIsNone && key === 0)) continue;
      stamps[key] = stamp;
      count++;
    }
    counts[s] = count;
  }
  return counts;
}

/** Rows stand in order of day, so a person's day was met before exactly if it is that person's latest one. */
function userDaysPerStretch({ rows, wanted }: Counting, stretches: readonly Stretch[]): Float64Array {
  const { trait, person, day } = rows;
  const counts = new Float64Array(stretches.length);
  const latest = new Int32Array(largest(person) + 1).fill(NO_DAY);
  for (let s = 0; s < stretches.length; s++) {
    let count = 0;
    for (let i = stretches[s].from; i < stretches[s].to; i++) {
      if (!wanted[trait[i]] || latest[person[i]] === day[i]) continue;
      latest[person[i]] = day[i];
      count++;
    }
    counts[s] = count;
  }
  return counts;
}

const NO_DAY = -(2 ** 31);

function extremeOf({ measure, rows, wanted }: Counting, { from, to }: Stretch): number {
  let found = NaN;
  for (let i = from; i < to; i++) {
    if (!wanted[rows.trait[i]]) continue;
    const at = rows.at[i];
    if (measure.verb === 'first' ? !(found <= at) : !(found >= at)) found = at;
  }
  return found;
}

/** One value a person over all rows; NaN where there is no first or last. */
export function countPeople(counting: Counting, people: number): Float64Array {
  const { measure, rows, wanted } = counting;
  const { trait, person } = rows;
  const values = new Float64Array(people);
  switch (measure.verb) {
    case 'sum':
    case 'cohort': {
      const paid = measure.where?.paid ? (rows.credits ?? NO_CREDITS) : null;
      const amounts = amountsOf(measure, rows);
      for (let i = 0; i < rows.length; i++) {
        if (wanted[trait[i]] && (!paid || paid[i] > 0))
          values[person[i]] += amounts === null ? 1 : (amounts[i] ?? 0);
      }
      const scale = scaleOf(measure);
      if (scale !== 1) for (let p = 0; p < people; p++) values[p] /= scale;
      return values;
    }
    case 'distinct':
      return distinctPerPerson(counting, keysOf(rows, measure.of), measure.of !== 'person', values);
    case 'user-days': {
      const latest = new Int32Array(people).fill(NO_DAY);
      for (let i = 0; i < rows.length; i++) {
        if (!wanted[trait[i]] || latest[person[i]] === rows.day[i]) continue;
        latest[person[i]] = rows.day[i];
        values[person[i]]++;
      }
      return values;
    }
    case 'first':
    case 'last': {
      values.fill(NaN);
      for (let i = 0; i < rows.length; i++) {
        if (!wanted[trait[i]]) continue;
        const [p, at] = [person[i], rows.at[i]];
        if (measure.verb === 'first' ? !(values[p] <= at) : !(values[p] >= at)) values[p] = at;
      }
      return values;
    }
  }
}

/** Counting sort by person, then a stamp per key and person. */
function distinctPerPerson(
  { rows, wanted }: Counting,
  keys: Uint32Array,
  blankIsNone: boolean,
  values: Float64Array,
): Float64Array {
  if (keys.length === 0) return values;
  const { trait, person } = rows;
  const starts = new Uint32Array(values.length + 1);
  const counted = (i: number) => wanted[trait[i]] === 1 && !(blankIsNone && keys[i] === 0);
  for (let i = 0; i < rows.length; i++) if (counted(i)) starts[person[i] + 1]++;
  for (let p = 0; p < values.length; p++) starts[p + 1] += starts[p];
  const sorted = new Uint32Array(starts[values.length]);
  const next = starts.slice();
  for (let i = 0; i < rows.length; i++) if (counted(i)) sorted[next[person[i]]++] = keys[i];
  const stamps = new Uint32Array(largest(keys) + 1);
  for (let p = 0; p < values.length; p++) {
    for (let i = starts[p]; i < starts[p + 1]; i++) {
      if (stamps[sorted[i]] === p + 1) continue;
      stamps[sorted[i]] = p + 1;
      values[p]++;
    }
  }
  return values;
}

/** People with at least one wanted row: 1 at their number. */
export function peopleWith(rows: Rows, wanted: Uint8Array, people: number): Uint8Array {
  const found = new Uint8Array(people);
  for (let i = 0; i < rows.length; i++) if (wanted[rows.trait[i]]) found[rows.person[i]] = 1;
  return found;
}
