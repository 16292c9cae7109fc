/** Seats, coach levels and idle seats; and the people behind them. */
import type { DetailRow, DetailsAnswer, OverviewAnswer } from '../contract/answer.js';
import type { OverviewReport } from '../contract/catalogue.js';
import { dayText } from '../contract/day.js';
import { UsageError } from '../contract/errors.js';
import { coachDay, coachLacks, coachResults, coachSummary } from './coach.js';
import { idleLacks, idleState, idleSummary, seatIdleDays } from './idle.js';
import { byColumn, type CellOf } from './people-order.js';
import { personCell, personContains, personRow, setCell } from './person-cells.js';
import type { Question } from './question.js';
import { seatState } from './seats.js';
import { sortKey } from '../contract/sort-key.js';

export function overviewOf(question: Question): OverviewAnswer {
  const day = question.view.throughDay('seats');
  const lacks = question.lacksOf();
  return {
    ...question.head(null, lacks),
    asOf: day === undefined || lacks.length > 0 ? null : dayText(day),
    ...seatState(question, day),
    coach: coachSummary(question),
    idle: idleSummary(question),
  };
}

interface PeopleList {
  lacks: string[];
  day: number | undefined;
  people: number[];
  cells: Record<string, CellOf>;
  order: { by: string; desc: boolean };
}

/** `details` of the overview: who stands behind a coach level, whose seats are idle. Throws `query-invalid`. */
export function overviewDetails(question: Question, entry: OverviewReport): DetailsAnswer {
  const { query, view } = question;
  const list = listOf(question, query.list);
  const columns = [...entry.lists[query.list!]];
  const { people } = view.dataset;
  const key = query.text ? sortKey(query.text) : '';
  const listed = list.people.filter((person) => key === '' || personContains(people, person, key));
  const sort = query.sort ?? list.order;
  byColumn(people, listed, sort.by, list.cells[sort.by] ?? personCell(people, sort.by), sort.desc ?? false);
  // Never used before the longest idle: shown apart and first (rule 40).
  if (!query.sort && query.list === 'idle')
    listed.sort((a, b) => +(list.cells.idle_days(b) === null) - +(list.cells.idle_days(a) === null));
  const { page } = query;
  const shown = page ? listed.slice(page.index * page.size, (page.index + 1) * page.size) : listed;
  const days = list.day === undefined ? null : { start: dayText(list.day), end: dayText(list.day) };
  return {
    ...question.head(list.lacks.length > 0 ? null : list.people.length, list.lacks),
    days,
    columns,
    csvOnly: [],
    rows: shown.map((person): DetailRow => {
      const row = personRow(people, person);
      for (const id of columns) setCell(row, id, list.cells[id](person), 'not-applicable');
      return row;
    }),
    count: listed.length,
    footer: Object.fromEntries(columns.map((id) => [id, { value: null, state: 'not-applicable' as const }])),
    ...(page ? { page: { ...page } } : {}),
  };
}

function listOf(question: Question, list: string | undefined): PeopleList {
  if (list === 'coach') {
    const results = coachResults(question);
    return {
      lacks: coachLacks(question),
      day: coachDay(question),
      people: [...(results?.keys() ?? [])],
      cells: {
        coach_level: (person) => results!.get(person)!.level,
        coach_actions_done: (person) => results!.get(person)!.done,
      },
      order: { by: 'coach_actions_done', desc: true },
    };
  }
  if (list === 'idle') {
    const state = idleState(question);
    const lastOf = (person: number) => state!.people.get(person)!.lastActivity;
    return {
      lacks: idleLacks(question),
      day: state?.day,
      people: [...(state?.people.keys() ?? [])],
      cells: {
        last_activity: (person) => (lastOf(person) === null ? null : dayText(lastOf(person)!)),
        idle_days: (person) => (lastOf(person) === null ? null : state!.day - lastOf(person)!),
        seat_idle_days: (person) => Math.max(...seatIdleDays(state!.people.get(person)!, state!.day)),
        seats_activated: (person) => state!.people.get(person)!.seatAges.length,
      },
      order: { by: 'idle_days', desc: true },
    };
  }
  throw new UsageError(
    'query-invalid',
    `Cannot list ${JSON.stringify(list ?? null)}: expected "coach" or "idle"`,
  );
}
