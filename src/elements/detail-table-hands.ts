/**
 * What the table needs when somebody lays hands on it: to sort and search, to say what a column means and why there is
 * a dash. Loaded once its first rows stand.
 */
import { Tip, tipStyles, type TipHost } from './detail-table-tip.js';
import { provideTexts } from './strings.js';
import { abouts } from './strings/en-abouts.js';
import { addStyles } from './styles.js';

export { RowArranger } from './rows/arranger.js';
export { atOnce, inSlices } from './rows/slices.js';

export function giveTip(host: TipHost): Tip {
  provideTexts({ abouts });
  addStyles(host.renderRoot, [tipStyles]);
  return new Tip(host);
}
