/** Styles of what comes after the bars. */
import { detailDialogStyles } from '../detail-table/detail-dialog.js';
import { moreIconStyles } from '../foundation/icons.js';
import { dialogStyles } from '../parts/dialog.js';
import { explainStyles } from '../parts/explain.js';
import { panelStyles } from '../parts/panel.js';
import { periodPickerStyles } from '../parts/period-picker-styles.js';
import { tooltipStyles } from '../parts/tooltip.js';
import { cardMenuStyles } from './card-menu.js';
import { cardPrintStyles } from './card-print.js';
import { twinStyles } from './table-twin.js';

export const handStyles = [
  moreIconStyles,
  panelStyles,
  periodPickerStyles,
  explainStyles,
  tooltipStyles,
  twinStyles,
  dialogStyles,
  detailDialogStyles,
  cardMenuStyles,
  cardPrintStyles,
];
