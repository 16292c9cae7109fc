/** Figures of a report over spans of days: one value a measure and span, with its reason where there is none. */
import type { Figure, Figures } from '../contract/answer.js';
import type { BarReport, MetricsReport } from '../contract/catalogue.js';
import type { Measure } from '../contract/measures.js';
import { instantText } from '../contract/instant.js';
import type { DaySpan } from '../contract/period.js';
import { enabledPerSpan } from './enabled.js';
import type { Question } from './question.js';
import { firstRowFrom, wantedTraits, type Rows } from './rows.js';
import { narrowingOf } from './selection.js';
import { stockOf } from './stocks.js';
import { countingOf, countStretches, isRowMeasure, type RowMeasure, type Stretch } from './verbs.js';

export const MISSING: Figure = { value: null, state: 'missing' };
export const NOT_APPLICABLE: Figure = { value: null, state: 'not-applicable' };

type CountedEntry = BarReport | MetricsReport;

/** For each span the figures of the given measures. Spans come in order and share no day. */
export function figuresPerSpan(
  question: Question,
  entry: CountedEntry,
  ids: readonly string[],
  spans: readonly DaySpan[],
): Figures[] {
  const counter = new SpanCounter(question, entry, spans);
  return spans.map((_, span) => Object.fromEntries(ids.map((id) => [id, counter.figures(id)[span]])));
}

class SpanCounter {
  readonly #known = new Map<string, Figure[]>();

  constructor(
    private readonly question: Question,
    private readonly entry: CountedEntry,
    private readonly spans: readonly DaySpan[],
  ) {}

  figures(id: string): Figure[] {
    let figures = this.#known.get(id);
    if (!figures) this.#known.set(id, (figures = this.#count(this.entry.measures[id])));
    return figures;
  }

  #count(measure: Measure): Figure[] {
    const { question, spans } = this;
    if (question.lacksOf(measure).length > 0) return spans.map(() => MISSING);
    if (measure.verb === 'ratio') return this.#ratios(measure.numerator, measure.denominator);
    const { view } = question;
    const stream = question.streamOf(measure);
    const [first, last] = [view.from[stream] ?? -Infinity, view.throughDay(stream) ?? -Infinity];
    const figures = this.#plain(measure);
    return figures.map((figure, i) => (spans[i].end < first || spans[i].start > last ? MISSING : figure));
  }

  #ratios(numeratorId: string, denominatorId: string): Figure[] {
    const denominators = this.figures(denominatorId);
    return this.figures(numeratorId).map(({ value: numerator }, i) =>
      ratio(numerator, denominators[i].value),
    );
  }

  #plain(measure: Measure): Figure[] {
    const { question, spans } = this;
    if (isRowMeasure(measure)) return this.#counted(measure);
    switch (measure.verb) {
      case 'enabled':
        return enabledPerSpan(question.view, question.filter, spans).map((value) =>
          value === null ? MISSING : { value },
        );
      case 'active':
        return this.#active();
      case 'latest':
        return spans.map((span) => {
          const { total, people } = stockTotal(question, measure.of, span);
          return people === 0 ? MISSING : { value: total };
        });
      default:
        return spans.map(() => NOT_APPLICABLE); // a list of words is said of a person, not of a bar
    }
  }

  #counted(measure: RowMeasure): Figure[] {
    const span = wholeOf(this.spans);
    const upTo = 'upTo' in measure && measure.upTo;
    const rows = this.question.selection.rows(
      narrowingOf(measure),
      upTo ? { start: -Infinity, end: span.end } : span,
    );
    const stretches = stretchesOf(rows, this.spans, upTo);
    const values = countStretches(countingOf(measure, rows, this.entry.product), stretches);
    const isInstant = measure.verb === 'first' || measure.verb === 'last';
    return Array.from(values, (value) =>
      Number.isNaN(value) ? MISSING : { value: isInstant ? instantText(value) : value },
    );
  }

  #active(): Figure[] {
    const { rows, wanted } = activeRows(this.question, this.entry, wholeOf(this.spans));
    const measure: RowMeasure = { verb: 'distinct', of: 'person' };
    const values = countStretches({ measure, rows, wanted }, stretchesOf(rows, this.spans));
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

/** Rows that make a person stand in a detail, or count as active. */
export function activeRows(
  question: Question,
  entry: CountedEntry,
  span: DaySpan,
): { rows: Rows; wanted: Uint8Array } {
  const source = entry.active.from ?? 'rows';
  const consent = entry.shape === 'metrics';
  const rows = question.selection.rows({ source, persona: false, consent }, span);
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

const wholeOf = (spans: readonly DaySpan[]): DaySpan => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? -1,
});

/** Where each span's rows stand; with `upTo`, from the first row on. */
function stretchesOf(rows: Rows, spans: readonly DaySpan[], upTo = false): Stretch[] {
  return spans.map(({ start, end }) => ({
    from: upTo ? 0 : firstRowFrom(rows, start),
    to: firstRowFrom(rows, end + 1),
  }));
}
