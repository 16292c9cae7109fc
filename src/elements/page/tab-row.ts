/** A row of tabs that has no room for all fades at the edge beyond which there are more. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export class TabRow implements ReactiveController {
  readonly #host: Host;
  #row: HTMLElement | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('[role=tablist]') ?? undefined;
    if (row !== this.#row) this.#watch(row);
    this.#mark();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  #watch(row: HTMLElement | undefined): void {
    this.#row?.removeEventListener('scroll', this.#mark);
    this.#sizes?.disconnect();
    this.#row = row;
    if (!row) return;
    row.addEventListener('scroll', this.#mark, { passive: true });
    if (typeof ResizeObserver === 'undefined') return;
    this.#sizes = new ResizeObserver(this.#mark);
    this.#sizes.observe(row);
  }

  /** From right to left a row begins at 0 as well, and goes on below it. */
  readonly #mark = (): void => {
    const row = this.#row;
    if (!row) return;
    const hidden = row.scrollWidth - row.clientWidth;
    const rtl = getComputedStyle(row).direction === 'rtl';
    const left = rtl ? hidden + row.scrollLeft : row.scrollLeft;
    row.classList.toggle('more-left', left > 1);
    row.classList.toggle('more-right', hidden - left > 1);
  };
}
