/** What can be wrong with a file as a whole, and what is worth knowing of one that was read. Codes, for every language. */
import type { RowsReport } from '../contract/refusals.js';
import type { TableName } from '../contract/tables.js';

export const FILE_FAULTS = {
  empty: 'is empty',
  'broken-header': 'has a header whose quotes are wrong',
  'missing-column': 'lacks a column',
  'repeated-column': 'has a column twice',
  'nul-bytes': 'is damaged (NUL bytes); it was read up to there',
  'broken-text': 'is damaged (no text in the encoding that its first bytes say)',
} as const;

export type FileFaultCode = keyof typeof FILE_FAULTS;

/** The file, or the rest of it, was not read; the others were. */
export interface FileFault {
  file: string;
  table: TableName;
  code: FileFaultCode;
  column: string | null;
  /** Physical line, the first being 1. */
  line: number | null;
}

export const FILE_NOTES = {
  'read-as-windows-1252': 'is no UTF-8; it was read as windows-1252',
  'not-read': 'is no file of a dataset, and no column map names it',
  'not-a-sidecar': 'stands beside an export but is not its sidecar',
} as const;

export interface FileNote {
  file: string;
  code: keyof typeof FILE_NOTES;
}

/** How a reading ended. */
export interface DatasetReport extends RowsReport {
  faults: FileFault[];
  notes: FileNote[];
  /** Tables without which there is nothing to report on, and that no file brought. */
  missing: TableName[];
}

/** One sentence for logs and terminals: `people.csv, line 1: lacks a column (id)`. */
export function faultText({ file, code, column, line }: FileFault): string {
  const place = line === null ? file : `${file}, line ${line}`;
  return `${place}: ${FILE_FAULTS[code]}${column === null ? '' : ` (${column})`}`;
}

/** Ends the reading of one file. */
export class FileStop extends Error {
  override readonly name = 'FileStop';
  constructor(
    readonly code: FileFaultCode,
    readonly line: number | null,
    readonly column: string | null = null,
  ) {
    super(FILE_FAULTS[code]);
  }
}
