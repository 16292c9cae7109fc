/** Enabled users at the end of a day (rule 4). */
import type { DaySpan } from '../contract/period.js';
import type { Filter } from './filter.js';
import type { View } from './view.js';

/** Null where nobody can tell: no history of statuses, and the bucket ends before the data-through day. */
export function enabledPerSpan(view: View, filter: Filter, spans: readonly DaySpan[]): (number | null)[] {
  const { statuses, people } = view.dataset;
  if (!statuses) {
    const through = view.throughDay('activity');
    return spans.map(({ end }) =>
      through === undefined || end < through
        ? null
        : countPeople(
            people.status.map((status) => status === 'enabled'),
            filter,
            end,
          ),
    );
  }
  const changes = [...statuses].sort((a, b) => a.from - b.from);
  const enabled = new Array<boolean>(people.id.length).fill(false);
  let next = 0;
  return spans.map(({ end }) => {
    for (; next < changes.length && changes[next].from <= end; next++)
      enabled[changes[next].person] = changes[next].status === 'enabled';
    return countPeople(enabled, filter, end);
  });
}

function countPeople(enabled: readonly boolean[], filter: Filter, day: number): number {
  let count = 0;
  for (let person = 0; person < enabled.length; person++)
    if (enabled[person] && filter.covers(person, day)) count++;
  return count;
}
