/** The demo as a person meets it: `npm start` in a process of its own, and a browser in front of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Visit {
  page: Page;
  /** What a clean visit has none of: errors and warnings of the console, broken promises of the CSP, foreign requests. */
  faults: string[];
}

export interface Demo {
  url: string;
  visit(search?: string, viewport?: { width: number; height: number }): Promise<Visit>;
  close(): Promise<void>;
}

export async function openDemo(...args: string[]): Promise<Demo> {
  const [server, browser] = await Promise.all([start(args), launch()]);
  return {
    url: server.url,
    visit: (search = '', viewport = { width: 1280, height: 900 }) =>
      visit(browser, server.url + search, viewport),
    async close() {
      await browser.close();
      server.process.kill();
    },
  };
}

/** Resolves when the address is printed; what it says instead is the reason of the rejection. */
export function start(
  args: string[],
  script = 'scripts/start.mjs',
): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, [script, '--port', '0', ...args], { cwd: root });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = /^http:\S+$/m.exec(said)?.[0];
      if (url) resolve({ url, process: child });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${said}`)));
  });
}

export async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  return chromium.launch({ executablePath, args, env: env as Record<string, string> });
}

export async function visit(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<Visit> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  context.setDefaultTimeout(30_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error.stack)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(url).origin)
      faults.push(`foreign: ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults };
}

export const card = (page: Page, report: string): Locator =>
  page.locator(`usage-bar-card[report="${report}"]`);

/** Of a chart that is drawn; brings it into view, as charts off screen wait. */
export async function drawn(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  await element.locator('.stage.drawn').waitFor();
  await element.locator('.twin').waitFor({ state: 'attached' }); // made when the page is idle
}

/** All that a viewer can read in an element, hidden texts included, but not what was said aloud last. */
export const textOf = (element: Locator): Promise<string> => element.evaluate(read);

// Made of text: esbuild would put a helper of its own into a function that holds another one, and the page has none.
const read = new Function(
  'node',
  `const textIn = (at) => {
    if (at.nodeName === 'STYLE' || at.matches?.('.hidden-visually[role=status]')) return '';
    if (at.nodeType === Node.TEXT_NODE) return at.textContent;
    return [...(at.shadowRoot ?? at).childNodes].map(textIn).join(' ');
  };
  return textIn(node).replace(/\\s+/g, ' ').trim();`,
) as (node: Element) => string;

/** Chooses a switch of the demo controls by its label. */
export async function choose(page: Page, label: string): Promise<void> {
  const panel = page.locator('#panel');
  if (!(await panel.evaluate((element: HTMLDetailsElement) => element.open)))
    await panel.locator('> summary').click();
  await panel.getByLabel(label, { exact: true }).click();
}

/** For people to look at (`screenshots/` is not kept); nothing is compared. */
export async function photograph(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(`${root}screenshots/e2e`, { recursive: true });
  await page.screenshot({ path: `${root}screenshots/e2e/${name}.png`, fullPage });
}

/** Draws every chart, by going down the page once. */
export async function walkDown(page: Page): Promise<void> {
  for (const element of await page.locator('usage-bar-card').all()) {
    await element.scrollIntoViewIfNeeded();
    await element.locator('.stage.drawn, .state').first().waitFor();
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Checks again until it holds: for pictures that are on their way. */
export async function eventually(check: () => Promise<void>, milliseconds = 15_000): Promise<void> {
  for (const end = Date.now() + milliseconds; ;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
