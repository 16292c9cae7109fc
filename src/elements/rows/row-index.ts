/**
 * What sorting and filtering remember about one answer's rows: a column's cells, their keys and ranks, made when the
 * column is first needed. The rows themselves are read as they are and never copied: a host may have handed
 * over read-only proxies, and 100,000 copies would cost more than all else.
 *
 * Loops over all rows stand in plain functions, a block at a time: engines make those fast within the first sort, the
 * inside of a generator only for the second.
 */
import type { DetailRow } from '../../contract/answer.js';
import { sortKey } from '../../contract/sort-key.js';
import { inBlocks, type Work } from './slices.js';
import { sortTexts } from './sort-texts.js';

/** Rows by which a column is judged. */
const SAMPLE = 1000;

/** One column: every row names the place of its cell. Rows of equal cells may share a place. */
export interface Column {
  /** By row: a place in `cells`; `cells.length` where the cell is missing. */
  readonly places: Uint32Array;
  readonly cells: Cells;
}

/** Numbers as they are, texts by their keys (an id: as it is). */
export type Cells = readonly number[] | readonly string[];

/** By place: equal keys share a rank, a missing cell has the last one. */
export interface Ranks {
  readonly ranks: Uint32Array;
  /** Number of ranks, the missing one included. */
  readonly count: number;
}

export class RowIndex {
  readonly rows: readonly DetailRow[];
  readonly #columns = new Map<string, Column>();
  readonly #ranks = new Map<string, Ranks>();

  constructor(rows: readonly DetailRow[]) {
    this.rows = rows;
  }

  *column(id: string): Work<Column> {
    let column = this.#columns.get(id);
    if (!column) this.#columns.set(id, (column = yield* columnOf(this.rows, id)));
    return column;
  }

  *ranks(id: string): Work<Ranks> {
    let ranks = this.#ranks.get(id);
    if (!ranks) this.#ranks.set(id, (ranks = yield* ranksOf((yield* this.column(id)).cells)));
    return ranks;
  }
}

function* columnOf(rows: readonly DetailRow[], id: string): Work<Column> {
  const places = new Uint32Array(rows.length);
  const known = repeats(rows, id) ? new Map<unknown, number>() : null;
  const cells: (string | number)[] = [];
  const missing: number[] = [];
  yield* inBlocks(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const cell = cellOf(rows[i], id);
      if (cell === undefined) {
        missing.push(i);
        continue;
      }
      const place = known?.get(cell) ?? cells.length;
      places[i] = place;
      if (place < cells.length) continue;
      known?.set(cell, place);
      cells.push(cell);
    }
  });
  for (const i of missing) places[i] = cells.length;
  const words = cells.some((cell) => typeof cell === 'string');
  if (!words) return { places, cells: cells as number[] };
  return { places, cells: (yield* instantsOf(cells)) ?? (yield* keysOf(cells, id)) };
}

function cellOf(row: DetailRow, id: string): string | number | undefined {
  return (row[id] as string | number | null | undefined) ?? undefined;
}

/** Whether it pays to look every cell up: a role stands in many rows, an e-mail in one. Judged by the first rows. */
function repeats(rows: readonly DetailRow[], id: string): boolean {
  const sample = rows.slice(0, SAMPLE);
  return new Set(sample.map((row) => cellOf(row, id))).size < sample.length / 2;
}

/** As every answer writes instants (rule 34): the order of their texts is that of their milliseconds. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Null where a cell is none: numbers sort in half the time. */
function* instantsOf(cells: readonly (string | number)[]): Work<number[] | null> {
  const instants: number[] = [];
  let other = false;
  const isInstant = (cell: string | number) => typeof cell === 'string' && INSTANT.test(cell);
  if (!isInstant(cells[0])) return null;
  yield* inBlocks(cells.length, (from, to) => {
    for (let place = from; place < to && !other; place++) {
      const cell = cells[place];
      const at = isInstant(cell) ? Date.parse(cell as string) : NaN;
      other = Number.isNaN(at);
      instants.push(at);
    }
  });
  return other ? null : instants;
}

function* keysOf(cells: readonly (string | number)[], id: string): Work<string[]> {
  const keys: string[] = [];
  const keyOf = id === 'id' ? String : (cell: string | number) => sortKey(String(cell));
  yield* inBlocks(cells.length, (from, to) => {
    for (let place = from; place < to; place++) keys.push(keyOf(cells[place]));
  });
  return keys;
}

function* ranksOf(cells: Cells): Work<Ranks> {
  const ranks = new Uint32Array(cells.length + 1);
  const count = (isText(cells) ? yield* rankTexts(cells, ranks) : yield* rankNumbers(cells, ranks)) + 1;
  ranks[cells.length] = count - 1;
  return { ranks, count };
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
  const sorted = distinct(Float64Array.from(numbers).sort());
  yield;
  yield* inBlocks(numbers.length, (from, to) => {
    for (let place = from; place < to; place++) ranks[place] = find(sorted, numbers[place]);
  });
  return sorted.length;
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
