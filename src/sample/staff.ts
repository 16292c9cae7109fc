/** Who works in the large company: each person with the days of a working life, from which all tables follow. */
import { HABITS, HABIT_NAMES, HABIT_WEIGHTS, type Habit, type HabitName } from './habits.js';
import { nameOf, titlesOf, type Job } from './names.js';
import type { Organisation } from './organisation.js';
import type { Plan } from './plan.js';
import { Random } from './random.js';

export interface Staffer {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly role: string;
  readonly habit: HabitName;
  readonly team: string;
  /** Moved here from another team on that day. */
  readonly moved?: { readonly from: string; readonly on: number };
  readonly hired: number;
  /** Last day with the company. */
  readonly left: number | null;
  /** Day from which somebody may use the tools: adoption grows because these days come one after the other. */
  readonly starts: number;
  /** Last day of use; the person may stay on without using anything. */
  readonly stops: number;
  /** The side of the tools that this person lives in. */
  readonly home: 'crm' | 'sep' | 'web' | 'frame';
}

export const habitOf = (staffer: Staffer): Habit => HABITS[staffer.habit];

export function staffOf(plan: Plan, { teams }: Organisation): Staffer[] {
  return Array.from({ length: plan.people }, (_, index) => stafferOf(plan, teams, index));
}

function stafferOf(plan: Plan, teams: readonly string[], index: number): Staffer {
  const random = new Random(plan.seed, 1, index);
  const { first, last } = plan;
  const days = last - first + 1;
  // The first of each kind are given, so that even ten people show most of what there is.
  const habit = index < HABIT_NAMES.length ? HABIT_NAMES[index] : random.weighted(HABIT_WEIGHTS);
  const { seat, end, invited, unregistered }: Habit = HABITS[habit];

  const recently = invited || (index >= HABIT_NAMES.length && random.chance(0.35));
  const hired = invited
    ? last - random.between(12, Math.min(70, Math.max(12, days - 1)))
    : recently
      ? first + random.below(Math.max(1, Math.floor(days * 0.85)))
      : first - random.between(10, 2000);
  const from = Math.max(hired, first);
  const starts = Math.min(
    last,
    from +
      (random.chance(0.35) ? random.below(10) : random.below(Math.max(1, Math.floor((last - from) * 0.7)))),
  );
  // Whoever stops does so well after the start and well before the end.
  const over = starts + Math.floor((last - starts) * (0.35 + random.next() * 0.5));

  const { first: firstName, last: lastName } = nameOf(index);
  const job: Job =
    seat === 'member_admin'
      ? 'manager'
      : seat === 'reporting_only' || seat === 'admin_only'
        ? 'office'
        : 'seller';
  const team = teams[index % teams.length];
  const elsewhere = teams[random.below(teams.length)];
  const moves = elsewhere !== team && random.chance(0.12);

  return {
    index,
    id: `p${String(index + 1).padStart(4, '0')}`,
    name: `${firstName} ${lastName}`,
    email: `${firstName}.${lastName}@example.com`.toLowerCase(),
    title: random.pick(titlesOf(job)),
    role: job === 'manager' ? 'Manager' : job === 'office' ? 'Administrator' : 'Seller',
    habit,
    team,
    moved: moves ? { from: elsewhere, on: from + random.below(last - from + 1) } : undefined,
    hired,
    left: end === 'left' ? over : null,
    starts,
    stops: end ? over : last,
    home: unregistered ? 'frame' : random.weighted({ crm: 5, sep: 3, web: 4 }),
  };
}
