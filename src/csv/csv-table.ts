/** What can be written as CSV, and how figures get into its rows. */
import type { Figure, Head, OverviewAnswer, State, TotalsAnswer } from '../contract/answer.js';
import type { CsvRow } from './write.js';

export interface CsvTable {
  columns: readonly string[];
  rows: Iterable<CsvRow>;
  /** Of the rows, for the progress. */
  count: number;
  /** Columns whose blanks have a reason. */
  stated: readonly string[];
}

/** The same question, of one group. */
export interface CsvGroup {
  id: string;
  name: string | null;
  answer: TotalsAnswer | OverviewAnswer;
}

/** What stands beside an answer on the screen and goes into its file. */
export interface CsvBeside {
  /** Groups side by side, each a question of its own: they do not add up (rule 37). */
  groups?: readonly CsvGroup[];
  /** Answers to metrics that were asked in another way than the others, by the id of the metric. */
  own?: Readonly<Record<string, TotalsAnswer>>;
  /** What a metric or a level is called, for a column of its own. */
  name?: (id: string) => string;
}

/** The filters that narrow anything. */
export function narrowedBy(filters: Head['filters']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== null)),
  );
}

/** A row that is being filled. */
export type OpenRow = Record<string, CsvRow[string]>;

/** A figure's value as a cell; why there is none goes to the row's states. */
export function putFigure(row: OpenRow, id: string, figure: Figure | undefined): void {
  row[id] = figure?.value;
  if (!figure?.state) return;
  row.state = { ...(row.state as Record<string, State> | undefined), [id]: figure.state };
}
