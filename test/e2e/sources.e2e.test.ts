/** The switch of sources: figures counted in the page, asked through msw, asked from the local server - one picture. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { choose, drawn, eventually, openDemo, textOf, type Demo } from './demo.js';

const ELEMENTS = 'usage-bar-card, seat-allocation, usage-detail-table';

interface Picture {
  texts: string[];
  charts: string[];
}

function assertSame(picture: Picture, { texts, charts }: Picture): void {
  for (const [i, text] of texts.entries()) assert.equal(picture.texts[i], text);
  for (const [i, chart] of charts.entries())
    assert.ok(picture.charts[i] === chart, `chart ${i} is painted differently`);
}

/** Every text of every element, and every chart as it is painted. */
async function pictureOf(page: Page): Promise<Picture> {
  const texts: string[] = [];
  for (const element of await page.locator(ELEMENTS).all()) {
    await element.scrollIntoViewIfNeeded();
    const isCard = await element.evaluate((node) => node.localName === 'usage-bar-card');
    if (isCard) await drawn(element);
    else await element.getByText(/Data through|As of/).waitFor();
    texts.push(await textOf(element));
  }
  await page.evaluate(() => scrollTo(0, 0));
  const charts = await page
    .locator('usage-bar-card canvas')
    .evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).toDataURL()));
  return { texts, charts };
}

describe('the same picture', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  for (const company of ['Sample company', 'By hand', 'Hostile texts'])
    it(`of ${company}, from memory, through msw and from the server`, async () => {
      const { page, faults } = await demo.visit();
      await choose(page, company);
      const said = page.locator('#status');
      await said.getByText('Counted in this page.').waitFor();
      const memory = await pictureOf(page);
      assert.equal(memory.texts.length, 8);
      assert.equal(memory.charts.length, 6);

      await choose(page, 'HTTP, msw');
      await said.getByText('Asked over HTTP; msw answers in this page.').waitFor();
      await eventually(async () => assertSame(await pictureOf(page), memory));

      await choose(page, 'HTTP, server');
      await said.getByText('Asked over HTTP from the local server.').waitFor();
      await eventually(async () => assertSame(await pictureOf(page), memory));

      await choose(page, 'Memory');
      await said.getByText('Counted in this page.').waitFor();
      await eventually(async () => assertSame(await pictureOf(page), memory));
      assert.deepEqual(faults, []);
    });

  it('is asked over HTTP where the switch says so', async () => {
    const { page, faults } = await demo.visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await choose(page, 'HTTP, server');
    await page.locator('#status').getByText('from the local server').waitFor();
    await pictureOf(page);
    assert.ok(asked.includes('/v1/bars') && asked.includes('/v1/overview'), asked.join(' '));
    asked.length = 0;
    await choose(page, 'HTTP, msw');
    await page.locator('#status').getByText('msw answers in this page').waitFor();
    await pictureOf(page);
    assert.ok(asked.includes('/mocked/v1/bars') && !asked.includes('/v1/bars'), asked.join(' '));
    assert.deepEqual(faults, []);
  });

  it('is what a link opens on', async () => {
    const { page, faults } = await demo.visit('?source=server&period=last-30&theme=dark&group=emea');
    await page.locator('#status').getByText('from the local server').waitFor();
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
    assert.equal(await page.locator('select[name=period]').inputValue(), 'last-30');
    await page.locator('#subtitle').getByText('120 people').waitFor();
    assert.equal(await page.locator('select[name=group]').inputValue(), 'emea');
    await page.locator('select[name=group]').selectOption({ label: 'Everybody' });
    assert.equal(new URL(page.url()).search, '?source=server&period=last-30&theme=dark');
    assert.deepEqual(faults, []);
  });

  it('is mended where the link names a group that is not there', async () => {
    const { page, faults } = await demo.visit('?group=nobody');
    await page.locator('#subtitle').getByText('120 people').waitFor();
    await eventually(async () => assert.equal(new URL(page.url()).search, ''));
    await drawn(page.locator('usage-bar-card').first());
    assert.deepEqual(faults, []);
  });

  it('has its HTML below every card, to be copied', async () => {
    const { page, faults } = await demo.visit();
    const slot = page.locator('.slot').first();
    await slot.getByText('HTML of this card').click();
    await slot.getByRole('button', { name: 'Copy HTML' }).click();
    await slot.getByText('Copied').waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '<usage-provider sample>\n  <usage-bar-card report="si-adoption" period="last-90"></usage-bar-card>\n</usage-provider>',
    );
    assert.equal(await page.getByText('HTML of this card').count(), 8);
    assert.deepEqual(faults, []);
  });
});
