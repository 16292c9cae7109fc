/** What a file of figures says in words: labels of its columns, and how its figures are made. */
import { COACH_LEVELS, TEAM_COLUMNS } from '../../contract/catalogue.js';
import { formulaOf, rowsOf } from '../../contract/formula.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import { measureAbout, measureLabel, provideTexts, type Strings, type Texts } from '../foundation/strings.js';
import { formulaText, rowsText } from '../parts/explain-words.js';
import { abouts } from '../strings/en-abouts.js';
import { explain } from '../strings/en-explain.js';
import { files } from '../strings/en-files.js';
import type { CsvList, CsvSource } from './csv-order.js';

const COMPARED = 'compared_';

/** The header cell of a column. */
export function labelOf(strings: Strings, report: string): (id: string) => string {
  provideTexts({ files });
  const { texts } = strings;
  const { columns, compared } = texts.files;
  const label = (id: string): string =>
    Object.hasOwn(columns, id) ? columns[id] : measureLabel(texts, id, report);
  return (id) => (id.startsWith(COMPARED) ? compared(label(id.slice(COMPARED.length))) : label(id));
}

/** Formulas in words, by id, of the figures that a file can have. */
export function wordsOf(
  strings: Strings,
  answer: CsvSource,
  entry: ReportEntry | undefined,
  part?: CsvList,
): Record<string, string> {
  provideTexts({ abouts, explain });
  const { texts } = strings;
  const lang = strings.lang();
  const words = figuresOf(answer, part).map((id): [string, string] => [
    id,
    madeOf({ texts, lang, report: answer.report }, id, entry),
  ]);
  return Object.fromEntries(words.filter(([, said]) => said !== ''));
}

function figuresOf(answer: CsvSource, part: CsvList | undefined): readonly string[] {
  if (part === 'coach-levels') return COACH_LEVELS;
  if ('metrics' in answer) return Object.keys(answer.metrics);
  if ('bars' in answer) return Object.keys((answer.total ?? answer.bars[0])?.values ?? {});
  if ('csvOnly' in answer) return [...answer.columns, ...answer.csvOnly];
  return 'rows' in answer ? TEAM_COLUMNS : Object.keys(answer.seats);
}

/** What it means, how it is made, and of which rows, on which surfaces. */
function madeOf(
  wording: { texts: Texts; lang: string; report: string },
  id: string,
  entry: ReportEntry | undefined,
): string {
  const formula = formulaOf(entry, id);
  const rows = formula && entry && rowsOf(formula, entry);
  return [
    measureAbout(wording.texts, id, wording.report),
    formula && formulaText(wording, formula),
    rows && wording.texts.joins.sentence(rowsText(wording, rows)),
  ]
    .filter(Boolean)
    .join(' ');
}
