/**
 * A small panel that a button opens: a popover, so that no overflow cuts it off and Esc or a click elsewhere closes it.
 * Its content is made when it is opened.
 */
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from '../foundation/html.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Panel implements ReactiveController {
  open = false;
  readonly #host: Host;
  readonly #id: string;
  #placed = false;

  readonly #align: 'start' | 'end';

  /** `id` is unique in its shadow root; `align`: which edges of button and panel are in line. */
  constructor(host: Host, id: string, align: 'start' | 'end') {
    (this.#host = host).addController(this);
    this.#id = id;
    this.#align = align;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#${this.#id}`);
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[popovertarget="${this.#id}"]`);
  }

  /** Opens it beside the button that now names it, and takes the focus there: what it says is read out. */
  show(): void {
    const element = this.#element;
    this.#placed = false;
    if (!canPop) this.#turn(true);
    else if (!element?.matches(':popover-open')) element?.showPopover();
    else this.#host.requestUpdate();
    element?.focus({ preventScroll: true });
  }

  /** What was chosen in it is done: the focus goes back to its button. */
  close(): void {
    const element = this.#element;
    if (this.open && element?.hidePopover) element.hidePopover();
    else if (this.open) this.#turn(false);
    this.#button?.focus();
  }

  /** Stands next to its button, which names it in `popovertarget`. */
  render(label: string, content: () => TemplateResult) {
    return html`<div
      id=${this.#id}
      class="panel"
      popover="auto"
      role="group"
      aria-label=${label}
      tabindex="-1"
      @focusout=${this.#onFocusOut}
      @beforetoggle=${this.#onToggle}
      ?hidden=${!canPop && !this.open}
    >
      ${this.open ? content() : nothing}
    </div>`;
  }

  /** For the button: where the engine has no popovers, it has to open the panel itself. */
  readonly onClick = (): void => {
    if (!canPop) this.#turn(!this.open);
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    const back = newState === 'closed' && this.#element?.matches(':focus-within');
    this.#turn(newState === 'open');
    // Not every engine gives the focus back into a shadow root.
    if (back) queueMicrotask(() => this.#button?.focus());
  };

  /** Nothing that has the focus may lie under it (WCAG 2.4.11). */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const to = relatedTarget as Node | null;
    if (!to || to === this.#button || this.#element?.contains(to)) return;
    if (canPop) this.#element?.hidePopover();
    else this.#turn(false);
  };

  hostUpdated(): void {
    // A frame later: the popover is shown when the event that tells of it is over, and painted after that.
    if (this.open && !this.#placed) requestAnimationFrame(() => this.#place());
    this.#placed = this.open;
  }

  #turn(open: boolean): void {
    this.open = open;
    this.#host.requestUpdate();
  }

  /** Below its button, above it where there is room only there; within the window, over its button if need be. */
  #place(): void {
    const [element, button] = [this.#element, this.#button];
    if (!element || !button) return;
    const at = button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const byLeft = (getComputedStyle(this.#host).direction === 'rtl') === (this.#align === 'end');
    const left = Math.min(
      Math.max(8, byLeft ? at.left : at.right - width),
      Math.max(8, innerWidth - width - 8),
    );
    const below = at.bottom + 4;
    const above = at.top - 4 - height;
    const top = below + height > innerHeight - 8 && above > 8 ? above : below;
    element.style.setProperty('left', `${left}px`);
    element.style.setProperty('top', `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`);
  }
}

const canPop = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;

export const panelStyles = css`
  .panel {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: 304px;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100vh - 16px);
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
    overflow: auto;
    overscroll-behavior: contain;
    text-align: start;
    z-index: 1;
  }
  .panel:focus {
    outline: none;
  }
`;
