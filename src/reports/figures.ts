/** Figures of a report over spans of days: one value a measure and span, with its reason where there is none. */
import type { Figure, Figures } from '../contract/answer.js';
import type { BarReport, MetricsReport } from '../contract/report-entry.js';
import type { Measure } from '../contract/measures.js';
import { instantText } from '../contract/instant.js';
import type { DaySpan } from '../contract/period.js';
import type { Stream } from '../contract/tables.js';
import type { Work } from '../contract/work.js';
import { enabledPerSpan } from './enabled.js';
import { peopleWith } from './people-counts.js';
import type { Cell } from './person-cells.js';
import type { Question } from './question.js';
import { firstRowFrom, wantedTraits, type Rows } from './rows.js';
import { narrowingOf, reachesBack } from './selection.js';
import { stocksOn } from './stocks.js';
import { StretchCounter, type Stretch } from './stretches.js';
import { isRowMeasure, type RowMeasure } from './counting.js';

export const MISSING: Figure = { value: null, state: 'missing' };
export const NOT_APPLICABLE: Figure = { value: null, state: 'not-applicable' };

type CountedEntry = BarReport | MetricsReport;

/**
 * The spans of a stream, in order and sharing no day; null where the stream has no day of a span. Streams may be cut
 * differently (rule 22), but all have the same number of spans.
 */
export type SpansOf = (stream: Stream) => readonly (DaySpan | null)[];

/** For each span the figures of the given measures, and those of all spans together: its own days, never a sum of parts. */
export function* figuresPerSpan(
  question: Question,
  entry: CountedEntry,
  ids: readonly string[],
  spansOf: SpansOf,
): Work<{ each: Figures[]; whole: Figures }> {
  const counter = new SpanCounter(question, entry, spansOf);
  const counted: (readonly [string, Counted])[] = [];
  for (const id of ids) counted.push([id, yield* counter.figures(id)]);
  const pick = (of: (counted: Counted) => Figure): Figures =>
    Object.fromEntries(counted.map(([id, figures]) => [id, of(figures)]));
  return {
    each: spansOf(entry.stream).map((_, span) => pick(({ each }) => each[span])),
    whole: pick(({ whole }) => whole),
  };
}

interface Counted {
  readonly each: readonly Figure[];
  readonly whole: Figure;
}

class SpanCounter {
  readonly #known = new Map<string, Counted>();
  readonly #counters = new Map<Rows, Map<number, StretchCounter>>();

  constructor(
    private readonly question: Question,
    private readonly entry: CountedEntry,
    private readonly spansOf: SpansOf,
  ) {}

  *figures(id: string): Work<Counted> {
    let figures = this.#known.get(id);
    if (!figures) {
      this.#known.set(id, (figures = yield* this.#count(this.entry.measures[id])));
      yield;
    }
    return figures;
  }

  *#count(measure: Measure): Work<Counted> {
    const { question, entry } = this;
    const stream = question.streamOf(measure, entry);
    const spans = this.spansOf(stream);
    const none = { each: spans.map(() => MISSING), whole: MISSING };
    if (question.lacksOf(measure, entry).length > 0) return none;
    if (measure.verb === 'ratio') return yield* this.#ratios(measure.numerator, measure.denominator);
    const known = spans.map((span) => (span && question.isKnown(stream, span) ? span : null));
    const days = known.filter((span) => span !== null);
    if (days.length === 0) return none;
    const { each, whole } = yield* this.#plain(measure, days, wholeOf(spans));
    const figures = each.values();
    return { each: known.map((span) => (span ? figures.next().value! : MISSING)), whole };
  }

  *#ratios(numeratorId: string, denominatorId: string): Work<Counted> {
    const numerator = yield* this.figures(numeratorId);
    const denominator = yield* this.figures(denominatorId);
    return {
      each: numerator.each.map(({ value }, i) => ratio(value, denominator.each[i].value)),
      whole: ratio(numerator.whole.value, denominator.whole.value),
    };
  }

  *#plain(measure: Measure, spans: readonly DaySpan[], whole: DaySpan): Work<Counted> {
    const { question } = this;
    if (isRowMeasure(measure)) return yield* this.#counted(measure, spans, whole);
    switch (measure.verb) {
      case 'enabled': {
        const counts = yield* enabledPerSpan(question.view, question.filter, spans);
        const figures = counts.map((value) => (value === null ? MISSING : { value }));
        return { each: figures, whole: figures.at(-1)! }; // at the end of the last one
      }
      case 'active': {
        const { rows, wanted } = yield* activeRows(question, this.entry, whole);
        const people: RowMeasure = { verb: 'distinct', of: 'person' };
        const counts = this.#counter(rows, spans).countWanted({ measure: people, rows, wanted });
        return { each: Array.from(counts.each, (value) => ({ value })), whole: { value: counts.whole } };
      }
      case 'latest': {
        const figures: Figure[] = [];
        for (const span of [...spans, whole]) {
          const { total, people } = stockTotal(question, measure.of, span);
          figures.push(people === 0 ? MISSING : { value: total });
          yield;
        }
        return { each: figures.slice(0, -1), whole: figures.at(-1)! };
      }
      default: // a list of words is said of a person, not of a bar
        return { each: spans.map(() => NOT_APPLICABLE), whole: NOT_APPLICABLE };
    }
  }

  *#counted(measure: RowMeasure, spans: readonly DaySpan[], whole: DaySpan): Work<Counted> {
    const upTo = reachesBack(measure);
    const narrowing = narrowingOf(measure);
    const days = upTo ? { start: -Infinity, end: whole.end } : whole;
    const rows = yield* this.question.selection.rows(narrowing, days);
    const counter = upTo
      ? new StretchCounter(rows, stretchesOf(rows, spans, true))
      : this.#counter(rows, spans);
    const counts = counter.count(measure, this.entry.product);
    const isInstant = measure.verb === 'first' || measure.verb === 'last';
    const figure = (value: number): Figure =>
      Number.isNaN(value) ? MISSING : { value: isInstant ? instantText(value) : value };
    return { each: Array.from(counts.each, figure), whole: figure(counts.whole) };
  }

  /**
   * Measures of the same rows share one counter, and with it the walk for their sums. Spans that are not known only
   * stand in front, so that of the same rows as many spans are the same spans.
   */
  #counter(rows: Rows, spans: readonly DaySpan[]): StretchCounter {
    let counters = this.#counters.get(rows);
    if (!counters) this.#counters.set(rows, (counters = new Map()));
    let counter = counters.get(spans.length);
    if (!counter) counters.set(spans.length, (counter = new StretchCounter(rows, stretchesOf(rows, spans))));
    return counter;
  }
}

