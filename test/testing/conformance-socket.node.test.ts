/** The cases once more over a real connection: what a Request object forgives, a socket may not. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { UsageProvider } from '../../src/contract/provider.js';
import { httpProvider } from '../../src/providers/http.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { usageHandler } from '../../src/server/handler.js';
import { serve, type RunningServer } from '../../src/server/node.js';
import { conformanceCases, playCases } from '../../src/testing/index.js';

let server: RunningServer;
let behind: { provider: UsageProvider; viewer?: string };
before(async () => {
  server = await serve(
    (request) =>
      usageHandler(behind.provider, { authorize: () => ({ viewer: behind.viewer, access: true }) })(request),
    { port: 0 },
  );
});
after(() => server.close());

it('httpProvider() over serve() conforms', async () => {
  const failures = await playCases(conformanceCases, (holds, viewer) => {
    behind = { provider: memoryProvider(holds), viewer };
    return httpProvider({ base: server.url, retries: 0 });
  });
  assert.deepEqual(failures, []);
});
