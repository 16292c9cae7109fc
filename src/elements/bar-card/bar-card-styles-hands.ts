/** Styles of what comes after the bars. */
import { cardMenuStyles } from './card-menu.js';
import { cardPrintStyles } from './card-print.js';
import { detailDialogStyles } from '../detail-table/detail-dialog.js';
import { dialogStyles } from '../parts/dialog.js';
import { explainStyles } from '../parts/explain.js';
import { moreIconStyles } from '../foundation/icons.js';
import { panelStyles } from '../parts/panel.js';
import { periodPickerStyles } from '../parts/period-picker-styles.js';
import { twinStyles } from './table-twin.js';
import { tooltipStyles } from '../parts/tooltip.js';

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
