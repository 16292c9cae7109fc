/**
 * Walking along the bars: with the pointer over their columns, or with the keys from one tab stop.
 *
 * The tab stop is a real button over the current bar, whose name is that bar's sentence; Enter and a click are its own.
 * An arrow key moves the focus to a second button over the next bar and takes the first one away, and so on in turn: a
 * screen reader hears a focus, as it does in a list of as many buttons as bars, and there are never more than two. All
 * of this happens beside the element's template, so that 60 hovers a second render nothing but the tooltip.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BarsChart } from '../charts/chart.js';
import { barSentence, type BarVoice } from '../parts/bar-text.js';
import { fillTooltip, placeTooltip } from '../parts/tooltip.js';

export interface WalkerOptions {
  chart: () => BarsChart | undefined;
  /** Words for what is drawn; null: nothing is. */
  voice: () => BarVoice | null;
  rtl: () => boolean;
  onOpen: (index: number) => void;
}

/** How long the pointer may take from a bar to its tooltip. */
const GRACE_MS = 140;

interface Point {
  x: number;
  y: number;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class BarWalker implements ReactiveController {
  readonly #host: Host;
  readonly #options: WalkerOptions;
  /** The bar of the tab stop. */
  #current = 0;
  /** Which of the two buttons stands over it. */
  #turn = 0;
  /** The bar whose tooltip is open; -1: none. */
  #said = -1;
  /** Where in the window the pointer rests over the plot; a new drawing or a scroll puts something else under it. */
  #rests: Point | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #touch = false;
  /** While a popup is open: the focus that comes back from it needs no tooltip, its figures were just read. */
  quiet = false;

  constructor(host: Host, options: WalkerOptions) {
    (this.#host = host).addController(this);
    this.#options = options;
  }

  hostDisconnected(): void {
    this.quiet = false;
    this.#hush();
  }

  /** After every drawing: what lies over the canvas follows it. */
  drawn(): void {
    const rests = this.#rests;
    this.#hush();
    const { count } = this;
    if (count === 0) return;
    this.#current = Math.min(this.#current, count - 1);
    this.#place(this.#button, this.#current);
    if (this.#button.matches(':focus')) this.#say(this.#current);
    else if (rests !== undefined) this.#point(rests);
  }

  /** To the bar that was opened last, or to the first one. */
  focus(): void {
    if (this.count > 0) this.#button.focus();
  }

  get count(): number {
    return this.#options.voice()?.answer.bars.length ?? 0;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    this.#touch = event.pointerType === 'touch';
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    clearTimeout(this.#leaving);
    if (event.pointerType !== 'touch') this.#point({ x: event.clientX, y: event.clientY });
  };

  /** Of the plot and of the tooltip: time to get from the one to the other. */
  readonly onPointerLeave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#hush(), GRACE_MS);
  };

  readonly onPointerEnterTip = (): void => clearTimeout(this.#leaving);

  readonly onClick = (event: MouseEvent): void => {
    // A key's click has no place; it is the current bar's.
    const index = event.detail === 0 ? this.#current : this.#indexAt(event.clientX);
    if (index < 0) return;
    this.#moveTo(index);
    // Fingers cannot hover: the first tap says the figures, the second opens.
    if (event.detail > 0 && this.#touch && this.#said !== index) return this.#say(index);
    this.#hush();
    this.#options.onOpen(index);
  };

  /** By a key: a pointer that presses a bar is over it, and says its figures already. */
  readonly onFocusIn = (): void => {
    if (!this.quiet && this.#button.matches(':focus-visible')) this.#say(this.#current);
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    if (!this.#buttons.includes(event.relatedTarget as HTMLElement)) this.#hush();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = this.#options.rtl() ? -1 : 1;
    const last = this.count - 1;
    const targets: Record<string, number> = {
      ArrowRight: this.#current + forward,
      ArrowLeft: this.#current - forward,
      ArrowUp: this.#current + 1,
      ArrowDown: this.#current - 1,
      Home: 0,
      End: last,
      PageUp: this.#current - 7,
      PageDown: this.#current + 7,
    };
    if (!Object.hasOwn(targets, event.key)) return;
    event.preventDefault();
    this.#moveTo(Math.max(0, Math.min(last, targets[event.key])));
    this.#say(this.#current);
  };

  #point(at: Point): void {
    const index = this.#indexAt(at.x);
    if (index < 0) this.#hush();
    else if (index !== this.#said) this.#say(index);
    this.#rests = at;
  }

  #indexAt(clientX: number): number {
    return this.#options.chart()?.barAt(clientX - this.#plot.getBoundingClientRect().left) ?? -1;
  }

  #moveTo(index: number): void {
    const before = this.#button;
    if (index !== this.#current) this.#turn = 1 - this.#turn;
    this.#current = index;
    const now = this.#button;
    this.#place(now, index);
    now.focus({ preventScroll: true });
    if (before !== now) before.hidden = true;
  }

  #place(button: HTMLElement, index: number): void {
    const voice = this.#options.voice();
    const column = this.#options.chart()?.column(index);
    button.hidden = !voice || !column;
    if (!voice || !column) return;
    button.setAttribute('aria-label', barSentence(voice, index));
    cover(button, column);
  }

  #say(index: number): void {
    const voice = this.#options.voice();
    const column = this.#options.chart()?.column(index);
    if (!voice || !column || !voice.answer.bars[index]) return;
    const [tip, band] = [this.#part('.tip'), this.#part('.band')];
    clearTimeout(this.#leaving);
    if (this.#said < 0) this.#listen();
    this.#said = index;
    fillTooltip(tip, voice, index);
    cover(band, column);
    band.hidden = tip.hidden = false;
    if (tip.isConnected && !isShown(tip)) tip.showPopover?.();
    placeTooltip(tip, this.#plot.getBoundingClientRect(), column.left + column.width / 2);
  }

  #hush(): void {
    clearTimeout(this.#leaving);
    this.#rests = undefined;
    if (this.#said < 0) return;
    this.#said = -1;
    const view = this.#host.ownerDocument.defaultView;
    view?.removeEventListener('keydown', this.#onEscape, true);
    view?.removeEventListener('scroll', this.#onScroll, true);
    const [tip, band] = [this.#part('.tip'), this.#part('.band')];
    if (isShown(tip)) tip.hidePopover();
    band.hidden = tip.hidden = true;
  }

  /** Esc dismisses what was opened by a pointer too, wherever the focus is (WCAG 1.4.13). */
  #listen(): void {
    const view = this.#host.ownerDocument.defaultView;
    view?.addEventListener('keydown', this.#onEscape, true);
    view?.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Only the tooltip: a dialog around the card stays.
    event.preventDefault();
    event.stopPropagation();
    this.#hush();
  };

  /** The tooltip goes along: until its bar has left the pointer, or as long as the keys are on it. */
  readonly #onScroll = (): void => {
    const rests = this.#rests;
    const { top, bottom } = this.#plot.getBoundingClientRect();
    // A focus scrolls to what it comes to: the figures are not to go by that.
    if (!rests && this.#button.matches(':focus-visible')) return this.#say(this.#current);
    this.#hush();
    if (rests && rests.y >= top && rests.y <= bottom) this.#point(rests);
  };

  get #plot(): HTMLElement {
    return this.#part('.plot');
  }

  get #buttons(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.walk button')];
  }

  get #button(): HTMLElement {
    return this.#buttons[this.#turn];
  }

  #part(selector: string): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector) as HTMLElement;
  }
}

/** `:popover-open` is a syntax error where there are no popovers. */
function isShown(tip: HTMLElement): boolean {
  return 'showPopover' in tip && tip.matches(':popover-open');
}

function cover(
  element: HTMLElement,
  { left, width, top, bottom }: { left: number; width: number; top: number; bottom: number },
): void {
  const { style } = element;
  style.setProperty('left', `${left}px`);
  style.setProperty('top', `${top}px`);
  style.setProperty('width', `${width}px`);
  style.setProperty('height', `${bottom - top}px`);
}
