/** What is chosen of a filter bar, each with a way to let go of it. */
import { css } from 'lit';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import type { Texts } from '../foundation/strings.js';

export interface Chip {
  /** Unique among the chips. */
  key: string;
  name: string;
  /** Chosen once, and not there any more: every report refuses it. */
  gone?: boolean;
  remove: () => void;
}

/** So many stand there; the others come when they are asked for. */
export const FEW_CHIPS = 6;

export interface ChipsView {
  texts: Texts;
  lang: string;
  chips: readonly Chip[];
  /** Chips that are not made yet. */
  hidden: number;
  isOpen: boolean;
  onOpen: () => void;
  onClear: () => void;
}

export function chipsView({ texts, lang, chips, hidden, isOpen, onOpen, onClear }: ChipsView) {
  if (chips.length === 0) return nothing;
  const { filters } = texts;
  return html`<ul class="chips" part="chips" role="list" aria-label=${filters.chosen}>
      ${chips.map((chip) => chipView(texts, chip))}
      ${
        hidden > 0 || isOpen
          ? html`<li>
              <button class="quiet more" type="button" aria-expanded=${isOpen} @click=${onOpen}>
                ${isOpen ? filters.fewer : filters.more(hidden, formatNumber(lang, hidden))}
              </button>
            </li>`
          : nothing
      }
    </ul>
    <button class="quiet clear" type="button" @click=${onClear}>${filters.clearAll}</button>`;
}

const chipView = ({ filters }: Texts, { key, name, gone, remove }: Chip) =>
  html`<li class="chip ${gone ? 'is-gone' : ''}" part="chip">
    ${gone ? icon('alert') : nothing}<span class="chip-name" dir="auto">${name}</span
    >${gone ? html`<span class="chip-gone">${filters.gone}</span>` : nothing}
    <button
      class="chip-remove"
      type="button"
      data-chip=${key}
      aria-label=${filters.remove(name)}
      @click=${remove}
    >
      ${icon('close')}
    </button>
  </li>`;

export const chipStyles = css`
  .chips {
    display: contents;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 100%;
    min-block-size: 28px;
    padding-inline: 10px 2px;
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: var(--_raised);
    font-size: calc(var(--_size) - 1px);
  }
  .chip-name {
    max-inline-size: 28ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip-gone {
    color: var(--_muted);
    white-space: nowrap;
  }
  .chip.is-gone {
    border-style: dashed;
    border-color: var(--_warning);
  }
  .chip.is-gone .icon-alert {
    color: var(--_warning);
  }
  .chip.is-gone .chip-name {
    text-decoration: line-through;
  }
  .chip-remove {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .chip-remove .icon {
    transform: scale(0.8);
  }
  .chip-remove:hover {
    background: var(--_border);
    color: var(--_text);
  }
  .chip-remove:focus-visible {
    outline-offset: -1px;
  }
  /* Paper says what is chosen, and how much more than stands there. */
  @media print {
    .chip {
      padding-inline: 10px;
    }
    .chip-remove {
      display: none;
    }
    .chip-name {
      max-inline-size: none;
      white-space: normal;
    }
    .more[aria-expanded='false'] {
      display: inline-flex;
    }
  }
`;
