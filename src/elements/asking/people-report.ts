/** Who there is, as far as reports list people. */
import type { Capabilities, TeamAnswer } from '../../contract/answer.js';
import { isUsageError, UsageError } from '../../contract/errors.js';
import type { AskOptions, UsageProvider } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import { entryFor } from './catalogue-entry.js';

/** What the team is asked by, unless the page says otherwise: the people with seats. */
export const TEAM_REPORT = 'nav-usage';

/** The first report with bars that has all it needs. Throws `not-supported` where there is none. */
export async function peopleReport(provider: UsageProvider, { reports }: Capabilities): Promise<string> {
  for (const [report, { lacks }] of Object.entries(reports))
    if (lacks.length === 0 && (await entryFor(provider, report)).shape === 'bars') return report;
  throw new UsageError('not-supported', 'Cannot search people: no report lists them');
}

/** Those whom only their seat makes known, such as who is invited and did nothing yet; nobody where there are no seats. */
export async function seatHolders(
  provider: UsageProvider,
  { reports }: Capabilities,
  query: Omit<Query, 'report'>,
  options?: AskOptions,
): Promise<TeamAnswer['rows']> {
  if (!Object.hasOwn(reports, TEAM_REPORT)) return [];
  try {
    return (await provider.team({ ...query, report: TEAM_REPORT }, options)).rows;
  } catch (error) {
    if (isUsageError(error) && error.code === 'not-supported') return [];
    throw error;
  }
}
