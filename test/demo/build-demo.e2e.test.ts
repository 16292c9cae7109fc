/** The static demo: any web server, any path, no server of ours behind it; and the same page before `serve`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { REPORTS } from '../../src/contract/catalogue.js';
import { withPages } from '../../src/cli/pages.js';
import { sampleCompany } from '../../src/sample/company.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { usageHandler } from '../../src/server/handler.js';
import { serve, type RunningServer } from '../../src/server/node.js';
import { card, choose, drawn, launch, photograph, start, visit } from '../e2e/demo.js';

const viewport = { width: 1280, height: 900 };

describe('npm run build:demo', () => {
  const root = mkdtempSync(join(tmpdir(), 'usage-demo-'));
  const folder = join(root, 'crm', 'reports');
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    const build = spawn(process.execPath, ['scripts/build-demo.mjs', folder], { stdio: 'inherit' });
    const [code] = await once(build, 'exit');
    assert.equal(code, 0);
    browser = await launch();
    server = await serve(async () => new Response('no', { status: 404 }), { port: 0, static: root });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('writes a page that works below any path, without a server', async () => {
    const { page, faults } = await visit(browser, `${server.url}/crm/reports/`, viewport);
    await drawn(card(page, 'si-adoption'));
    await page.locator('#subtitle').getByText('120 people').waitFor();
    assert.equal(await page.getByLabel('HTTP, server').isDisabled(), true);
    await page.getByText('There is no server behind this page; npm start has one.').waitFor();
    assert.deepEqual(faults, []);
  });

  it('brings the worker of msw and that of the large company', async () => {
    const { page, faults } = await visit(browser, `${server.url}/crm/reports/?source=msw`, viewport);
    await page.locator('#status').getByText('msw answers in this page').waitFor();
    await drawn(card(page, 'si-adoption'));
    await choose(page, 'Memory');
    assert.deepEqual(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      0,
    );
    assert.deepEqual(faults, []);
    assert.ok(statSync(join(folder, 'large-worker.js')).size > 0);
  });

  it('loads what it shows, and no more', async () => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname.split('/').at(-1)!));
    await page.goto(`${server.url}/crm/reports/`);
    await drawn(card(page, 'si-adoption'));
    const lazy = ['msw', 'browser', 'http', 'csv-files', 'csv-blob', 'graphql', 'preview', 'large-worker'];
    assert.deepEqual(
      loaded.filter((name) => lazy.some((part) => name.startsWith(part))),
      [],
    );
    assert.ok(readdirSync(join(folder, 'chunks')).length > loaded.length);
    await context.close();
  });

  it('is what `crm-usage-widgets serve` shows, over its own figures', async () => {
    const provider = memoryProvider(sampleCompany({ people: 30 }));
    const settings = {
      name: 'my-folder',
      company: null,
      reports: Object.keys(REPORTS),
      served: { company: '.' },
    };
    const served = await serve(withPages(usageHandler(provider), folder, settings), { port: 0 });
    const { page, faults } = await visit(browser, `${served.url}/`, viewport);
    await page.locator('#subtitle').getByText('30 people').waitFor();
    await page.locator('#status').getByText('Asked over HTTP from the local server.').waitFor();
    await drawn(card(page, 'si-adoption'));
    assert.equal(await page.getByLabel('Memory').isDisabled(), true);
    assert.equal(await card(page, 'crm-activity').count(), 0, 'a report that this server has not');
    assert.equal(await page.getByRole('link', { name: 'CRM metrics' }).count(), 0);
    await photograph(page, 'serve');
    await served.close();
    assert.deepEqual(faults, []);
  });
});

describe('npm start', () => {
  const failed = (...args: string[]) =>
    start(args).then(
      ({ process }) => (process.kill(), assert.fail('it started')),
      (error: Error) => error.message,
    );

  it('says what is wrong in one line', async () => {
    assert.match(
      await failed('--data', '/no/such'),
      /ended with 1: Cannot read folder "\/no\/such": it is not there\n$/,
    );
    assert.match(
      await failed('--people', 'many'),
      /ended with 2: Cannot use --people many: a whole number from 10 to 100000\. See npm start -- --help\n$/,
    );
    assert.match(
      await failed('--colour', 'red'),
      /ended with 2: Unknown option '--colour'\. See npm start -- --help\n$/,
    );
  });

  it('says in one line that a port is taken', async () => {
    const { url, process } = await start([]);
    const { port } = new URL(url);
    assert.match(
      await failed('--port', port),
      new RegExp(`ended with 1: Cannot listen on 127.0.0.1:${port}: the port is taken\n$`),
    );
    process.kill();
  });
});
