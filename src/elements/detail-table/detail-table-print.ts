/** The table on paper: all rows and columns, no controls. */
import { css } from 'lit';

export const tablePrintStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    .print-only {
      display: block;
    }
    .panel,
    .stage,
    .region {
      position: static;
      display: block;
      block-size: auto;
      min-block-size: 0 !important;
      max-block-size: none;
      overflow: visible;
    }
    .tools,
    .space,
    .edge,
    .bones,
    .arrow {
      display: none;
    }
    /* Columns share the paper's width; on the screen their widths stand in the table. */
    table {
      min-inline-size: 0 !important;
      table-layout: auto;
      font-size: 7.5pt;
    }
    col {
      inline-size: auto !important;
    }
    :is(th, td),
    :is(th, td):first-child,
    :is(th, td):last-child {
      position: static !important;
      padding: 3px;
      overflow: visible;
      white-space: normal;
      line-height: 1.3;
    }
    .person {
      min-inline-size: 34mm;
    }
    .person .email {
      font-size: 7pt;
      overflow-wrap: anywhere;
    }
    .rows .status::before {
      print-color-adjust: exact;
    }
    .rows :is(th, td) {
      block-size: auto;
      border-block-end: 1px solid var(--_border);
    }
    /* Engines leave buttons out of the head of the next pages. */
    .sort {
      display: none;
    }
    thead th::before {
      content: attr(data-label);
      color: var(--_muted);
    }
    .dash {
      min-inline-size: 0;
      min-block-size: 0 !important;
    }
    /* The head on every page, the sums once, below the last row. */
    thead {
      display: table-header-group;
    }
    tfoot {
      display: table-row-group;
    }
    tr {
      break-inside: avoid;
    }
    .print-only.note {
      padding: 8px 20px;
      color: var(--_text);
    }
  }
`;
