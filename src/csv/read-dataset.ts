/** The way in: files in, an intake with their rows and the report of the reading out. */
import { Intake } from '../reports/intake.js';
import { readInto, type Reading, type ReadOptions } from './read-into.js';
import type { DatasetFiles } from './sources.js';

/**
 * Reads a dataset from what people picked, dropped or named: `File`s, a `FileList`, blobs, addresses, or anything with a
 * name and a stream. A file is never held in memory as a whole, and the page goes on living in between.
 */
export function readDataset(files: DatasetFiles, options: ReadOptions = {}): Promise<Reading<Intake>> {
  return readInto(files, (config) => new Intake(config), options);
}
