/** What a viewer does in a frame: saves a file, asks for the whole window, opens a popup, goes on by keyboard alone. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany } from '../../src/sample/company.js';
import { launch, photograph } from '../e2e/demo.js';
import { put, until, type Tab } from './framing-cases.js';
import { openOrigins, type Origins } from './origins.js';

describe('a viewer in a frame', () => {
  let browser: Browser;
  let origins: Origins;
  let page: Page;
  before(async () => {
    [browser, origins] = await Promise.all([
      launch(),
      openOrigins(memoryProvider(sampleCompany({ people: 40 }))),
    ]);
    origins.good.add('t1');
  });
  after(async () => {
    await browser?.close();
    await origins?.close();
  });
  afterEach(() => page?.close());

  async function open(attributes: Record<string, string>): Promise<FrameLocator> {
    page = await browser.newPage({ viewport: { width: 1000, height: 700 }, acceptDownloads: true });
    await page.goto(origins.host);
    await put(page as unknown as Tab, { src: `${origins.framed}/frame/`, ...attributes }, [
      { token: 't1', expiresIn: 300 },
    ]);
    const frame = page.frameLocator('usage-frame iframe');
    await frame.locator('.stage.drawn').first().waitFor();
    return frame;
  }
  const isModal = () => page.locator('usage-frame dialog').evaluate((dialog) => dialog.matches(':modal'));

  it('saves a file that the sandbox would not let the frame save', async () => {
    const frame = await open({ report: 'si-adoption', sandbox: 'allow-scripts allow-same-origin' });
    const coming = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'More for Adoption' }).click();
    await frame
      .getByRole('menuitem', { name: 'Download CSV' })
      .or(frame.getByText('Download CSV'))
      .first()
      .click();
    const download = await coming;
    assert.match(download.suggestedFilename(), /^si-adoption_by-day_.*\.csv$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split(/\r?\n/);
    assert.match(lines[0], /^\uFEFFkey,start,end/);
    assert.equal(lines.length, 31);
  });

  it('gets the whole window and leaves it with Esc, and the frame does not load again', async () => {
    const frame = await open({ report: 'si-adoption' });
    const loads = () => origins.asked.filter(({ url }) => url.endsWith('/frame/')).length;
    const before = loads();
    await frame.getByRole('button', { name: 'Use the whole window' }).click();
    await until(isModal, 'the whole window');
    await photograph(page, 'frame-expanded');
    await frame
      .locator('usage-bar-card')
      .getByRole('button', { name: 'Use the whole window' })
      .press('Escape');
    await until(async () => !(await isModal()), 'its place on the page');
    assert.equal(loads(), before);
  });

  it('gets the whole window for a popup that would be cut off, until it is closed', async () => {
    const frame = await open({ report: 'si-adoption' });
    await frame.locator('.walk button:not([hidden])').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').waitFor();
    await until(isModal, 'the whole window');
    await photograph(page, 'frame-popup');
    await page.keyboard.press('Escape');
    await until(async () => !(await isModal()), 'its place on the page');
    assert.equal(
      await frame.locator('.walk button:not([hidden])').evaluate((at) => at.matches(':focus')),
      true,
    );
  });

  it('can close the whole window on the page, too', async () => {
    const frame = await open({ report: 'si-adoption' });
    await frame.getByRole('button', { name: 'Use the whole window' }).click();
    await until(isModal, 'the whole window');
    await page.getByRole('button', { name: 'Back to the page' }).click();
    await until(async () => !(await isModal()), 'its place on the page');
    assert.equal(
      await frame.getByRole('button', { name: 'Use the whole window' }).getAttribute('aria-pressed'),
      'false',
    );
  });

  it('reads it in the language and the colours of the page around it', async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await page.goto(origins.host);
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
      document.documentElement.dataset.dark = '';
    });
    await put(page as unknown as Tab, { src: `${origins.framed}/frame/`, report: 'si-adoption' }, [
      { token: 't1' },
    ]);
    const root = page.frameLocator('usage-frame iframe').locator('html');
    await root.locator('.stage.drawn').waitFor();
    assert.deepEqual(
      await root.evaluate((html) => [(html as HTMLElement).lang, getComputedStyle(html).colorScheme]),
      ['de', 'dark'],
    );
  });
});
