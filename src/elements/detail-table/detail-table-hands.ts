/**
 * What the table needs when somebody lays hands on it: to sort and search, to say what a column means and why there is
 * a dash. Loaded once its first rows stand.
 */
import { provideTexts } from '../foundation/strings.js';
import { abouts } from '../strings/en-abouts.js';
import { giveTip, type Tip, type TipHost } from './detail-table-tip.js';

export { RowArranger } from './rows/arranger.js';
export { atOnce } from '../../contract/work.js';
export { inSlices } from './rows/slices.js';

/** Meanings and reasons from now on. */
export function explain(host: TipHost): Tip {
  provideTexts({ abouts });
  host.requestUpdate();
  return giveTip(host);
}
