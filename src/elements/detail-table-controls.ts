/** The tools above the table: search, switches, the file. */
import type { CsvExport } from './csv-export.js';
import { formatNumber } from './format.js';
import { html, nothing } from './html.js';
import { icon } from './icons.js';
import type { Texts } from './strings.js';

/** As long as a question allows. */
const LONGEST = 1000;

export function searchView({ table }: Texts, value: unknown, onInput: (event: Event) => void) {
  return html`<div class="search">
    <input
      class="field"
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength=${LONGEST}
      aria-label=${table.filter}
      placeholder=${table.filterHint}
      .value=${value}
      @input=${onInput}
    />
  </div>`;
}

export function switchView(label: string, about: string, on: boolean, onChange: () => void) {
  return html`<label class="switch" data-tip=${about}
    ><input
      type="checkbox"
      role="switch"
      aria-description=${about}
      .checked=${on}
      @change=${onChange}
    />${label}</label
  >`;
}

/** One button, so that the focus stays where it was: it saves, and while it takes long it cancels. */
export function exportView(texts: Texts, lang: string, file: CsvExport, onSave: () => void) {
  const { table } = texts;
  const writing = file.status === 'writing';
  const percent = formatNumber(lang, Math.floor(file.progress * 100) / 100, 'share');
  return html`<div class="export">
    ${writing ? html`<progress max="1" .value=${file.progress} aria-label=${table.writing(percent)}></progress>` : nothing}
    ${file.status === 'failed' ? html`<span class="export-failed" role="alert">${table.downloadFailed}</span>` : nothing}
    <button class="button" type="button" @click=${writing ? () => file.cancel() : onSave}>
      ${icon(writing ? 'close' : 'download')}${writing ? table.cancel : table.download}
    </button>
  </div>`;
}
