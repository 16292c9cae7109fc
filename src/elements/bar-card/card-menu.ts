/** What can be taken along from a bar card: its bars as CSV, a picture, its figures, the page on paper. */
import { css } from 'lit';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon, type Icon } from '../foundation/icons.js';
import { provideTexts, reportTitle, type Texts } from '../foundation/strings.js';
import { Panel } from '../parts/panel.js';
import { canWriteCsv } from '../saving/csv-writing.js';
import { files } from '../strings/en-files.js';
import type { BarCardHost, BarCardModel } from './bar-card-model.js';
import { figuresText } from './card-copy.js';
import { exportCard, type CardExportOptions } from './card-export.js';

const ID = 'more';

export class CardMenu {
  readonly #host: BarCardHost;
  readonly #model: BarCardModel;
  readonly #panel: Panel;
  #news = '';
  #failed = '';

  constructor(host: BarCardHost, model: BarCardModel) {
    this.#host = host;
    this.#model = model;
    this.#panel = new Panel(host, ID, 'end');
    provideTexts({ files });
  }

  render(texts: Texts) {
    const label = texts.files.more(reportTitle(texts, this.#host.report ?? ''));
    return html`<button
        class="quiet"
        type="button"
        popovertarget=${ID}
        aria-label=${label}
        title=${label}
        aria-expanded=${this.#panel.open}
        ?disabled=${!this.#model.voice}
        @click=${this.#onOpen}
      >
        ${icon('more')}
      </button>
      ${this.#panel.render(label, () => this.#renderItems(texts))}`;
  }

  /** What a screen reader is told of what was done. */
  renderNews() {
    return html`<div class="hidden-visually" role="status">${this.#news}</div>`;
  }

  #renderItems({ files: words }: Texts) {
    return html`<div class="menu">
      ${canWriteCsv() ? item('download', words.csv, () => this.#save('csv')) : nothing}
      ${item('image', words.png, () => this.#save('png'))} ${item('copy', words.copy, this.#copy)}
      ${item('print', words.print, this.#print)}
      ${this.#failed ? html`<p class="menu-failed" role="alert">${this.#failed}</p>` : nothing}
    </div>`;
  }

  async #save(format: NonNullable<CardExportOptions['format']>): Promise<void> {
    const { texts } = this.#model.strings;
    try {
      const bars = await exportCard(this.#host, this.#model, { format });
      if (bars === null) return this.#fail(texts.files.failed);
      this.#done(texts.files.saved(format.toUpperCase()));
    } catch {
      this.#fail(texts.files.failed);
    }
  }

  readonly #copy = async (): Promise<void> => {
    const { strings, voice } = this.#model;
    const { texts } = strings;
    if (!voice) return;
    try {
      await navigator.clipboard.writeText(figuresText(voice));
      const rows = voice.answer.bars.length;
      this.#done(texts.files.copied(rows, formatNumber(voice.lang, rows)));
    } catch {
      this.#fail(texts.files.copyFailed); // in a frame without the right, or a page without https
    }
  };

  readonly #print = (): void => {
    this.#panel.close();
    this.#host.ownerDocument.defaultView?.print();
  };

  readonly #onOpen = (): void => {
    this.#news = this.#failed = '';
    this.#panel.onClick();
  };

  #done(news: string): void {
    this.#news = news;
    this.#panel.close();
    this.#host.requestUpdate();
  }

  #fail(why: string): void {
    this.#failed = why;
    this.#host.requestUpdate();
  }
}

const item = (picture: Icon, label: string, run: () => unknown) =>
  html`<button class="menu-item" type="button" @click=${run}>${icon(picture)}${label}</button>`;

export const cardMenuStyles = css`
  .panel:has(> .menu) {
    inline-size: max-content;
    min-inline-size: 176px;
    padding: 4px;
  }
  .menu {
    display: grid;
  }
  .menu-item {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    padding: 4px 12px 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    font-size: calc(var(--_size) - 1px);
    text-align: start;
    cursor: pointer;
  }
  .menu-item .icon {
    color: var(--_muted);
  }
  .menu-item:hover {
    background: var(--_raised);
  }
  .menu-item:focus-visible {
    outline-offset: -2px;
  }
  .menu-failed {
    max-inline-size: 240px;
    margin: 0;
    padding: 4px 8px;
    color: var(--_negative);
    font-size: calc(var(--_size) - 1px);
  }
  .quiet[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .icon-more {
    clip-path: path(
      'M3 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3ZM8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3ZM13 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3Z'
    );
  }
  .icon-image {
    clip-path: path(
      evenodd,
      'M3 2h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2ZM3 3.4a.6.6 0 0 0-.6.6v6.2l3-3 3 3 2.2-2.2 3 3V4a.6.6 0 0 0-.6-.6ZM10.6 4.6a1.3 1.3 0 1 1 0 2.6a1.3 1.3 0 0 1 0-2.6Z'
    );
  }
  .icon-copy {
    clip-path: path(
      evenodd,
      'M6 1h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-1v1a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h1V3a2 2 0 0 1 2-2ZM5.4 4H10a2 2 0 0 1 2 2v4.6h1a.6.6 0 0 0 .6-.6V3a.6.6 0 0 0-.6-.6H6a.6.6 0 0 0-.6.6ZM2.4 6v7a.6.6 0 0 0 .6.6h7a.6.6 0 0 0 .6-.6V6a.6.6 0 0 0-.6-.6H3a.6.6 0 0 0-.6.6Z'
    );
  }
  .icon-print {
    clip-path: path(
      evenodd,
      'M4 1h8v3.4h1a2 2 0 0 1 2 2V11h-3v4H4v-4H1V6.4a2 2 0 0 1 2-2h1ZM5.4 2.4v2h5.2v-2ZM2.4 9.6H4V8h8v1.6h1.6V6.4a.6.6 0 0 0-.6-.6H3a.6.6 0 0 0-.6.6ZM5.4 9.4v4.2h5.2V9.4Z'
    );
  }
`;
