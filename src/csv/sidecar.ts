/** What a file of figures must say about itself, beside it or above its header. */
import type { Days } from '../contract/period.js';
import { csvTable, type CsvAnswer } from './answer-tables.js';
import { PREAMBLE } from './header.js';

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
  columns: string[];
};

/** JSON to be saved as `<name>.csv.json` beside `<name>.csv`. */
export function exportSidecar(answer: CsvAnswer): ExportSidecar {
  const {
    report,
    requested,
    effective,
    widened,
    timeZone,
    weekStart,
    dataThrough,
    dataFrom,
    filters,
    n,
    lacks,
    warnings,
  } = answer;
  return {
    format: 'crm-usage-widgets/1',
    guard: 'apostrophe',
    report,
    requested,
    effective,
    widened,
    timeZone,
    weekStart,
    dataThrough,
    ...(dataFrom && { dataFrom }),
    filters,
    n,
    lacks,
    warnings,
    ...('days' in answer && { days: answer.days }),
    columns: [...csvTable(answer).columns],
  };
}

/** The same for people, as lines before the header (`preamble` of the writer); our reader steps over them. */
export function exportPreamble(answer: CsvAnswer): string[] {
  const { requested, effective, timeZone, dataThrough, filters, lacks } = answer;
  const through = Object.entries(dataThrough).map(
    ([stream, { day, assumed }]) => `${stream} ${day}${assumed ? ' (assumed)' : ''}`,
  );
  const narrowed = Object.entries(filters).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return [
    `${PREAMBLE} ${answer.report}`,
    `# requested: ${daysText(requested)}`,
    `# counted: ${effective ? daysText(effective) : 'no days'}`,
    `# time zone: ${timeZone}`,
    `# data through: ${through.join(', ')}`,
    `# filters: ${JSON.stringify(Object.fromEntries(narrowed))}`,
    ...(lacks.length > 0 ? [`# lacks: ${lacks.join(', ')}`] : []),
  ];
}

function daysText({ start, end }: Days): string {
  return `${start} to ${end}`;
}
