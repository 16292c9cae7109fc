/**
 * The rows that a measure may see: those of its source, of the asked days, let through by the filters - chosen once a
 * query, so that no verb knows of filters.
 */
import type { ReportEntry } from '../contract/report-entry.js';
import type { Measure } from '../contract/measures.js';
import type { DaySpan } from '../contract/period.js';
import { streamOfKind } from '../contract/tables.js';
import type { Work } from '../contract/work.js';
import { firstRowFrom, keepRows, type Rows } from './rows.js';
import type { Filter } from './filter.js';
import type { View } from './view.js';

export type Source = 'rows' | 'sessions' | 'inmails';

export interface Narrowing {
  source: Source;
  /** Only targets of the persona. */
  persona: boolean;
  /** Without linkedin.com rows of opted-out days. */
  consent: boolean;
  /** Also rows before the first day that their stream knows (rule 43): a last login looks at them. */
  history: boolean;
}

export function narrowingOf(measure: Measure): Narrowing {
  const source = measure.verb === 'cohort' ? 'inmails' : (measure.from ?? 'rows');
  return {
    source,
    persona: measure.persona ?? false,
    consent: measure.consent ?? false,
    history: reachesBack(measure),
  };
}

/** Whether a measure looks before the span it is asked for. */
export const reachesBack = (measure: Measure): boolean => 'upTo' in measure && measure.upTo === true;

export class Selection {
  readonly #made = new Map<string, Rows>();

  constructor(
    private readonly view: View,
    private readonly entry: Pick<ReportEntry, 'product' | 'seats'>,
    private readonly filter: Filter,
  ) {}

  /** Rows of a span of days, in order of day. */
  *rows(narrowing: Narrowing, span: DaySpan): Work<Rows> {
    const key = [
      narrowing.source,
      narrowing.persona,
      narrowing.consent,
      narrowing.history,
      span.start,
      span.end,
    ].join();
    let rows = this.#made.get(key);
    if (!rows) this.#made.set(key, (rows = yield* this.#select(narrowing, span)));
    return rows;
  }

  *#select({ source, persona, consent, history }: Narrowing, span: DaySpan): Work<Rows> {
    const all =
      source === 'rows'
        ? this.view.rows
        : source === 'sessions'
          ? yield* this.view.sessions()
          : (yield* this.view.inmails(this.entry.product)).rows;
    const rows = sliceDays(all, span);
    const first = rows.length ? rows.day[0] : 0;
    const last = rows.length ? rows.day[rows.length - 1] : 0;
    const { filter, view } = this;
    const people = filter.overview(first, last);
    const seatDays = this.entry.seats ? view.seatDays : null;
    const seats = seatDays?.overview(view.peopleCount, first, last);
    const targets = persona ? filter.targets : null;
    const optOut = consent && !view.optOut.isEmpty ? view.optOut : null;
    const known = history ? null : firstDays(rows, view);
    if (!people && !seats && !targets && !optOut && !known) return rows;
    const linkedin = rows.traits.map(({ surface }) => surface === 'linkedin');
    return yield* keepRows(rows, (i) => {
      const person = rows.person[i];
      if (people && (people[person] === 0 || (people[person] === 2 && !filter.covers(person, rows.day[i]))))
        return false;
      if (seats && (seats[person] === 0 || (seats[person] === 2 && !seatDays!.covers(person, rows.day[i]))))
        return false;
      if (targets && !targets[rows.target[i] ?? 0]) return false;
      if (known && rows.day[i] < known[rows.trait[i]]) return false;
      return !(optOut && linkedin[rows.trait[i]] && optOut.covers(person, rows.day[i]));
    });
  }
}

/** By trait the first day that its stream knows; null where none begins within the rows. */
function firstDays(rows: Rows, { from }: View): number[] | null {
  const days = rows.traits.map(({ kind }) => from[streamOfKind(kind)] ?? -Infinity);
  return rows.length > 0 && days.some((day) => day > rows.day[0]) ? days : null;
}

function sliceDays(rows: Rows, span: DaySpan): Rows {
  const [from, to] = [firstRowFrom(rows, span.start), firstRowFrom(rows, span.end + 1)];
  if (from === 0 && to === rows.length) return rows;
  return {
    length: to - from,
    at: rows.at.subarray(from, to),
    day: rows.day.subarray(from, to),
    person: rows.person.subarray(from, to),
    trait: rows.trait.subarray(from, to),
    traits: rows.traits,
    account: rows.account.subarray(from, to),
    target: rows.target.subarray(from, to),
    ref: rows.ref.subarray(from, to),
    quantity: rows.quantity && rows.quantity.subarray(from, to),
    credits: rows.credits && rows.credits.subarray(from, to),
  };
}
