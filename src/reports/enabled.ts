/** Enabled users at the end of a day (rule 4). */
import type { DaySpan } from '../contract/period.js';
import { inBlocks, type Work } from '../contract/work.js';
import type { StatusChange } from './dataset.js';
import type { Filter } from './filter.js';
import type { View } from './view.js';

/** Null where nobody can tell: no history of statuses, and the bucket ends before the data-through day. */
export function* enabledPerSpan(
  view: View,
  filter: Filter,
  spans: readonly DaySpan[],
): Work<(number | null)[]> {
  const { statuses, people } = view.dataset;
  const counts: (number | null)[] = [];
  if (!statuses) {
    const through = view.throughDay('activity');
    const enabled = Uint8Array.from(people.status, (status) => (status === 'enabled' ? 1 : 0));
    for (const { end } of spans) {
      counts.push(through === undefined || end < through ? null : countOn(enabled, filter, end));
      yield;
    }
    return counts;
  }
  const changes = yield* changesPerSpan(statuses, spans);
  const enabled = new Uint8Array(view.peopleCount);
  const since = new Float64Array(view.peopleCount).fill(-Infinity);
  for (const [span, { end }] of spans.entries()) {
    for (const { person, status, from } of changes[span]) {
      if (from < since[person]) continue;
      since[person] = from;
      enabled[person] = status === 'enabled' ? 1 : 0;
    }
    counts.push(countOn(enabled, filter, end));
    yield;
  }
  return counts;
}

/** By span the changes since the end of the one before. */
function* changesPerSpan(
  statuses: readonly StatusChange[],
  spans: readonly DaySpan[],
): Work<StatusChange[][]> {
  const changes: StatusChange[][] = spans.map(() => []);
  yield* inBlocks(statuses.length, (start, end) => {
    for (const change of statuses.slice(start, end)) changes[firstSpanFrom(spans, change.from)]?.push(change);
  });
  return changes;
}

function firstSpanFrom(spans: readonly DaySpan[], day: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].end < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countOn(enabled: Uint8Array, filter: Filter, day: number): number {
  let count = 0;
  for (let person = 0; person < enabled.length; person++)
    if (enabled[person] && filter.covers(person, day)) count++;
  return count;
}
