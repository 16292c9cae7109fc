/** Bars as a table: one row a bar, with the bar it is compared with beside it. */
import type { Bar, BarsAnswer, State } from '../contract/answer.js';
import { putFigure, type CsvTable, type OpenRow } from './csv-table.js';

const BAR = ['key', 'start', 'end', 'complete'] as const;
const COMPARED = 'compared_';

/**
 * `key,start,end,complete`, then its figures; where there is a comparison also `compared_key,compared_start,...`, by
 * position. An earlier bar that has no counterpart, as the months before may be one more, has a row of its own.
 */
export function barsCsv({ total, bars, compared }: BarsAnswer): CsvTable {
  const figures = [
    ...new Set([...(total ? [total] : []), ...bars].flatMap(({ values }) => Object.keys(values))),
  ];
  const earlier = compared?.days ? compared.bars : null;
  const beside = earlier ? [...BAR, ...figures].map((id) => COMPARED + id) : [];
  const count = Math.max(bars.length, earlier?.length ?? 0);
  const rows = Array.from({ length: count }, (_, index) => {
    const row: OpenRow = {};
    putBar(row, '', bars[index], figures);
    if (earlier) putBar(row, COMPARED, earlier[index], figures);
    return row;
  });
  return {
    columns: [...BAR, ...figures, ...beside],
    rows,
    count,
    stated: [...figures, ...(earlier ? figures.map((id) => COMPARED + id) : [])],
  };
}

const NO_BAR: State = 'not-applicable';

function putBar(row: OpenRow, prefix: string, bar: Bar | undefined, figures: readonly string[]): void {
  for (const id of BAR) row[prefix + id] = bar?.[id];
  for (const id of figures)
    putFigure(row, prefix + id, bar ? bar.values[id] : { value: null, state: NO_BAR });
}
