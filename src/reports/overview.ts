/** Seats, coach levels and idle seats; and the people behind them. */
import type { DetailsAnswer, OverviewAnswer } from '../contract/answer.js';
import type { OverviewReport } from '../contract/report-entry.js';
import { dayText } from '../contract/day.js';
import { UsageError } from '../contract/errors.js';
import type { Sort } from '../contract/query.js';
import type { Work } from '../contract/work.js';
import { coachDay, coachLacks, coachResults, coachSummary } from './coach.js';
import { idleLacks, idleState, idleSummary, seatIdleDays } from './idle.js';
import { hitsOf } from './people-keys.js';
import { byColumn, listed } from './people-order.js';
import { personColumn, rowsOf, type PeopleColumn } from './person-cells.js';
import type { Question } from './question.js';
import { seatState } from './seats.js';

export function* overviewOf(question: Question): Work<OverviewAnswer> {
  const day = question.view.throughDay('seats');
  const lacks = question.lacksOf();
  return {
    ...question.head(null, lacks),
    asOf: day === undefined || lacks.length > 0 ? null : dayText(day),
    ...(yield* seatState(question, day)),
    coach: yield* coachSummary(question),
    idle: yield* idleSummary(question),
  };
}

interface PeopleList {
  lacks: string[];
  day: number | undefined;
  people: ReadonlyMap<number, unknown>;
  columns: Record<string, PeopleColumn>;
  order: Sort;
}

/** `details` of the overview: who stands behind a coach level, whose seats are idle. Throws `query-invalid`. */
export function* overviewDetails(question: Question, entry: OverviewReport): Work<DetailsAnswer> {
  const { query, view } = question;
  const { people } = view.dataset;
  const list = yield* listOf(question, query.list);
  const ids = [...entry.lists[query.list!]];
  const hits = yield* hitsOf(people, query.text);
  const found = yield* listed(
    people,
    (person) => (hits === null || hits[person] === 1) && list.people.has(person),
  );
  const sort = query.sort ?? list.order;
  const column = list.columns[sort.by] ?? personColumn(people, sort.by);
  let sorted = yield* byColumn(people, found, sort, column);
  if (!query.sort && query.list === 'idle') sorted = neverUsedFirst(sorted, list.columns.idle_days);
  const { page } = query;
  const shown = page ? sorted.subarray(page.index * page.size, (page.index + 1) * page.size) : sorted;
  const columns = new Map(ids.map((id) => [id, list.columns[id]]));
  return {
    ...question.head(list.lacks.length > 0 ? null : list.people.size, list.lacks),
    days: list.day === undefined ? null : { start: dayText(list.day), end: dayText(list.day) },
    columns: ids,
    csvOnly: [],
    rows: yield* rowsOf(people, shown, columns, 'not-applicable'),
    count: found.length,
    footer: Object.fromEntries(ids.map((id) => [id, { value: null, state: 'not-applicable' as const }])),
    ...(page ? { page: { ...page } } : {}),
  };
}

/** Those never used stand last, as their cell is blank, and shall come before the longest idle (rule 40). */
function neverUsedFirst(sorted: Uint32Array, { cellOf }: PeopleColumn): Uint32Array {
  const used = sorted.findIndex((person) => cellOf(person) === null);
  if (used < 0) return sorted;
  const order = new Uint32Array(sorted.length);
  order.set(sorted.subarray(used));
  order.set(sorted.subarray(0, used), sorted.length - used);
  return order;
}

function* listOf(question: Question, list: string | undefined): Work<PeopleList> {
  if (list === 'coach') {
    const results = yield* coachResults(question);
    return {
      lacks: coachLacks(question),
      day: coachDay(question),
      people: results ?? new Map(),
      columns: {
        coach_level: { cellOf: (person) => results!.get(person)!.level },
        coach_actions_done: { cellOf: (person) => results!.get(person)!.done },
      },
      order: { by: 'coach_actions_done', desc: true },
    };
  }
  if (list === 'idle') {
    const state = yield* idleState(question);
    const lastOf = (person: number) => state!.people.get(person)!.lastActivity;
    return {
      lacks: idleLacks(question),
      day: state?.day,
      people: state?.people ?? new Map(),
      columns: {
        last_activity: {
          cellOf: (person) => (lastOf(person) === null ? null : dayText(lastOf(person)!)),
        },
        idle_days: {
          cellOf: (person) => (lastOf(person) === null ? null : state!.day - lastOf(person)!),
        },
        seat_idle_days: {
          cellOf: (person) => Math.max(...seatIdleDays(state!.people.get(person)!, state!.day)),
        },
        seats_activated: { cellOf: (person) => state!.people.get(person)!.seatAges.length },
      },
      order: { by: 'idle_days', desc: true },
    };
  }
  throw new UsageError(
    'query-invalid',
    `Cannot list ${JSON.stringify(list ?? null)}: expected "coach" or "idle"`,
  );
}
