/** Figures of a report over spans of days: one value a measure and span, with its reason where there is none. */
import type { Figure, Figures } from '../contract/answer.js';
import type { BarReport, MetricsReport } from '../contract/catalogue.js';
import type { Measure } from '../contract/measures.js';
import { instantText } from '../contract/instant.js';
import type { DaySpan } from '../contract/period.js';
import type { Stream } from '../contract/tables.js';
import { enabledPerSpan } from './enabled.js';
import type { Question } from './question.js';
import { firstRowFrom, wantedTraits, type Rows } from './rows.js';
import { narrowingOf, reachesBack } from './selection.js';
import { stockOf } from './stocks.js';
import { countingOf, countStretches, isRowMeasure, type RowMeasure, type Stretch } from './verbs.js';

export const MISSING: Figure = { value: null, state: 'missing' };
export const NOT_APPLICABLE: Figure = { value: null, state: 'not-applicable' };

type CountedEntry = BarReport | MetricsReport;

/**
 * The spans of a stream, in order and sharing no day; null where the stream has no day of a span. Streams may be cut
 * differently (rule 22), but all have the same number of spans.
 */
export type SpansOf = (stream: Stream) => readonly (DaySpan | null)[];

/** For each span the figures of the given measures. */
export function figuresPerSpan(
  question: Question,
  entry: CountedEntry,
  ids: readonly string[],
  spansOf: SpansOf,
): Figures[] {
  const counter = new SpanCounter(question, entry, spansOf);
  return spansOf(entry.stream).map((_, span) =>
    Object.fromEntries(ids.map((id) => [id, counter.figures(id)[span]])),
  );
}

class SpanCounter {
  readonly #known = new Map<string, Figure[]>();

  constructor(
    private readonly question: Question,
    private readonly entry: CountedEntry,
    private readonly spansOf: SpansOf,
  ) {}

  figures(id: string): Figure[] {
    let figures = this.#known.get(id);
    if (!figures) this.#known.set(id, (figures = this.#count(this.entry.measures[id])));
    return figures;
  }

  #count(measure: Measure): Figure[] {
    const { question, entry } = this;
    const stream = question.streamOf(measure, entry);
    const spans = this.spansOf(stream);
    if (question.lacksOf(measure, entry).length > 0) return spans.map(() => MISSING);
    if (measure.verb === 'ratio') return this.#ratios(measure.numerator, measure.denominator);
    const known = spans.map((span) => (span && question.isKnown(stream, span) ? span : null));
    const figures = this.#plain(
      measure,
      known.filter((span) => span !== null),
    ).values();
    return known.map((span) => (span ? figures.next().value! : MISSING));
  }

  #ratios(numeratorId: string, denominatorId: string): Figure[] {
    const denominators = this.figures(denominatorId);
    return this.figures(numeratorId).map(({ value: numerator }, i) =>
      ratio(numerator, denominators[i].value),
    );
  }

  #plain(measure: Measure, spans: readonly DaySpan[]): Figure[] {
    const { question } = this;
    if (spans.length === 0) return [];
    if (isRowMeasure(measure)) return this.#counted(measure, spans);
    switch (measure.verb) {
      case 'enabled':
        return enabledPerSpan(question.view, question.filter, spans).map((value) =>
          value === null ? MISSING : { value },
        );
      case 'active':
        return this.#active(spans);
      case 'latest':
        return spans.map((span) => {
          const { total, people } = stockTotal(question, measure.of, span);
          return people === 0 ? MISSING : { value: total };
        });
      default:
        return spans.map(() => NOT_APPLICABLE); // a list of words is said of a person, not of a bar
    }
  }

  #counted(measure: RowMeasure, spans: readonly DaySpan[]): Figure[] {
    const span = wholeOf(spans);
    const upTo = reachesBack(measure);
    const rows = this.question.selection.rows(
      narrowingOf(measure),
      upTo ? { start: -Infinity, end: span.end } : span,
    );
    const stretches = stretchesOf(rows, spans, upTo);
    const values = countStretches(countingOf(measure, rows, this.entry.product), stretches);
    const isInstant = measure.verb === 'first' || measure.verb === 'last';
    return Array.from(values, (value) =>
      Number.isNaN(value) ? MISSING : { value: isInstant ? instantText(value) : value },
    );
  }

  #active(spans: readonly DaySpan[]): Figure[] {
    const { rows, wanted } = activeRows(this.question, this.entry, wholeOf(spans));
    const measure: RowMeasure = { verb: 'distinct', of: 'person' };
    const values = countStretches({ measure, rows, wanted }, stretchesOf(rows, spans));
    return Array.from(values, (value) => ({ value }));
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
export function ratioCell(numerator: Figure['value'], denominator: Figure['value']): number | null {
  const { value, state } = ratio(numerator, denominator);
  return state === 'not-applicable' ? NaN : (value as number | null);
}

/** Rows that make a person stand in a detail, or count as active. */
export function activeRows(
  question: Question,
  entry: CountedEntry,
  span: DaySpan,
): { rows: Rows; wanted: Uint8Array } {
  const source = entry.active.from ?? 'rows';
  const consent = entry.shape === 'metrics';
  const rows = question.selection.rows({ source, persona: false, consent, history: false }, span);
  return { rows, wanted: wantedTraits(rows.traits, entry.product, entry.active.where) };
}

/** Active people of a span: the N of its figures. */
export function activePeople(question: Question, entry: CountedEntry, span: DaySpan): number {
  const { rows, wanted } = activeRows(question, entry, span);
  return countStretches({ measure: { verb: 'distinct', of: 'person' }, rows, wanted }, [
    { from: 0, to: rows.length },
  ])[0];
}

/** A stock over the people who held a seat in the span and are let through on the day it is stated for. */
export function stockTotal(
  { view, filter, entry }: Question,
  column: 'connections' | 'leads_saved' | 'accounts_saved',
  span: DaySpan,
): { total: number; people: number } {
  const end = Math.min(span.end, view.throughDay('seats') ?? span.end);
  let [total, people] = [0, 0];
  const candidates = entry.seats ? view.seatDays.people() : view.dataset.people.id.keys();
  for (const person of candidates) {
    if (entry.seats && !view.seatDays.touches(person, span.start, span.end)) continue;
    if (!filter.covers(person, end)) continue;
    const value = stockOf(view, column, person, end);
    if (Number.isNaN(value)) continue;
    total += value;
    people++;
  }
  return { total, people };
}

const wholeOf = (spans: readonly DaySpan[]): DaySpan => ({ start: spans[0].start, end: spans.at(-1)!.end });

/** Where each span's rows stand; with `upTo`, from the first row on. */
function stretchesOf(rows: Rows, spans: readonly DaySpan[], upTo = false): Stretch[] {
  return spans.map(({ start, end }) => ({
    from: upTo ? 0 : firstRowFrom(rows, start),
    to: firstRowFrom(rows, end + 1),
  }));
}
