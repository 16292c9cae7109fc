/** A page, a service worker, a mocked API: the cases over a browser's own fetch. */
import { setupWorker } from 'msw/browser';
import type { DatasetRecords } from '../../src/contract/records.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import { httpProvider } from '../../src/providers/http.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { conformanceCases } from '../../src/testing/index.js';
import { usageHandlers } from '../../src/testing/msw.js';

const made = new Map<DatasetRecords, UsageProvider>();
function memory(holds: DatasetRecords): UsageProvider {
  if (!made.has(holds)) made.set(holds, memoryProvider(holds));
  return made.get(holds)!;
}

describe('httpProvider() over usageHandlers() of msw conforms', () => {
  const worker = setupWorker();
  const http = httpProvider({ base: '/usage', retries: 0 });
  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  after(() => worker.stop());

  for (const { name, holds, viewer, run } of conformanceCases)
    it(name, async () => {
      const authorize = () => ({ viewer, access: true });
      worker.resetHandlers(...usageHandlers(memory(holds), { base: '/usage', authorize }));
      await run(http);
    }).timeout(60_000);
});
