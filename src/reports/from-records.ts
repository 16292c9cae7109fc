/** Typed rows on the same way in as rows of files: cells as text, judged by the same rules. */
import type { DatasetConfig, RecordSource } from '../contract/records.js';
import { TABLES, TABLE_NAMES } from '../contract/tables.js';
import type { Dataset } from './dataset.js';
import { Intake } from './intake.js';

/** Milliseconds of work between two pauses; the clock is looked at once in so many rows. */
const SLICE_MS = 10;
const ROWS_PER_LOOK = 256;

export async function datasetOf(
  records: RecordSource,
  config: DatasetConfig,
  pause: () => Promise<void> = async () => {},
): Promise<Dataset> {
  const intake = new Intake(config);
  let since = performance.now();
  for (const table of TABLE_NAMES) {
    const rows = records[table] as Iterable<Readonly<Record<string, unknown>>> | undefined;
    if (!rows) continue;
    const file = intake.file(table, table);
    const columns = Object.keys(TABLES[table].columns);
    let line = 0;
    for (const row of rows) {
      file.add(
        columns.map((name) => cellText(row[name])),
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
