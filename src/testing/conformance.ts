/**
 * What every provider promises, as cases to be played in any test framework:
 *
 *     for (const { name, holds, viewer, run } of conformanceCases)
 *       it(name, async () => run(await myProviderOf(holds, viewer)));
 *
 * `myProviderOf` makes a provider over the given records. One that can hold only one company plays the cases whose
 * `holds` is `smallCompany`.
 */
import { bucketCases } from './conformance-buckets.js';
import type { ConformanceCase } from './conformance-case.js';
import { compareCases } from './conformance-compare.js';
import { extremeCases } from './conformance-extremes.js';
import { figureCases } from './conformance-figures.js';
import { filterCases } from './conformance-filters.js';
import { metricCases } from './conformance-metrics.js';
import { questionCases } from './conformance-questions.js';
import { rowCases } from './conformance-rows.js';
import { shapeCases } from './conformance-shape.js';
import { ConformanceError } from './expect.js';

/** A check that stumbles over an answer says so, too. */
const clearly = ({ run, ...one }: ConformanceCase): ConformanceCase => ({
  ...one,
  async run(provider) {
    try {
      await run(provider);
    } catch (cause) {
      if (cause instanceof ConformanceError) throw cause;
      throw new ConformanceError(`The answer cannot be checked: ${String(cause)}`, { cause });
    }
  },
});

export const conformanceCases: readonly ConformanceCase[] = [
  ...figureCases,
  ...shapeCases,
  ...questionCases,
  ...bucketCases,
  ...rowCases,
  ...filterCases,
  ...compareCases,
  ...metricCases,
  ...extremeCases,
].map(clearly);
