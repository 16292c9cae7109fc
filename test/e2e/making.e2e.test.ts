/** 100,000 people take their time: how far they are is seen, nothing of the company before stands there, and there is a way back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { card, choose, drawn, eventually, openDemo, photograph, type Demo } from './demo.js';
import { PAGE } from './report-page.js';

describe('while 100,000 people are made', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('the rows are counted, the old company is gone, and Cancel brings it back', async () => {
    const { page, faults } = await demo.visit();
    await page.locator('#subtitle').getByText('Sample Company').waitFor();
    const groups = await page.locator('#group option').count();
    assert.ok(groups > 1);
    await choose(page, '100,000 people');
    const making = page.locator('#making');
    await making.getByText('Inventing people').waitFor();
    assert.equal(await page.locator('#subtitle').innerText(), 'Waiting for the figures');
    assert.equal(await page.locator('#group option').count(), 1);
    await making.getByText(/^[\d,]+ of about [\d,]{7,} rows$/).waitFor();
    const value = () =>
      page.getByRole('progressbar', { name: 'Rows made' }).evaluate((bar: HTMLProgressElement) => bar.value);
    const first = await value();
    await eventually(async () => assert.ok((await value()) > first));
    await photograph(page, 'making');
    assert.equal(page.workers().length, 1);
    await making.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('#subtitle').getByText('Sample Company').waitFor();
    assert.equal(await page.locator('#group option').count(), groups);
    assert.equal(await making.isVisible(), false);
    assert.equal(await page.getByLabel('Sample company').isChecked(), true);
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'company');
    await drawn(card(page, 'si-adoption'));
    await eventually(async () => assert.equal(page.workers().length, 0));
    assert.deepEqual(faults, []);
  });

  it('the reporting page counts and cancels too, and what was cancelled can be asked again', async () => {
    const { page, faults } = await demo.visit(`${PAGE}&data=large`);
    const making = page.locator('#making');
    await making.getByRole('button', { name: 'Cancel' }).click();
    await drawn(card(page, 'si-adoption'));
    await eventually(async () => assert.equal(page.workers().length, 0));
    await page.getByLabel('The company').selectOption('100,000 people');
    await making.getByText(/of about/).waitFor();
    await making.waitFor({ state: 'hidden', timeout: 120_000 });
    await card(page, 'si-adoption').locator('.figure').waitFor();
    assert.deepEqual(faults, []);
  });
});
