/** The writer of CSV files for the tables of a page: loaded when the first file is asked for. */
import { setCsvWriter } from '../elements/saving/csv-writing.js';

/** What `define` and the entries of `define/` call. */
export function giveCsvWriter(): void {
  setCsvWriter(() => import('../csv/csv-writer.js'));
}
