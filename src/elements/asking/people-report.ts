/** A report that can be asked who there is: the first one with bars that has all it needs. */
import type { Capabilities } from '../../contract/answer.js';
import { UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import { entryFor } from './catalogue-entry.js';

/** Throws `not-supported` where there is none. */
export async function peopleReport(provider: UsageProvider, { reports }: Capabilities): Promise<string> {
  for (const [report, { lacks }] of Object.entries(reports))
    if (lacks.length === 0 && (await entryFor(provider, report)).shape === 'bars') return report;
  throw new UsageError('not-supported', 'Cannot search people: no report lists them');
}
