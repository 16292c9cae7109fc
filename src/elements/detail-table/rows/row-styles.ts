/** The look of a table whose rows are scrolled (see `row-scroller.ts`): its region, a head that stays, and cut lines. */
import { css } from 'lit';

/** `--_cell`, on the region: what a cell keeps free at its sides. */
export const rowStyles = css`
  .region {
    position: relative;
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .region:focus-visible {
    outline-offset: -2px;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: calc(var(--_size) - 1px);
  }
  th,
  td {
    position: relative;
    padding: 0 var(--_cell);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  :is(th, td):first-child {
    padding-inline-start: 20px;
  }
  :is(th, td):last-child {
    padding-inline-end: 20px;
  }
  .space td {
    padding: 0;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  .rows :is(th, td) {
    border-block-end: 1px solid var(--_grid);
  }
  .cut {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
