/** Which tabs a reporting page has, and which reports stand in each: the catalogue's, or those that a host chose. */
import type { CatalogueAnswer } from '../../contract/answer.js';

/** A tab as a host may name it: by its id, or with reports of its own choice. */
export type TabChoice = string | { id: string; reports?: readonly string[] };

export interface Tab {
  id: string;
  /** Ids in order; some of them may be in no catalogue. */
  reports: readonly string[];
}

/**
 * Tabs without reports are left out, unless the host asked for them by name: then it should see that they are empty.
 * Tabs that only a report names come last.
 */
export function tabsOf(
  { tabs = [], reports }: Partial<CatalogueAnswer> & Pick<CatalogueAnswer, 'reports'>,
  chosen: readonly TabChoice[] | null,
): Tab[] {
  const byTab = new Map<string, string[]>(tabs.map((tab) => [tab, []]));
  for (const [report, entry] of Object.entries(reports)) {
    const tab = typeof entry?.tab === 'string' ? entry.tab : '';
    if (!byTab.has(tab)) byTab.set(tab, []);
    byTab.get(tab)?.push(report);
  }
  byTab.delete('');
  if (chosen)
    return chosen.map((choice) => {
      const { id, reports: own } = typeof choice === 'string' ? { id: choice, reports: undefined } : choice;
      return { id, reports: own ?? byTab.get(id) ?? [] };
    });
  return [...byTab].flatMap(([id, own]) => (own.length > 0 ? [{ id, reports: own }] : []));
}

/** Of an attribute: ids between blanks or commas. Null and nothing at all: whatever the catalogue has. */
export function readTabs(
  tabs: string | readonly TabChoice[] | null | undefined,
): readonly TabChoice[] | null {
  const list = typeof tabs === 'string' ? tabs.split(/[\s,]+/).filter(Boolean) : tabs;
  return list && list.length > 0 ? list : null;
}
