/** Where there is no figure: an em dash that says why, on hover, on focus and to a screen reader. */
import { css } from 'lit';
import { EM_DASH } from '../foundation/format.js';
import { html } from '../foundation/html.js';

/** A button, because what can be focused must be something. */
export function dashView(why: string) {
  return html`<button class="dash" type="button" data-tip=${why}>
    <span aria-hidden="true">${EM_DASH}</span><span class="hidden-visually">${why}</span>
  </button>`;
}

export const dashStyles = css`
  .dash {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_muted);
    font-weight: inherit;
    line-height: inherit;
    text-align: inherit;
    cursor: help;
  }
`;
