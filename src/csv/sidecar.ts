/** What a file of figures must say about itself, beside it or above its header. */
import type { Figures, TotalsAnswer } from '../contract/answer.js';
import type { ReportEntry } from '../contract/report-entry.js';
import { formulaOf, rowsOf, type CountedRows, type Formula } from '../contract/formula.js';
import type { Compare, Days } from '../contract/period.js';
import { csvTable, type CsvAnswer, type CsvList } from './answer-tables.js';
import { narrowedBy, type CsvBeside } from './csv-table.js';
import { PREAMBLE } from './header.js';

/** What the answer itself does not know of its figures. */
export interface ExportAbout {
  /** The report's entry in the catalogue: how its figures are made. */
  entry?: ReportEntry;
  /** The same in the words of the viewer, by id of a figure. */
  words?: Readonly<Record<string, string>>;
  /** Where the file holds not the answer's own table, but that of a part of it. */
  list?: CsvList;
  /** What stands beside the answer, in rows of the same file. */
  beside?: CsvBeside;
  /** The rows are those that contain this text. */
  text?: string;
}

/** How a figure is made. */
export interface FigureAbout {
  words?: string;
  formula?: Formula;
  /** Which rows count; without `where.surface` those of all surfaces. */
  rows?: CountedRows;
}

export type ExportSidecar = Pick<
  CsvAnswer,
  | 'report'
  | 'requested'
  | 'effective'
  | 'widened'
  | 'timeZone'
  | 'weekStart'
  | 'dataThrough'
  | 'dataFrom'
  | 'filters'
  | 'n'
  | 'lacks'
  | 'warnings'
> & {
  format: 'crm-usage-widgets/1';
  /** Says our reader that the file is an export, so that it takes the guard's apostrophes away again. */
  guard: 'apostrophe';
  /** Of a table of people: the days that its rows count. */
  days?: Days | null;
  /** Only rows with this text in name, e-mail, role or title. */
  text?: string;
  /** The earlier days beside the bars. */
  compared?: { mode: Compare; days: Days | null };
  /** Groups whose rows stand beside those of the filters. They do not add up: a person in two of them is in both. */
  sideBySide?: string[];
  /** Metrics that were asked in another way: for which days, of whom. */
  own?: Record<string, Pick<TotalsAnswer, 'requested' | 'effective' | 'widened' | 'filters' | 'n'>>;
  /** Over all rows of the file: what does not add up cannot be told from them. */
  total?: Figures;
  columns: string[];
  figures?: Record<string, FigureAbout>;
};

/** JSON to be saved as `<name>.csv.json` beside `<name>.csv`. */
export function exportSidecar(answer: CsvAnswer, about: ExportAbout = {}): ExportSidecar {
  const { dataFrom } = answer;
  const figures = figuresOf(answer, about);
  return {
    format: 'crm-usage-widgets/1',
    guard: 'apostrophe',
    report: answer.report,
    requested: answer.requested,
    effective: answer.effective,
    widened: answer.widened,
    timeZone: answer.timeZone,
    weekStart: answer.weekStart,
    dataThrough: answer.dataThrough,
    ...(dataFrom && { dataFrom }),
    filters: answer.filters,
    n: answer.n,
    lacks: answer.lacks,
    warnings: answer.warnings,
    ...('days' in answer && { days: answer.days }),
    ...(about.text && { text: about.text }),
    ...('compared' in answer &&
      answer.compared && { compared: { mode: answer.compared.mode, days: answer.compared.days } }),
    ...besideOf(about.beside),
    ...totalOf(answer),
    columns: [...csvTable(answer, about.list, about.beside).columns],
    ...(Object.keys(figures).length > 0 && { figures }),
  };
}

