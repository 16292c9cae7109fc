/** Bad days: each says what it is, keeps its calm, and goes when the day is good again. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { card, choose, drawn, openDemo, photograph, textOf, type Demo } from './demo.js';

describe('a bad day', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('slow: a skeleton in the shape of the card, then the figures, and nothing jumps', async () => {
    const { page, faults } = await demo.visit('?day=slow');
    const adoption = card(page, 'si-adoption');
    await adoption.locator('.bones, .bone').first().waitFor();
    const before = await adoption.boundingBox();
    await photograph(page, 'slow');
    await drawn(adoption);
    assert.deepEqual(await adoption.boundingBox(), before);
    assert.deepEqual(faults, []);
  });

  it('slow: a new question leaves the last picture, dimmed', async () => {
    const { page, faults } = await demo.visit('?day=slow');
    const adoption = card(page, 'si-adoption');
    await drawn(adoption);
    await page.locator('select[name=period]').selectOption('last-30');
    await adoption.locator('[aria-busy=true]').waitFor();
    assert.match(await textOf(adoption.locator('.figure')), /[\d,]{3}/);
    await photograph(page, 'stale');
    await adoption.getByText('vs Sep 2 – Oct 1, 2026').waitFor();
    assert.deepEqual(faults, []);
  });

  for (const source of ['memory', 'msw', 'server'])
    it(`broken, from ${source}: says so, names the request, can be tried again`, async () => {
      const { page, faults } = await demo.visit(`?day=broken&source=${source}`);
      for (const element of [
        card(page, 'si-adoption'),
        page.locator('seat-allocation'),
        page.locator('usage-detail-table'),
      ]) {
        await element.getByText('Could not load this').waitFor();
        assert.match(
          await textOf(element),
          /Something went wrong at the source of this report\. Request [\w-]+ Try again/,
        );
      }
      await photograph(page, `broken-${source}`, source === 'memory');
      await card(page, 'si-adoption').getByRole('button', { name: 'Try again' }).click();
      await card(page, 'si-adoption').getByText('Could not load this').waitFor();
      await choose(page, 'Good');
      await drawn(card(page, 'si-adoption'));
      // The browser itself says of a 500 that it was one.
      assert.deepEqual(
        faults.filter((fault) => !/status of 500/.test(fault)),
        [],
      );
    });

  for (const source of ['memory', 'msw', 'server'])
    it(`forbidden, from ${source}: a friendly word instead of figures`, async () => {
      const { page, faults } = await demo.visit(`?day=forbidden&source=${source}`);
      for (const element of [
        card(page, 'si-adoption'),
        page.locator('seat-allocation'),
        page.locator('usage-detail-table'),
      ])
        await element.getByText('No access').waitFor();
      assert.match(await textOf(card(page, 'si-adoption')), /Usage reports are for administrators/);
      assert.equal(await page.locator('#subtitle').textContent(), 'No access');
      await photograph(page, `forbidden-${source}`);
      assert.deepEqual(
        faults.filter((fault) => !/status of 403/.test(fault)),
        [],
      );
    });

  it('empty: no zeros, one sentence', async () => {
    const { page, faults } = await demo.visit('?data=empty');
    for (const element of [card(page, 'si-adoption'), page.locator('usage-detail-table')])
      await element.getByText('There is no activity yet.').first().waitFor();
    await photograph(page, 'empty', true);
    assert.deepEqual(faults, []);
  });

  it('hostile texts: they are shown, and nothing else', async () => {
    const { page, faults } = await demo.visit('?data=hostile&period=last-365');
    const table = page.locator('usage-detail-table');
    await table.scrollIntoViewIfNeeded();
    await table.getByText('<script>document.title = "owned"</script>').first().waitFor();
    await photograph(page, 'hostile');
    assert.equal(await page.title(), 'Usage · Administrator reports');
    assert.equal(await page.locator('usage-detail-table img, usage-detail-table script').count(), 0);
    assert.deepEqual(faults, []);
  });

  it('100,000 people: the page stays alive, at most about 100 rows stand in the document', async () => {
    const { page, faults } = await demo.visit('?data=large&period=last-365');
    page.setDefaultTimeout(120_000);
    await page.getByLabel('Dark').click(); // while a worker is at it
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
    await page.getByLabel('Dark').click();
    await drawn(card(page, 'si-adoption'));
    await photograph(page, 'large');
    const table = page.locator('usage-detail-table');
    await table.getByRole('switch', { name: 'Everyone enabled' }).click();
    await table
      .getByText(/^[6-9]\d,\d{3} people$/)
      .first()
      .waitFor();
    assert.ok((await table.locator('tbody tr').count()) <= 110);
    await table.getByRole('columnheader', { name: 'Person' }).getByRole('button').click();
    await table.locator('tbody tr:not([hidden])').getByText(/^A/).first().waitFor();
    await photograph(page, 'large-table');
    assert.deepEqual(faults, []);
  });

  it('right to left: mirrored, and no wider than the page', async () => {
    const { page, faults } = await demo.visit('?dir=rtl');
    await drawn(card(page, 'si-adoption'));
    await photograph(page, 'rtl');
    const title = (await card(page, 'si-adoption').getByRole('heading').boundingBox())!;
    assert.ok(title.x > 640, 'titles stand at the right');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(faults, []);
  });

  it('an invite that is not sent at first is sent at the second try', async () => {
    const { page, faults } = await demo.visit();
    const seats = page.locator('seat-allocation');
    const resend = seats.getByRole('button', { name: /^Resend/, disabled: false });
    await resend.first().waitFor();
    await seats.scrollIntoViewIfNeeded();
    const all = await resend.count();
    assert.ok(all >= 3);
    await resend.nth(0).click();
    await seats.getByText('Sent', { exact: true }).first().waitFor();
    await resend.nth(0).click();
    await seats
      .getByText(/^(Not sent|Failed)/)
      .first()
      .waitFor();
    await photograph(page, 'resend');
    assert.deepEqual(faults, []);
  });
});
