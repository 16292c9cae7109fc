/** The first rows of a file with an unknown name, for the dialog that asks what it is. */
import { guessTable, type TableGuess } from './guess-table.js';
import { readRows } from './read-rows.js';
import { sourcesOf, type DatasetFile } from './sources.js';

export interface FilePreview {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  guess: TableGuess | null;
}

class Enough extends Error {}

/** Reads no more of the file than it needs. Rejects with a `FileStop` where the file is empty or damaged. */
export async function previewFile(
  file: DatasetFile,
  options: { rows?: number; signal?: AbortSignal; fetch?: typeof globalThis.fetch } = {},
): Promise<FilePreview> {
  const [source] = sourcesOf([file], options.fetch);
  const wanted = options.rows ?? 5;
  const rows: (readonly string[])[] = [];
  let header: readonly string[] = [];
  const reader = {
    header: (cells: readonly string[]) => void (header = cells),
    row(cells: readonly string[]) {
      if (rows.length >= wanted) throw new Enough();
      rows.push(cells);
    },
    broken: () => undefined,
  };
  await readRows(source, reader, { signal: options.signal }).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  return { name: source.name, header, rows, guess: guessTable(header) };
}
