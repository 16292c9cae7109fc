/** Groups as a forest: which rows of it are seen, and what choosing one means (rule 16: its descendants are included). */
import type { GroupInfo } from '../../contract/answer.js';
import { compareCodePoints, sortKey } from '../../contract/sort-key.js';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly parent: Group | null;
  readonly children: Group[];
  /** 1 for those at the top. */
  readonly level: number;
}

export interface Forest {
  readonly top: readonly Group[];
  readonly byId: ReadonlyMap<string, Group>;
}

/** In order of names. A group without a known parent stands at the top, one of a circle too. */
export function forestOf(groups: readonly GroupInfo[]): Forest {
  const ids = new Set(groups.map(({ id }) => id));
  const below = new Map<string | null, GroupInfo[]>();
  for (const group of groups) {
    const parent = group.parent !== null && ids.has(group.parent) ? group.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), group]);
  }
  const byId = new Map<string, Group>();
  const plant = (info: GroupInfo, parent: Group | null): Group => {
    const group: Group = {
      id: info.id,
      name: info.name ?? info.id,
      parent,
      children: [],
      level: (parent?.level ?? 0) + 1,
    };
    byId.set(info.id, group);
    for (const child of below.get(info.id) ?? [])
      if (!byId.has(child.id)) group.children.push(plant(child, group));
    return (sorted(group.children), group);
  };
  const top = (below.get(null) ?? []).map((info) => plant(info, null));
  for (const info of groups) if (!byId.has(info.id)) top.push(plant(info, null));
  return { top: sorted(top), byId };
}

const sorted = (groups: Group[]): Group[] =>
  groups.sort((a, b) => compareCodePoints(sortKey(a.name), sortKey(b.name)) || compareCodePoints(a.id, b.id));

export interface GroupRow {
  readonly group: Group;
  /** Undefined where there is nothing to open. */
  readonly open: boolean | undefined;
  /** From 1, among the siblings that are seen. */
  readonly place: number;
  readonly siblings: number;
}

/** From top to bottom. With a text: groups whose name contains it, and the way to them. */
export function rowsOf({ top }: Forest, open: ReadonlySet<string>, text: string): GroupRow[] {
  const key = sortKey(text.trim());
  const rows: GroupRow[] = [];
  const leads = (group: Group): boolean => sortKey(group.name).includes(key) || group.children.some(leads);
  const walk = (groups: readonly Group[]): void => {
    const seen = key ? groups.filter(leads) : groups;
    seen.forEach((group, index) => {
      const inside = key ? group.children.filter(leads) : group.children;
      const isOpen = inside.length === 0 ? undefined : key !== '' || open.has(group.id);
      rows.push({ group, open: isOpen, place: index + 1, siblings: seen.length });
      if (isOpen) walk(group.children);
    });
  };
  walk(top);
  return rows;
}

/** `included`: a group around it is chosen. `some`: it is not, but a group inside it is. */
export type Choice = 'chosen' | 'included' | 'some' | 'none';

export function choiceOf(group: Group, chosen: ReadonlySet<string>): Choice {
  if (chosen.has(group.id)) return 'chosen';
  for (let around = group.parent; around; around = around.parent)
    if (chosen.has(around.id)) return 'included';
  const inside = ({ children }: Group): boolean =>
    children.some((child) => chosen.has(child.id) || inside(child));
  return inside(group) ? 'some' : 'none';
}

/** Chosen or not any more. Choosing one lets go of those inside it: they are included. */
export function toggled(chosen: readonly string[], group: Group, { byId }: Forest): string[] {
  if (chosen.includes(group.id)) return chosen.filter((id) => id !== group.id);
  const isInside = (id: string): boolean => {
    for (let at = byId.get(id)?.parent; at; at = at.parent) if (at === group) return true;
    return false;
  };
  return [...chosen.filter((id) => !isInside(id)), group.id];
}
