/** Rows that were not taken: named, never guessed. Codes, so that a screen can say them in its own language. */
import type { TableName } from './tables.js';

export const REFUSALS = {
  'required-blank': 'must not be blank',
  'not-a-day': 'is no day (YYYY-MM-DD)',
  'not-an-instant': 'is no instant (RFC 3339 with Z or an offset)',
  'not-a-flag': 'is neither true nor false',
  'not-a-choice': 'is none of the words allowed here',
  'not-a-quantity': 'is no whole number from 1',
  'not-a-decimal': 'is no decimal with at most 4 places',
  'not-a-count': 'is no whole number from 0',
  'not-a-score': 'is no number from 0 to 25 with at most 4 places',
  'unknown-person': 'is nobody in people.csv',
  'unknown-group': 'is no group in groups.csv',
  'unknown-parent': 'is no group in groups.csv; the group stays, without parent',
  'parent-cycle': 'would make a circle of groups; the group stays, without parent',
  'from-after-to': 'starts after it ends',
  'differing-repeat': 'stands in an earlier row with other values',
  'wrong-cell-count': 'has more or fewer cells than the header',
  'broken-quote': 'opens a quote that is not closed',
  'not-a-map-value': 'is no value that the column map knows',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export interface Refusal {
  file: string;
  table: TableName;
  /** First physical line of the row, the header being 1; of typed records the row's number from 1. */
  line: number;
  /** Null where the row as a whole is wrong. */
  column: string | null;
  why: RefusalCode;
  /** The cell as it came, at most 100 characters. */
  value: string | null;
}

/** One sentence for logs and terminals: `activity.csv, line 7, at: "yesterday" is no instant (...)`. */
export function refusalText({ file, line, column, why, value }: Refusal): string {
  const place = [file, `line ${line}`, ...(column === null ? [] : [column])].join(', ');
  return `${place}: ${value === null ? 'the row' : JSON.stringify(value)} ${REFUSALS[why]}`;
}

/** How a load ended: rows read = accepted + duplicates + refused, for every file. */
export interface FileTally {
  file: string;
  table: TableName;
  accepted: number;
  duplicates: number;
  refused: number;
}

/** What became of every row that was read. */
export interface RowsReport {
  /** Rows read = accepted + duplicates + refused: one for each table that a file, or a list of rows, filled. */
  readonly files: FileTally[];
  /** The first 1,000; the tallies count all. */
  readonly refusals: Refusal[];
}
