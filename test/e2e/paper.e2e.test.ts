/** What a browser makes of the page when it is printed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { card, drawn, openDemo, type Demo } from './demo.js';

describe('on paper', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('an open popup is printed alone, without empty pages, and the page is as it was', async () => {
    const { page, faults } = await demo.visit();
    const logins = card(page, 'si-logins');
    await drawn(logins);
    for (const each of await page.locator('usage-bar-card').all())
      await each.locator('.twin, .state').first().waitFor({ state: 'attached' });
    const whole = await pages(page);
    await logins.locator('.walk button:not([hidden])').first().press('Enter');
    await logins.locator('dialog .rows tr').first().waitFor();
    const at = await page.evaluate(() => scrollY);
    assert.ok(whole > 4, `${whole} pages of cards`);
    for (const print of ['once', 'twice']) assert.equal(await pages(page), 2, `33 people, printed ${print}`);
    assert.equal(await page.evaluate(() => scrollY), at);
    await page.keyboard.press('Escape');
    assert.equal(await pages(page), whole);
    assert.deepEqual(faults, []);
  });
});

/** How many there are. */
async function pages(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } });
  return file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
