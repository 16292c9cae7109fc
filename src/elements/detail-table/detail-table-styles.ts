/** The look of the table: sticky head, foot and names, rows of one height, figures at the right. */
import { css } from 'lit';
import { moreIconStyles } from '../foundation/icons.js';
import { dashStyles } from '../parts/dash.js';
import { saveButtonStyles } from '../saving/save-button.js';
import { toolsStyles } from './detail-table-controls-styles.js';
import { tablePrintStyles } from './detail-table-print.js';
import { surfacesStyles } from './detail-table-surfaces.js';
import { rowStyles } from './rows/row-styles.js';

const table = css`
  /* More columns that way. */
  .edge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    z-index: 3;
    inline-size: 16px;
    background: linear-gradient(to left, rgb(0 0 0 / 9%), transparent);
    pointer-events: none;
    visibility: hidden;
  }
  .edge:dir(rtl) {
    background: linear-gradient(to right, rgb(0 0 0 / 9%), transparent);
  }
  .region[data-beyond] + .edge {
    visibility: visible;
  }
  .region {
    --_person: 224px;
    --_cell: 12px;
    flex: 1 1 auto;
    min-block-size: 160px;
    border-block-start: 1px solid var(--_border);
    scrollbar-gutter: stable;
    /* What gets the focus is not hidden below head, foot or names. */
    scroll-padding-block: 72px 48px;
    scroll-padding-inline: calc(var(--_person) + 8px) 24px;
  }
  .figure {
    text-align: end;
  }

  /* Head */
  thead th {
    padding-block: 6px;
    vertical-align: bottom;
  }
  .sort {
    display: inline-flex;
    align-items: end;
    gap: 4px;
    max-inline-size: 100%;
    min-block-size: 24px;
    margin-inline: -4px;
    padding: 2px 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    font-weight: 500;
    line-height: 16px;
    text-align: inherit;
    vertical-align: bottom;
    white-space: normal;
    cursor: pointer;
  }
  .figure .sort {
    flex-direction: row-reverse;
  }
  .sort:hover {
    background: var(--_raised);
    color: var(--_text);
  }
  .sort:focus-visible {
    outline-offset: 0;
  }
  [aria-sort='ascending'] .sort,
  [aria-sort='descending'] .sort {
    color: var(--_text);
    font-weight: 600;
  }
  .label {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .arrow {
    flex: none;
    inline-size: 8px;
    block-size: 16px;
    background: currentColor;
    clip-path: path('M0 6.5 4 11 8 6.5Z');
    visibility: hidden;
    forced-color-adjust: preserve-parent-color;
  }
  [aria-sort='ascending'] .arrow {
    clip-path: path('M0 10 4 5.5 8 10Z');
  }
  :is([aria-sort='ascending'], [aria-sort='descending'], .sort:hover) .arrow,
  .sort:focus-visible .arrow {
    visibility: visible;
  }
  th:not([aria-sort='ascending'], [aria-sort='descending']) .arrow {
    opacity: 0.55;
  }

  /* Rows */
  .rows :is(th, td) {
    block-size: var(--_row);
    background: var(--_surface);
  }
  .rows tr:hover :is(th, td) {
    background: var(--_raised);
  }
  .person {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .person .name,
  .person .email {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .person .name {
    font-weight: 500;
    line-height: 17px;
  }
  .person .email {
    color: var(--_muted);
    font-size: calc(var(--_size) - 2.5px);
    line-height: 14px;
  }
  :host([density='compact']) .rows .person {
    display: flex;
    align-items: baseline;
    gap: 8px;
    line-height: calc(var(--_row) - 1px);
  }
  :host([density='compact']) .rows .person :is(.name, .email) {
    line-height: inherit;
  }
  :host([density='compact']) .rows .person .name {
    flex: 0 1 auto;
  }
  :host([density='compact']) .rows .person .email {
    flex: 1 1 0;
  }
  .region[data-aside] .person::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: -9px;
    inline-size: 8px;
    background: linear-gradient(to right, rgb(0 0 0 / 10%), transparent);
    pointer-events: none;
  }
  .region[data-aside]:dir(rtl) .person::after {
    background: linear-gradient(to left, rgb(0 0 0 / 10%), transparent);
  }
  .region[data-aside] .person {
    border-inline-end: 1px solid var(--_border);
  }
  .rows .status::before {
    box-sizing: border-box;
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 8px;
    border: 1.5px solid var(--_control);
    border-radius: 50%;
    vertical-align: 0;
  }
  .rows .status[data-status='']::before {
    display: none;
  }
  .rows .status[data-status='enabled']::before {
    border-color: var(--_positive);
    background: var(--_positive);
  }
  .rows .status[data-status='invited']::before {
    border-color: var(--_warning);
  }
  .dash:focus-visible {
    outline-offset: -2px;
  }

  /* Foot */
  tfoot :is(th, td) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    block-size: 44px;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
    font-weight: 600;
    line-height: 16px;
  }
  tfoot .kind {
    display: block;
    color: var(--_muted);
    font-size: calc(var(--_size) - 3px);
    font-weight: 400;
    line-height: 14px;
  }
  :is(thead, tfoot) .person {
    z-index: 2;
  }
  tfoot.is-stale {
    opacity: 1;
  }
  tfoot.is-stale :is(td, th) > * {
    opacity: 0.5;
  }

  /* The card's shape while nothing is known yet */
  .bones {
    display: grid;
    align-content: start;
    gap: 20px;
    block-size: var(--usage-table-height, 520px);
    padding: 20px;
    border-block-start: 1px solid var(--_border);
    overflow: hidden;
  }
  :host([fill]) .bones {
    flex: 1;
    block-size: auto;
  }
  .surfaces-bone {
    block-size: 82px;
    padding: 36px 20px 0;
  }
  .surfaces-bone .bone {
    block-size: 8px;
  }
  .tools-bone .bone {
    inline-size: 240px;
  }
  .tools-bone > div {
    block-size: 32px;
  }
  .bone-row {
    display: grid;
    grid-template-columns: 3fr 2fr 2fr 1fr 1fr 1fr;
    gap: 24px;
  }
  .bone-row .bone {
    block-size: 16px;
  }

  @container (max-width: 560px) {
    /* A dialog has its own margins. */
    :host(:not([fill])) :is(.head, .tools, .surfaces, .foot) {
      padding-inline: 12px;
    }
    :host(:not([fill])) :is(th, td):first-child {
      padding-inline-start: 12px;
    }
    .search {
      flex: 1 1 100%;
    }
    .count {
      flex: 1 1 0;
    }
    .export {
      order: 1;
    }
    .switches {
      flex: 1 1 100%;
      order: 2;
      justify-content: space-between;
    }
    .switch {
      gap: 6px;
    }
    .region {
      --_person: 144px;
    }
    :is(th, td):not(:first-child) {
      padding-inline: 8px;
    }
    .person {
      padding-inline-end: 8px;
    }
  }

  @media (forced-colors: active) {
    .arrow {
      background: CanvasText;
    }
    .switch input:checked {
      forced-color-adjust: none;
    }
    .rows .status::before,
    .rows .status[data-status='enabled']::before {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .rows .status[data-status='enabled']::before {
      background: CanvasText;
    }
  }
`;

export const detailTableStyles = [
  moreIconStyles,
  surfacesStyles,
  saveButtonStyles,
  dashStyles,
  toolsStyles,
  rowStyles,
  table,
  tablePrintStyles,
];
