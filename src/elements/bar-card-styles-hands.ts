/** Styles of what comes after the bars. */
import { cardMenuStyles } from './card-menu.js';
import { cardPrintStyles } from './card-print.js';
import { detailDialogStyles } from './detail-dialog.js';
import { dialogStyles } from './dialog.js';
import { explainStyles } from './explain.js';
import { moreIconStyles } from './icons.js';
import { panelStyles } from './panel.js';
import { periodPickerStyles } from './period-picker-styles.js';
import { twinStyles } from './table-twin.js';
import { tooltipStyles } from './tooltip.js';

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
