/** The reporting page in its CRM: where things stand on it, and when they are there. */
import type { Locator, Page } from 'playwright-core';
import { drawn } from './demo.js';

export const PAGE = 'report.html?view=usage';
export const TABS = [
  'User Metrics',
  'Product Metrics',
  'CRM Metrics',
  'Overview',
  'Usage',
  'Effectiveness',
] as const;

export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
/** What the address says. */
export const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
/** The button that says and changes the period. */
export const periodOf = (within: Locator): Locator => within.locator('button[part=period]');
export const pagePicker = (page: Page): Locator => page.locator('usage-period-picker');

export async function choosePeriod(within: Locator, preset: string): Promise<void> {
  await periodOf(within).click();
  await within.getByText(preset, { exact: true }).last().click();
}

export async function shows(within: Locator, period: string): Promise<void> {
  await periodOf(within).getByText(period, { exact: true }).waitFor();
}

/** Every element of the open tab has what it will show; the page stands at its top. */
export async function settled(page: Page): Promise<void> {
  const panel = page.getByRole('tabpanel');
  await panel.locator('> :not(.place)').first().waitFor();
  for (const coming of await panel.locator('> .place[aria-busy=true]').all())
    await coming.waitFor({ state: 'detached' });
  for (const element of await panel.locator('> *').all()) {
    await element.scrollIntoViewIfNeeded();
    await element
      .getByText(/Data through|As of|This dataset has no/)
      .first()
      .waitFor();
    const { name, lacks } = await element.evaluate((node) => ({
      name: node.localName,
      lacks: Boolean(node.shadowRoot?.querySelector('.state')),
    }));
    if (name === 'usage-bar-card' && !lacks) await drawn(element);
  }
  await page.evaluate(() => scrollTo(0, 0));
}
