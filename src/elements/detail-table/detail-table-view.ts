/**
 * The rows of an answer as they are listed. As they came they stand at once; arranged otherwise they stand as soon as
 * that is done: small tables in the same breath, large ones in slices, where the newest wish wins and the last list
 * stands until it is fulfilled.
 */
import type { DetailRow } from '../../contract/answer.js';
import { lazily } from '../foundation/lazy.js';
import type { RowArranger, Wish } from './rows/arranger.js';
import { asTheyCame } from './rows/as-they-came.js';

export const loadHands = lazily(() => import('./detail-table-hands.js'));

/** Rows that are arranged in less than a frame, first keys included. */
const FEW = 3000;

export class RowView {
  /** True while a wish is not fulfilled yet. */
  busy = false;
  readonly #changed: () => void;
  #rows: readonly DetailRow[] = [];
  #wish: Wish = { sort: null, text: '' };
  /** The wish that the list fulfils. */
  #fulfilled: Wish = this.#wish;
  #listed: Uint32Array = new Uint32Array(0);
  #hands: Awaited<ReturnType<typeof loadHands>> | undefined;
  #arranger: RowArranger | undefined;
  #work: AbortController | undefined;

  /** `changed` is called when another list stands, or is being made. */
  constructor(changed: () => void) {
    this.#changed = changed;
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
    return this.#rows[this.#listed[place]];
  }

  /** The rows as listed: for a file of what is seen. */
  list(): DetailRow[] {
    return Array.from(this.#listed, (row) => this.#rows[row]);
  }

  /** What to list of which rows. Costs nothing where neither is new. */
  show(rows: readonly DetailRow[], wish: Wish): void {
    const fresh = rows !== this.#rows;
    if (fresh) {
      this.#rows = rows;
      this.#arranger = undefined;
      this.#fulfilled = { sort: null, text: '' };
      this.#listed = asTheyCame(rows.length);
    }
    const news = fresh || !same(wish, this.#wish);
    this.#wish = wish;
    if (news || (!this.busy && !same(wish, this.#fulfilled))) this.#arrange();
  }

  /** Gives up what is under way: the element has left the page. */
  stop(): void {
    this.#work?.abort();
    this.busy = false;
  }

  #arrange(): void {
    this.#work?.abort();
    const wish = this.#wish;
    if (!wish.sort && !wish.text)
      return this.#settle(wish, this.#fulfilled === wish ? this.#listed : asTheyCame(this.#rows.length));
    if (!this.#hands) return this.#wait(this.#load());
    const { RowArranger, atOnce, inSlices } = this.#hands;
    const work = (this.#arranger ??= new RowArranger(this.#rows)).list(wish);
    if (this.#rows.length <= FEW) return this.#settle(wish, atOnce(work));
    const { signal } = (this.#work = new AbortController());
    this.#wait(inSlices(work, signal).then((listed) => this.#settle(wish, listed)));
  }

  async #load(): Promise<void> {
    this.#hands = await loadHands();
    this.#arrange();
  }

  #wait(work: Promise<void>): void {
    this.busy = true;
    this.#changed();
    work.catch(() => {
      // Aborted: somebody else is at it, or nobody looks. Not loaded: the last list stands, the next wish tries again.
      if (this.#hands) return;
      this.busy = false;
      this.#fulfilled = this.#wish;
      this.#changed();
    });
  }

  #settle(wish: Wish, listed: Uint32Array): void {
    this.#fulfilled = wish;
    this.#listed = listed;
    this.busy = false;
    this.#changed();
  }
}

function same(a: Wish, b: Wish): boolean {
  return a.text === b.text && a.sort?.by === b.sort?.by && !a.sort?.desc === !b.sort?.desc;
}
