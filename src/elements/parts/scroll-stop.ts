/**
 * A region that scrolls is a stop of the tab key, for the arrows move it; where all of it is seen they would move nothing, and
 * it is none. Not left to the browsers: some have no such stop, others only where nothing inside can be focused.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export function setScrollStop(region: HTMLElement): void {
  const { clientWidth, scrollWidth, clientHeight, scrollHeight } = region;
  const scrolls = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
  // -1, not nothing: what has the focus, or is sent it, keeps it.
  if (region.tabIndex !== (scrolls ? 0 : -1)) region.tabIndex = scrolls ? 0 : -1;
}

/** Sees to it after every rendering, and when the region or what it holds gets another size. */
export class ScrollStop implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  #region: HTMLElement | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(host: Host, selector: string) {
    this.#selector = selector;
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    const region = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector) ?? undefined;
    if (region !== this.#region) this.#watch(region);
    this.#set();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  #watch(region: HTMLElement | undefined): void {
    this.#sizes?.disconnect();
    this.#region = region;
    if (!region || typeof ResizeObserver === 'undefined') return;
    this.#sizes = new ResizeObserver(() => this.#set());
    for (const part of [region, region.firstElementChild]) if (part) this.#sizes.observe(part);
  }

  #set(): void {
    if (this.#region) setScrollStop(this.#region);
  }
}
