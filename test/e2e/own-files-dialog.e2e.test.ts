/** Files that do not fit at once: what is wrong is said, and the dialog leads on, and back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openDemo, photograph, textOf, type Demo } from './demo.js';

const csv = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const pick = (page: Page, files: ReturnType<typeof csv>[]) =>
  page.locator('#pick-files').setInputFiles(files);
const picture = readFileSync(fileURLToPath(new URL('../../docs/images/demo.png', import.meta.url)));
/** A local time, and columns by which a ready map is known. */
const LOG =
  'Event,When,User ID,App,What\n1,10/01/2026 10:00,u1,Nav,login\n2,31/01/2026 00:30,u2,Nav,search\n';
const focusedId = (page: Page) => page.evaluate(() => document.activeElement!.id);

describe('the dialog of own files', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('offers ready maps by their names, keeps the focus, and leads back from a wrong one', async () => {
    const { page, faults } = await demo.visit();
    await pick(page, [csv('log.csv', LOG)]);
    const what = page.getByLabel('What is log.csv?');
    await what.waitFor();
    const offered = await what.locator('option').allTextContents();
    assert.ok(offered.includes('A list of who did what when (its columns fit)'), offered.join());
    assert.doesNotMatch(offered.join(), /undefined|sales-analytics|who-when-what/);
    await what.focus();
    await what.selectOption('Sales Analytics: seats');
    await page.locator('#loaded').getByText('lacks a column').first().waitFor();
    assert.equal(await focusedId(page), 'as-0');
    await what.selectOption('Not one of the dataset');
    await page.locator('#loaded').getByText('log.csv is no file of a dataset').waitFor();
    assert.equal(await focusedId(page), 'as-0');
    assert.deepEqual(faults, []);
  });

  it('lets a viewer say how times are written, and in which zone', async () => {
    const { page, faults } = await demo.visit();
    const loaded = page.locator('#loaded');
    await pick(page, [csv('log.csv', LOG)]);
    await page.getByLabel('What is log.csv?').selectOption('A list of who did what when (its columns fit)');
    await loaded.getByText('Times in log.csv (10/01/2026 10:00)').waitFor();
    assert.match(await textOf(loaded), /log\.csv as people 2 0 0 log\.csv as activity 0 0 2/);
    await page.getByLabel('are written as').fill('DD.MM');
    await page.getByRole('button', { name: 'Read again' }).click();
    await loaded.getByText('not a date in known tokens').waitFor();
    await page.getByLabel('are written as').fill('DD/MM/YYYY HH:MM');
    await page.getByLabel('in the zone').fill('Europe/Paris');
    await page.getByRole('button', { name: 'Read again' }).click();
    await loaded.getByText('4 rows taken, 0 repeated, 0 refused.').waitFor();
    assert.equal(await focusedId(page), 'times-0');
    await page.locator('#subtitle').getByText('Jan 30, 2026').waitFor(); // half past midnight in Paris
    await photograph(page, 'own-times');
    assert.deepEqual(faults, []);
  });

  it('says where times are described for a folder with settings', async () => {
    const { page } = await demo.visit();
    await pick(page, [
      csv('people.csv', 'id\na\n'),
      csv('activity.csv', 'id,at,person,product,kind\n1,10/01/2026 10:00,a,platform,login\n'),
      csv('dataset.json', '{}'),
    ]);
    await page.locator('#loaded').getByText('can be said in dataset.json').waitFor();
  });

  it('says once that people.csv is missing, and that the page shows what it showed', async () => {
    const { page, faults } = await demo.visit();
    const row = (id: number) => `${id},2026-10-01T10:00:00Z,a,platform,login\n`;
    await pick(page, [csv('activity.csv', `id,at,person,product,kind\n${row(1)}${row(2)}`)]);
    const loaded = page.locator('#loaded');
    await loaded.getByText('people.csv could not be found or read.').waitFor();
    await loaded.getByText('The page goes on showing what it showed before.').waitFor();
    assert.doesNotMatch(await textOf(loaded), /is nobody in people\.csv|Refused rows/);
    assert.deepEqual(faults, []);
  });

  it('says what is wrong with a picture and an empty file, without a table of nothing', async () => {
    const { page, faults } = await demo.visit();
    await pick(page, [csv('logo.csv', picture), csv('none.csv', '')]);
    const loaded = page.locator('#loaded');
    await loaded.getByText('logo.csv is no text, or is damaged').waitFor();
    await loaded.getByText('none.csv is empty').waitFor();
    assert.doesNotMatch(await textOf(loaded), /is no file of a dataset|Rows by file/);
    assert.deepEqual(faults, []);
  });
});
