/** Stocks and SSI: each person's latest value on or before a day (rule 18). */
import type { Snapshot } from './dataset.js';
import type { View } from './view.js';

export type SnapshotColumn = Exclude<keyof Snapshot, 'person' | 'date'>;

const starts = new WeakMap<readonly Snapshot[], Map<number, number>>();

/** Snapshots are sorted by person and date: where each person's begin. */
function startsOf(snapshots: readonly Snapshot[]): Map<number, number> {
  let known = starts.get(snapshots);
  if (!known) {
    known = new Map();
    for (let i = snapshots.length - 1; i >= 0; i--) known.set(snapshots[i].person, i);
    starts.set(snapshots, known);
  }
  return known;
}

/** The latest snapshot on or before `day` that `has` what is looked for. */
export function latestSnapshot(
  view: View,
  person: number,
  day: number,
  has: (snapshot: Snapshot) => boolean,
): Snapshot | undefined {
  const { snapshots } = view.dataset;
  if (!snapshots) return undefined;
  let found: Snapshot | undefined;
  for (
    let i = startsOf(snapshots).get(person) ?? snapshots.length;
    snapshots[i]?.person === person && snapshots[i].date <= day;
    i++
  ) {
    if (has(snapshots[i])) found = snapshots[i];
  }
  return found;
}

/** NaN where the person has none. */
export function stockOf(view: View, column: SnapshotColumn, person: number, day: number): number {
  return latestSnapshot(view, person, day, (snapshot) => !Number.isNaN(snapshot[column]))?.[column] ?? NaN;
}
