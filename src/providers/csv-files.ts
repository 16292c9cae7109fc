/** Answers computed from CSV files: picked, dropped, fetched, or from a folder. They stay where they are asked. */
import { UsageError } from '../contract/errors.js';
import type { UsageProvider } from '../contract/provider.js';
import { nextTurn } from '../csv/breath.js';
import { faultText, type DatasetReport } from '../csv/faults.js';
import { readDataset } from '../csv/read-dataset.js';
import type { ReadOptions } from '../csv/read-into.js';
import type { DatasetFiles } from '../csv/sources.js';
import type { Dataset } from '../reports/dataset.js';
import { memoryProvider, type MemoryProviderOptions } from './memory.js';

export interface CsvFilesProviderOptions extends MemoryProviderOptions, ReadOptions {
  /** How the reading ended: rows and files that were refused, and why. Called once, before the first answer. */
  onReport?(report: DatasetReport): void;
}

/**
 * A provider over a dataset in files (`File`s, a `FileList`, addresses, anything with a name and a stream).
 *
 * Reading begins at once and in slices, so that a page stays alive; the first question waits for it. Where `people.csv`
 * or `activity.csv` is missing, or a file cannot be read to its end, every question throws `dataset-unreadable`. Null is
 * what `input.files` may be: no files.
 */
export function csvFilesProvider(
  files: DatasetFiles | null,
  options: CsvFilesProviderOptions = {},
): UsageProvider {
  const dataset = readToDataset(files ?? [], options);
  dataset.catch(() => {}); // told to whoever asks
  return memoryProvider(dataset, options);
}

async function readToDataset(files: DatasetFiles, options: CsvFilesProviderOptions): Promise<Dataset> {
  const { intake, report } = await readDataset(files, options);
  options.onReport?.(report);
  if (report.missing.length > 0)
    throw new UsageError('dataset-unreadable', `Cannot use these files: ${whyMissing(report)}`);
  const dataset = await intake.finish(nextTurn);
  options.signal?.throwIfAborted();
  return dataset;
}

/** `people.csv could not be found or read; activity.csv, line 1: lacks a column (kind)`. */
function whyMissing({ missing, faults }: DatasetReport): string {
  const wrong = faults.filter(({ table }) => missing.includes(table));
  const absent = missing.filter((table) => !wrong.some((fault) => fault.table === table));
  const names = absent.map((table) => `${table}.csv`).join(' and ');
  return [...(names ? [`${names} could not be found or read`] : []), ...wrong.map(faultText)].join('; ');
}
