/** Files as text, on the way that a viewer's files take. */
import { REPORTS } from '../../src/contract/catalogue.js';
import { readDataset } from '../../src/csv/read-dataset.js';
import { Answers } from '../../src/reports/answers.js';
import type { Dataset } from '../../src/reports/dataset.js';

export async function datasetOfFiles(files: Readonly<Record<string, string>>): Promise<Dataset> {
  const { intake } = await readDataset(Object.entries(files).map(([name, text]) => new File([text], name)));
  return intake.finish();
}

export async function answersOfFiles(files: Readonly<Record<string, string>>): Promise<Answers> {
  return new Answers(await datasetOfFiles(files), REPORTS);
}
