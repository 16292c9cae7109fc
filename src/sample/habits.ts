/** Kinds of people in a company, by how they take to a tool. One entry each: add one, and there are people like that. */
import type { RecordOf } from '../contract/tables.js';

export interface Habit {
  /** Share of the company, in hundredths or so. */
  readonly weight: number;
  /** Chance of being at it on an ordinary working day. */
  readonly daily: number;
  /** Visits on such a day. */
  readonly visits: number;
  readonly seat: RecordOf<'seats'>['type'] | null;
  /** How it ends: where nothing is said they are there today. */
  readonly end?: 'left' | 'disabled' | 'lapsed' | 'reclaimed';
  /** Has never finished onboarding. */
  readonly invited?: true;
  /** Not registered on the platform: comes in through a framed page. */
  readonly unregistered?: true;
}

export const HABITS = {
  lead: { weight: 6, daily: 0.6, visits: 1.6, seat: 'member_admin' },
  power: { weight: 12, daily: 0.95, visits: 3.2, seat: 'member' },
  regular: { weight: 30, daily: 0.65, visits: 1.7, seat: 'member' },
  leaver: { weight: 8, daily: 0.6, visits: 1.5, seat: 'member', end: 'left' },
  invitee: { weight: 6, daily: 0, visits: 0, seat: 'member', invited: true },
  visitor: { weight: 7, daily: 0.4, visits: 1.4, seat: null, unregistered: true },
  never: { weight: 6, daily: 0, visits: 0, seat: 'member' },
  lapsed: { weight: 7, daily: 0.45, visits: 1.3, seat: 'member', end: 'lapsed' },
  analyst: { weight: 2, daily: 0.15, visits: 1, seat: 'reporting_only' },
  admin: { weight: 2, daily: 0.2, visits: 1, seat: 'admin_only' },
  occasional: { weight: 16, daily: 0.22, visits: 1.2, seat: 'member' },
  reclaimed: { weight: 3, daily: 0.3, visits: 1.2, seat: 'member', end: 'reclaimed' },
  disabled: { weight: 3, daily: 0.5, visits: 1.4, seat: 'member', end: 'disabled' },
} as const satisfies Record<string, Habit>;

export type HabitName = keyof typeof HABITS;
export const HABIT_NAMES = Object.keys(HABITS) as HabitName[];
export const HABIT_WEIGHTS = Object.fromEntries(
  HABIT_NAMES.map((name) => [name, HABITS[name].weight]),
) as Record<HabitName, number>;
