import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { html, nothing } from '../elements/foundation/html.js';
import { icon, iconStyles, moreIconStyles } from '../elements/foundation/icons.js';
import { shared } from '../elements/foundation/styles.js';
import { tokens } from '../elements/foundation/tokens.js';
import { onBackdropClick } from '../elements/parts/dialog.js';

/** Why a frame has the whole window: its viewer wants it, or a popup inside would be cut off. */
export type Whole = 'viewer' | 'popup';

/**
 * The two places of a frame: on the page, and in a modal dialog over the whole window. The frame is never moved, for then
 * it would load again: it is given another slot.
 *
 * @internal Made by `<usage-frame>` only.
 */
export class FrameStage extends LitElement {
  static readonly tag = 'usage-frame-stage';
  static override readonly styles = [
    tokens,
    shared,
    iconStyles,
    moreIconStyles,
    css`
      :host {
        display: block;
      }
      dialog {
        inline-size: min(1600px, 100vw - 32px);
        block-size: calc(100dvh - 32px);
        max-inline-size: none;
        max-block-size: none;
        margin: auto;
        padding: 0;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: inherit;
        box-shadow: 0 16px 48px rgb(0 0 0 / 24%);
        overflow: hidden;
      }
      dialog[open] {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      }
      /* The popup inside has a head, and a way out, of its own. */
      dialog.popup {
        grid-template-rows: minmax(0, 1fr);
        border: 0;
      }
      dialog::backdrop {
        background: rgb(12 14 20 / 48%);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        padding-block: 8px;
        padding-inline: 20px 12px;
        border-block-end: 1px solid var(--_border);
        font-weight: 600;
      }
      .head > span {
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media screen and (max-width: 560px) {
        dialog {
          inline-size: 100vw;
          block-size: 100dvh;
          border: 0;
          border-radius: 0;
        }
      }
    `,
  ];

  /** Names the dialog. */
  @property() label = '';
  /** What its button is called. */
  @property() back = '';
  @property({ attribute: false }) whole: Whole | null = null;
  /** The viewer has closed the dialog. */
  @property({ attribute: false }) closed: () => void = () => undefined;

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.whole && !dialog?.open) dialog?.showModal();
    else if (!this.whole && dialog?.open) dialog.close();
  }

  override render() {
    return html`<slot></slot>
      <dialog
        class=${this.whole ?? ''}
        aria-label=${this.label}
        @click=${onBackdropClick}
        @close=${this.#onClose}
      >
        ${this.whole === 'viewer' ? this.#renderHead() : nothing}
        <slot name="whole"></slot>
      </dialog>`;
  }

  #renderHead() {
    return html`<header class="head">
      <span>${this.label}</span>
      <button class="quiet" type="button" aria-label=${this.back} @click=${this.#onBack}>
        ${icon('close')}
      </button>
    </header>`;
  }

  readonly #onBack = (): void => this.renderRoot.querySelector('dialog')?.close();

  readonly #onClose = (): void => {
    if (this.whole) this.closed();
  };
}
