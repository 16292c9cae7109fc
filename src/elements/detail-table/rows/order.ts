/**
 * The order of rows (rule 33): by the column asked for, then by name, then by id; a missing cell is last in both
 * directions. Sorted are numbers of rows, never the rows.
 */
import type { Sort } from '../../../contract/query.js';
import { byRank, type Ranks } from '../../../contract/ranks.js';
import { compareCodePoints, sortKey } from '../../../contract/sort-key.js';
import { sortTexts } from '../../../contract/sort-texts.js';
import type { Work } from '../../../contract/work.js';
import { asTheyCame } from './as-they-came.js';
import type { RowIndex } from './row-index.js';

/** More rows of one name than this are sorted like names, not compared. */
const MANY = 2000;

/** A row in so many may share its cell with others before all names are put in order. */
const FEW = 10;

const byNameThenId = new WeakMap<RowIndex, Uint32Array>();

/** The rows in order: their numbers. Without `sort` they stand as they came: the provider's order. */
export function* orderOf(index: RowIndex, sort: Sort | null): Work<Uint32Array> {
  if (!sort) return asTheyCame(index.rows.length);
  const { by, desc = false } = sort;
  if (by === 'name' && !desc) return (yield* namesOf(index)).slice();
  const { places } = yield* index.column(by);
  const ranks = yield* index.ranks(by);
  if (byNameThenId.has(index) || !isMostlyAlone(index, ranks))
    return yield* byRank(yield* namesOf(index), places, ranks, desc);
  const order = yield* byRank(asTheyCame(index.rows.length), places, ranks, desc);
  return yield* untied(index, order, places, ranks);
}

function isMostlyAlone({ rows }: RowIndex, { count }: Ranks): boolean {
  const alone = count - 1; // without the rank of the missing ones
  return rows.length - alone <= alone / FEW;
}

function* namesOf(index: RowIndex): Work<Uint32Array> {
  let names = byNameThenId.get(index);
  if (!names) byNameThenId.set(index, (names = yield* nameOrder(index)));
  return names;
}

/** Orders rows of one rank by name, then by id: those only, as the keys of all names take longer than the rest. */
function* untied(
  { rows }: RowIndex,
  order: Uint32Array,
  places: Uint32Array,
  ranks: Ranks,
): Work<Uint32Array> {
  const keys = new Map<number, string | null>();
  const keyOf = (row: number): string | null => {
    let key = keys.get(row);
    if (key === undefined) {
      const name = rows[row].name ?? null;
      keys.set(row, (key = name === null ? null : sortKey(String(name))));
    }
    return key;
  };
  const byName = (a: string | null, b: string | null): number =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareCodePoints(a, b);
  for (let same = nextSame(order, places, ranks, 0); same; same = nextSame(order, places, ranks, same.end)) {
    order
      .subarray(same.start, same.end)
      .sort((a, b) => byName(keyOf(a), keyOf(b)) || compareCodePoints(rows[a].id, rows[b].id));
    yield;
  }
  return order;
}

function* nameOrder(index: RowIndex): Work<Uint32Array> {
  const { rows } = index;
  const { places } = yield* index.column('name');
  const names = yield* index.ranks('name');
  const order = yield* byRank(asTheyCame(rows.length), places, names, false);
  for (let same = nextSame(order, places, names, 0); same; same = nextSame(order, places, names, same.end)) {
    const group = order.subarray(same.start, same.end);
    if (group.length < MANY) group.sort((a, b) => compareCodePoints(rows[a].id, rows[b].id));
    else {
      const ids = yield* sortTexts(Array.from(group, (row) => rows[row].id));
      group.set(ids.map((i) => group[i]));
    }
    yield;
  }
  return order;
}

/** The next rows, from `start` on, that are several of one name. */
function nextSame(
  order: Uint32Array,
  places: Uint32Array,
  { ranks }: Ranks,
  start: number,
): { start: number; end: number } | null {
  for (let end = start + 1; end <= order.length; end++) {
    if (end < order.length && ranks[places[order[end]]] === ranks[places[order[start]]]) continue;
    if (end - start > 1) return { start, end };
    start = end;
  }
  return null;
}
