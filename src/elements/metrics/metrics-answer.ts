/** The answer that the metrics show: asked together with the report it is about, and whether there is anything in it. */
import { UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import { entryFor } from '../asking/catalogue-entry.js';
import type { MetricsAnswer } from './metrics-model.js';

/** Rejects with `not-supported` for a report that is no metrics. */
export async function askTotals(
  provider: UsageProvider,
  query: Query,
  options: { signal: AbortSignal },
): Promise<MetricsAnswer> {
  const [entry, answer] = await Promise.all([
    entryFor(provider, query.report),
    provider.totals(query, options),
  ]);
  if (entry.shape !== 'metrics')
    throw new UsageError('not-supported', `Cannot show report ${JSON.stringify(query.report)} as metrics`);
  return { ...answer, entry };
}

/** Nobody did anything, neither now nor before: a sentence says more than zeros. Stocks are no doing. */
export function isEmpty({ lacks, effective, n, metrics }: MetricsAnswer): boolean {
  if (lacks.length > 0 || !effective) return true;
  const some = (value: unknown) => typeof value === 'number' && value !== 0;
  return (
    n === 0 &&
    !Object.values(metrics).some(({ total, compared }) => some(total.value) || some(compared?.total.value))
  );
}
