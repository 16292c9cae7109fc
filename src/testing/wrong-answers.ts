/** Right figures, wrongly said: nulls, states, order, pages, heads. */
import type { BarsAnswer, DetailRow, DetailsAnswer, Figure, Head, TeamAnswer } from '../contract/answer.js';
import { compareCodePoints } from '../contract/sort-key.js';
import { changing, eachFigure, misreading, misspeaking, plus, type Wrong } from './wrong-parts.js';

const FIGURES = ['bars', 'details', 'totals', 'overview'] as const;
const ROWS = ['details', 'team'] as const;
type Rows = { rows: DetailRow[] };

const eachCell = (rows: readonly DetailRow[], change: (row: DetailRow, column: string) => void) => {
  for (const row of rows) for (const column of Object.keys(row)) change(row, column);
};

export const wrongAnswers = {
  'nulls as 0 in figures': (right) =>
    misspeaking(right, FIGURES, (answer) =>
      eachFigure(answer, (figure: Figure) => {
        figure.value ??= 0;
        delete figure.state;
      }),
    ),
  'nulls as 0 in rows': (right) =>
    misspeaking<Rows>(right, ROWS, ({ rows }) =>
      eachCell(rows, (row, column) => {
        row[column] ??= 0;
        delete row.state;
      }),
    ),
  'zeros as nothing': (right) =>
    misspeaking(right, FIGURES, (answer) =>
      eachFigure(answer, (figure: Figure) => {
        if (figure.value === 0) Object.assign(figure, { value: null, state: 'missing' });
      }),
    ),
  'a null without a reason': (right) =>
    misspeaking(right, FIGURES, (answer) => eachFigure(answer, (figure: Figure) => delete figure.state)),
  'a cell without a reason': (right) =>
    misspeaking<Rows>(right, ROWS, ({ rows }) => rows.forEach((row) => delete row.state)),
  'not applicable said as missing': (right) =>
    misspeaking(right, FIGURES, (answer) =>
      eachFigure(answer, (figure: Figure) => {
        if (figure.state) figure.state = 'missing';
      }),
    ),
  'a ratio without its parts': (right) =>
    misspeaking(right, FIGURES, (answer) =>
      eachFigure(answer, (figure: Figure) => {
        delete figure.numerator;
        delete figure.denominator;
      }),
    ),
  'rows in the order of the table': (right) =>
    misspeaking<Rows>(right, ROWS, ({ rows }) => rows.sort((a, b) => compareCodePoints(b.id, a.id))),
  'missing first when sorted upwards': (right) => missingFirst(right, false),
  'missing first when sorted downwards': (right) => missingFirst(right, true),
  'text in the order of its bytes': (right) =>
    misspeaking<Rows>(right, ROWS, ({ rows }) =>
      rows.sort((a, b) => compareCodePoints(a.name ?? '', b.name ?? '')),
    ),
  'a page where all rows were asked': (right) =>
    misspeaking<Rows>(right, ROWS, (answer) => (answer.rows = answer.rows.slice(0, 4))),
  'a count of the page': (right) =>
    misspeaking<DetailsAnswer>(right, ['details'], (answer) => (answer.count = answer.rows.length)),
  'a footer of the page': (right) =>
    misspeaking<DetailsAnswer<DetailRow>>(right, ['details'], ({ rows, footer, page }) => {
      if (!page) return;
      for (const [id, figure] of Object.entries(footer))
        if (typeof figure.value === 'number')
          figure.value = rows.map((row) => row[id] as number).reduce(plus, 0);
    }),
  'empty bars left out': (right) =>
    misspeaking<BarsAnswer>(right, ['bars'], (answer) => {
      answer.bars = answer.bars.filter(({ values }) => Object.values(values).some(({ value }) => value));
    }),
  'every bar complete': (right) =>
    misspeaking<BarsAnswer>(right, ['bars'], ({ bars, total }) =>
      [...bars, ...(total ? [total] : [])].forEach((bar) => (bar.complete = true)),
    ),
  'a cut bar under its first shown day': (right) =>
    misspeaking<BarsAnswer>(right, ['bars'], ({ bars }) => bars.forEach((bar) => (bar.key = bar.start))),
  'widening kept quiet': (right) =>
    misspeaking<Head>(right, ['totals', 'bars'], (answer) => {
      if (answer.widened) Object.assign(answer, { widened: false, effective: answer.requested });
    }),
  'a surface left out': (right) =>
    misspeaking<DetailsAnswer>(right, ['details'], ({ surfaces }) => surfaces?.pop()),
  'instants in local time': (right) =>
    misspeaking<Rows>(right, ROWS, ({ rows }) =>
      eachCell(rows, (row, column) => {
        const cell = row[column];
        if (typeof cell === 'string') row[column] = cell.replace(/(T.*)\.\d{3}Z$/, '$1');
      }),
    ),
  'nobody who was never onboarded': (right) =>
    misspeaking<TeamAnswer>(right, ['team'], (answer) => {
      answer.rows = answer.rows.filter(({ onboarded_at }) => onboarded_at !== null);
    }),
  'numbers as text': (right) =>
    misspeaking<Rows>(right, ROWS, ({ rows }) =>
      eachCell(rows, (row, column) => {
        if (typeof row[column] === 'number') row[column] = String(row[column]);
      }),
    ),
  'only active people, whoever is asked for': (right) =>
    misreading(right, (query) => ({ ...query, rows: 'active' })),
  'no bar but the whole period': (right) =>
    changing(right, ['details'], (ask) => async (query, options) => {
      await ask(query, options);
      return ask({ ...query, bar: undefined }, options);
    }),
} satisfies Record<string, Wrong>;

function missingFirst(right: ReturnType<Wrong>, whenDesc: boolean): ReturnType<Wrong> {
  return misspeaking<Rows>(right, ['details'], ({ rows }, { sort }) => {
    if (!sort || (sort.desc ?? false) !== whenDesc) return;
    rows.sort((a, b) => +(b[sort.by] === null) - +(a[sort.by] === null));
  });
}
