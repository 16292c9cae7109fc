/** What the documents show is tried: the two sides of a server fit, and a column map is read as it is said. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { csvFilesProvider } from '../../src/providers/csv-files.js';
import { httpProvider } from '../../src/providers/http.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { usageHandler } from '../../src/server/handler.js';
import { smallCompany } from '../../src/sample/index.js';

const read = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

describe('the examples of the documents', () => {
  it('docs/providers.md: the base of the client and that of the handler fit each other', async () => {
    const page = read('providers.md');
    const bases = (call: string) =>
      [...page.matchAll(new RegExp(`${call}\\([^;]*?base: '([^']+)'`, 'g'))].map(([, base]) => base);
    const [served] = bases('usageHandler');
    const clients = bases('httpProvider');
    assert.equal(clients.length, 2);
    const handler = usageHandler(memoryProvider(smallCompany), { base: served });
    for (const base of clients)
      assert.ok((await httpProvider({ base, fetch: handler }).capabilities()).people > 0, base);
  });

  it('docs/providers.md names every option of the handler', () => {
    for (const option of ['base', 'allowOrigins', 'authorize', 'onError'])
      assert.ok(read('providers.md').includes(`\n| \`${option}\` |`), option);
  });

  it('docs/data.md: the column map reads local times in its zone', async () => {
    const { maps } = JSON.parse(/```json\n([^]*?)```/.exec(read('data.md'))![1]);
    const provider = csvFilesProvider(
      [
        { name: 'people.csv', blob: new Blob(['id,status\na,enabled\n']) },
        {
          name: 'logins.csv',
          blob: new Blob(['When,User ID,What\n10/01/2026 00:30,a,Log in\n31/01/2026 10:00,a,Look\n']),
        },
      ],
      { maps },
    );
    const { rows, latest } = await provider.capabilities();
    assert.deepEqual(rows, { accepted: 3, duplicates: 0, refused: 0 });
    assert.equal(latest, '2026-01-31');
  });
});