/** The same for people, as lines before the header (`preamble` of the writer); our reader steps over them. */
export function exportPreamble(answer: CsvAnswer, about: ExportAbout = {}): string[] {
  const { requested, timeZone, dataThrough, filters, lacks } = answer;
  const through = Object.entries(dataThrough).map(
    ([stream, { day, assumed }]) => `${stream} ${day}${assumed ? ' (assumed)' : ''}`,
  );
  const compared = 'compared' in answer ? answer.compared : undefined;
  const { groups = [], own = {} } = about.beside ?? {};
  return [
    `${PREAMBLE} ${answer.report}`,
    `# requested: ${daysText(requested)}`,
    `# counted: ${countedText(answer)}`,
    ...('days' in answer && answer.days ? [`# days of the rows: ${daysText(answer.days)}`] : []),
    ...(compared ? [`# compared: ${compared.days ? daysText(compared.days) : 'no days'}`] : []),
    `# time zone: ${timeZone}`,
    `# data through: ${through.join(', ')}`,
    `# filters: ${JSON.stringify(narrowedBy(filters))}`,
    ...(groups.length > 0
      ? [`# side by side: ${groups.map(({ id }) => id).join(', ')} (they do not add up)`]
      : []),
    ...Object.entries(own).map(
      ([id, asked]) =>
        `# on its own: ${id}: ${countedText(asked)}, filters ${JSON.stringify(narrowedBy(asked.filters))}`,
    ),
    ...(about.text ? [`# text: ${JSON.stringify(about.text)}`] : []),
    ...(lacks.length > 0 ? [`# lacks: ${lacks.join(', ')}`] : []),
    ...Object.entries(figuresOf(answer, about)).flatMap(([id, { words, rows }]) => {
      const made = words?.replace(/\s+/g, ' ') ?? (rows && `${rows.from} ${JSON.stringify(rows.where)}`);
      return made ? [`# ${id}: ${made}`] : [];
    }),
  ];
}

/** Of the columns and metrics that somebody can say something about. */
function figuresOf(answer: CsvAnswer, { entry, words = {}, list }: ExportAbout): Record<string, FigureAbout> {
  const ids = 'metrics' in answer ? Object.keys(answer.metrics) : idsOf(answer, list);
  const abouts = ids.map((id): [string, FigureAbout] => {
    const formula = formulaOf(entry, id);
    const rows = entry && formula && rowsOf(formula, entry);
    const said = Object.hasOwn(words, id) ? words[id] : undefined;
    return [id, { ...(said && { words: said }), ...(formula && { formula }), ...(rows && { rows }) }];
  });
  return Object.fromEntries(abouts.filter(([, about]) => Object.keys(about).length > 0));
}

function idsOf(answer: Exclude<CsvAnswer, TotalsAnswer>, list?: CsvList): string[] {
  const table = csvTable(answer, list);
  if (!('overdue' in answer) || list === 'invites') return [...table.columns];
  return Array.from(table.rows, ({ level, figure }) => String(level ?? figure));
}

function totalOf(answer: CsvAnswer): { total?: Figures } {
  if ('footer' in answer) return Object.keys(answer.footer).length > 0 ? { total: answer.footer } : {};
  return 'bars' in answer && answer.total ? { total: answer.total.values } : {};
}

function besideOf({ groups = [], own = {} }: CsvBeside = {}): Pick<ExportSidecar, 'sideBySide' | 'own'> {
  const asked = Object.entries(own).map(([id, { requested, effective, widened, filters, n }]) => [
    id,
    { requested, effective, widened, filters, n },
  ]);
  return {
    ...(groups.length > 0 && { sideBySide: groups.map(({ id }) => id) }),
    ...(asked.length > 0 && { own: Object.fromEntries(asked) as ExportSidecar['own'] }),
  };
}

function countedText({ effective, widened }: Pick<CsvAnswer, 'effective' | 'widened'>): string {
  return `${effective ? daysText(effective) : 'no days'}${widened ? ' (whole weeks)' : ''}`;
}

function daysText({ start, end }: Days): string {
  return `${start} to ${end}`;
}
