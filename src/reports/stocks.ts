/** Stocks and SSI: each person's latest value on or before a day (rule 18). */
import type { Snapshot } from './dataset.js';
import type { View } from './view.js';

export type SnapshotColumn = Exclude<keyof Snapshot, 'person' | 'date'>;

const columns = new WeakMap<readonly Snapshot[], Map<keyof Snapshot, Float64Array>>();

/** A number of each snapshot: bars of stocks walk through them once a bar. */
function columnOf(snapshots: readonly Snapshot[], name: keyof Snapshot): Float64Array {
  let known = columns.get(snapshots);
  if (!known) columns.set(snapshots, (known = new Map()));
  let column = known.get(name);
  if (!column) {
    column = new Float64Array(snapshots.length);
    for (let i = 0; i < column.length; i++) column[i] = snapshots[i][name];
    known.set(name, column);
  }
  return column;
}

/** By person; NaN where there is none. Snapshots are sorted by person and date, so that the latest holds. */
export function stocksOn({ dataset, peopleCount }: View, name: SnapshotColumn, day: number): Float64Array {
  const values = new Float64Array(peopleCount).fill(NaN);
  const snapshots = dataset.snapshots ?? [];
  const [person, date, value] = (['person', 'date', name] as const).map((one) => columnOf(snapshots, one));
  for (let i = 0; i < value.length; i++) {
    if (date[i] <= day && !Number.isNaN(value[i])) values[person[i]] = value[i];
  }
  return values;
}

/** By person the latest snapshot that `has` what is looked for. */
export function latestSnapshots(
  { dataset, peopleCount }: View,
  day: number,
  has: (snapshot: Snapshot) => boolean,
): (Snapshot | undefined)[] {
  const latest = new Array<Snapshot | undefined>(peopleCount).fill(undefined);
  for (const snapshot of dataset.snapshots ?? []) {
    if (snapshot.date <= day && has(snapshot)) latest[snapshot.person] = snapshot;
  }
  return latest;
}
