/**
 * Keeps the rows that are seen in the document, whatever is scrolled, resized, sorted or shown anew. The host renders
 * `.region` around a table with `<thead>`, `tbody.rows`, spacers `tr.above` and `tr.below` and maybe a `<tfoot>`, and
 * says of its rows what `ScrolledRows` names.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { setScrollStop } from '../../parts/scroll-stop.js';
import { RowPool, type PooledRow } from './row-pool.js';
import { printedWindow, scrollTopOf, windowOf } from './window.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface ScrolledRows {
  readonly count: number;
  /** Another object: other rows or another order, all are written again. */
  readonly list: unknown;
  /** Another text: begins at the top again. */
  readonly top: string;
  /** What rows are made for; where none of it changed, they are filled again instead of made again. */
  readonly cells: readonly unknown[];
  /** px, until a row has been measured. */
  readonly rowHeight: number;
  make(document: Document): PooledRow;
}

interface Parts {
  region: HTMLElement;
  head: HTMLElement;
  body: HTMLTableSectionElement;
  foot: HTMLElement | null;
  above: HTMLElement;
  below: HTMLElement;
}

export class RowScroller implements ReactiveController {
  readonly #host: Host;
  readonly #rows: () => ScrolledRows | null;
  #parts: Parts | undefined;
  #pool: RowPool | undefined;
  #shown: ScrolledRows | null = null;
  #viewport = 0;
  #rowHeight = 0;
  #observer: ResizeObserver | undefined;
  #printing = false;

  constructor(host: Host, rows: () => ScrolledRows | null) {
    (this.#host = host).addController(this);
    this.#rows = rows;
  }

  hostUpdated(): void {
    const parts = this.#find();
    const rows = this.#rows();
    if (!parts || !rows) return this.#drop();
    const isNew = parts.body !== this.#parts?.body;
    if (isNew) this.#take(parts);
    const before = this.#shown;
    this.#shown = rows;
    const written = before !== null && rows.cells.every((part, i) => part === before.cells[i]);
    const stop = written ? null : this.#stopInRows();
    if (!written) {
      this.#pool!.clear();
      this.#rowHeight = rows.rowHeight;
    }
    if (before?.top !== rows.top) parts.region.scrollTop = 0;
    this.#measure();
    this.#draw(!written || before.list !== rows.list);
    if (stop) this.#focusStop(stop);
    this.#fit();
    this.#measureRow();
    // Chromium moves what goes from right to left aside by the width of the scroll bar that has just come.
    if (isNew) parts.region.scrollLeft = 0;
    this.#markEdges();
    setScrollStop(parts.region);
  }

  hostDisconnected(): void {
    this.#drop();
  }

  readonly onScroll = (): void => {
    const { region } = this.#parts ?? {};
    if (!region) return;
    this.#draw(false);
    this.#markEdges();
  };

  /** Rows by the arrows, pages of rows, both ends; sideways is left to the browser. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const target = event.target as HTMLElement;
    if (altKey || ctrlKey || metaKey || shiftKey || !this.#parts || !this.#shown) return;
    if (target !== this.#parts.region && !target.matches('.dash')) return;
    if (target.matches('.dash') && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      event.preventDefault();
      return this.#rove(target, key === 'ArrowRight' ? 1 : -1);
    }
    const seen = Math.max(1, Math.floor(this.#viewport / this.#rowHeight));
    const rows = { ArrowDown: 1, ArrowUp: -1, PageDown: seen, PageUp: -seen, Home: -Infinity, End: Infinity }[
      key
    ];
    if (rows === undefined) return;
    event.preventDefault();
    this.#scrollBy(rows);
  };

  #scrollBy(rows: number): void {
    const { region } = this.#parts!;
    const way = Number.isFinite(rows) ? scrollTopOf(rows, this.#view) : rows;
    region.scrollTop = Math.max(0, Math.min(region.scrollTop + way, region.scrollHeight));
  }

  get #view() {
    return { count: this.#shown?.count ?? 0, rowHeight: this.#rowHeight, viewport: this.#viewport };
  }

  #draw(changed: boolean): void {
    const { region, above, below } = this.#parts!;
    const view = { ...this.#view, scrollTop: region.scrollTop };
    const focused = this.#parts!.body.querySelector<HTMLElement>(':focus');
    const place = rowOf(focused);
    const rows = this.#printing ? printedWindow(view) : windowOf(view);
    this.#pool!.show(rows.first, rows.end, changed);
    setHeight(above, rows.above);
    setHeight(below, rows.below);
    // Scrolled away, a button must neither take the focus to nowhere nor turn into that of another row.
    if (focused && (!focused.matches(':focus') || rowOf(focused) !== place))
      region.focus({ preventScroll: true });
    this.#oneTabStop();
  }

  /** Tells the style sheet whether columns are hidden before and beyond what is seen. */
  #markEdges(): void {
    const { region } = this.#parts!;
    const aside = Math.abs(region.scrollLeft); // negative from right to left
    region.toggleAttribute('data-aside', aside > 0);
    region.toggleAttribute('data-beyond', aside + region.clientWidth < region.scrollWidth - 1);
  }

