/** Typed rows on the same way in as rows of files: cells as text, judged by the same rules. */
import type { DatasetConfig, DatasetRecords } from '../contract/records.js';
import { TABLES, TABLE_NAMES } from '../contract/tables.js';
import type { Dataset } from './dataset.js';
import { Intake } from './intake.js';

/** Rows between two pauses: about 20 ms of work. */
const SLICE = 20_000;

export async function datasetOf(
  records: DatasetRecords,
  config: DatasetConfig,
  pause: () => Promise<void> = async () => {},
): Promise<Dataset> {
  const intake = new Intake(config);
  for (const table of TABLE_NAMES) {
    const rows = records[table] as readonly Readonly<Record<string, unknown>>[] | undefined;
    if (!rows) continue;
    const file = intake.file(table, table);
    const columns = Object.keys(TABLES[table].columns);
    for (let i = 0; i < rows.length; i++) {
      if (i % SLICE === SLICE - 1) await pause();
      file.add(
        columns.map((name) => cellText(rows[i][name])),
        i + 1,
      );
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
