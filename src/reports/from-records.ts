/** Typed rows on the same way in as rows of files: cells as text, judged by the same rules. */
import { UsageError } from '../contract/errors.js';
import type { DatasetConfig, RecordSource } from '../contract/records.js';
import { TABLES, TABLE_NAMES } from '../contract/tables.js';
import type { Dataset } from './dataset.js';
import { Intake } from './intake.js';

/** Milliseconds of work between two pauses; the clock is looked at once in so many rows. */
const SLICE_MS = 10;
const ROWS_PER_LOOK = 256;

type Row = Readonly<Record<string, unknown>>;

/** Throws `dataset-unreadable` for a table that is no list of rows. */
export async function datasetOf(
  records: RecordSource,
  config: DatasetConfig,
  pause: () => Promise<void> = async () => {},
): Promise<Dataset> {
  const intake = new Intake(config);
  let since = performance.now();
  for (const table of TABLE_NAMES) {
    const rows = records[table] as Iterable<Row | null | undefined> | undefined;
    if (!rows) continue;
    if (typeof rows === 'string' || typeof rows[Symbol.iterator] !== 'function')
      throw new UsageError(
        'dataset-unreadable',
        `Cannot use the dataset's ${table}: expected a list of rows`,
      );
    const file = intake.file(table, table);
    const columns = Object.keys(TABLES[table].columns);
    let line = 0;
    for (const row of rows) {
      file.add(
        columns.map((name) => cellText(row?.[name])), // no row at all: a blank one, refused by its number
        ++line,
      );
      if (line % ROWS_PER_LOOK > 0 || performance.now() - since < SLICE_MS) continue;
      await pause();
      since = performance.now();
    }
  }
  return intake.finish(pause);
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  return Array.isArray(value) ? value.join(';') : String(value);
}
