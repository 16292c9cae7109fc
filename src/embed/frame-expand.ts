/** The whole window for the frame: the button that asks the host for it, and popups that would be cut off without it. */
import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FrameTalk } from '../contract/messages.js';
import { html } from '../elements/foundation/html.js';
import { Strings } from '../elements/foundation/strings.js';
import { shared } from '../elements/foundation/styles.js';
import { tokens } from '../elements/foundation/tokens.js';
import { UsagePopupEvent } from '../elements/parts/dialog.js';
import { frame } from '../elements/strings/en-frame.js';

type Ask = (message: Extract<FrameTalk, { type: 'expand' }>) => void;

/** @internal Made by the framed page only. */
export class FrameExpand extends LitElement {
  static readonly tag = 'usage-frame-expand';
  static override readonly styles = [
    tokens,
    shared,
    css`
      .mark {
        inline-size: 16px;
        block-size: 16px;
        background: currentColor;
        forced-color-adjust: preserve-parent-color;
        clip-path: path(
          'M9.5 2H14v4.5h-1.4V4.4L9.9 7.1l-1-1 2.7-2.7H9.5ZM6.1 8.9l1 1-2.7 2.7h2.1V14H2V9.5h1.4v2.1Z'
        );
      }
      [aria-pressed='true'] .mark {
        clip-path: path(
          'M13 2l1 1-2.7 2.7h2.1v1.4H8.9V2.6h1.4v2.1ZM2.6 8.9h4.5v4.5H5.7v-2.1L3 14l-1-1 2.7-2.7H2.6Z'
        );
      }
    `,
  ];

  /** Whether the frame has the whole window. */
  @property({ attribute: false }) expanded = false;
  /** Tells the host. */
  @property({ attribute: false }) ask: Ask = () => undefined;
  /** @internal The attribute, so that a change of language is seen. */
  @property({ attribute: 'lang' }) langAttribute: string | null = null;

  readonly #strings = new Strings(this, { frame });
  /** A popup of ours is open. */
  #popup = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(UsagePopupEvent.type, this.#onPopup);
    this.ownerDocument.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(UsagePopupEvent.type, this.#onPopup);
    this.ownerDocument.removeEventListener('keydown', this.#onKey);
  }

  override render() {
    const { expand, collapse } = this.#strings.texts.frame;
    const label = this.expanded ? collapse : expand;
    return html`<button
      class="quiet"
      type="button"
      aria-pressed=${this.expanded}
      aria-label=${expand}
      title=${label}
      @click=${this.#onClick}
    >
      <span class="mark" aria-hidden="true"></span>
    </button>`;
  }

  readonly #onClick = (): void => this.ask({ type: 'expand', on: !this.expanded, why: 'viewer' });

  readonly #onPopup = (event: Event): void => {
    this.#popup = (event as UsagePopupEvent).open;
    this.ask({ type: 'expand', on: this.#popup, why: 'popup' });
  };

  /** Esc inside a frame is never heard by its host. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.expanded || this.#popup) return;
    if (event.composedPath().some(isOpenPanel)) return; // it is the panel that is to be closed
    this.ask({ type: 'expand', on: false, why: 'viewer' });
  };
}

const isOpenPanel = (node: EventTarget): boolean =>
  node instanceof HTMLElement &&
  node.popover !== undefined &&
  node.popover !== null &&
  node.matches(':popover-open');
