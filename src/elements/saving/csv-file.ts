/** An answer as a CSV file: by which name, with which header, and what it says about its figures. */
import { lazily } from '../foundation/lazy.js';
import type {
  CsvAbout,
  CsvAnswered,
  CsvList,
  CsvOrder,
  CsvSource,
  CsvWriter,
  CsvWriterOptions,
} from './csv-order.js';

export interface NamedFile {
  name: string;
  file: Blob;
}

const PARTS = new Set<unknown>(['invites', 'coach-levels'] satisfies CsvList[]);

const loadWords = lazily(() => import('./csv-words.js'));

/** The CSV and, where it is asked for, the file that goes with it. */
export async function csvFiles(
  writer: CsvWriter,
  { answer, beside }: CsvAnswered,
  { strings, entry, list, text, labels, states, about }: CsvOrder,
  work: Pick<CsvWriterOptions, 'signal' | 'onProgress'> = {},
): Promise<NamedFile[]> {
  const said = labels || about ? await loadWords() : null;
  const label = labels ? said?.labelOf(strings, answer.report) : undefined;
  const part = PARTS.has(list) ? (list as CsvList) : undefined;
  const facts: CsvAbout = {
    entry,
    list: part,
    text,
    beside,
    ...(about && { words: said?.wordsOf(strings, answer, entry, part) }),
  };
  const preamble = about === 'preamble' ? writer.exportPreamble?.(answer, facts) : undefined;
  const file = await writer.csvBlob(answer, {
    ...work,
    bom: true,
    label,
    states,
    preamble,
    list: part,
    beside,
  });
  const name = csvName(answer, list);
  const sidecar = about === 'sidecar' ? writer.exportSidecar?.(answer, facts) : undefined;
  if (!sidecar) return [{ name, file }];
  const json = new Blob([`${JSON.stringify(sidecar, null, 2)}\n`], { type: 'application/json' });
  return [
    { name, file },
    { name: `${name}.json`, file: json },
  ];
}

/** `si-adoption_2026-06-01_2026-06-30.csv`: what it holds, and the days that its rows count. */
export function csvName(answer: CsvSource, list?: string | null): string {
  return fileName(answer, [holds(answer, list)], 'csv');
}

/** Letters, digits, dots and hyphens, whatever the report is called. */
export function fileName(answer: CsvSource, words: readonly string[], ending: string): string {
  const { start, end } = ('days' in answer && answer.days) || answer.effective || answer.requested;
  return `${[...words, start, end].join('_').replace(/[^\w.-]+/g, '-')}.${ending}`;
}

function holds(answer: CsvSource, list?: string | null): string {
  const { report } = answer;
  if (list) return `${report}_${list}`;
  if ('bars' in answer) return `${report}_by-${answer.bucket}`;
  return 'rows' in answer && !('csvOnly' in answer) ? 'team' : report;
}

/** Data rows of the file. */
export function rowsIn({ answer, beside: { groups = [] } }: CsvAnswered, list?: string | null): number {
  return [answer, ...groups.map((group) => group.answer)].reduce((sum, one) => sum + rowsOf(one, list), 0);
}

function rowsOf(answer: CsvSource, list?: string | null): number {
  if ('metrics' in answer) return Object.keys(answer.metrics).length;
  if ('bars' in answer) return answer.bars.length;
  if ('rows' in answer) return answer.rows.length;
  if (list === 'coach-levels') return Object.keys(answer.coach.levels).length;
  return list ? answer.overdue.length : Object.keys(answer.seats).length;
}
