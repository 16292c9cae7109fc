/** Seats that are paid for and not used (rules 40, 41). */
import type { IdleStep, IdleSummary } from '../contract/answer.js';
import { IDLE_DAYS, OWN_ACTIONS } from '../contract/catalogue.js';
import { dayText } from '../contract/day.js';
import { idleCost, idleFor } from '../contract/idle.js';
import { inBlocks, type Work } from '../contract/work.js';
import { MISSING } from './figures.js';
import { lacksOf } from './lacks.js';
import type { Question } from './question.js';
import { firstRowFrom, wantedTraits } from './rows.js';
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
export function* idleState(question: Question): Work<IdleState | null> {
  const { view, filter } = question;
  const [seats, activity] = [view.throughDay('seats'), view.throughDay('activity')];
  if (seats === undefined || activity === undefined || idleLacks(question).length > 0) return null;
  const day = Math.min(seats, activity);
  const last = yield* lastActivityRow(question, day);
  const assigned = yield* assignedSeats(view, day);
  const people = new Map<number, IdlePerson>();
  yield* inBlocks(assigned.length, (from, to) => {
    for (const seat of assigned.slice(from, to)) {
      const { person } = seat;
      const activated = activationDay(view, seat);
      if (!(activated <= day) || !filter.covers(person, day)) continue;
      const known = people.get(person);
      if (known) known.seatAges.push(day - activated);
      else {
        const lastActivity = last[person] === NO_ROW ? null : view.rows.day[last[person]];
        people.set(person, { lastActivity, seatAges: [day - activated] });
      }
    }
  });
  return { day, people };
}

/** Of somebody without any. */
export const NO_ROW = -1;

/**
 * By person the row of the latest own action on a day with a seat, switched-off linkedin.com activity left out; whatever
 * the group filter.
 */
export function* lastActivityRow({ view, entry }: Question, end: number): Work<Int32Array> {
  const { rows } = view;
  const wanted = wantedTraits(rows.traits, entry.product, { kind: OWN_ACTIONS });
  const linkedin = rows.traits.map(({ surface }) => surface === 'linkedin');
  const seats = view.seatDays.overview(view.peopleCount, rows.length ? rows.day[0] : end, end);
  const latest = new Int32Array(view.peopleCount).fill(NO_ROW);
  yield* inBlocks(firstRowFrom(rows, end + 1), (from, to) => {
    for (let i = from; i < to; i++) {
      const [person, day] = [rows.person[i], rows.day[i]];
      if (!wanted[rows.trait[i]] || seats[person] === 0) continue;
      if (seats[person] === 2 && !view.seatDays.covers(person, day)) continue;
      if (linkedin[rows.trait[i]] && view.optOut.covers(person, day)) continue;
      latest[person] = i;
    }
  });
  return latest;
}

/** Days that each seat has been idle: since the last own action, or since its activation where that is later. */
export function seatIdleDays({ lastActivity, seatAges }: IdlePerson, day: number): number[] {
  const unused = lastActivity === null ? Infinity : day - lastActivity;
  return seatAges.map((age) => Math.min(age, unused));
}

function* idleSteps({ day, people }: IdleState): Work<IdleStep[]> {
  const steps = new Map<number, IdleStep>();
  const at = (days: number): IdleStep => {
    const step = steps.get(days) ?? { days, people: 0, seats: 0 };
    steps.set(days, step);
    return step;
  };
  const all = [...people.values()];
  yield* inBlocks(all.length, (from, to) => {
    for (const person of all.slice(from, to)) {
      const idle = seatIdleDays(person, day);
      for (const days of idle) at(days).seats++;
      at(Math.max(...idle)).people++;
    }
  });
  return [...steps.values()].sort((a, b) => a.days - b.days);
}

export function* idleSummary(question: Question): Work<IdleSummary> {
  const state = yield* idleState(question);
  const purchase = state ? purchaseOn(question.view, question.view.throughDay('seats')!) : undefined;
  const steps = state ? yield* idleSteps(state) : [];
  const entries = IDLE_DAYS.map((days) => {
    if (!state) return [days, { people: null, seats: null, cost: MISSING }] as const;
    const idle = idleFor(steps, days);
    return [days, { ...idle, cost: idleCost(idle.seats, purchase?.unitCost) }] as const;
  });
  return {
    asOf: state ? dayText(state.day) : null,
    lacks: idleLacks(question),
    neverUsed: state
      ? [...state.people.values()].filter(({ lastActivity }) => lastActivity === null).length
      : null,
    idle: Object.fromEntries(entries),
    steps,
    unitCost: purchase?.unitCost ?? null,
    currency: purchase?.currency ?? null,
    unitCostPer: purchase?.unitCostPer ?? null,
  };
}
