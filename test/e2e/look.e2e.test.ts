/** Pictures of the page for people to look at, and what can be measured of a look: nothing wider than its page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { card, choose, drawn, openDemo, photograph, walkDown, type Demo } from './demo.js';
import { violations } from './violations.js';

describe('the look of the page', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  for (const width of [320, 480, 960, 1440])
    for (const theme of ['light', 'dark'])
      it(`${width} px, ${theme}: fits its page`, async () => {
        const search = theme === 'dark' ? '?theme=dark' : '';
        const { page, faults } = await demo.visit(search, { width, height: 900 });
        await walkDown(page);
        await photograph(page, `page-${width}-${theme}`, true);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(faults, []);
      });

  it('narrow: one column of 344 px, as in a side panel', async () => {
    const { page, faults } = await demo.visit('?width=narrow');
    await walkDown(page);
    await photograph(page, 'narrow', true);
    assert.equal((await card(page, 'si-adoption').boundingBox())!.width, 344);
    assert.deepEqual(faults, []);
  });

  it('is reached by the keyboard: skip link, controls, reports', async () => {
    const { page, faults } = await demo.visit();
    await drawn(card(page, 'si-adoption'));
    await page.keyboard.press('Tab');
    await photograph(page, 'skip-link');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the reports');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
    assert.deepEqual(faults, []);
  });

  for (const search of ['', '?theme=dark', '?dir=rtl', '?day=broken', '?data=hostile'])
    it(`no checker finds anything${search && `, ${search}`}`, async () => {
      const { page, faults } = await demo.visit(search);
      await walkDown(page);
      await page
        .locator('usage-detail-table, seat-allocation')
        .last()
        .getByText(/Data through|Could not load/)
        .waitFor();
      // Without figures card and table of one report have one name.
      const without = search.includes('broken') ? ['landmark-unique'] : [];
      assert.deepEqual(await violations(page, without), []);
      assert.deepEqual(faults, []);
    });

  it('dark is a switch, kept in the address', async () => {
    const { page } = await demo.visit();
    await choose(page, 'Dark');
    assert.match(page.url(), /\?theme=dark$/);
    await choose(page, 'Dark');
    assert.doesNotMatch(page.url(), /theme/);
  });
});
