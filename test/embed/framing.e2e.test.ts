/** The protocol between a framed page and its host, over three real origins, in Chromium and, where it is there, Firefox. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { puppeteerCore } from '@web/test-runner-chrome';
import type { Browser } from 'playwright-core';
import { findFirefox } from '../../scripts/browser.mjs';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany } from '../../src/sample/company.js';
import { launch } from '../e2e/demo.js';
import { framingCases, type Tab } from './framing-cases.js';
import { openOrigins, type Origins } from './origins.js';

interface Driver {
  open(logs: string[]): Promise<Tab & { close(): Promise<void> }>;
  close(): Promise<void>;
}

async function chromium(): Promise<Driver> {
  const browser: Browser = await launch();
  return {
    async open(logs) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      page.on('console', (message) => logs.push(message.text()));
      return page as unknown as Tab & { close(): Promise<void> };
    },
    close: () => browser.close(),
  };
}

async function firefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteerCore.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    async open(logs) {
      const page = await browser.newPage();
      page.on('console', (message) => logs.push(message.text()));
      return page as unknown as Tab & { close(): Promise<void> };
    },
    close: () => browser.close(),
  };
}

const path = findFirefox();
const engines: [string, (() => Promise<Driver>) | undefined][] = [
  ['Chromium', chromium],
  ['Firefox', path === undefined ? undefined : () => firefox(path)],
];

for (const [engine, start] of engines)
  describe(
    `a framed page and its host in ${engine}`,
    { skip: !start && 'not installed on this machine' },
    () => {
      let driver: Driver;
      let origins: Origins;
      let tab: Tab & { close(): Promise<void> };
      const logs: string[] = [];
      before(async () => {
        [driver, origins] = await Promise.all([
          start!(),
          openOrigins(memoryProvider(sampleCompany({ people: 40 }))),
        ]);
      });
      after(async () => {
        await driver?.close();
        await origins?.close();
      });
      afterEach(() => tab?.close());

      for (const { name, run } of framingCases)
        it(name, async () => {
          origins.asked.length = 0;
          origins.good.clear();
          logs.length = 0;
          tab = await driver.open(logs);
          await run(tab, origins);
          assert.equal(
            logs.some((line) => /secret-4f1b/.test(line)),
            false,
            'no token in a log',
          );
          // Whom the page lets frame it is a case of its own; Chromium tells every other break of a policy too.
          const broken = logs.filter((line) => /security policy|trusted/i.test(line));
          assert.deepEqual(
            broken.filter((line) => !line.includes('frame-ancestors')),
            [],
          );
        });
    },
  );
