/** Answers as tables: which columns a download has, in which order. Always a superset of what the screen shows. */
import type {
  BarsAnswer,
  DetailsAnswer,
  OverviewAnswer,
  TeamAnswer,
  TotalsAnswer,
} from '../contract/answer.js';
import { PERSON_COLUMNS } from '../contract/report-entry.js';
import { barsCsv } from './bars-table.js';
import type { CsvBeside, CsvTable } from './csv-table.js';
import { coachLevelsCsv, invitesCsv, overviewCsv } from './overview-table.js';
import { totalsCsv } from './totals-table.js';
import { csvChunks, type CsvOptions, type CsvRow } from './write.js';

export type CsvAnswer = BarsAnswer | DetailsAnswer | OverviewAnswer | TeamAnswer | TotalsAnswer;

/** A part of an answer that is a table of its own: the waiting invites of an overview, and its coach levels. */
export type CsvList = 'invites' | 'coach-levels';

/** The table of any answer; `list`: of a part of it; `beside`: with the same of groups. */
export function csvTable(answer: CsvAnswer, list?: CsvList, beside?: CsvBeside): CsvTable {
  if ('metrics' in answer) return totalsCsv(answer, beside);
  if ('bars' in answer) return barsCsv(answer);
  if ('overdue' in answer) {
    if (list === 'coach-levels') return coachLevelsCsv(answer, beside);
    return list === 'invites' ? invitesCsv(answer) : overviewCsv(answer);
  }
  return 'csvOnly' in answer ? detailsCsv(answer) : teamCsv(answer);
}

/** The whole text in chunks; `states: true` means the columns that can have one. */
export function tableChunks(table: CsvTable, options: CsvOptions = {}): Generator<string, void> {
  return csvChunks(table.columns, table.rows, {
    ...options,
    states: options.states === true ? table.stated : options.states,
  });
}

/** One row a person: `id,name,email,role,title,status`, the screen's columns, then those that only a CSV has. */
export function detailsCsv<Row>({
  columns,
  csvOnly,
  rows,
}: Pick<DetailsAnswer<Row>, 'columns' | 'csvOnly' | 'rows'>): CsvTable {
  const all = [...new Set(['id', ...PERSON_COLUMNS, ...columns, ...csvOnly])];
  return { columns: all, rows: rows as Iterable<CsvRow>, count: rows.length, stated: all.slice(1) };
}

/** One row a person of the team, in the answer's own columns. */
export function teamCsv({ columns, rows }: TeamAnswer): CsvTable {
  return { columns, rows, count: rows.length, stated: columns.filter((id) => id !== 'id') };
}
