import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/run.js';
import { withPages } from '../../src/cli/pages.js';
import { httpProvider } from '../../src/providers/http.js';
import { frameScript } from '../../src/server/node-frame.js';
import { cli, folder, listener, OCTOBER, TINY } from './cli.js';

/** Serves a folder, hands the address over, and ends when that is done. */
async function served(
  args: string[],
  look: (url: string) => Promise<void>,
): Promise<{ code: number; err: string }> {
  const [out, err] = [listener(), listener()];
  const stop = new AbortController();
  const running = run(['serve', ...args], {
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    signal: stop.signal,
  });
  while (!out.text().includes('\n'))
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 10))]);
  try {
    await look(out.text().trim());
  } finally {
    stop.abort();
  }
  return { code: await running, err: err.text() };
}

describe('serve', () => {
  it('prints its address, answers /v1/, and ends when it is told to', async () => {
    const { code } = await served([folder(TINY), '--port', '0'], async (url) => {
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      const answer = await httpProvider({ base: url }).bars(OCTOBER as never);
      assert.equal(
        (answer as { total: { values: Record<string, { value: number }> } }).total.values.total_interactions
          .value,
        3,
      );
    });
    assert.equal(code, 0);
  });

  it('tells the page whose figures it has', async () => {
    await served([folder(TINY), '--port', '0'], async (url) => {
      const settings = await (await fetch(`${url}demo.json`)).json();
      assert.deepEqual([settings.company, settings.served], [null, { company: '.' }]);
      assert.equal((await fetch(url)).status, 200);
      assert.equal((await fetch(`${url}people.csv`)).status, 404, 'the files themselves are not served');
    });
  });

  it('says that rows were refused, and where to see which', async () => {
    const path = folder({ ...TINY, 'seats.csv': 'id,person,type\ns,zoe,member\n' });
    const { err } = await served([path, '--port', '0'], async () => undefined);
    assert.ok(err.includes(`Refused: 1 row and 0 files; crm-usage-widgets check ${path} names them\n`), err);
  });

  it('lets only exact origins show the framed page', async () => {
    for (const hosts of ['*', 'https://app.example.com/', 'https://app.example.com,app.example.com', '']) {
      const { code, err } = await cli(['serve', folder(TINY), '--frame-hosts', hosts]);
      assert.equal(code, 2);
      assert.match(
        err,
        /^Cannot be framed by ".*": expected an exact origin, https:\/\/app\.example\.com\. See/,
      );
    }
  });

  it('serves the framed page to the hosts that are named, and to nobody where none is', async () => {
    await served([folder(TINY), '--port', '0'], async (url) => {
      assert.equal((await fetch(`${url}frame/`)).status, 404);
    });
    const args = [folder(TINY), '--port', '0', '--frame-hosts', 'https://a.example, https://b.example'];
    if (frameScript() === undefined) {
      const { code, err } = await cli(['serve', ...args]);
      assert.deepEqual([code, err.includes('it is not built here (npm run build)')], [2, true]);
      return;
    }
    await served(args, async (url) => {
      const policy = (await fetch(`${url}frame/`)).headers.get('content-security-policy');
      assert.ok(
        policy?.includes('frame-ancestors https://a.example https://b.example'),
        policy ?? 'no policy',
      );
    });
  });

  it('says in one line that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, err } = await cli(['serve', folder(TINY), '--port', String(port)]);
    other.close();
    assert.deepEqual([code, err], [1, `Cannot listen on 127.0.0.1:${port}: the port is taken\n`]);
  });

  it('says in one line that a folder holds no dataset, before it listens', async () => {
    const { code, err } = await cli(['serve', folder()]);
    assert.deepEqual(
      [code, err],
      [1, 'Cannot use these files: people.csv and activity.csv could not be found or read\n'],
    );
  });

  it('serves the built page before the figures, and a word where none is built', async () => {
    const pages = folder({ 'index.html': '<p>page</p>' });
    const settings = { name: 'x', company: null, reports: [], served: {} };
    const handler = withPages(async () => new Response('figures'), pages, settings);
    const textAt = async (path: string, all = handler) =>
      (await all(new Request(`http://localhost${path}`))).text();
    assert.equal(await textAt('/'), '<p>page</p>');
    assert.equal(await textAt('/v1/bars'), 'figures');
    assert.equal(await textAt('/demo.json'), JSON.stringify(settings));
    const bare = withPages(async () => new Response('figures'), undefined, settings);
    assert.match(await textAt('/', bare), /npm run build:demo/);
  });
});
