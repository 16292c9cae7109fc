/** From a bar to the people behind it, and on to a file: its rows and its footer are what the bar said. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import Papa from 'papaparse';
import type { BarsAnswer, DetailsAnswer } from '../../src/contract/answer.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany } from '../../src/sample/company.js';
import { card, drawn, eventually, openDemo, photograph, textOf, type Demo } from './demo.js';

const provider = memoryProvider(sampleCompany());
/** The bar that is opened: the fifth week, Aug 31 – Sep 6. */
const AT = 4;
const query = { report: 'si-adoption', period: { preset: 'last-90' } } as const;

describe('the people behind a bar', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  /** The popup of a bar, opened by mouse: its rows are there. */
  async function open(page: Page): Promise<Locator> {
    const adoption = card(page, 'si-adoption');
    await drawn(adoption);
    // The bar that has the focus says where it is; then the mouse goes there.
    const bar = adoption.locator('.walk button').first();
    await bar.focus();
    await eventually(async () => {
      await page.keyboard.press('Home'); // what listens to keys is loaded by the first one
      for (let i = 0; i < AT; i++) await page.keyboard.press('ArrowRight');
      assert.match((await bar.getAttribute('aria-label'))!, /^Aug 31/);
    });
    const box = (await bar.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const dialog = adoption.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Download CSV' }).waitFor();
    await dialog.locator('tbody tr:not([hidden])').first().waitFor();
    return dialog;
  }

  const answerOf = async (): Promise<[BarsAnswer['bars'][number], DetailsAnswer]> => {
    const { bars } = (await provider.bars(query)) as BarsAnswer;
    return [bars[AT], (await provider.details({ ...query, bar: bars[AT].key })) as DetailsAnswer];
  };

  const names = (dialog: Locator) => dialog.locator('tbody tr:not([hidden]) th[scope=row]').allInnerTexts();

  it('stand in a popup whose total is the bar', async () => {
    const { page, faults } = await demo.visit();
    const dialog = await open(page);
    const [bar, details] = await answerOf();
    assert.match(await textOf(dialog.getByRole('heading').first()), /^Adoption: Aug 31 – Sep 6, 2026$/);
    assert.match(await textOf(dialog), new RegExp(`${details.count} people`));
    const total = await textOf(dialog.getByRole('row').last());
    assert.ok(
      total.includes(` ${bar.values.total_interactions.value} `),
      `${total} has no ${bar.values.total_interactions.value}`,
    );
    assert.ok((await names(dialog))[0].startsWith(details.rows[0].name!));
    await photograph(page, 'popup');
    assert.deepEqual(faults, []);
  });

  it('are sorted by a column and found by a text', async () => {
    const { page, faults } = await demo.visit();
    const dialog = await open(page);
    const [, details] = await answerOf();
    const byName = (await provider.details({
      ...query,
      bar: '2026-08-31',
      sort: { by: 'name' },
    })) as DetailsAnswer;
    await dialog.getByRole('columnheader', { name: 'Person' }).getByRole('button').click();
    await dialog.getByText(byName.rows[0].name!, { exact: true }).waitFor();
    assert.ok((await names(dialog))[0].startsWith(byName.rows[0].name!));
    const wanted = details.rows[2].email!;
    await dialog.getByRole('searchbox').fill(wanted);
    await dialog.getByRole('status').getByText(`1 of ${details.count} people`).waitFor();
    assert.equal((await names(dialog)).length, 1);
    await dialog.getByRole('searchbox').fill('nobody is called so');
    await dialog.getByText('No one found').waitFor();
    assert.deepEqual(faults, []);
  });

  it('are saved as the CSV of the same answer', async () => {
    const { page, faults } = await demo.visit();
    const dialog = await open(page);
    const [bar, details] = await answerOf();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), `si-adoption_${bar.start}_${bar.end}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    assert.ok(text.startsWith('\ufeff'));
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    const cell = (value: unknown) => (value === null || value === undefined ? '' : String(value));
    const columns = [
      'id',
      'name',
      'email',
      'role',
      'title',
      'status',
      ...details.columns,
      ...details.csvOnly,
    ];
    assert.deepEqual(
      data,
      details.rows.map((row) => Object.fromEntries(columns.map((column) => [column, cell(row[column])]))),
    );
    const sum = data.reduce((total, row) => total + Number(row.total_interactions), 0);
    assert.equal(sum, bar.values.total_interactions.value);
    assert.deepEqual(faults, []);
  });

  it('are left by Escape, and the focus is back on the bar', async () => {
    const { page, faults } = await demo.visit();
    const adoption = card(page, 'si-adoption');
    await drawn(adoption);
    await adoption.locator('.walk button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const dialog = adoption.getByRole('dialog');
    await dialog.waitFor();
    await dialog.locator('tbody tr:not([hidden])').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const label = await adoption.evaluate((element) =>
      element.shadowRoot!.activeElement?.getAttribute('aria-label'),
    );
    assert.match(label ?? '', /^Aug 10/);
    assert.deepEqual(faults, []);
  });

  it('stand in a table of their own, with everyone enabled if wished', async () => {
    const { page, faults } = await demo.visit('?period=last-30');
    const table = page.locator('usage-detail-table');
    await table.scrollIntoViewIfNeeded();
    const active = (await provider.details({ report: 'si-adoption' })) as DetailsAnswer;
    const everyone = (await provider.details({ report: 'si-adoption', rows: 'everyone' })) as DetailsAnswer;
    await table.getByText(`${active.count} people`).first().waitFor();
    await table.getByRole('switch', { name: 'Everyone enabled' }).click();
    await table.getByText(`${everyone.count} people`).first().waitFor();
    await photograph(page, 'table');
    assert.deepEqual(faults, []);
  });
});
