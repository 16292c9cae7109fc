/**
 * Sorting by rank (rule 33): a column's cells get their ranks once, and from then on rows are only counted into their
 * places. All of it gives way.
 */
import { sortTexts } from './sort-texts.js';
import { inBlocks, type Work } from './work.js';

/** Numbers as they are, texts by their keys (an id: as it is). */
export type Cells = readonly number[] | readonly string[];

/** By place of a cell: equal ones share a rank; the place behind the last one, of a missing cell, has the last rank. */
export interface Ranks {
  readonly ranks: Uint32Array;
  /** Number of ranks, the missing one included. */
  readonly count: number;
}

export function* ranksOf(cells: Cells): Work<Ranks> {
  const ranks = new Uint32Array(cells.length + 1);
  const count = (isText(cells) ? yield* rankTexts(cells, ranks) : yield* rankNumbers(cells, ranks)) + 1;
  ranks[cells.length] = count - 1;
  return { ranks, count };
}

/**
 * `rows` in order of their ranks, `places` says where a row's cell stands. A missing cell comes last in both directions,
 * and rows of one rank stay as they stood.
 */
export function* byRank(
  rows: Uint32Array,
  places: Uint32Array,
  { ranks, count }: Ranks,
  desc: boolean,
): Work<Uint32Array> {
  const last = count - 1;
  const toRank = desc ? ranks.map((rank) => (rank === last ? last : last - 1 - rank)) : ranks;
  const next = new Uint32Array(count + 1);
  for (let i = 0; i < rows.length; i++) next[toRank[places[rows[i]]] + 1]++;
  for (let rank = 1; rank <= count; rank++) next[rank] += next[rank - 1];
  yield;
  const order = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) order[next[toRank[places[rows[i]]]]++] = rows[i];
  return order;
}

function isText(cells: Cells): cells is readonly string[] {
  return typeof cells[0] === 'string';
}

/** Fills in the ranks and returns how many there are. */
function* rankTexts(keys: readonly string[], ranks: Uint32Array): Work<number> {
  const order = yield* sortTexts(keys);
  let rank = -1;
  yield* inBlocks(order.length, (from, to) => {
    for (let i = from; i < to; i++) {
      if (i === 0 || keys[order[i]] !== keys[order[i - 1]]) rank++;
      ranks[order[i]] = rank;
    }
  });
  return rank + 1;
}

/** Counts are marked on a line; other numbers the browser sorts, and each is then looked up. */
function* rankNumbers(numbers: readonly number[], ranks: Uint32Array): Work<number> {
  const range = rangeOf(numbers);
  if (range && range.max - range.min < 4 * numbers.length + 1000) return rankCounts(numbers, ranks, range);
  if (range && (range.max - range.min + 1) * numbers.length <= Number.MAX_SAFE_INTEGER)
    return yield* rankWhole(numbers, ranks, range.min);
  const sorted = distinct(Float64Array.from(numbers).sort());
  yield;
  yield* inBlocks(numbers.length, (from, to) => {
    for (let place = from; place < to; place++) ranks[place] = find(sorted, numbers[place]);
  });
  return sorted.length;
}

/** Whole numbers that leave room: each is sorted together with its place, and need not be looked up. */
function* rankWhole(numbers: readonly number[], ranks: Uint32Array, min: number): Work<number> {
  const count = numbers.length;
  const packed = new Float64Array(count);
  for (let place = 0; place < count; place++) packed[place] = (numbers[place] - min) * count + place;
  packed.sort();
  yield;
  let [rank, last] = [-1, -1];
  for (const one of packed) {
    const place = one % count;
    const number = (one - place) / count;
    if (number !== last) [rank, last] = [rank + 1, number];
    ranks[place] = rank;
  }
  return rank + 1;
}

interface Range {
  min: number;
  max: number;
}

/** Null where not all are whole. */
function rangeOf(numbers: readonly number[]): Range | null {
  let [min, max] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (!Number.isInteger(number)) return null;
    if (number < min) min = number;
    if (number > max) max = number;
  }
  return { min, max };
}

function rankCounts(numbers: readonly number[], ranks: Uint32Array, { min, max }: Range): number {
  if (numbers.length === 0) return 0;
  const line = new Uint32Array(max - min + 1);
  for (const number of numbers) line[number - min] = 1;
  let count = 0;
  for (let i = 0; i < line.length; i++) if (line[i]) line[i] = count++;
  for (let place = 0; place < numbers.length; place++) ranks[place] = line[numbers[place] - min];
  return count;
}

/** In place. */
function distinct(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i];
  }
  return sorted.subarray(0, count);
}

function find(sorted: Float64Array, number: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
