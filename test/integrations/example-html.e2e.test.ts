/** The example in plain HTML, as it stands; only the script comes from this working copy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { drawn, launch } from '../e2e/demo.js';
import { bundled } from '../support/bundle.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('integrations/examples/html', () => {
  let browser: Browser;
  let script: string;
  before(async () => {
    [browser, script] = await Promise.all([launch(), bundled('src/cdn/script.ts')]);
  });
  after(() => browser.close());

  it('shows a card and the report page, and hears which bar was chosen', async () => {
    const page = await browser.newPage();
    const body = readFileSync(`${root}integrations/examples/html/index.html`, 'utf8');
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.endsWith('/index.html')) return route.fulfill({ contentType: 'text/html', body });
      if (url.includes('crm-usage-widgets@'))
        return route.fulfill({ contentType: 'text/javascript', body: script });
      return route.abort();
    });
    await page.goto('http://localhost/index.html');
    await page.getByRole('tab').first().waitFor();

    const card = page.locator('usage-bar-card').first();
    await drawn(card);
    await card.locator('[part~=plot] button:visible').focus();
    await page.keyboard.press('Enter');
    assert.match(await page.locator('#chosen').innerText(), /^Chosen: \d{4}-\d\d-\d\d$/);
    assert.equal(await card.locator('dialog[open]').count(), 0, 'the page took the popup’s place');
  });
});
