/** The same cases against every way to the same figures. */
import { after, describe, it } from 'node:test';
import type { DatasetRecords } from '../../src/contract/records.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import { httpProvider } from '../../src/providers/http.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { portProvider } from '../../src/providers/port.js';
import { servePort } from '../../src/providers/serve-port.js';
import { withCache } from '../../src/providers/with-cache.js';
import { usageHandler } from '../../src/server/handler.js';
import { conformanceCases, type ProviderOf } from '../../src/testing/index.js';

/** Made once for each company. */
const made = new WeakMap<DatasetRecords, UsageProvider>();
function memory(holds: DatasetRecords): UsageProvider {
  let provider = made.get(holds);
  if (!provider) made.set(holds, (provider = memoryProvider(holds)));
  return provider;
}

const ways: Record<string, ProviderOf> = {
  'memoryProvider()': memory,
  'withCache(memoryProvider())': (holds) => withCache(memory(holds)),
  'httpProvider() over usageHandler(memoryProvider())': (holds, viewer) =>
    httpProvider({
      fetch: usageHandler(memory(holds), { authorize: () => ({ viewer, access: true }) }),
      retries: 0,
    }),
  'portProvider() to servePort(memoryProvider())': (holds, viewer) => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    servePort(memory(holds), port2, { viewer });
    return portProvider(port1);
  },
};

/** An open port would keep the process alive. */
const ports: MessagePort[] = [];
after(() => ports.forEach((port) => port.close()));

for (const [way, providerOf] of Object.entries(ways))
  describe(`${way} conforms`, () => {
    for (const { name, holds, viewer, run } of conformanceCases)
      it(name, async () => run(await providerOf(holds, viewer)));
  });