  /** One dash can be reached by Tab; the arrows lead on to the others. */
  #oneTabStop(): void {
    const { body } = this.#parts!;
    const stop =
      body.querySelector<HTMLElement>('.dash:focus') ??
      body.querySelector<HTMLElement>('.dash[tabindex="0"]');
    for (const other of body.querySelectorAll<HTMLElement>('.dash[tabindex="0"]'))
      if (other !== stop) other.tabIndex = -1;
    const one = stop ?? body.querySelector<HTMLElement>('.dash');
    if (one && one.tabIndex !== 0) one.tabIndex = 0;
  }

  /** Where the focus is, if it is in a row: that row is about to be made anew, with the same buttons. */
  #stopInRows(): { row: string; button: number } | null {
    const focused = this.#parts!.body.querySelector<HTMLElement>('button:focus');
    const row = rowOf(focused);
    if (!focused || !row) return null;
    return { row, button: buttonsOf(focused.closest('tr')).indexOf(focused) };
  }

  #focusStop({ row, button }: { row: string; button: number }): void {
    const { body, region } = this.#parts!;
    const same = buttonsOf(body.querySelector(`[aria-rowindex="${row}"]`))[button];
    (same ?? region).focus({ preventScroll: true });
  }

  #rove(from: HTMLElement, way: 1 | -1): void {
    const all = [...this.#parts!.body.querySelectorAll<HTMLElement>('.dash')];
    const next = all[all.indexOf(from) + way];
    if (!next) return;
    next.focus();
    this.#oneTabStop();
  }

  #find(): Parts | undefined {
    const region = this.#host.renderRoot.querySelector<HTMLElement>('.region');
    const part = <E extends HTMLElement>(name: string) => region?.querySelector<E>(name);
    const [head, body, foot] = [part('thead'), part<HTMLTableSectionElement>('tbody.rows'), part('tfoot')];
    const [above, below] = [part('.above'), part('.below')];
    return region && head && body && above && below
      ? { region, head, body, foot: foot ?? null, above, below }
      : undefined;
  }

  #take(parts: Parts): void {
    this.#drop();
    this.#parts = parts;
    this.#pool = new RowPool(parts.body, () => this.#shown!.make(this.#host.ownerDocument));
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    if (typeof ResizeObserver !== 'function') return;
    this.#observer = new ResizeObserver(() => this.#onResize());
    for (const part of [parts.region, parts.head, parts.foot]) if (part) this.#observer.observe(part);
  }

  #drop(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#printing = false;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#pool?.clear();
    this.#parts = this.#pool = undefined;
    this.#shown = null;
  }

  /** All rows, while the paper is being printed. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    if (this.#printing && this.#shown) this.#draw(false);
    else this.#onResize();
  };

  #onResize(): void {
    // Paper has heights of its own.
    if (!this.#shown || this.#printing || !this.#parts?.region.isConnected) return;
    this.#measure();
    this.#draw(false);
    this.#measureRow();
    this.#markEdges();
    setScrollStop(this.#parts.region);
  }

  /**
   * Measured again once the rows stand there: without them the region may have been lower, and an observer that saw the
   * same height before and after says nothing.
   */
  #fit(): void {
    const before = this.#viewport;
    this.#measure();
    if (this.#viewport !== before) this.#draw(false);
  }

  #measure(): void {
    const { region, head, foot } = this.#parts!;
    this.#viewport = Math.max(
      this.#rowHeight,
      region.clientHeight - head.offsetHeight - (foot?.offsetHeight ?? 0),
    );
  }

  /** Larger text makes higher rows; all are alike, so one tells. The rows that are seen stay in sight. */
  #measureRow(): void {
    const { body, region } = this.#parts!;
    const height = body.firstElementChild?.getBoundingClientRect().height;
    if (!height || Math.abs(height - this.#rowHeight) < 0.01) return;
    const scrollTop = (region.scrollTop * height) / this.#rowHeight;
    this.#rowHeight = height;
    this.#measure();
    this.#draw(false);
    if (scrollTop === 0) return;
    region.scrollTop = scrollTop; // now that the blank rows are as high as they will be
    this.#draw(false);
  }
}

function rowOf(element: HTMLElement | null): string | null | undefined {
  return element?.closest('tr')?.getAttribute('aria-rowindex');
}

const buttonsOf = (row: Element | null): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('button') ?? []),
];

function setHeight(row: HTMLElement, height: number): void {
  row.style.setProperty('height', `${height}px`);
  row.hidden = height === 0;
}
