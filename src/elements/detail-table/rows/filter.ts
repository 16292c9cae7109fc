/** The text filter (rule 33): rows whose name, e-mail, role or title contains the text, whatever its case and marks. */
import { sortKey } from '../../../contract/sort-key.js';
import { inBlocks, type Work } from '../../../contract/work.js';
import type { RowIndex } from './row-index.js';

const SEARCHED = ['name', 'email', 'role', 'title'] as const;

/** By row: 1 where it fits. */
export type Hits = Uint8Array;

/** Which rows contain `text`; null where it is empty, as all do. */
export function* hitsOf(index: RowIndex, text: string): Work<Hits | null> {
  if (text === '') return null;
  const key = sortKey(text);
  const hits: Hits = new Uint8Array(index.rows.length);
  for (const id of SEARCHED) {
    const { places, cells } = yield* index.column(id);
    // By place, not by row: a company has few roles and titles.
    const fits = new Uint8Array(cells.length + 1);
    yield* inBlocks(cells.length, (from, to) => {
      for (let place = from; place < to; place++) fits[place] = String(cells[place]).includes(key) ? 1 : 0;
    });
    for (let i = 0; i < hits.length; i++) hits[i] |= fits[places[i]];
    yield;
  }
  return hits;
}

/** The rows of `order` that fit, in that order. */
export function pick(order: Uint32Array, hits: Hits | null): Uint32Array {
  return hits ? order.filter((row) => hits[row] === 1) : order;
}
