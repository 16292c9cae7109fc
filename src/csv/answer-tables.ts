/** Answers as tables: which columns a download has, in which order. Always a superset of what the screen shows. */
import type {
  BarsAnswer,
  DetailsAnswer,
  OverviewAnswer,
  TeamAnswer,
  TotalsAnswer,
} from '../contract/answer.js';
import { PERSON_COLUMNS } from '../contract/catalogue.js';
import { barsCsv } from './bars-table.js';
import { putFigure, type CsvTable, type OpenRow } from './csv-table.js';
import { invitesCsv, overviewCsv } from './overview-table.js';
import { csvChunks, type CsvOptions, type CsvRow } from './write.js';

export type CsvAnswer = BarsAnswer | DetailsAnswer | OverviewAnswer | TeamAnswer | TotalsAnswer;

/** A list inside an answer that is a table of its own: the waiting invites of an overview. */
export type CsvList = 'invites';

/** The table of any answer; `list`: of a list in it. */
export function csvTable(answer: CsvAnswer, list?: CsvList): CsvTable {
  if ('metrics' in answer) return totalsCsv(answer);
  if ('bars' in answer) return barsCsv(answer);
  if ('overdue' in answer) return list === 'invites' ? invitesCsv(answer) : overviewCsv(answer);
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

const METRIC_COLUMNS = [
  'metric',
  'total',
  'numerator',
  'denominator',
  'average',
  'average_denominator',
  'stream',
  'start',
  'end',
  'complete',
  'narrowed',
  'lacks',
] as const;

const COMPARED_COLUMNS = [
  'compared_start',
  'compared_end',
  'compared_total',
  'compared_average',
  'change',
  'average_change',
] as const;

/**
 * One row a metric: its total, what a rate is made of, its average and the people behind it, the days that count; where
 * it is compared, the same of the earlier days and the change.
 */
export function totalsCsv({ metrics }: TotalsAnswer): CsvTable {
  const compares = Object.values(metrics).some(({ compared }) => compared !== undefined);
  const rows = Object.entries(metrics).map(([metric, one]) => {
    const row: OpenRow = {
      metric,
      numerator: one.total.numerator,
      denominator: one.total.denominator,
      average_denominator: one.average?.denominator,
      stream: one.stream,
      start: one.effective?.start,
      end: one.effective?.end,
      complete: one.complete,
      narrowed: one.narrowed,
      lacks: one.lacks.join(';'),
      compared_start: one.compared?.days?.start,
      compared_end: one.compared?.days?.end,
    };
    putFigure(row, 'total', one.total);
    putFigure(row, 'average', one.average);
    putFigure(row, 'compared_total', one.compared?.total);
    putFigure(row, 'compared_average', one.compared?.average);
    putFigure(row, 'change', one.compared?.change);
    putFigure(row, 'average_change', one.compared?.averageChange);
    return row;
  });
  return {
    columns: compares ? [...METRIC_COLUMNS, ...COMPARED_COLUMNS] : METRIC_COLUMNS,
    rows,
    count: rows.length,
    stated: ['total', 'average', ...(compares ? COMPARED_COLUMNS.slice(2) : [])],
  };
}
