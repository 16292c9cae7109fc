/** Groups and what they contain (rule 16). */
import type { RefusalCode } from '../contract/refusals.js';
import type { Group } from './dataset.js';

export interface GroupRow {
  /** id, name, parent */
  cells: readonly string[];
  refuse(why: RefusalCode): void;
}

/**
 * Groups by id. An unknown parent, and the row that would close a circle - edges taken in the order of the file - are
 * refused; the group stays, without parent.
 */
export function resolveParents(rows: readonly GroupRow[]): Map<string, Group> {
  const groups = new Map<string, Group>(rows.map(({ cells: [id, name] }) => [id, { id, name, parent: '' }]));
  for (const { cells, refuse } of rows) {
    const [id, name, parent] = cells;
    if (parent === '') continue;
    if (!groups.has(parent)) refuse('unknown-parent');
    else if (isWithin(groups, parent, id)) refuse('parent-cycle');
    else groups.set(id, { id, name, parent });
  }
  return groups;
}

function isWithin(groups: ReadonlyMap<string, Group>, group: string, ancestor: string): boolean {
  for (let at: string | undefined = group; at; at = groups.get(at)?.parent) if (at === ancestor) return true;
  return false;
}

/** The chosen groups and all below them. */
export function withDescendants(groups: ReadonlyMap<string, Group>, chosen: readonly string[]): Set<string> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of groups.values()) children.set(parent, [...(children.get(parent) ?? []), id]);
  const found = new Set<string>();
  const open = [...chosen];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(children.get(id) ?? []));
  }
  return found;
}
