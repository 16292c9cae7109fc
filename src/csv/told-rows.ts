/** How the rows of a reading are told to people: which refusals say something, and what a file was read as. */
import type { FileTally, Refusal } from '../contract/refusals.js';
import type { DatasetReport } from './faults.js';
import { tableOfName } from './plan.js';

/** Without `people.csv` everybody is unknown: that it is missing is said once, not once a row. */
export function tellingRefusals({
  refusals,
  missing,
}: Pick<DatasetReport, 'refusals' | 'missing'>): Refusal[] {
  return missing.includes('people') ? refusals.filter(({ why }) => why !== 'unknown-person') : refusals;
}

/** `log.csv as people`: a file that fills several tables, or one of another name, says which. */
export function talliedName({ file, table }: Pick<FileTally, 'file' | 'table'>): string {
  return tableOfName(file) === table ? file : `${file} as ${table}`;
}
