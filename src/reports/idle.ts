/** Seats that are paid for and not used (rules 40, 41). */
import type { IdleSummary } from '../contract/answer.js';
import { IDLE_DAYS, OWN_ACTIONS } from '../contract/catalogue.js';
import { dayText } from '../contract/day.js';
import { DECIMAL_SCALE } from './cells.js';
import { MISSING } from './figures.js';
import { lacksOf } from './lacks.js';
import type { Question } from './question.js';
import { wantedTraits } from './rows.js';
import { activationDay, assignedSeats, purchaseOn } from './seats.js';

export interface IdlePerson {
  /** Day number of the latest own action; null: never used. */
  lastActivity: number | null;
  /** Days since each activated seat was activated. */
  seatAges: number[];
}

export interface IdleState {
  /** The earlier of the seats and the activity data-through days. */
  day: number;
  people: Map<number, IdlePerson>;
}

export function idleLacks({ view, entry }: Question): string[] {
  return lacksOf(view.dataset, entry.product, [
    { id: 'seats', table: 'seats' },
    { id: 'activity', rows: { kind: OWN_ACTIONS } },
  ]);
}

/** Everybody with an activated seat; null where the dataset cannot tell. */
export function idleState(question: Question): IdleState | null {
  const { view, filter } = question;
  const [seats, activity] = [view.throughDay('seats'), view.throughDay('activity')];
  if (seats === undefined || activity === undefined || idleLacks(question).length > 0) return null;
  const day = Math.min(seats, activity);
  const last = lastActivity(question, day);
  const people = new Map<number, IdlePerson>();
  for (const seat of assignedSeats(view, day)) {
    const activated = activationDay(view, seat);
    if (!(activated <= day) || !filter.covers(seat.person, day)) continue;
    const known = people.get(seat.person);
    if (known) known.seatAges.push(day - activated);
    else
      people.set(seat.person, { lastActivity: last.get(seat.person) ?? null, seatAges: [day - activated] });
  }
  return { day, people };
}

/** The latest own action on a day with a seat, switched-off linkedin.com activity left out; whatever the group filter. */
export function lastActivityRow({ view, entry }: Question, end: number): Map<number, number> {
  const { rows } = view;
  const wanted = wantedTraits(rows.traits, entry.product, { kind: OWN_ACTIONS });
  const linkedin = rows.traits.map(({ surface }) => surface === 'linkedin');
  const seats = view.seatDays.overview(view.peopleCount, rows.length ? rows.day[0] : end, end);
  const latest = new Map<number, number>();
  for (let i = 0; i < rows.length && rows.day[i] <= end; i++) {
    const [person, day] = [rows.person[i], rows.day[i]];
    if (!wanted[rows.trait[i]] || seats[person] === 0) continue;
    if (seats[person] === 2 && !view.seatDays.covers(person, day)) continue;
    if (linkedin[rows.trait[i]] && view.optOut.covers(person, day)) continue;
    latest.set(person, i);
  }
  return latest;
}

function lastActivity(question: Question, end: number): Map<number, number> {
  const { rows } = question.view;
  return new Map([...lastActivityRow(question, end)].map(([person, row]) => [person, rows.day[row]]));
}

/** Seats of a person that are idle for `days`: old enough to be, and unused for as long. */
export function idleSeats({ lastActivity, seatAges }: IdlePerson, day: number, days: number): number {
  const idle = lastActivity === null || day - lastActivity >= days;
  return idle ? seatAges.filter((age) => age >= days).length : 0;
}

export function idleSummary(question: Question): IdleSummary {
  const state = idleState(question);
  const purchase = state ? purchaseOn(question.view, question.view.throughDay('seats')!) : undefined;
  const entries = IDLE_DAYS.map((days) => {
    if (!state) return [days, { people: null, seats: null, cost: MISSING }] as const;
    let [people, seats] = [0, 0];
    for (const person of state.people.values()) {
      const idle = idleSeats(person, state.day, days);
      seats += idle;
      if (idle > 0) people++;
    }
    return [days, { people, seats, cost: costOf(seats, purchase?.unitCost) }] as const;
  });
  return {
    asOf: state ? dayText(state.day) : null,
    lacks: idleLacks(question),
    neverUsed: state
      ? [...state.people.values()].filter(({ lastActivity }) => lastActivity === null).length
      : null,
    idle: Object.fromEntries(entries),
    currency: purchase?.currency ?? null,
    unitCostPer: purchase?.unitCostPer ?? null,
  };
}

/** Counted in 1/10,000 of the currency, so that 3 x 0.1 is 0.3. */
function costOf(seats: number, unitCost: number | undefined) {
  return unitCost === undefined
    ? MISSING
    : { value: (seats * Math.round(unitCost * DECIMAL_SCALE)) / DECIMAL_SCALE };
}
