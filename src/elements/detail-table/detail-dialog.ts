/** The popup behind a bar, a level or a figure: a modal dialog with the table of the people behind it. */
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import { createChild } from '../foundation/define.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { failedView } from '../foundation/states.js';
import type { Texts } from '../foundation/strings.js';
import { onBackdropClick, showDialog } from '../parts/dialog.js';
import { loadDetailTable } from './detail-loader.js';
import type { RowCondition } from './detail-table-where.js';

/** What the table is told: the card's own question, and the bar or the part of a list. */
export interface DetailQuestion {
  provider: UsageProvider | null;
  report: string;
  /** As an attribute says it. */
  period: string;
  bucket?: string;
  bar?: string;
  /** Of the overview: which of its lists, and whom of it. */
  list?: string;
  where?: RowCondition;
  timeZone: string | null;
  filters: object | undefined;
  lang: string;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class DetailDialog implements ReactiveController {
  readonly #host: Host;
  #title = '';
  #lead = '';
  #open = false;
  #failed = false;
  #question: DetailQuestion | undefined;
  #table: HTMLElement | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  /** Resolves when the viewer has closed it. `returnTo` gets the focus back; `lead` stands below the title. */
  async show(title: string, question: DetailQuestion, returnTo: { focus(): void }, lead = ''): Promise<void> {
    this.#title = title;
    this.#lead = lead;
    this.#question = question;
    this.#open = true;
    void this.#load();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    await showDialog(dialog, () => returnTo);
    this.#forget();
  }

  /** An element that leaves the page takes its popup along, and comes back without it. */
  hostDisconnected(): void {
    this.#forget();
  }

  render(texts: Texts) {
    if (!this.#open) return nothing;
    return html`<dialog
      class="details"
      part="dialog"
      aria-labelledby="details-title"
      @click=${onBackdropClick}
      @close=${this.#onClose}
    >
      <header class="details-head">
        <div>
          <h2 id="details-title" tabindex="-1" autofocus>${this.#title}</h2>
          ${this.#lead ? html`<p class="details-lead">${this.#lead}</p>` : nothing}
        </div>
        <button class="quiet" type="button" aria-label=${texts.hands.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      <div class="details-body">${this.#renderBody(texts)}</div>
    </dialog>`;
  }

  #renderBody(texts: Texts) {
    if (this.#table) return this.#table;
    if (!this.#failed) return html`<div class="details-wait" role="status">${texts.states.waiting}</div>`;
    return failedView(texts, new UsageError('network', 'Cannot load the table'), () => void this.#load());
  }

  async #load(): Promise<void> {
    const question = this.#question;
    this.#failed = false;
    try {
      const Table = await loadDetailTable();
      if (question !== this.#question) return;
      const table = createChild(this.#host, Table);
      table.fill = true;
      const theme = this.#host.getAttribute('theme');
      if (theme) table.setAttribute('theme', theme);
      this.#table = Object.assign(table, question);
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  readonly #close = (): void => this.#host.renderRoot.querySelector('dialog')?.close();

  /** The event does not bubble, but a host that listens for `close` on the card should not hear it either. */
  readonly #onClose = (event: Event): void => event.stopPropagation();

  #forget(): void {
    if (!this.#open) return;
    this.#open = this.#failed = false;
    this.#table = this.#question = undefined;
    this.#host.requestUpdate();
  }
}

export const detailDialogStyles = css`
  .details[open] {
    display: flex;
    flex-direction: column;
  }
  .details-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
    padding: 12px 12px 12px 20px;
    border-block-end: 1px solid var(--_border);
  }
  .details-head h2 {
    margin: 0;
    font-size: calc(var(--_size) + 2px);
    font-weight: 600;
    line-height: 24px;
    overflow-wrap: anywhere;
    outline: none;
  }
  .details-lead {
    margin: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
    line-height: 18px;
  }
  .details-body {
    flex: 1;
    min-block-size: 0;
    display: grid;
  }
  @media print {
    .details[open],
    .details-body {
      display: block;
    }
    .details-head .quiet {
      display: none;
    }
  }
  .details-wait {
    place-self: center;
    color: var(--_muted);
  }
`;
