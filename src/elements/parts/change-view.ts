/** How much a figure changed: neither good nor bad, as fewer credits used may be either. */
import { css } from 'lit';
import type { Figure } from '../../contract/answer.js';
import type { Unit } from '../../contract/measures.js';
import { formatChange, formatPoints } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';

/** Relative; of shares in points (rule 39). Nothing where there is nothing to compare with. */
export function changeView(texts: Texts, lang: string, change: Figure | undefined, unit: Unit) {
  if (typeof change?.value !== 'number') return nothing;
  const { value } = change;
  const text =
    unit === 'share'
      ? texts.card.points(formatPoints(lang, Math.abs(value)))
      : formatChange(lang, Math.abs(value));
  const way = value > 0 ? 'up' : value < 0 ? 'down' : 'same';
  const said =
    way === 'up' ? texts.card.up(text) : way === 'down' ? texts.card.down(text) : texts.card.unchanged;
  return html`<span class="change ${way}"
    ><span class="hidden-visually">${said}</span><span aria-hidden="true">${text}</span></span
  >`;
}

export const changeStyles = css`
  .change {
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
    font-weight: 500;
    letter-spacing: normal;
    white-space: nowrap;
  }
  .change.up > [aria-hidden]::before {
    content: '↑ ';
  }
  .change.down > [aria-hidden]::before {
    content: '↓ ';
  }
`;
