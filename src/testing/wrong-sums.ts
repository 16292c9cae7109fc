/** Wrong arithmetic: the mistakes of section 2. */
import type { BarsAnswer, DetailRow, DetailsAnswer, Figure, TotalsAnswer } from '../contract/answer.js';
import { dayNumber, dayText } from '../contract/day.js';
import type { Query } from '../contract/query.js';
import {
  eachFigure,
  entryOf,
  measureOf,
  misfiguring,
  misreading,
  misspeaking,
  plus,
  valuesOf,
  type Wrong,
} from './wrong-parts.js';

const moved = (query: Query, start: number, end: number): Query =>
  query.period && 'start' in query.period
    ? { ...query, period: { start: shifted(query.period.start, start), end: shifted(query.period.end, end) } }
    : query;

function shifted(day: string, by: number): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? dayText(dayNumber(day) + by) : day;
}

export const wrongSums = {
  'a mean of ratios': (right) =>
    misfiguring(right, (figures, entry, bars) => {
      for (const [id, figure] of Object.entries(figures)) {
        const values = valuesOf(bars, id);
        if (measureOf(entry, id)?.verb === 'ratio' && values.length > 0)
          figure.value = values.reduce(plus, 0) / values.length;
      }
    }),
  'a sum instead of a union in the total': (right) =>
    misfiguring(right, (figures, entry, bars) => {
      for (const [id, figure] of Object.entries(figures))
        if (measureOf(entry, id)?.verb === 'distinct' && bars.length > 0)
          figure.value = valuesOf(bars, id).reduce(plus, 0);
    }),
  'a sum instead of a union in the footer': (right) =>
    misspeaking<DetailsAnswer>(right, ['details'], ({ report, rows, footer }) => {
      for (const [id, figure] of Object.entries(footer)) {
        if (measureOf(entryOf(report), id)?.verb !== 'distinct') continue;
        figure.value = (rows as DetailRow[]).map((row) => row[id] as number).reduce(plus, 0);
      }
    }),
  'an average over everybody with a seat': (right) =>
    misspeaking<TotalsAnswer>(right, ['totals'], ({ metrics }) => {
      for (const { average } of Object.values(metrics)) {
        if (typeof average?.numerator !== 'number' || typeof average.denominator !== 'number') continue;
        average.denominator += 1;
        average.value = average.numerator / average.denominator;
        delete average.state;
      }
    }),
  'rounded rates': (right) =>
    misspeaking(right, ['bars', 'totals', 'overview'], (answer) =>
      eachFigure(answer, (figure: Figure) => {
        if (typeof figure.value === 'number') figure.value = Math.round(figure.value * 100) / 100;
      }),
    ),
  'rates in percent': (right) =>
    misspeaking(right, ['bars', 'totals', 'overview'], (answer) =>
      eachFigure(answer, (figure: Figure) => {
        if (typeof figure.value === 'number' && figure.denominator) figure.value *= 100;
      }),
    ),
  'an end that is exclusive': (right) => misreading(right, (query) => moved(query, 0, -1)),
  'days that are off by one': (right) => misreading(right, (query) => moved(query, -1, -1)),
  'days of UTC instead of the report zone': (right) =>
    misspeakingZone(misreading(right, (query) => ({ ...query, timeZone: query.timeZone ?? 'UTC' }))),
  'days of the report zone, whatever zone is asked': (right) =>
    misreading(right, ({ timeZone, ...query }) =>
      timeZone && /Mars|^$/.test(timeZone) ? { ...query, timeZone } : query,
    ),
  'totals of the shown bars only': (right) =>
    misfiguring(right, (figures, _entry, bars) => {
      for (const [id, figure] of Object.entries(figures))
        if (bars.length > 0 && typeof figure.value === 'number')
          figure.value = Math.max(0, ...valuesOf(bars, id));
    }),
  'a change upside down': (right) =>
    misspeaking<BarsAnswer>(right, ['bars'], ({ compared }) => {
      for (const figure of Object.values(compared?.change ?? {}))
        if (typeof figure.value === 'number') figure.value *= -1;
    }),
  'a change from nothing that is told': (right) =>
    misspeaking<BarsAnswer>(right, ['bars'], ({ compared, total }) => {
      for (const [id, figure] of Object.entries(compared?.change ?? {})) {
        if (compared?.total?.values[id]?.value !== 0) continue;
        figure.value = total?.values[id].value ?? 0;
        delete figure.state;
      }
    }),
} satisfies Record<string, Wrong>;

/** The zone is said as it should have been. */
function misspeakingZone(wrong: ReturnType<Wrong>): ReturnType<Wrong> {
  return misspeaking<BarsAnswer>(
    wrong,
    ['bars', 'details', 'totals', 'overview', 'team'],
    (answer, query) => {
      if (query.timeZone === undefined) answer.timeZone = 'America/New_York';
    },
  );
}
