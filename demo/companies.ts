/** The companies of the demo, by the name of their switch. `npm start` serves the same ones. */
import type { UsageProvider } from '../src/contract/provider.js';
import type { DatasetRecords } from '../src/contract/records.js';
import { lazyProvider } from '../src/embed/lazy-provider.js';
import type { MemoryProviderOptions } from '../src/providers/memory.js';
import type { SampleOptions } from '../src/sample/plan.js';

export const LARGE = { people: 100_000, eventsPerPerson: 4 } satisfies SampleOptions;

type Records = DatasetRecords | Promise<DatasetRecords>;

/** Made at the first question: a page, or a server, that shows none of them has not loaded them either. */
export function companyProvider(records: () => Records, options: MemoryProviderOptions): UsageProvider {
  return lazyProvider(async () => {
    const { memoryProvider } = await import('../src/providers/memory.js');
    return memoryProvider(await records(), options);
  });
}

export async function sampled(options: SampleOptions): Promise<DatasetRecords> {
  const { sampleCompany } = await import('../src/sample/company.js');
  return sampleCompany(options);
}

export async function knownCompany(id: 'small' | 'hostile' | 'empty'): Promise<DatasetRecords> {
  const { smallCompany, hostileCompany, emptyCompany } = await import('../src/sample/index.js');
  return { small: smallCompany, hostile: hostileCompany, empty: emptyCompany }[id];
}
