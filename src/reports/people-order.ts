/** The order of rows (rule 33): text by its key and code points, numbers by size, missing last in both directions. */
import { compareCodePoints, sortKey } from '../contract/sort-key.js';
import type { People } from './dataset.js';

/** A cell of a person: null where the value is missing, NaN where it is not applicable (0/0). */
export type CellOf = (person: number) => number | string | null;

/** Nothing to order by: missing and not applicable alike. */
export const isBlank = (cell: number | string | null): boolean => cell === null || Number.isNaN(cell);

const ranks = new WeakMap<People, Uint32Array>();

/** By person: the place in the order of names, then ids; nobody's name comes last. Made once. */
export function nameRanks(people: People): Uint32Array {
  let known = ranks.get(people);
  if (!known) {
    const keys = people.name.map(sortKey);
    const order = Uint32Array.from(keys, (_, person) => person).sort((a, b) => {
      if ((keys[a] === '') !== (keys[b] === '')) return keys[a] === '' ? 1 : -1;
      return compareCodePoints(keys[a], keys[b]) || compareCodePoints(people.id[a], people.id[b]);
    });
    known = new Uint32Array(order.length);
    for (let place = 0; place < order.length; place++) known[order[place]] = place;
    ranks.set(people, known);
  }
  return known;
}

/** Sorts in place; ties by name, then id, in both directions. */
export function byColumn(
  people: People,
  listed: number[],
  column: string,
  cellOf: CellOf,
  desc: boolean,
): number[] {
  const rank = nameRanks(people);
  if (column === 'name' && !desc) return listed.sort((a, b) => rank[a] - rank[b]);
  const values = new Map<number, number | string | null>();
  let words = false;
  for (const person of listed) {
    const cell = cellOf(person);
    const value = isBlank(cell) ? null : cell;
    words ||= typeof value === 'string' && !INSTANT.test(value);
    values.set(person, value);
  }
  if (words && column !== 'id')
    for (const [person, value] of values)
      values.set(person, typeof value === 'string' ? sortKey(value) : value);
  const direction = desc ? -1 : 1;
  return listed.sort((a, b) => {
    const [left, right] = [values.get(a)!, values.get(b)!];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      return rank[a] - rank[b];
    }
    const difference =
      typeof left === 'number' ? left - (right as number) : compareCodePoints(left, right as string);
    if (difference !== 0) return direction * difference;
    return rank[a] - rank[b];
  });
}

const INSTANT = /^\d{4}-\d\d-\d\dT/;
