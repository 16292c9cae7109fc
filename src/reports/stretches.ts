/**
 * Measures over stretches of rows, one a bucket, and over all of them together - in one walk. No hashing: what was met
 * before is stamped in an array by its code. Sums of all measures share one tally by trait.
 */
import {
  amountOf,
  amountsOf,
  countingOf,
  NO_DAY,
  roomFor,
  scaleOf,
  type Amount,
  type Counting,
  type RowMeasure,
} from './counting.js';
import type { Rows } from './rows.js';

/** Rows [from, to). Stretches come in order and share no day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** NaN where there is no first or last. */
export interface Counts {
  readonly each: Float64Array;
  /** Of all stretches together: a sum where the measure adds up, a union where it does not. */
  readonly whole: number;
}

export class StretchCounter {
  readonly #tallies = new Map<string, readonly Float64Array[]>();

  constructor(
    readonly rows: Rows,
    readonly stretches: readonly Stretch[],
  ) {}

  count(measure: RowMeasure, product: string): Counts {
    return this.countWanted(countingOf(measure, this.rows, product));
  }

  countWanted(counting: Counting): Counts {
    const { measure, rows } = counting;
    switch (measure.verb) {
      case 'sum':
      case 'cohort':
        return this.#sums(counting);
      case 'distinct':
        return distinct(counting, rows[measure.of], measure.of !== 'person', this.stretches);
      case 'user-days':
        return userDays(counting, this.stretches);
      case 'first':
      case 'last':
        return extremes(counting, this.stretches);
    }
  }

  #sums({ measure, wanted }: Counting): Counts {
    const amount = amountOf(measure);
    const each = Float64Array.from(this.#tally(amount), (tally) => {
      let sum = 0;
      for (let trait = 0; trait < wanted.length; trait++) if (wanted[trait]) sum += tally[trait];
      return sum;
    });
    const scale = scaleOf(amount);
    const whole = each.reduce((sum, value) => sum + value, 0);
    return { each: scale === 1 ? each : each.map((value) => value / scale), whole: whole / scale };
  }

  /** By stretch and trait; there are few traits, so all sums of a report cost one walk over its rows. */
  #tally(amount: Amount): readonly Float64Array[] {
    const key = `${amount.of} ${amount.paid}`;
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = this.stretches.map((stretch) => tallyOf(this.rows, amount, stretch));
      this.#tallies.set(key, tally);
    }
    return tally;
  }
}

function tallyOf(rows: Rows, amount: Amount, { from, to }: Stretch): Float64Array {
  const tally = new Float64Array(rows.traits.length);
  const { trait } = rows;
  const amounts = amountsOf(amount, rows);
  const paid = amount.paid ? rows.credits : null;
  if (amounts === undefined || (amount.paid && !paid)) return tally;
  if (!amounts && !paid) for (let i = from; i < to; i++) tally[trait[i]]++;
  else if (amounts && !paid) for (let i = from; i < to; i++) tally[trait[i]] += amounts[i];
  else for (let i = from; i < to; i++) if (paid![i] > 0) tally[trait[i]] += amounts ? amounts[i] : 1;
  return tally;
}

function distinct(
  { rows, wanted }: Counting,
  keys: Uint32Array,
  blankIsNone: boolean,
  stretches: readonly Stretch[],
): Counts {
  const { trait } = rows;
  const each = new Float64Array(stretches.length);
  let whole = 0;
  if (keys.length === 0) return { each, whole };
  // The number of the latest stretch in which a key was met; 0: in none yet.
  const stamps = new Uint32Array(roomFor(keys));
  const blank = blankIsNone ? 0 : -1;
  for (let s = 0; s < stretches.length; s++) {
    const { from, to } = stretches[s];
    const stamp = s + 1;
    let [count, fresh] = [0, 0];
    for (let i = from; i < to; i++) {
      if (wanted[trait[i]] === 0) continue;
      const key = keys[i];
      const met = stamps[key];
      if (met === stamp || key === blank) continue;
      stamps[key] = stamp;
      count++;
      if (met === 0) fresh++;
    }
    each[s] = count;
    whole += fresh;
  }
  return { each, whole };
}

/** Rows stand in order of day, so a person's day was met before exactly if it is that person's latest one. */
function userDays({ rows, wanted }: Counting, stretches: readonly Stretch[]): Counts {
  const { trait, person, day } = rows;
  const each = new Float64Array(stretches.length);
  const latest = new Int32Array(roomFor(person)).fill(NO_DAY);
  let whole = 0;
  for (let s = 0; s < stretches.length; s++) {
    const { from, to } = stretches[s];
    let count = 0;
    for (let i = from; i < to; i++) {
      if (wanted[trait[i]] === 0 || latest[person[i]] === day[i]) continue;
      latest[person[i]] = day[i];
      count++;
    }
    each[s] = count;
    whole += count;
  }
  return { each, whole };
}

/** Rows stand in order of day, and within two days of a found one nothing can lie beyond it: clocks shift by a day at most. */
const BEYOND_DOUBT_MS = 2 * 86_400_000;

function extremes({ measure, rows, wanted }: Counting, stretches: readonly Stretch[]): Counts {
  const first = measure.verb === 'first';
  const each = Float64Array.from(stretches, (stretch) => (first ? earliest : latest)(rows, wanted, stretch));
  const found = each.filter((value) => !Number.isNaN(value));
  const whole = found.length === 0 ? NaN : found.reduce((a, b) => (first ? Math.min(a, b) : Math.max(a, b)));
  return { each, whole };
}

function earliest({ at, trait }: Rows, wanted: Uint8Array, { from, to }: Stretch): number {
  let found = NaN;
  for (let i = from; i < to && !(at[i] > found + BEYOND_DOUBT_MS); i++) {
    if (wanted[trait[i]] === 1 && !(found <= at[i])) found = at[i];
  }
  return found;
}

function latest({ at, trait }: Rows, wanted: Uint8Array, { from, to }: Stretch): number {
  let found = NaN;
  for (let i = to - 1; i >= from && !(at[i] < found - BEYOND_DOUBT_MS); i--) {
    if (wanted[trait[i]] === 1 && !(found >= at[i])) found = at[i];
  }
  return found;
}
