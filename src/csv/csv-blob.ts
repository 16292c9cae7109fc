/** A download: made in short slices, with progress, and given up when nobody wants it any more. */
import { csvTable, tableChunks, type CsvAnswer, type CsvList } from './answer-tables.js';
import { Breath } from './breath.js';
import type { CsvBeside, CsvTable } from './csv-table.js';
import type { CsvOptions, CsvRow } from './write.js';

export interface CsvBlobOptions extends CsvOptions {
  /** Rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called between slices, and at the end. */
  onProgress?(progress: { rows: number; total: number }): void;
  /** Instead of the answer's own table, that of a part of it. */
  list?: CsvList;
  /** What stands beside the answer. */
  beside?: CsvBeside;
}

/** Milliseconds; the chunk that goes over it and the Blob come on top, and 16 are a frame. */
const SLICE = 8;

export const CSV_TYPE = 'text/csv;charset=utf-8';

/** The answer (or a table of one's own) as a file. */
export async function csvBlob(source: CsvAnswer | CsvTable, options: CsvBlobOptions = {}): Promise<Blob> {
  const table =
    'count' in source && !('report' in source)
      ? source
      : csvTable(source as CsvAnswer, options.list, options.beside);
  const breath = new Breath(options.signal, SLICE);
  const encoder = new TextEncoder();
  const parts: Blob[] = [];
  let bytes: Uint8Array<ArrayBuffer>[] = [];
  let rows = 0;
  const counted = { ...table, rows: countedRows(table.rows, () => rows++) };
  for (const chunk of tableChunks(counted, options)) {
    // Encoded at once: text that waits costs several times as much, and a Blob of all of it one long slice at the end.
    bytes.push(encoder.encode(chunk));
    if (!breath.due) continue;
    parts.push(new Blob(bytes, { type: CSV_TYPE }));
    bytes = [];
    options.onProgress?.({ rows, total: table.count });
    await breath.take();
  }
  options.onProgress?.({ rows, total: table.count });
  return new Blob([...parts, ...bytes], { type: CSV_TYPE });
}

function* countedRows(rows: Iterable<CsvRow>, count: () => void): Generator<CsvRow> {
  for (const row of rows) {
    count();
    yield row;
  }
}
