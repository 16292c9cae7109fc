/**
 * Why there is a dash, what a column means, the rest of a text that is cut off: said beside it on hover and on focus.
 * Can itself be hovered; Esc takes it away before anything else (WCAG 1.4.13). One for all cells, so that 10,000 of them
 * cost nothing.
 */
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';

import { addStyles } from '../foundation/styles.js';

export type TipHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const HOVER_MS = 250;
const LEAVE_MS = 120;

/** Says `data-tip` of what is hovered or focused, and the whole text of what has class `cut` and is cut off. */
export class Tip implements ReactiveController {
  readonly #host: TipHost;
  #bubble: HTMLElement | undefined;
  #about: Element | undefined;
  /** Hovered, and due to be spoken about. */
  #due: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TipHost) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.renderRoot.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.renderRoot.removeEventListener(type, listener);
    this.hide();
  }

  /** What it speaks about was scrolled: it follows the focus, and no pointer. */
  moved(): void {
    if (this.#about?.matches(':focus') && this.#bubble)
      place(this.#bubble, this.#about.getBoundingClientRect());
    else this.hide();
  }

  readonly hide = (): void => {
    clearTimeout(this.#timer);
    this.#about = undefined;
    this.#due = null;
    this.#bubble?.remove();
    this.#bubble = undefined;
  };

  readonly #onOver = (event: Event): void => {
    const target = event.target as Element;
    if (this.#bubble?.contains(target)) return clearTimeout(this.#timer);
    const about = target.closest('[data-tip], .cut');
    if (about && about === this.#due) return;
    clearTimeout(this.#timer);
    this.#due = about;
    if (about && about === this.#about) return;
    this.#timer = about ? setTimeout(() => this.#show(about), HOVER_MS) : setTimeout(this.hide, LEAVE_MS);
  };

  readonly #onOut = (event: Event): void => {
    if ((event as PointerEvent).relatedTarget) return; // the way to somewhere else in here
    clearTimeout(this.#timer);
    this.#due = null;
    this.#timer = setTimeout(this.hide, LEAVE_MS);
  };

  readonly #onFocus = (event: Event): void => {
    const about = (event.target as Element).closest('[data-tip]');
    // A click on a header has been hovered already; a tap on a dash has not.
    if (about?.matches(':focus-visible, .dash')) this.#show(about);
  };

  readonly #onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape' || !this.#bubble) return;
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  };

  readonly #listeners: readonly [string, (event: Event) => void][] = [
    ['pointerover', this.#onOver],
    ['pointerout', this.#onOut],
    ['focusin', this.#onFocus],
    ['focusout', this.hide],
    ['keydown', this.#onKey],
  ];

  #show(about: Element): void {
    this.hide();
    const text = about.getAttribute('data-tip') || (isCut(about) ? about.textContent : '');
    if (!text || !about.isConnected) return;
    this.#about = about;
    const bubble = (this.#bubble = this.#host.ownerDocument.createElement('div'));
    bubble.className = 'bubble';
    // What it says is in the accessibility tree where it belongs: it would be said twice.
    bubble.setAttribute('aria-hidden', 'true');
    bubble.textContent = text;
    this.#host.renderRoot.append(bubble);
    if ('popover' in bubble) {
      bubble.popover = 'manual';
      bubble.showPopover();
    }
    place(bubble, about.getBoundingClientRect());
  }
}

/** For elements that load it once they are shown. */
export function giveTip(host: TipHost): Tip {
  addStyles(host.renderRoot, [tipStyles]);
  return new Tip(host);
}

function isCut(element: Element): boolean {
  return element.scrollWidth > element.clientWidth;
}

/** Above its subject, below it where there is no room, within the window. */
function place(bubble: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const left = Math.min(Math.max(8, at.left + at.width / 2 - width / 2), Math.max(8, innerWidth - width - 8));
  const above = at.top - height - 6;
  bubble.style.setProperty('left', `${left}px`);
  bubble.style.setProperty('top', `${above < 8 ? at.bottom + 6 : above}px`);
}

export const tipStyles = css`
  .bubble {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(320px, 100vw - 16px);
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
    font-size: calc(var(--_size) - 2px);
    font-weight: 400;
    line-height: 18px;
    overflow-wrap: anywhere;
    z-index: 3;
  }
`;
