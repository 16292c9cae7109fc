import type { RowsReport } from '../contract/refusals.js';

/** Enough to mend a file by; a million wrong rows are one mistake, not a million. */
export const MAX_REFUSALS = 1000;

export interface IntakeReport extends RowsReport {
  /** Names of the files that were not read, or not to their end. */
  readonly stopped: string[];
}
