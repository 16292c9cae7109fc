/** The look of the seat utilization, inside its frame. */
import { css } from 'lit';
import { detailDialogStyles } from '../detail-table/detail-dialog.js';
import { moreIconStyles } from '../foundation/icons.js';
import { dialogStyles } from '../parts/dialog.js';
import { saveButtonStyles } from '../saving/save-button.js';
import { overviewStyles } from './overview-styles.js';
import { idleTableStyles } from './seat-utilization-table.js';

const utilization = css`
  .figure .people {
    margin-inline: -6px;
  }
  .figure .quiet {
    align-self: baseline;
    transform: translateY(3px);
  }
  .notes {
    display: grid;
    gap: 4px;
    max-inline-size: 88ch;
    margin: 16px 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 18px;
    list-style: none;
  }
  /* A number of days that somebody entered is a row like the others; a field that waits for one is none. */
  @media print {
    tr:has(.own .field:placeholder-shown) {
      display: none;
    }
    .own .field {
      inline-size: auto;
      padding: 0;
      border: 0;
      field-sizing: content;
      appearance: textfield;
      text-align: start;
    }
  }
`;

export const utilizationStyles = [
  moreIconStyles,
  dialogStyles,
  detailDialogStyles,
  saveButtonStyles,
  ...overviewStyles,
  idleTableStyles,
  utilization,
];
