/** People behind a bar or a period: one row each, and a footer that agrees with the bar (rules 5, 33, 35). */
import type { DetailsAnswer, Figures, SurfaceShare } from '../contract/answer.js';
import { bucketsOf, automaticUnit } from '../contract/bucket.js';
import type { BarReport } from '../contract/catalogue.js';
import { UsageError } from '../contract/errors.js';
import { instantText } from '../contract/instant.js';
import type { Measure } from '../contract/measures.js';
import type { DaySpan } from '../contract/period.js';
import { sortKey } from '../contract/sort-key.js';
import { channelsOf } from './channels.js';
import { activeRows, figuresPerSpan, MISSING, NOT_APPLICABLE, ratioCell } from './figures.js';
import { byColumn, type CellOf } from './people-order.js';
import { personCell, personContains, personRow, setCell } from './person-cells.js';
import { daysText, Question } from './question.js';
import { wantedTraits } from './rows.js';
import { narrowingOf, reachesBack } from './selection.js';
import { countingOf, isRowMeasure } from './counting.js';
import { countPeople, peopleWith } from './people-counts.js';

export function detailsOf(question: Question, entry: BarReport): DetailsAnswer {
  const { query, view } = question;
  const { people } = view.dataset;
  const lacks = question.lacksOf();
  const days = daysOfBar(question);
  const columns = [...entry.detail, ...entry.csvOnly];
  const head = { columns: [...entry.detail], csvOnly: [...entry.csvOnly], days: daysText(days) };
  if (lacks.length > 0 || !days || !question.isKnown(entry.stream, days)) {
    const footer = Object.fromEntries(columns.map((id) => [id, { value: null, state: 'missing' as const }]));
    return { ...question.head(lacks.length ? null : 0, lacks), ...head, rows: [], count: 0, footer };
  }
  const { rows: counted, wanted } = activeRows(question, entry, days);
  const active = peopleWith(counted, wanted, people.id.length);
  const cells = new Map(columns.map((id) => [id, cellsOf(question, entry, id, days)]));
  const listed = listPeople(question, active, days);
  const sort = query.sort ?? { by: entry.order, desc: true };
  byColumn(people, listed, sort.by, cells.get(sort.by) ?? personCell(people, sort.by), sort.desc ?? false);
  const n = active.reduce((sum, one) => sum + one, 0);
  const { page } = query;
  return {
    ...question.head(n, lacks),
    ...head,
    rows: (page ? listed.slice(page.index * page.size, (page.index + 1) * page.size) : listed).map(
      (person) => {
        const row = personRow(people, person);
        for (const [id, cellOf] of cells) setCell(row, id, cellOf(person));
        return row;
      },
    ),
    count: listed.length,
    footer: footerOf(question, entry, cells, days, listed),
    ...(entry.surfaces ? { surfaces: surfacesOf(question, entry, days) } : {}),
    ...(page ? { page: { ...page } } : {}),
  };
}

/** The days of the asked bar, or all that count. Throws `query-invalid` for a bar that the period has not. */
function daysOfBar(question: Question): DaySpan | null {
  const { query } = question;
  const period = question.period();
  if (query.bar === undefined || !period.days) return period.days;
  const unit =
    query.bucket === undefined || query.bucket === 'auto' ? automaticUnit(period.days) : query.bucket;
  const bar = bucketsOf(period, unit, question.bucketBounds()).find(({ key }) => key === query.bar);
  if (!bar)
    throw new UsageError('query-invalid', `Cannot find bar ${JSON.stringify(query.bar)} in the period`);
  return { start: bar.start, end: bar.end };
}

/** Active people; with `rows: "everyone"` also all whose current status is enabled. */
function listPeople({ query, view, filter }: Question, active: Uint8Array, days: DaySpan): number[] {
  const { people } = view.dataset;
  const everyone = query.rows === 'everyone';
  const key = query.text ? sortKey(query.text) : '';
  const listed: number[] = [];
  for (let person = 0; person < active.length; person++) {
    const wanted =
      active[person] ||
      (everyone && people.status[person] === 'enabled' && filter.touches(person, days.start, days.end));
    if (wanted && (key === '' || personContains(people, person, key))) listed.push(person);
  }
  return listed;
}

function cellsOf(question: Question, entry: BarReport, id: string, days: DaySpan): CellOf {
  const measure: Measure = entry.measures[id];
  if (measure.verb === 'channels') return channelsOf(question, entry, measure, days);
  if (measure.verb === 'ratio') {
    const [numerator, denominator] = [measure.numerator, measure.denominator].map((part) =>
      cellsOf(question, entry, part, days),
    );
    return (person) => ratioCell(numerator(person), denominator(person));
  }
  if (!isRowMeasure(measure)) return () => null;
  const upTo = reachesBack(measure);
  const rows = question.selection.rows(
    narrowingOf(measure),
    upTo ? { start: -Infinity, end: days.end } : days,
  );
  const values = countPeople(countingOf(measure, rows, entry.product), question.view.peopleCount);
  const isInstant = measure.verb === 'first' || measure.verb === 'last';
  return (person) =>
    Number.isNaN(values[person]) ? null : isInstant ? instantText(values[person]) : values[person];
}

/**
 * Over all rows of the filter and the text, not of the page: the same count as the bar's, of the listed people only.
 * A first or last is that of the rows, which may lie before the bar.
 */
function footerOf(
  question: Question,
  entry: BarReport,
  cells: ReadonlyMap<string, CellOf>,
  days: DaySpan,
  listed: readonly number[],
): Figures {
  const columns = [...cells.keys()];
  const { people } = question.view.dataset;
  const asked = question.query.text
    ? onlyPeople(
        question,
        listed.map((person) => people.id[person]),
      )
    : question;
  const figures: Figures =
    listed.length === 0
      ? Object.fromEntries(columns.map((id) => [id, emptyFigure(entry.measures[id])]))
      : figuresPerSpan(asked, entry, columns, () => [days]).whole;
  for (const [id, cellOf] of cells) {
    const { verb } = entry.measures[id];
    if (verb !== 'first' && verb !== 'last') continue;
    let value: string | null = null;
    for (const person of listed) {
      const at = cellOf(person) as string | null;
      if (at !== null && (value === null || (verb === 'first' ? at < value : at > value))) value = at;
    }
    figures[id] = value === null ? MISSING : { value };
  }
  return figures;
}

function emptyFigure(measure: Measure) {
  return measure.verb === 'ratio' || measure.verb === 'channels' ? NOT_APPLICABLE : { value: 0 };
}

/** The same question about some people only; they were let through already, so the people filter can be replaced. */
function onlyPeople(question: Question, ids: readonly string[]): Question {
  return new Question(question.view, question.entry, { ...question.query, people: ids }, question.asker);
}

/** Interactions by surface: greatest first, ties by name, blank last among them. */
function surfacesOf(question: Question, entry: BarReport, days: DaySpan): SurfaceShare[] {
  const rows = question.selection.rows(
    { source: 'rows', persona: false, consent: false, history: false },
    days,
  );
  const wanted = wantedTraits(rows.traits, entry.product, entry.surfaces);
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    if (!wanted[rows.trait[i]]) continue;
    const { surface } = rows.traits[rows.trait[i]];
    const quantity = rows.quantity?.[i] ?? 1;
    counts.set(surface, (counts.get(surface) ?? 0) + quantity);
    total += quantity;
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([surface, interactions]) => ({
      surface: surface || null,
      ...(surface === '' ? { state: 'missing' as const } : {}),
      interactions,
      share: total ? interactions / total : null,
    }));
}
