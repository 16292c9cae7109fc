/** What of an answer's rows is listed, and in which order, by the viewer's wish. Remembers what the last wish cost. */
import type { DetailRow } from '../../../contract/answer.js';
import type { Sort } from '../../../contract/query.js';
import type { Work } from '../../../contract/work.js';
import { hitsOf, pick, type Hits } from './filter.js';
import { orderOf } from './order.js';
import { RowIndex } from './row-index.js';

export interface Wish {
  readonly sort: Sort | null;
  readonly text: string;
}

export class RowArranger {
  readonly #index: RowIndex;
  #order: { readonly of: string; readonly rows: Uint32Array } | undefined;
  #hits: { readonly of: string; readonly rows: Hits | null } | undefined;

  constructor(rows: readonly DetailRow[]) {
    this.#index = new RowIndex(rows);
  }

  /** The numbers of the rows to be listed. What was done of a work that is given up is not lost for the next. */
  *list({ sort, text }: Wish): Work<Uint32Array> {
    const sorted = JSON.stringify(sort);
    if (this.#order?.of !== sorted) this.#order = { of: sorted, rows: yield* orderOf(this.#index, sort) };
    const order = this.#order.rows;
    if (this.#hits?.of !== text) this.#hits = { of: text, rows: yield* hitsOf(this.#index, text) };
    return pick(order, this.#hits.rows);
  }
}
