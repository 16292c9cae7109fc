/** Measures for each person over rows: what stands in a detail. */
import { amountOf, amountsOf, NO_DAY, roomFor, scaleOf, type Counting } from './counting.js';
import type { Rows } from './rows.js';

/** By person; NaN where there is no first or last. */
export function countPeople(counting: Counting, people: number): Float64Array {
  switch (counting.measure.verb) {
    case 'sum':
    case 'cohort':
      return sums(counting, people);
    case 'distinct':
      return distinct(
        counting,
        counting.rows[counting.measure.of],
        counting.measure.of !== 'person',
        new Float64Array(people),
      );
    case 'user-days':
      return days(counting, people);
    case 'first':
    case 'last':
      return extremes(counting, people);
  }
}

function sums({ measure, rows, wanted }: Counting, people: number): Float64Array {
  const values = new Float64Array(people);
  const amount = amountOf(measure);
  const amounts = amountsOf(amount, rows);
  const paid = amount.paid ? rows.credits : null;
  if (amounts === undefined || (amount.paid && !paid)) return values;
  const { trait, person } = rows;
  for (let i = 0; i < rows.length; i++) {
    if (wanted[trait[i]] && (!paid || paid[i] > 0)) values[person[i]] += amounts ? amounts[i] : 1;
  }
  const scale = scaleOf(amount);
  return scale === 1 ? values : values.map((value) => value / scale);
}

function days({ rows, wanted }: Counting, people: number): Float64Array {
  const { trait, person, day } = rows;
  const values = new Float64Array(people);
  const latest = new Int32Array(people).fill(NO_DAY);
  for (let i = 0; i < rows.length; i++) {
    if (!wanted[trait[i]] || latest[person[i]] === day[i]) continue;
    latest[person[i]] = day[i];
    values[person[i]]++;
  }
  return values;
}

function extremes({ measure, rows, wanted }: Counting, people: number): Float64Array {
  const { trait, person, at } = rows;
  const values = new Float64Array(people).fill(NaN);
  const first = measure.verb === 'first';
  for (let i = 0; i < rows.length; i++) {
    if (!wanted[trait[i]]) continue;
    const known = values[person[i]];
    if (first ? !(known <= at[i]) : !(known >= at[i])) values[person[i]] = at[i];
  }
  return values;
}

/** Counting sort by person, then a stamp per key and person. */
function distinct(
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
  const stamps = new Uint32Array(roomFor(keys));
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
