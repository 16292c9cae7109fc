/** What is on its way has its room: while a page of the demo loads, nothing that is in sight jumps. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, start } from './demo.js';

/** Of Chromium; "good" to its measures is below 0.1. */
const MOST = 0.02;

describe('while the demo loads', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof start>>;
  before(async () => void ([browser, server] = await Promise.all([launch(), start([])])));
  after(async () => {
    await browser.close();
    server.process.kill();
  });

  for (const width of [1440, 768, 320])
    it(`nothing jumps at ${width} px`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      page.setDefaultTimeout(15_000);
      await page.addInitScript({
        content: `globalThis.shifts = [];
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries())
              shifts.push({ value, nodes: sources.map(({ node }) => node?.id || node?.localName) });
          }).observe({ type: 'layout-shift', buffered: true });`,
      });
      await page.goto(server.url);
      await page.locator('#subtitle').getByText('data through').waitFor();
      await page.locator('usage-bar-card .stage.drawn').first().waitFor();
      const shifts: { value: number }[] = await page.evaluate('shifts');
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      assert.ok(sum <= MOST, `${sum.toFixed(3)}: ${JSON.stringify(shifts)}`);
      await page.close();
    });
});
