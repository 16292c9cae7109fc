/** The columns of a detail: counted for everybody where all cells are looked at, else only for those on the page. */
import type { BarReport } from '../contract/report-entry.js';
import type { Measure } from '../contract/measures.js';
import type { DaySpan } from '../contract/period.js';
import type { Work } from '../contract/work.js';
import { channelsOf } from './channels.js';
import { countingOf, isRowMeasure } from './counting.js';
import { ratioCell } from './figures.js';
import { countPeople } from './people-counts.js';
import type { PeopleColumn } from './person-cells.js';
import type { Question } from './question.js';
import { narrowingOf, reachesBack } from './selection.js';

export class DetailColumns {
  readonly #ofAll = new Map<string, PeopleColumn>();

  constructor(
    readonly question: Question,
    readonly entry: BarReport,
    readonly days: DaySpan,
  ) {}

  /** Of everybody: to sort by, to sum up. */
  *ofAll(id: string): Work<PeopleColumn> {
    let column = this.#ofAll.get(id);
    if (!column) this.#ofAll.set(id, (column = yield* this.#columnOf(this.question, id)));
    return column;
  }

  *all(ids: readonly string[]): Work<Map<string, PeopleColumn>> {
    const columns = new Map<string, PeopleColumn>();
    for (const id of ids) columns.set(id, yield* this.ofAll(id));
    return columns;
  }

  /** Of those on a page: what was counted for all is not counted again. */
  *ofSome(ids: readonly string[], people: Uint32Array): Work<Map<string, PeopleColumn>> {
    const some = this.question.among(people);
    const columns = new Map<string, PeopleColumn>();
    for (const id of ids) columns.set(id, this.#ofAll.get(id) ?? (yield* this.#columnOf(some, id)));
    return columns;
  }

  *#columnOf(question: Question, id: string): Work<PeopleColumn> {
    const { entry, days } = this;
    const measure: Measure = entry.measures[id];
    if (measure.verb === 'channels') return yield* channelsOf(question, entry, measure, days);
    if (measure.verb === 'ratio') {
      const numerator = yield* this.#columnOf(question, measure.numerator);
      const denominator = yield* this.#columnOf(question, measure.denominator);
      return { cellOf: (person) => ratioCell(numerator.cellOf(person), denominator.cellOf(person)) };
    }
    if (!isRowMeasure(measure)) return { cellOf: () => null };
    const span = reachesBack(measure) ? { start: -Infinity, end: days.end } : days;
    const rows = yield* question.selection.rows(narrowingOf(measure), span);
    const values = countPeople(countingOf(measure, rows, entry.product), question.view.peopleCount);
    yield;
    return {
      cellOf: (person) => (Number.isNaN(values[person]) ? null : values[person]),
      isInstant: measure.verb === 'first' || measure.verb === 'last',
    };
  }
}
