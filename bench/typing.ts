/** 100,000 people counted in the page itself: what typing and scrolling cost its thread. */
import { longestTask, openChrome, traced, type Chrome } from './browser/chrome.js';
import { openSite } from './browser/pages.js';
import type { Typing } from './browser/page-typing.js';
import { median } from './measure.js';
import { Findings } from './results.js';

declare const typing: Typing;

const COUNT = 100_000;
const ROUNDS = 3;
/** ms between two keys: fast, but a person. */
const BETWEEN_KEYS = 60;

export async function typingPart(): Promise<Findings> {
  const site = await openSite();
  const chrome = await openChrome();
  try {
    const { page } = chrome;
    const tasks: Record<string, number[]> = {};
    const note = (what: string, ms: number) => (tasks[what] ??= []).push(ms);
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(`${site.origin}/?bundle=ours-define&page=page-typing&people=${COUNT}`);
      await page.waitForFunction(() => 'typing' in globalThis, undefined, { timeout: 120_000 });
      await page.evaluate(() => typing.ready());
      const who = await page.evaluate(() => typing.someone());
      await page.waitForTimeout(1000);
      note('typing in the people search', await typed(chrome, 'people', who));
      await page.keyboard.press('Escape');
      note('typing in the text filter of the table', await typed(chrome, 'table', who));
      for (let i = 0; i < who.length; i++) await page.keyboard.press('Backspace');
      await page.waitForTimeout(1000);
      note('200 wheel steps', await scrolled(chrome));
    }
    const found = new Findings('typing');
    for (const [what, all] of Object.entries(tasks))
      found.note(`${what}: longest task`, { unit: 'ms CPU', ours: median(all), atMost: 50 });
    return found;
  } finally {
    await chrome.close();
    await site.close();
  }
}

/** From the first key until only that person is left. */
async function typed(chrome: Chrome, where: 'people' | 'table', text: string): Promise<number> {
  const { page } = chrome;
  await page.evaluate((where) => (where === 'people' ? typing.inPeople() : typing.inTable()), where);
  const trace = await traced(chrome, async () => {
    await page.evaluate(() => void performance.mark('begin'));
    await page.keyboard.type(text, { delay: BETWEEN_KEYS });
    await page.evaluate((where) => typing.found(where), where);
  });
  const arrived = await page.evaluate((where) => typing.typed(where), where);
  if (arrived !== text) throw new Error(`Typed was ${text}, and there is ${arrived}`);
  return longestTask(trace);
}

async function scrolled(chrome: Chrome): Promise<number> {
  const { page, cdp } = chrome;
  const { x, y } = await page.evaluate(() => typing.middle());
  const trace = await traced(chrome, async () => {
    await page.evaluate(() => void performance.mark('begin'));
    for (let step = 0; step < 200; step++)
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 400 });
    await page.waitForTimeout(300);
  });
  return longestTask(trace);
}
