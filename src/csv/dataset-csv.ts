/** Records as the files of a dataset (section 6), and the empty files to start with. */
import type { DatasetConfig, DatasetRecords } from '../contract/records.js';
import { TABLE_NAMES, TABLES, type TableName } from '../contract/tables.js';
import { csvChunks, type CsvCell, type CsvRow } from './write.js';

/** File name -> its text in chunks: `dataset.json`, and a file for every table that the records have, empty ones too. */
export function datasetCsv(records: DatasetRecords): Map<string, Iterable<string>> {
  const files = new Map<string, Iterable<string>>();
  const config = Object.fromEntries(
    Object.entries(records).filter(([key]) => !Object.hasOwn(TABLES, key)),
  ) as DatasetConfig;
  files.set('dataset.json', [`${JSON.stringify(config, null, 2)}\n`]);
  for (const table of TABLE_NAMES) {
    const rows = records[table] as readonly Readonly<Record<string, unknown>>[] | undefined;
    // For our own reader, so without the guard: a name that begins with = stays that name.
    if (rows)
      files.set(`${table}.csv`, {
        [Symbol.iterator]: () => csvChunks(columnsOf(table), plainRows(rows), { guard: false }),
      });
  }
  return files;
}

/** File name -> text: the header row of every table. */
export function templates(): Record<`${TableName}.csv`, string> {
  const files = TABLE_NAMES.map((table) => [`${table}.csv`, [...csvChunks(columnsOf(table), [])].join('')]);
  return Object.fromEntries(files) as Record<`${TableName}.csv`, string>;
}

function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].columns);
}

function* plainRows(rows: readonly Readonly<Record<string, unknown>>[]): Generator<CsvRow> {
  for (const row of rows) {
    const plain: Record<string, CsvCell> = {};
    for (const column of Object.keys(row)) plain[column] = plainCell(row[column]);
    yield plain;
  }
}

function plainCell(value: unknown): CsvCell {
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.join(';') : (value as CsvCell);
}
