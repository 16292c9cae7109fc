/** What can be written as CSV, and how figures get into its rows. */
import type { Figure, State } from '../contract/answer.js';
import type { CsvRow } from './write.js';

export interface CsvTable {
  columns: readonly string[];
  rows: Iterable<CsvRow>;
  /** Of the rows, for the progress. */
  count: number;
  /** Columns whose blanks have a reason. */
  stated: readonly string[];
}

/** A row that is being filled. */
export type OpenRow = Record<string, CsvRow[string]>;

/** A figure's value as a cell; why there is none goes to the row's states. */
export function putFigure(row: OpenRow, id: string, figure: Figure | undefined): void {
  row[id] = figure?.value;
  if (!figure?.state) return;
  row.state = { ...(row.state as Record<string, State> | undefined), [id]: figure.state };
}
