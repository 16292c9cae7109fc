/** The answer that the metrics show: asked together with the report it is about, and whether there is anything in it. */
import type { UsageProvider } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import { answered } from '../asking/catalogue-entry.js';
import type { MetricsAnswer } from './metrics-model.js';

export const SHAPES = ['metrics'] as const;

/** Rejects with `not-supported` for a report that is no metrics. */
export async function askTotals(
  provider: UsageProvider,
  query: Query,
  options: { signal: AbortSignal },
): Promise<MetricsAnswer> {
  const asked = provider.totals(query, options);
  const [entry, answer] = await answered(provider, query.report, SHAPES, asked);
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
