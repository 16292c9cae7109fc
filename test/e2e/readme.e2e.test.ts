/** The README's page in one file, saved and opened as it stands; only the script comes from this working copy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { bundled } from '../support/bundle.js';
import { drawn, launch, textOf } from './demo.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the page of the README', () => {
  let browser: Browser;
  let script: string;
  before(async () => {
    [browser, script] = await Promise.all([launch(), bundled('src/cdn/script.ts')]);
  });
  after(() => browser.close());

  it('shows a live card from sample data, without a server', async () => {
    const page = await browser.newPage();
    const html = /```html\n([^]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8'))![1];
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      asked.push(url);
      if (url.endsWith('/usage.html')) return route.fulfill({ contentType: 'text/html', body: html });
      if (url.includes('crm-usage-widgets'))
        return route.fulfill({ contentType: 'text/javascript', body: script });
      return route.abort();
    });
    await page.goto('http://localhost/usage.html');
    const card = page.locator('usage-bar-card');
    await drawn(card);
    assert.match(await textOf(card.locator('.figure')), /^[\d,]+/);
    assert.equal(asked.length, 2, asked.join(' '));
  });
});
