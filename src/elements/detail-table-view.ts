/**
 * What of an answer's rows is listed, and in which order. Small tables are arranged at once; large ones in slices,
 * where the newest wish wins and the last picture stands until it is fulfilled.
 */
import type { DetailRow } from '../contract/answer.js';
import type { Sort } from '../contract/query.js';
import { hitsOf, pick, type Hits } from './rows/filter.js';
import { orderOf } from './rows/order.js';
import { RowIndex } from './rows/row-index.js';
import { atOnce, inSlices, type Work } from './rows/slices.js';

/** Rows that are arranged in less than a frame, first keys included. */
const FEW = 3000;

export class RowView {
  /** True while a large table is being arranged. */
  busy = false;
  readonly #changed: () => void;
  #index = new RowIndex([]);
  #sort: Sort | null = null;
  #text = '';
  /** What `#order` and `#hits` were made for. */
  #sorted: Sort | null = null;
  #found = '';
  #order: Uint32Array = new Uint32Array(0);
  #hits: Hits | null = null;
  #listed: Uint32Array = new Uint32Array(0);
  #work: AbortController | undefined;

  /** `changed` is called when another list stands. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get rows(): readonly DetailRow[] {
    return this.#index.rows;
  }

  /** Rows listed. */
  get count(): number {
    return this.#listed.length;
  }

  /** Another one whenever what is listed, or its order, has changed. */
  get listed(): object {
    return this.#listed;
  }

  at(place: number): DetailRow {
    return this.#index.rows[this.#listed[place]];
  }

  /** The rows as listed: for a file of what is seen. */
  list(): DetailRow[] {
    return Array.from(this.#listed, (row) => this.#index.rows[row]);
  }

  /** Rows of another answer; sort and text stay. */
  take(rows: readonly DetailRow[]): void {
    if (rows === this.#index.rows) return;
    this.#index = new RowIndex(rows);
    this.#sorted = null;
    this.#order = atOnce(orderOf(this.#index, null));
    this.#found = '';
    this.#hits = null;
    this.#arrange(true);
  }

  wish(sort: Sort | null, text: string): void {
    if (same(sort, this.#sort) && text === this.#text) return;
    this.#sort = sort;
    this.#text = text;
    this.#arrange(false);
  }

  get #settled(): boolean {
    return same(this.#sort, this.#sorted) && this.#text === this.#found;
  }

  /** Gives up what is under way: the element has left the page. */
  stop(): void {
    this.#work?.abort();
    this.busy = false;
  }

  #arrange(fresh: boolean): void {
    this.#work?.abort();
    if (this.#settled || this.#index.rows.length <= FEW) {
      atOnce(this.#steps());
      this.#settle();
      return;
    }
    // Rows of the answer before must not stand in the meantime; those of the order before may.
    if (fresh) this.#listed = this.#order;
    this.busy = true;
    const { signal } = (this.#work = new AbortController());
    inSlices(this.#steps(), signal).then(
      () => this.#settle(),
      () => undefined, // only ever aborted: somebody else is at it, or nobody looks
    );
    this.#changed();
  }

  *#steps(): Work<void> {
    const [index, sort, text] = [this.#index, this.#sort, this.#text];
    if (!same(sort, this.#sorted)) {
      this.#order = yield* orderOf(index, sort);
      this.#sorted = sort;
    }
    if (text !== this.#found) {
      this.#hits = yield* hitsOf(index, text);
      this.#found = text;
    }
  }

  #settle(): void {
    this.#listed = pick(this.#order, this.#hits);
    this.busy = false;
    this.#changed();
  }
}

function same(a: Sort | null, b: Sort | null): boolean {
  return a === b || (a?.by === b?.by && !a?.desc === !b?.desc);
}
