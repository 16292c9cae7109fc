/** The columns of a detail, read from its answer and from the report's entry in the catalogue. */
import type { DetailRow, DetailsAnswer, Figure, State } from '../../contract/answer.js';
import { addsUp, unitOf, type Measure, type Unit } from '../../contract/measures.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import { EM_DASH, formatDay, formatFigure } from '../foundation/format.js';
import { measureAbout, measureLabel, type Texts } from '../foundation/strings.js';

/** How a column's figure over all people comes about (rule 35). */
export type FooterKind = 'adds' | 'union' | 'pooled' | 'first' | 'last';

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** What it means; empty where its name says all. */
  readonly about: string;
  /** Person cell, a person's other columns, a figure, words. */
  readonly kind: 'person' | 'text' | 'status' | 'figure' | 'words';
  readonly unit: Unit | 'day';
  readonly footer: FooterKind;
  /** px that it is at least given; of the person cell the style sheet says it. */
  readonly width: number;
}

/** What a cell needs to know to be written. */
export interface CellContext {
  readonly texts: Texts;
  readonly lang: string;
  readonly timeZone: string;
}

export interface ColumnOptions {
  readonly texts: Texts;
  readonly lang: string;
  /** Also the columns that the answer keeps for the CSV. */
  readonly more: boolean;
  readonly entry?: ReportEntry;
}

/** What the rows are ordered by unless somebody sorts them comes first: it is what the bar showed, and must be in sight. */
export function columnsOf(answer: DetailsAnswer, { texts, lang, more, entry }: ColumnOptions): TableColumn[] {
  const { report } = answer;
  const about = {
    label: (id: string) => measureLabel(texts, id, report),
    about: (id: string) => measureAbout(texts, id, report),
  };
  const person = (id: string, kind: TableColumn['kind'], width: number): TableColumn => ({
    id,
    kind,
    width,
    label: about.label(id),
    about: about.about(id),
    unit: 'words',
    footer: 'adds',
  });
  const ids = more ? [...answer.columns, ...answer.csvOnly] : answer.columns;
  const own = ids
    .filter((id) => !PERSON.has(id))
    .map((id): TableColumn => {
      const measure = measureOf(entry, id);
      const unit = measure ? unitOf(measure) : unitOfCells(answer.rows, id);
      const kind = unit === 'words' ? 'words' : 'figure';
      const label = about.label(id);
      return {
        id,
        kind,
        unit,
        label,
        width: widthOf(label, unit, lang),
        about: about.about(id),
        footer: footerOf(measure),
      };
    });
  const first = own.filter(({ id }) => entry?.shape === 'bars' && id === entry.order);
  return [
    { ...person('name', 'person', 0), label: texts.table.person },
    ...first,
    person('role', 'text', 120),
    person('title', 'text', 168),
    person('status', 'status', 108),
    ...own.filter((column) => !first.includes(column)),
  ];
}

/** So that a head takes two lines, or three, and no word is broken: about 6.6 px a letter, its arrow and the padding. */
function widthOf(label: string, unit: TableColumn['unit'], lang: string): number {
  const longest = Math.max(...label.split(/\s+/).map((word) => word.length));
  const head = Math.max(Math.min(160, label.length * 3.3 + 58), Math.min(200, longest * 7 + 46));
  return Math.round(Math.max(head, unit === 'words' ? 136 : unit === 'instant' ? dayWidth(lang) : 100));
}

/** Of a long day as the language writes it; letters of China and Japan are twice as wide. */
function dayWidth(lang: string): number {
  const letters = Array.from(formatDay(lang, '2026-12-30'), (letter) => (letter > '\u2e7f' ? 2 : 1));
  return Math.max(116, letters.reduce((sum: number, width) => sum + width, 0) * 7 + 36);
}

/** Columns that the table shows in its own way, whether the answer lists them or not. */
const PERSON = new Set(['id', 'name', 'email', 'role', 'title', 'status']);

function measureOf(entry: ReportEntry | undefined, id: string): Measure | undefined {
  const measures = entry && entry.shape !== 'overview' ? entry.measures : {};
  return Object.hasOwn(measures, id) ? measures[id] : undefined;
}

/** Lists of the overview have no measures: their cells say what they are. */
function unitOfCells(rows: readonly DetailRow[], id: string): Unit | 'day' {
  const cell = rows.find((row) => row[id] !== null && row[id] !== undefined)?.[id];
  if (typeof cell !== 'string') return 'count';
  return /^\d{4}-\d\d-\d\dT/.test(cell) ? 'instant' : /^\d{4}-\d\d-\d\d$/.test(cell) ? 'day' : 'words';
}

function footerOf(measure: Measure | undefined): FooterKind {
  if (!measure || addsUp(measure)) return 'adds';
  if (measure.verb === 'first' || measure.verb === 'last') return measure.verb;
  return measure.verb === 'ratio' ? 'pooled' : 'union';
}

/** The text of a figure's or words' cell. What is not known to our texts stands as it came. */
export function cellText(
  column: TableColumn,
  value: number | string,
  { texts, lang, timeZone }: CellContext,
): string {
  if (column.kind === 'status') return own(texts.table.statuses, value);
  if (column.unit === 'day') return formatDay(lang, String(value));
  if (column.id === 'alert_channels')
    return String(value)
      .split(';')
      .map((channel) => own(texts.surfaces, channel))
      .join(', ');
  if (column.id === 'coach_level') return own(texts.levels, value);
  if (column.kind !== 'figure') return String(value);
  return formatFigure(lang, { value }, column.unit, timeZone);
}

const own = (group: Readonly<Record<string, string>>, id: number | string): string =>
  Object.hasOwn(group, id) ? group[id] : String(id);

/** The footer's figure of a column; empty where a column has none. */
export function footerText(column: TableColumn, figure: Figure | undefined, context: CellContext): string {
  if (!figure) return '';
  return figure.value === null ? EM_DASH : cellText(column, figure.value, context);
}

/** Why a cell is an em dash. */
export function whyBlank(column: TableColumn, state: State | undefined, { texts }: CellContext): string {
  if (state === 'not-applicable' && Object.hasOwn(texts.table.notApplicable, column.id))
    return texts.table.notApplicable[column.id];
  return texts.values[state ?? 'missing'] ?? texts.values.missing;
}
