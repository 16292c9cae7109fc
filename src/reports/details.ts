/** People behind a bar or a period: one row each, and a footer that agrees with the bar (rules 5, 33, 35). */
import type { DetailsAnswer, Figure, Figures, SurfaceShare } from '../contract/answer.js';
import { bucketsOf, automaticUnit } from '../contract/bucket.js';
import type { BarReport } from '../contract/report-entry.js';
import { UsageError } from '../contract/errors.js';
import { instantText } from '../contract/instant.js';
import type { Measure } from '../contract/measures.js';
import type { DaySpan } from '../contract/period.js';
import { compareCodePoints, sortKey } from '../contract/sort-key.js';
import type { Work } from '../contract/work.js';
import { DetailColumns } from './detail-columns.js';
import { activeRows, figuresPerSpan, MISSING, NOT_APPLICABLE } from './figures.js';
import { hitsOf } from './people-keys.js';
import { byColumn, listed } from './people-order.js';
import { personColumn, rowsOf } from './person-cells.js';
import { daysText, type Question } from './question.js';
import { wantedTraits } from './rows.js';
import { peopleWith } from './people-counts.js';

export function* detailsOf(question: Question, entry: BarReport): Work<DetailsAnswer> {
  const { query, view } = question;
  const { people } = view.dataset;
  const lacks = question.lacksOf();
  const days = daysOfBar(question);
  const ids = [...entry.detail, ...entry.csvOnly];
  const head = { columns: [...entry.detail], csvOnly: [...entry.csvOnly], days: daysText(days) };
  if (lacks.length > 0 || !days || !question.isKnown(entry.stream, days)) {
    const footer = Object.fromEntries(ids.map((id) => [id, { value: null, state: 'missing' as const }]));
    return { ...question.head(null, lacks), ...head, rows: [], count: 0, footer };
  }
  const { rows: counted, wanted } = yield* activeRows(question, entry, days);
  const active = peopleWith(counted, wanted, view.peopleCount);
  yield;
  const list = yield* listOf(question, active, days);
  const columns = new DetailColumns(question, entry, days);
  const sort = query.sort ?? { by: entry.order, desc: true };
  const sortColumn = ids.includes(sort.by) ? yield* columns.ofAll(sort.by) : personColumn(people, sort.by);
  const sorted = yield* byColumn(people, list, sort, sortColumn);
  const { page } = query;
  const shown = page ? sorted.subarray(page.index * page.size, (page.index + 1) * page.size) : sorted;
  return {
    ...question.head(
      active.reduce((sum, one) => sum + one, 0),
      lacks,
    ),
    ...head,
    rows: yield* rowsOf(people, shown, page ? yield* columns.ofSome(ids, shown) : yield* columns.all(ids)),
    count: list.length,
    footer: yield* footerOf(columns, ids, list),
    ...(entry.surfaces ? { surfaces: yield* surfacesOf(question, entry, days) } : {}),
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

/** Active people; with `rows: "everyone"` also all whose current status is enabled. In order of name. */
function* listOf({ query, view, filter }: Question, active: Uint8Array, days: DaySpan): Work<Uint32Array> {
  const { people } = view.dataset;
  const everyone = query.rows === 'everyone';
  const hits = yield* hitsOf(people, query.text);
  return yield* listed(
    people,
    (person) =>
      (hits === null || hits[person] === 1) &&
      (active[person] === 1 ||
        (everyone && people.status[person] === 'enabled' && filter.touches(person, days.start, days.end))),
  );
}

/**
 * Over all rows of the filter and the text, not of the page: the same count as the bar's, of the listed people only.
 * A first or last is that of the rows, which may lie before the bar.
 */
function* footerOf(columns: DetailColumns, ids: readonly string[], list: Uint32Array): Work<Figures> {
  const { question, entry, days } = columns;
  if (list.length === 0) return Object.fromEntries(ids.map((id) => [id, emptyFigure(entry.measures[id])]));
  const asked = question.query.text ? question.among(list) : question;
  const { whole: figures } = yield* figuresPerSpan(asked, entry, ids, () => [days]);
  for (const id of ids) {
    const { verb } = entry.measures[id];
    if (verb !== 'first' && verb !== 'last') continue;
    const { cellOf } = yield* columns.ofAll(id);
    let found = NaN;
    for (const person of list) {
      const at = cellOf(person) as number | null;
      if (at !== null && !(verb === 'first' ? found <= at : found >= at)) found = at;
    }
    figures[id] = Number.isNaN(found) ? MISSING : { value: instantText(found) };
    yield;
  }
  return figures;
}

function emptyFigure({ verb }: Measure): Figure {
  if (verb === 'first' || verb === 'last') return MISSING;
  return verb === 'ratio' || verb === 'channels' ? NOT_APPLICABLE : { value: 0 };
}

/** Names in the order of rule 33, the blank one last. */
function byName(a: string, b: string): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return compareCodePoints(sortKey(a), sortKey(b)) || compareCodePoints(a, b);
}

/** Interactions by surface: greatest first, ties by name. */
function* surfacesOf(question: Question, entry: BarReport, days: DaySpan): Work<SurfaceShare[]> {
  const rows = yield* question.selection.rows(
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
    .sort(([a, x], [b, y]) => y - x || byName(a, b))
    .map(([surface, interactions]) => ({
      surface: surface || null,
      ...(surface === '' ? { state: 'missing' as const } : {}),
      interactions,
      share: total ? interactions / total : null,
    }));
}
