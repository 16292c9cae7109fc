/** Rows on their way in, as files and as typed records, and what became of them. */
import type { DatasetRecords } from '../../src/contract/records.js';
import type { DatasetReport } from '../../src/csv/faults.js';
import { readDataset } from '../../src/csv/read-dataset.js';
import type { Dataset } from '../../src/reports/dataset.js';
import { datasetOf } from '../../src/reports/from-records.js';
import type { IntakeReport } from '../../src/reports/intake.js';

export type Files = Readonly<Record<string, string>>;

export async function readFiles(files: Files): Promise<{ dataset: Dataset; report: DatasetReport }> {
  const { intake, report } = await readDataset(
    Object.entries(files).map(([name, text]) => new File([text], name)),
  );
  return { dataset: await intake.finish(), report };
}

/** Typed rows, wrong ones too: who writes JavaScript is not held back by types. */
export const takeRecords = (records: object): Promise<Dataset> =>
  datasetOf(records as DatasetRecords, records as DatasetRecords);

/** `activity.csv:7 at not-an-instant`; `-` where it is the row as a whole. */
export const refusalsOf = ({ refusals }: Pick<IntakeReport, 'refusals'>): string[] =>
  refusals.map(({ file, line, column, why }) => `${file}:${line} ${column ?? '-'} ${why}`);

/** `accepted + duplicates + refused` by file. */
export const talliesOf = ({ files }: Pick<IntakeReport, 'files'>): Record<string, string> =>
  Object.fromEntries(
    files.map(({ file, accepted, duplicates, refused }) => [
      file,
      `${accepted} + ${duplicates} + ${refused}`,
    ]),
  );

export const lines = (...rows: string[]): string => rows.map((row) => `${row}\n`).join('');
