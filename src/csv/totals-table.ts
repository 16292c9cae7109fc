/** Metrics as a table: one row a metric, and the same of each group that stands beside. */
import type { Metric, TotalsAnswer } from '../contract/answer.js';
import { narrowedBy, putFigure, type CsvBeside, type CsvTable, type OpenRow } from './csv-table.js';

const METRIC_COLUMNS = [
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
  'n',
  'switched_off',
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
 * it is compared, the same of the earlier days and the change. Groups beside it have rows of their own, behind those of
 * the answer, whose `group` is blank. Where a metric was asked in its own way, each row says its filters.
 */
export function totalsCsv(answer: TotalsAnswer, { groups = [], own = {}, name }: CsvBeside = {}): CsvTable {
  const withFilters = Object.keys(own).length > 0;
  const rows = rowsOf(answer, { own, name });
  for (const { id, name: called, answer: beside } of groups) {
    if (!('metrics' in beside)) continue;
    for (const row of rowsOf(beside, { name })) rows.push({ ...row, group: id, group_name: called });
  }
  const compares = rows.some(({ compared }) => compared === true);
  return {
    columns: [
      ...(groups.length > 0 ? ['group', 'group_name'] : []),
      'metric',
      ...(name ? ['label'] : []),
      ...METRIC_COLUMNS,
      ...(withFilters ? ['filters'] : []),
      ...(compares ? COMPARED_COLUMNS : []),
    ],
    rows,
    count: rows.length,
    stated: ['total', 'average', ...(compares ? COMPARED_COLUMNS.slice(2) : [])],
  };
}

function rowsOf(answer: TotalsAnswer, { own = {}, name }: CsvBeside): OpenRow[] {
  return Object.keys(answer.metrics).map((metric) => {
    const asked = Object.hasOwn(own, metric) ? own[metric] : answer;
    return { ...rowOf(asked, asked.metrics[metric]), metric, label: name?.(metric) };
  });
}

/** `one` is undefined where a provider left out a metric that was asked in its own way. */
function rowOf({ n, switchedOff, filters }: TotalsAnswer, one: Metric | undefined): OpenRow {
  const row: OpenRow = {
    numerator: one?.total.numerator,
    denominator: one?.total.denominator,
    average_denominator: one?.average?.denominator,
    stream: one?.stream,
    start: one?.effective?.start,
    end: one?.effective?.end,
    complete: one?.complete,
    narrowed: filters.persona === null ? undefined : one?.narrowed,
    lacks: one?.lacks.join(';'),
    n,
    switched_off: switchedOff,
    filters: JSON.stringify(narrowedBy(filters)),
    compared: one?.compared !== undefined,
    compared_start: one?.compared?.days?.start,
    compared_end: one?.compared?.days?.end,
  };
  putFigure(row, 'total', one ? one.total : { value: null, state: 'missing' });
  putFigure(row, 'average', one?.average);
  putFigure(row, 'compared_total', one?.compared?.total);
  putFigure(row, 'compared_average', one?.compared?.average);
  putFigure(row, 'change', one?.compared?.change);
  putFigure(row, 'average_change', one?.compared?.averageChange);
  return row;
}
