/** The tools above the table: search, switches, the file. */
import { html } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';
import type { CsvExport } from '../saving/csv-export.js';
import { failedText, percentOf, saveButton } from '../saving/save-button.js';

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

export function switchView(id: string, label: string, about: string, on: boolean, onChange: () => void) {
  return html`<label class="switch" data-tip=${about}
      ><input
        type="checkbox"
        role="switch"
        aria-describedby="about-${id}"
        .checked=${on}
        @change=${onChange}
      />${label}</label
    ><span id="about-${id}" hidden>${about}</span>`;
}

/** Saves what is listed. */
export function exportView(texts: Texts, lang: string, file: CsvExport, onSave: () => void) {
  const { table } = texts;
  return saveButton(file, onSave, {
    save: table.download,
    cancel: table.cancel,
    busy: table.writing(percentOf(lang, file.progress ?? 0)),
    failed: failedText(texts, file, table.downloadFailed),
  });
}
