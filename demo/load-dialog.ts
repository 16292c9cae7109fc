/** What stands below the verdict: what may be said about the files, and what became of them. */
import type { DatasetReport } from '../src/csv/faults.js';
import type { FileChoice, FileChoices } from './file-choices.js';
import { loadReport } from './load-report.js';
import { mapChoices } from './map-choices.js';
import { timeChoices } from './time-choices.js';

/** `report`: undefined where the reading did not come to one. `again`: with a change of what was said about a file. */
export async function loadDialog(
  files: readonly File[],
  choices: FileChoices,
  report: DatasetReport | undefined,
  again: (name: string, change: Partial<FileChoice>) => void,
): Promise<HTMLElement[]> {
  const unread = report?.notes.filter(({ code }) => code === 'not-read').map(({ file }) => file) ?? [];
  // A file that was given a map keeps its choice: it may have been the wrong one.
  const unnamed = files.filter(({ name }) => unread.includes(name) || choices.get(name)?.as);
  const { controls, unreadable } = await mapChoices(unnamed, choices, (name, as) => again(name, { as }));
  return [
    ...controls,
    ...timeChoices(files, choices, report ?? { refusals: [] }, again),
    ...(report ? loadReport(report, unreadable) : []),
  ];
}
