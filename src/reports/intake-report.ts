import type { FileTally, Refusal } from '../contract/refusals.js';

/** Enough to mend a file by; a million wrong rows are one mistake, not a million. */
export const MAX_REFUSALS = 1000;

/** What became of every row that was read. */
export interface IntakeReport {
  /** Rows read = accepted + duplicates + refused, file by file. */
  readonly files: FileTally[];
  /** The first 1,000; the tallies count all. */
  readonly refusals: Refusal[];
  /** Names of the files that were not read, or not to their end. */
  readonly stopped: string[];
}
