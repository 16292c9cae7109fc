/** Who is listed, and the order of rows (rule 33): text by its key and code points, numbers by size, missing last. */
import { byRank, ranksOf } from '../contract/ranks.js';
import type { Sort } from '../contract/query.js';
import { sortKey } from '../contract/sort-key.js';
import { inBlocks, type Work } from '../contract/work.js';
import type { People } from './dataset.js';
import { nameOrder } from './people-keys.js';
import { isBlank, type PeopleColumn } from './person-cells.js';

/** The people whom `isListed` takes, in order of name, then id. */
export function* listed(people: People, isListed: (person: number) => boolean): Work<Uint32Array> {
  const order = yield* nameOrder(people);
  const list = new Uint32Array(order.length);
  let count = 0;
  yield* inBlocks(order.length, (from, to) => {
    for (let i = from; i < to; i++) if (isListed(order[i])) list[count++] = order[i];
  });
  return list.subarray(0, count);
}

/** A list that stands in order of name and id, by a column; ties stay in that order, in both directions. */
export function* byColumn(
  people: People,
  list: Uint32Array,
  { by, desc = false }: Sort,
  { cellOf }: PeopleColumn,
): Work<Uint32Array> {
  if (by === 'name' && !desc) return list;
  const places = new Uint32Array(people.id.length);
  const cells: (number | string)[] = [];
  const blank: number[] = [];
  yield* inBlocks(list.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const cell = cellOf(list[i]);
      if (isBlank(cell)) blank.push(list[i]);
      else places[list[i]] = cells.push(cell) - 1;
    }
  });
  for (const person of blank) places[person] = cells.length;
  if (by !== 'id' && typeof cells[0] === 'string') {
    yield* inBlocks(cells.length, (from, to) => {
      for (let place = from; place < to; place++) cells[place] = sortKey(cells[place] as string);
    });
  }
  return yield* byRank(list, places, yield* ranksOf(cells as number[] | string[]), desc);
}
