/** One promise that every provider keeps, as data: whoever writes a provider can play it in any test framework. */
import type { UsageProvider } from '../contract/provider.js';
import type { DatasetRecords } from '../contract/records.js';

export interface ConformanceCase {
  /** The promise: `bars: the days of a week add up to the week`. */
  readonly name: string;
  /** Rules of `docs/reports.md` on which it stands. */
  readonly rules: readonly number[];
  /** What the provider holds while it is asked: `smallCompany`, or a variation of it. */
  readonly holds: DatasetRecords;
  /**
   * Person id of who asks. It is given to each method as `options.viewer`; a provider that takes the viewer from
   * elsewhere (a token) is set up for this one.
   */
  readonly viewer?: string;
  /** Rejects with a `ConformanceError` that says what came and what should have. */
  run(provider: UsageProvider): Promise<void>;
}

/** A provider that holds these records and is asked by this viewer. */
export type ProviderOf = (holds: DatasetRecords, viewer?: string) => UsageProvider | Promise<UsageProvider>;

export interface ConformanceFailure {
  name: string;
  error: unknown;
}

/** Plays cases one after the other and gives back those that failed. */
export async function playCases(
  cases: Iterable<ConformanceCase>,
  providerOf: ProviderOf,
): Promise<ConformanceFailure[]> {
  const failures: ConformanceFailure[] = [];
  for (const { name, holds, viewer, run } of cases) {
    try {
      await run(await providerOf(holds, viewer));
    } catch (error) {
      failures.push({ name, error });
    }
  }
  return failures;
}
