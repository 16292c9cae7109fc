/** The button that saves a file which may take long: progress beside it, and the same button cancels. */
import { css } from 'lit';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { errorText } from '../foundation/states.js';
import type { Texts } from '../foundation/strings.js';
import type { CsvExport } from './csv-export.js';

export interface SaveWords {
  save: string;
  cancel: string;
  /** Names the progress. */
  busy: string;
  /** Why it failed. */
  failed: string;
}

/** One button, so that the focus stays where it was. Without a value the progress moves to and fro: the source is asked. */
export function saveButton(file: CsvExport, onSave: () => void, words: SaveWords) {
  const writing = file.status === 'writing';
  return html`<div class="export">
    ${writing ? html`<progress max="1" value=${file.progress ?? nothing} aria-label=${words.busy}></progress>` : nothing}
    ${file.status === 'failed' ? html`<span class="export-failed" role="alert">${words.failed}</span>` : nothing}
    <button class="button" type="button" @click=${writing ? () => file.cancel() : onSave}>
      ${icon(writing ? 'close' : 'download')}${writing ? words.cancel : words.save}
    </button>
  </div>`;
}

/** Never 100 % before it is done. */
export function percentOf(lang: string, progress: number): string {
  return formatNumber(lang, Math.floor(progress * 100) / 100, 'share');
}

/** What the source said; `otherwise` where it was not the source that failed. */
export function failedText(texts: Texts, { error }: CsvExport, otherwise: string): string {
  return error ? errorText(texts, error) : otherwise;
}

export const saveButtonStyles = css`
  .export {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  progress {
    inline-size: 72px;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--_raised);
    accent-color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_raised);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .export-failed {
    color: var(--_negative);
    font-size: calc(var(--_size) - 1px);
  }
  @media print {
    .export {
      display: none;
    }
  }
`;
