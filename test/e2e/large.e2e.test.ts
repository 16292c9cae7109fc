/**
 * 100,000 people on the reporting page: looked for, filtered and scrolled. What it costs the page's thread is measured by
 * the bench (`npm run bench -- typing`); here is seen that no letter is lost, that answers come, and that only the rows in
 * sight stand in the document.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { card, drawn, eventually, openDemo, photograph, type Demo } from './demo.js';
import { PAGE } from './report-page.js';

/** More are never in the document, in any frame. */
const MOST_ROWS = 100;
/** Somebody types fast. */
const BETWEEN_KEYS = 20;

describe('with 100,000 people', () => {
  let demo: Demo;
  let page: Page;
  let faults: string[];
  before(async () => {
    demo = await openDemo();
    ({ page, faults } = await demo.visit(`${PAGE}&data=large&period=last-365`));
    page.setDefaultTimeout(120_000); // they are invented first
    await card(page, 'si-adoption').locator('.figure').waitFor();
    await drawn(card(page, 'si-adoption'));
  });
  after(() => demo.close());

  it('people are found by a text that is typed without a pause', async () => {
    const bar = page.locator('usage-filter-bar');
    await bar.getByRole('button', { name: 'People' }).click();
    await bar.getByText(/^First 50 of [\d,]{6,} people\. Type to narrow\.$/).waitFor();
    const who = (await bar.getByRole('option').nth(30).locator('.about').innerText()).trim();
    const most = await watchMost(page, 'usage-filter-bar', '[role=option]');
    await page.keyboard.type(who, { delay: BETWEEN_KEYS });
    assert.equal(await bar.getByRole('combobox').inputValue(), who);
    await bar.getByText('1 person', { exact: true }).waitFor();
    assert.ok((await bar.getByRole('option').innerText()).includes(who));
    assert.ok((await most()) <= 50);
    // The text of the last answer that was given up does not come back.
    for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type(who.slice(-4), { delay: BETWEEN_KEYS });
    await bar.getByText('1 person', { exact: true }).waitFor();
    assert.equal(await bar.getByRole('combobox').inputValue(), who);
    await page.keyboard.press('Escape');
    assert.deepEqual(faults, []);
  });

  describe('in the popup of a bar, with everyone enabled', () => {
    let dialog: Locator;
    let all: string;
    before(async () => {
      const adoption = card(page, 'si-adoption');
      await adoption.scrollIntoViewIfNeeded();
      await adoption.locator('.walk button:not([hidden])').focus();
      await page.keyboard.press('Enter');
      dialog = adoption.getByRole('dialog');
      await rows(dialog).first().waitFor();
      await dialog.getByRole('switch', { name: 'Everyone enabled' }).click();
      const count = dialog.locator('.count');
      await eventually(async () => {
        all = await count.innerText();
        assert.match(all, /^\d\d,\d{3} people$/);
        assert.ok(Number(all.replace(/\D/g, '')) > 60_000, all);
      }, 60_000);
    });

    it('rows are scrolled to the last one, and few stand in the document', async () => {
      const most = await watchMost(page, 'usage-detail-table', 'tbody.rows tr');
      const region = dialog.locator('.region');
      await region.hover();
      for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 1500);
      await eventually(async () => assert.ok(Number(await firstRow(dialog)) > 100));
      await region.focus();
      await page.keyboard.press('End');
      const last = Number(all.replace(/\D/g, '')) + 1; // the head is the first
      await dialog.locator(`tr[aria-rowindex="${last}"]`).first().waitFor();
      await photograph(page, 'large-last-row');
      await page.keyboard.press('Home');
      await eventually(async () => assert.equal(await firstRow(dialog), '2'));
      assert.ok((await most()) <= MOST_ROWS);
      assert.deepEqual(faults, []);
    });

    it('the text filter loses no letter and lists who fits', async () => {
      const email = (await dialog.locator('tbody.rows .email').nth(3).innerText()).trim();
      const most = await watchMost(page, 'usage-detail-table', 'tbody.rows tr');
      const box = dialog.getByRole('searchbox', { name: 'Filter people' });
      await box.focus();
      await page.keyboard.type(email, { delay: BETWEEN_KEYS });
      assert.equal(await box.inputValue(), email);
      await dialog.locator('.count').getByText(`1 of ${all}`).waitFor();
      assert.equal(await rows(dialog).count(), 1);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await dialog.locator('.count').getByText(all, { exact: true }).waitFor();
      assert.ok((await most()) <= MOST_ROWS);
      assert.deepEqual(faults, []);
    });

    it('is sorted by name and by a figure', async () => {
      for (const column of ['Person', 'Total interactions']) {
        await dialog.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click();
        await dialog.locator('.stage[aria-busy=false]').waitFor();
        await eventually(async () => assert.ok((await rows(dialog).count()) > 5));
      }
      assert.ok((await rows(dialog).count()) <= MOST_ROWS);
      assert.deepEqual(faults, []);
    });
  });
});

const rows = (dialog: Locator): Locator => dialog.locator('tbody.rows tr');
const firstRow = (dialog: Locator): Promise<string | null> =>
  rows(dialog).first().getAttribute('aria-rowindex');

/** Counts what is in the shadow tree of an element in every frame; the function that ends it says the most there were. */
async function watchMost(page: Page, host: string, selector: string): Promise<() => Promise<number>> {
  const watch = await page
    .locator(host)
    .first()
    .evaluateHandle((element, selector) => {
      const watch = {
        most: 0,
        ended: false,
        look() {
          this.most = Math.max(this.most, element.shadowRoot!.querySelectorAll(selector).length);
          if (!this.ended) requestAnimationFrame(() => this.look());
        },
      };
      watch.look();
      return watch;
    }, selector);
  return () =>
    watch.evaluate((watch) => {
      watch.ended = true;
      return watch.most;
    });
}