/** Numerator over denominator, with both beside it (rule 32); 0/0 is not applicable (rule 36). */
export function ratio(numerator: Figure['value'], denominator: Figure['value']): Figure {
  if (typeof numerator !== 'number' || typeof denominator !== 'number')
    return { ...MISSING, numerator: null, denominator: null };
  if (denominator === 0) return { ...NOT_APPLICABLE, numerator, denominator };
  return { value: numerator / denominator, numerator, denominator };
}

/** The same of one person's cells: null missing, NaN not applicable. */
export function ratioCell(numerator: Cell, denominator: Cell): number | null {
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  return denominator === 0 ? NaN : numerator / denominator;
}

/** Rows that make a person stand in a detail, or count as active. */
export function* activeRows(
  question: Question,
  entry: CountedEntry,
  span: DaySpan,
): Work<{ rows: Rows; wanted: Uint8Array }> {
  const source = entry.active.from ?? 'rows';
  const consent = entry.shape === 'metrics';
  const rows = yield* question.selection.rows({ source, persona: false, consent, history: false }, span);
  return { rows, wanted: wantedTraits(rows.traits, entry.product, entry.active.where) };
}

/** Active people of a span: the N of its figures. */
export function* activePeople(question: Question, entry: CountedEntry, span: DaySpan): Work<number> {
  const { rows, wanted } = yield* activeRows(question, entry, span);
  return peopleWith(rows, wanted, question.view.peopleCount).reduce((sum, one) => sum + one, 0);
}

/** N of an answer: the active people. Of metrics it is one number for all streams; null where nobody can tell it. */
export function* countedPeople(question: Question, entry: CountedEntry): Work<number | null> {
  const isTeam = entry.shape === 'metrics';
  const stream = isTeam ? entry.active.stream : entry.stream;
  const { days } = question.period(stream);
  const lacks = question.lacksOf(isTeam ? entry.measures.active_people : undefined, entry);
  return days && question.isKnown(stream, days) && lacks.length === 0
    ? yield* activePeople(question, entry, days)
    : null;
}

/** A stock over the people who held a seat in the span and are let through on the day it is stated for. */
export function stockTotal(
  { view, filter, entry }: Question,
  column: 'connections' | 'leads_saved' | 'accounts_saved',
  span: DaySpan,
): { total: number; people: number } {
  const end = Math.min(span.end, view.throughDay('seats') ?? span.end);
  const values = stocksOn(view, column, end);
  let [total, people] = [0, 0];
  for (let person = 0; person < values.length; person++) {
    if (Number.isNaN(values[person])) continue;
    if (entry.seats && !view.seatDays.touches(person, span.start, span.end)) continue;
    if (!filter.covers(person, end)) continue;
    total += values[person];
    people++;
  }
  return { total, people };
}

/** From the first day to the last of the spans that are there; null ones only stand before or after them. */
function wholeOf(spans: readonly (DaySpan | null)[]): DaySpan {
  const there = spans.filter((span) => span !== null);
  return { start: there[0].start, end: there.at(-1)!.end };
}

/** Where each span's rows stand; with `upTo`, from the first row on. */
function stretchesOf(rows: Rows, spans: readonly DaySpan[], upTo = false): Stretch[] {
  return spans.map(({ start, end }) => ({
    from: upTo ? 0 : firstRowFrom(rows, start),
    to: firstRowFrom(rows, end + 1),
  }));
}
