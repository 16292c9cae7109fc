/** What may be asked of a CSV file, and of who writes it. */
import type {
  BarsAnswer,
  DetailsAnswer,
  OverviewAnswer,
  TeamAnswer,
  TotalsAnswer,
} from '../../contract/answer.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import type { Strings } from '../foundation/strings.js';

export type CsvSource = BarsAnswer | DetailsAnswer | OverviewAnswer | TeamAnswer | TotalsAnswer;

/** The part of `crm-usage-widgets/csv` that a download needs; without the last two a file says nothing about itself. */
export interface CsvWriter {
  csvBlob(answer: CsvSource, options: CsvWriterOptions): Promise<Blob>;
  exportPreamble?(answer: CsvSource, about: CsvAbout): string[];
  exportSidecar?(answer: CsvSource, about: CsvAbout): object;
}

export interface CsvWriterOptions {
  signal?: AbortSignal;
  /** A U+FEFF at the start, by which Excel knows UTF-8. */
  bom?: boolean;
  onProgress?(progress: { rows: number; total: number }): void;
  /** Header cells; default: the ids themselves. */
  label?: (id: string) => string;
  /** Adds columns that say why a cell is blank. */
  states?: boolean;
  /** Lines before the header. */
  preamble?: readonly string[];
  /** Instead of the answer's own table, that of a part of it. */
  list?: CsvList;
  /** What stands beside the answer. */
  beside?: CsvBeside;
}

/** Of an overview: the waiting invites, the people on each coach level. */
export type CsvList = 'invites' | 'coach-levels';

/** What stands beside an answer on the screen and goes into its file. */
export interface CsvBeside {
  /** Groups side by side, each a question of its own. */
  groups?: readonly { id: string; name: string | null; answer: OverviewAnswer | TotalsAnswer }[];
  /** Answers to metrics that were asked in another way than the others, by the id of the metric. */
  own?: Readonly<Record<string, TotalsAnswer>>;
  /** What a metric or a level is called, for a column of its own. */
  name?: (id: string) => string;
}

/** An answer, with what stands beside it. */
export interface CsvAnswered {
  answer: CsvSource;
  beside: CsvBeside;
}

/** How the figures of a file are made. */
export interface CsvAbout {
  entry?: ReportEntry;
  /** In words, by id. */
  words?: Readonly<Record<string, string>>;
  list?: CsvList;
  text?: string;
  beside?: CsvBeside;
}

/** What may be chosen of a file; nothing of it is there unless it is asked for. */
export interface CsvChoice {
  /** Header cells in words, in the element's language, instead of ids. */
  labels?: boolean;
  /** A column `<id>_state` for each: why a cell is blank. */
  states?: boolean;
  /**
   * Formulas in words, filters, requested and counted days, zone, data-through: as lines with a `#` before the header,
   * or as a second file `<name>.csv.json`. Our own reader understands both.
   */
  about?: 'preamble' | 'sidecar';
}

export interface CsvOrder extends CsvChoice {
  /** Who says labels and formulas. */
  strings: Strings;
  entry?: ReportEntry;
  /** Of a list of the overview: which. `invites` and `coach-levels` have no answer of their own. */
  list?: string | null;
  /** What the viewer looked for: only such rows are in the file. */
  text?: string;
}
