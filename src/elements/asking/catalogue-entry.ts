/** The entry of a report, asked of its provider once; ours are known to a provider that has no catalogue, too. */
import type { CatalogueAnswer } from '../../contract/answer.js';
import { isUsageError, UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { Catalogue, ReportEntry } from '../../contract/report-entry.js';
import { ElementError, saysOf } from '../foundation/element-error.js';
import { isSound } from './sound.js';

type Shape = ReportEntry['shape'];

const catalogues = new WeakMap<UsageProvider, Promise<CatalogueAnswer>>();
const known = new WeakMap<UsageProvider, Catalogue>();

/** Throws `unknown-report`. */
export async function entryFor(provider: UsageProvider, report: string): Promise<ReportEntry> {
  const { reports } = await catalogueOf(provider);
  if (Object.hasOwn(reports, report)) return reports[report];
  throw new UsageError('unknown-report', `Cannot find report ${JSON.stringify(report)} in the catalogue`);
}

/**
 * The entry together with an answer about its report. That the report is of a shape that the element does not show
 * explains more than what its provider refuses therefore.
 */
export async function answered<Answer, S extends Shape>(
  provider: UsageProvider,
  report: string,
  shapes: readonly S[],
  asked: Promise<Answer>,
): Promise<[Extract<ReportEntry, { shape: S }>, Answer]> {
  const entry = entryFor(provider, report).then((found) => ofShape(report, found, shapes));
  try {
    return await Promise.all([entry, asked]);
  } catch (error) {
    if (isUsageError(error) && ['not-supported', 'query-invalid'].includes(error.code))
      await entry.catch((why: unknown) => {
        if (saysOf(why as UsageError)) throw why;
      });
    throw error;
  }
}

function ofShape<S extends Shape>(report: string, entry: ReportEntry, shapes: readonly S[]) {
  if ((shapes as readonly Shape[]).includes(entry.shape)) return entry as Extract<ReportEntry, { shape: S }>;
  const message = `Cannot show report ${JSON.stringify(report)}: its shape is ${entry.shape}, not ${shapes.join(' or ')}`;
  throw new ElementError('not-supported', 'otherShape', message);
}

/** Throws `unknown-report` where none was given. */
export function given(report: string | null): string {
  if (report) return report;
  throw new ElementError('unknown-report', 'noReport', 'Cannot ask: the element has no report attribute');
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
