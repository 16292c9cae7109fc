/** How many seats are idle for a number of days (rule 40), and what they cost (rule 41): one way for every number. */
import type { Figure, IdleStep } from './answer.js';

/** Seats idle for at least `days`, and the people who hold one. */
export function idleFor(steps: readonly IdleStep[], days: number): { people: number; seats: number } {
  const idle = { people: 0, seats: 0 };
  for (const step of steps) {
    if (step.days < days) continue;
    idle.people += step.people;
    idle.seats += step.seats;
  }
  return idle;
}

/** A price is a decimal of at most 4 places: counted in its smallest part, so that 3 x 0.1 is 0.3. */
const PARTS = 10_000;

/** Missing without a price. */
export function idleCost(seats: number, unitCost: number | null | undefined): Figure {
  if (unitCost === null || unitCost === undefined) return { value: null, state: 'missing' };
  return { value: (seats * Math.round(unitCost * PARTS)) / PARTS };
}
