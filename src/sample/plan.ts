/** What the large sample company is asked to be, with the days and hours in which it lives. */
import { dayNumber } from '../contract/day.js';
import { endOfDay, zoneTable, type ZoneTable } from '../contract/zone.js';

export interface SampleOptions {
  /** From 10 to 100,000; default 120. */
  people?: number;
  /** Another seed, another company; default 1. */
  seed?: number;
  /** Days of activity up to `through`; default 800, more than the two years that a report offers. */
  days?: number;
  /** Last day, `YYYY-MM-DD`; default 2026-10-31. */
  through?: string;
  /** IANA name; default America/New_York. */
  timeZone?: string;
  /** Rows of activity per person on average, roughly; default 500. */
  eventsPerPerson?: number;
}

export interface Plan {
  readonly people: number;
  readonly seed: number;
  /** Day numbers, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly timeZone: string;
  readonly zone: ZoneTable;
  /** How busy everybody is: 1 is a full working life. */
  readonly busy: number;
}

/** Rows that an average person leaves on an average day, weekends and newcomers included, where `busy` is 1 (measured). */
const ROWS_A_DAY = 1.7;

export function planOf(options: SampleOptions = {}): Plan {
  const {
    people = 120,
    seed = 1,
    days = 800,
    through = '2026-10-31',
    timeZone = 'America/New_York',
  } = options;
  const { eventsPerPerson = 500 } = options;
  const last = dayNumber(through);
  const first = last - days + 1;
  const DAY = 86_400_000;
  // Seats and memberships reach back before the first day, by ten years at most.
  const zone = zoneTable(timeZone, (first - 3660) * DAY, (last + 2) * DAY);
  return { people, seed, first, last, timeZone, zone, busy: eventsPerPerson / (days * ROWS_A_DAY) };
}

/** An instant of a day, hours by the wall clock (to the hour on the days on which clocks change). */
export function instantOf(plan: Plan, day: number, hours: number): number {
  return endOfDay(plan.zone, day - 1) + Math.round(hours * 3_600_000);
}
