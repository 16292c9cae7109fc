/** The entry of a report, asked of its provider once; ours are known to a provider that has no catalogue, too. */
import type { CatalogueAnswer } from '../../contract/answer.js';
import { UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { Catalogue, ReportEntry } from '../../contract/report-entry.js';
import { isSound } from './sound.js';

const catalogues = new WeakMap<UsageProvider, Promise<CatalogueAnswer>>();
const known = new WeakMap<UsageProvider, Catalogue>();

/** Throws `unknown-report`. */
export async function entryFor(provider: UsageProvider, report: string): Promise<ReportEntry> {
  const { reports } = await catalogueOf(provider);
  if (Object.hasOwn(reports, report)) return reports[report];
  throw new UsageError('unknown-report', `Cannot find report ${JSON.stringify(report)} in the catalogue`);
}

/** The same at once, if it was asked before. */
export function knownEntry(provider: UsageProvider | null, report: string | null): ReportEntry | undefined {
  const catalogue = provider && known.get(provider);
  return catalogue && report && Object.hasOwn(catalogue, report) ? catalogue[report] : undefined;
}

/** All of it: tabs and reports. */
export function catalogueOf(provider: UsageProvider): Promise<CatalogueAnswer> {
  let catalogue = catalogues.get(provider);
  if (!catalogue) {
    catalogue = ask(provider);
    catalogues.set(provider, catalogue);
    // A failed question is not kept.
    catalogue.then(
      (answer) => known.set(provider, answer.reports),
      () => catalogues.delete(provider),
    );
  }
  return catalogue;
}

/** Without anybody's signal: other elements wait for the same answer. */
async function ask(provider: UsageProvider): Promise<CatalogueAnswer> {
  if (typeof provider.catalogue !== 'function') {
    const { REPORTS, TABS } = await import('../../contract/catalogue.js');
    return { tabs: TABS, reports: REPORTS };
  }
  const answer = await provider.catalogue();
  if (!isSound('catalogue', answer)) throw new UsageError('bad-answer', 'Cannot read the catalogue');
  return answer;
}
