/**
 * Rows into CSV text (RFC 4180), in chunks. Our own writer: papaparse's is half as fast, and its guard against formulas
 * has holes. It works synchronously, one chunk at a time; who shows a page breathes between chunks (`csv-blob.ts`).
 */
import type { State } from '../contract/answer.js';
import { guarded } from './guard.js';

/** Text is guarded and quoted, a number written as it is, null and undefined are blank. */
export type CsvCell = string | number | boolean | null | undefined;

export interface CsvRow {
  readonly [column: string]: CsvCell | Readonly<Record<string, State>> | undefined;
}

export interface CsvOptions {
  /** Header cells; default: the ids themselves. */
  label?: (id: string) => string;
  /** A U+FEFF at the start, by which Excel knows UTF-8. */
  bom?: boolean;
  /** Adds a column `<id>_state` at the end for each of these (true: all but `id`): why a cell is blank. */
  states?: boolean | readonly string[];
  /** Lines before the header, each beginning with `#`. */
  preamble?: readonly string[];
  /** False: no guard against formulas, for files that only programs read. */
  guard?: boolean;
}

/** In characters: large enough for speed, small enough for a short slice. */
const CHUNK = 64 * 1024;

/** Text that must be looked at: quotes, line ends, commas, and every start that the guard knows. */
const SPECIAL = /[",\r\n]|^['=+\-@\t\0\uff1d\uff0b\uff0d\uff20]/;

/** CRLF also after the last row. Rows are taken one by one, as they are needed. */
export function* csvChunks(
  columns: readonly string[],
  rows: Iterable<CsvRow>,
  options: CsvOptions = {},
): Generator<string, void> {
  const { label = String, guard = true } = options;
  const write = guard ? guardedCell : plainCell;
  const stateOf = options.states === true ? columns.filter((id) => id !== 'id') : options.states || [];
  let chunk = options.bom ? '\ufeff' : '';
  for (const line of options.preamble ?? []) chunk += `${quoted(line)}\r\n`;
  const header = [...columns.map(label), ...stateOf.map((id) => `${label(id)}_state`)].map(write);
  if (header[0].startsWith('ID')) header[0] = quoted(header[0]); // Excel takes a file that begins so for SYLK
  chunk += `${header.join(',')}\r\n`;
  for (const row of rows) {
    let line = '';
    for (let i = 0; i < columns.length; i++) {
      const cell = row[columns[i]] as CsvCell;
      if (i > 0) line += ',';
      if (typeof cell === 'string') line += SPECIAL.test(cell) ? write(cell) : cell;
      else if (typeof cell === 'number') line += Number.isFinite(cell) ? cell : '';
      else if (typeof cell === 'boolean') line += cell;
    }
    for (const id of stateOf) line += `,${(row.state as Record<string, State> | undefined)?.[id] ?? ''}`;
    // One blank cell alone would be an empty line, which is no row.
    chunk += line === '' ? '""\r\n' : `${line}\r\n`;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

function guardedCell(text: string): string {
  return plainCell(guarded(text));
}

function plainCell(text: string): string {
  return /[",\r\n]/.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
