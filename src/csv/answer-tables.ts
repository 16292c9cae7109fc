/** Answers as tables: which columns a download has, in which order. Always a superset of what the screen shows. */
import type {
  Bar,
  BarsAnswer,
  DetailsAnswer,
  Figure,
  State,
  TeamAnswer,
  TotalsAnswer,
} from '../contract/answer.js';
import { PERSON_COLUMNS } from '../contract/catalogue.js';
import { csvChunks, type CsvOptions, type CsvRow } from './write.js';

export interface CsvTable {
  columns: readonly string[];
  rows: Iterable<CsvRow>;
  /** Of the rows, for the progress. */
  count: number;
  /** Columns whose blanks have a reason. */
  stated: readonly string[];
}

export type CsvAnswer = BarsAnswer | DetailsAnswer | TeamAnswer | TotalsAnswer;

/** The whole text in chunks; `states: true` means the columns that can have one. */
export function tableChunks(table: CsvTable, options: CsvOptions = {}): Generator<string, void> {
  return csvChunks(table.columns, table.rows, {
    ...options,
    states: options.states === true ? table.stated : options.states,
  });
}

/** The table of any answer that has one. */
export function csvTable(answer: CsvAnswer): CsvTable {
  if ('metrics' in answer) return totalsCsv(answer);
  if ('bars' in answer) return barsCsv(answer);
  return 'csvOnly' in answer ? detailsCsv(answer) : teamCsv(answer);
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

/** One row a bar: `key,start,end,complete`, then its figures. */
export function barsCsv({ total, bars }: BarsAnswer): CsvTable {
  const figures = [
    ...new Set([...(total ? [total] : []), ...bars].flatMap(({ values }) => Object.keys(values))),
  ];
  const columns = ['key', 'start', 'end', 'complete', ...figures];
  return { columns, rows: bars.map(barRow), count: bars.length, stated: figures };
}

function barRow({ key, start, end, complete, values }: Bar): CsvRow {
  const state: Record<string, State> = {};
  const row: Record<string, CsvRow[string]> = { key, start, end, complete, state };
  for (const [id, figure] of Object.entries(values)) put(row, state, id, figure);
  return row;
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

/** One row a metric: its total, what a rate is made of, its average and the people behind it, the days that count. */
export function totalsCsv({ metrics }: TotalsAnswer): CsvTable {
  const rows = Object.entries(metrics).map(([metric, one]) => {
    const state: Record<string, State> = {};
    const row: Record<string, CsvRow[string]> = {
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
      state,
    };
    put(row, state, 'total', one.total);
    if (one.average) put(row, state, 'average', one.average);
    return row;
  });
  return { columns: METRIC_COLUMNS, rows, count: rows.length, stated: ['total', 'average'] };
}

function put(
  row: Record<string, CsvRow[string]>,
  state: Record<string, State>,
  id: string,
  figure: Figure,
): void {
  row[id] = figure.value;
  if (figure.state) state[id] = figure.state;
}
