/**
 * What sorting and filtering remember about one answer's rows: a column's cells, their keys and ranks, made when the
 * column is first needed. The rows themselves are read as they are and never copied: a host may have handed
 * over read-only proxies, and 100,000 copies would cost more than all else.
 *
 * Loops over all rows stand in plain functions, a block at a time: engines make those fast within the first sort, the
 * inside of a generator only for the second.
 */
import type { DetailRow } from '../../../contract/answer.js';
import { ranksOf, type Cells, type Ranks } from '../../../contract/ranks.js';
import { sortKey } from '../../../contract/sort-key.js';
import { inBlocks, type Work } from '../../../contract/work.js';
import { instantKey } from './instant-key.js';

/** Rows by which a column is judged. */
const SAMPLE = 1000;

/** One column: every row names the place of its cell. Rows of equal cells may share a place. */
export interface Column {
  /** By row: a place in `cells`; `cells.length` where the cell is missing. */
  readonly places: Uint32Array;
  readonly cells: Cells;
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

/**
 * Whether it pays to look every cell up: a role stands in many rows, an e-mail in one, and a number is compared as fast
 * as it is found. Judged by the first rows.
 */
function repeats(rows: readonly DetailRow[], id: string): boolean {
  const sample = rows.slice(0, SAMPLE).map((row) => cellOf(row, id));
  return !sample.some((cell) => typeof cell === 'number') && new Set(sample).size < sample.length / 2;
}

/** Null where a cell is none: numbers sort in half the time. */
function* instantsOf(cells: readonly (string | number)[]): Work<number[] | null> {
  const instants: number[] = [];
  let other = Number.isNaN(instantKey(cells[0]));
  if (other) return null;
  yield* inBlocks(cells.length, (from, to) => {
    for (let place = from; place < to && !other; place++) {
      const at = instantKey(cells[place]);
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
