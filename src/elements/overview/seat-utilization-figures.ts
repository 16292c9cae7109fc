/** Idle seats by number of days, as the table shows them: what the answer says, and the viewer's own number from its steps. */
import type { Figure, IdleSummary } from '../../contract/answer.js';
import { idleCost, idleFor } from '../../contract/idle.js';

export interface IdleRow {
  /** Null: the viewer has not chosen a number of their own yet. */
  days: number | null;
  /** Whether the number is the viewer's own. */
  own: boolean;
  people: number | null;
  seats: number | null;
  cost: Figure;
}

const NONE: Figure = { value: null, state: 'missing' };

/** The numbers of the answer, the fewest days first; the viewer's own last, where the source can tell it. */
export function idleRows(idle: IdleSummary, own: number | null): IdleRow[] {
  const rows = Object.entries(idle.idle)
    .map(([days, row]): IdleRow => ({ ...row, days: Number(days), own: false }))
    .sort((a, b) => a.days! - b.days!);
  return idle.steps ? [...rows, ownRow(idle, own)] : rows;
}

function ownRow({ steps = [], unitCost }: IdleSummary, days: number | null): IdleRow {
  if (days === null) return { days, own: true, people: null, seats: null, cost: NONE };
  const { people, seats } = idleFor(steps, days);
  return { days, own: true, people, seats, cost: idleCost(seats, unitCost) };
}

/** Everybody with an activated seat; null where the source does not say. */
export function everybody({ steps }: IdleSummary): { people: number; seats: number } | null {
  return steps ? idleFor(steps, 0) : null;
}

/** Whether the contract says what a seat costs. */
export function hasCost(idle: IdleSummary): boolean {
  return Object.values(idle.idle).some(({ cost }) => typeof cost.value === 'number');
}
