/** A table of 100,000 people, 16 columns of data, from the moment their answer is there. */
import { cost, longestTask, openChrome, traced, type Chrome, type Cost } from './browser/chrome.js';
import { openSite, type Bundle, type Site } from './browser/pages.js';
import type { People } from './browser/page-table.js';
import type { Scene } from './browser/scene.js';
import { median, takeTurns } from './measure.js';
import { Findings } from './results.js';

declare const people: People;
declare const scene: Scene;

const COUNT = 100_000;
const WHO = { ours: 'ours-table', limit: 'limit', hand: 'hand-all' } as const satisfies Record<
  string,
  Bundle
>;

export async function table(): Promise<Findings> {
  const site = await openSite();
  const chrome = await openChrome();
  try {
    const found = new Findings('table');
    await ourSorts(chrome, site, found);
    await wheel(chrome, site, found);
    await compareAll(chrome, site, found);
    return found;
  } finally {
    await chrome.close();
    await site.close();
  }
}

async function compareAll(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  const { page } = chrome;
  const run = (bundle: Bundle, csvToo: boolean) => async () => {
    await open(chrome, site, bundle);
    const before = await bytesInUse(chrome);
    const shown = await cost(chrome, () => page.evaluate(() => people.show()));
    await page.waitForTimeout(1000);
    const heap = ((await bytesInUse(chrome)) - before) / 1e6;
    const elements = await page.evaluate(() => {
      const host = people.host();
      return 1 + scene.elements(host) + (host.shadowRoot ? scene.elements(host.shadowRoot) : 0);
    });
    const names = await sorted(chrome, 'name');
    const numbers = await sorted(chrome, 'total_interactions');
    const turned = await sorted(chrome, 'total_interactions', true);
    const again = await sorted(chrome, 'name');
    if (csvToo) await page.evaluate(() => people.csv()); // loads the writer
    const csv = await cost(chrome, () => page.evaluate(() => people.csv()));
    return {
      shown: shown.cpu,
      shownMs: shown.ms,
      heap,
      elements,
      names: names.cpu,
      namesMs: names.ms,
      numbers: numbers.cpu,
      turned: turned.cpu,
      again: again.cpu,
      csv: csv.cpu,
      csvMs: csv.ms,
      slice: csv.longest,
    };
  };
  const all = await takeTurns(3, {
    ours: run(WHO.ours, true),
    limit: run(WHO.limit, false),
    hand: run(WHO.hand, false),
  });
  const { ours } = all;
  const against = (who: 'limit' | 'hand', what: keyof typeof ours, atMost?: number) => ({
    unit: what.endsWith('Ms') ? 'ms' : 'ms CPU',
    ours: ours[what],
    other: all[who][what],
    against: who.toUpperCase(),
    atMost,
  });
  found.compare('100,000 people, first rows', against('limit', 'shown', 2));
  found.compare('the same', against('hand', 'shown'));
  found.note('the same', { unit: 'ms CPU', ours: ours.shown, atMost: 100 });
  found.compare('the same by the clock', against('limit', 'shownMs'));
  found.note('heap over the data', { unit: 'MB', ours: ours.heap, atMost: 1 });
  found.note('heap over the data, HAND', { unit: 'MB', ours: all.hand.heap });
  found.note('elements in the document', { unit: 'elements', ours: ours.elements, atMost: 600 });
  found.compare('sorted by name', against('limit', 'names', 1.6));
  found.compare('the same', against('hand', 'names'));
  found.compare('the same by the clock', against('limit', 'namesMs'));
  found.compare('sorted by a number', against('limit', 'numbers', 2));
  found.compare('the same', against('hand', 'numbers'));
  found.note('sorted the other way round', { unit: 'ms CPU', ours: ours.turned, atMost: 30 });
  found.note('sorted by name again', { unit: 'ms CPU', ours: ours.again, atMost: 30 });
  found.compare('CSV of 100,000 rows', against('limit', 'csv', 1.3));
  found.compare('the same', against('hand', 'csv'));
  found.compare('the same by the clock', against('limit', 'csvMs'));
  found.note('its longest slice', { unit: 'ms CPU', ours: ours.slice, atMost: 16 });
}

/** Each column in a table that has not sorted before. */
async function ourSorts(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  await open(chrome, site, WHO.ours);
  const columns = await chrome.page.evaluate(() => [...people.columns]);
  const slowest = { cpu: 0, longest: 0, column: '' };
  for (const column of columns) {
    const costs: Cost[] = [];
    for (let i = 0; i < 3; i++) {
      await open(chrome, site, WHO.ours);
      await chrome.page.evaluate(() => people.show());
      await chrome.page.waitForTimeout(1000);
      costs.push(await sorted(chrome, column));
    }
    const cpu = median(costs.map((one) => one.cpu));
    const longest = median(costs.map((one) => one.longest));
    slowest.longest = Math.max(slowest.longest, longest);
    if (cpu > slowest.cpu) Object.assign(slowest, { cpu, column });
  }
  const { cpu, longest, column } = slowest;
  found.note(`the column slowest to sort first: ${column}`, { unit: 'ms CPU', ours: cpu, atMost: 150 });
  found.note('longest task of sorting by any column', { unit: 'ms CPU', ours: longest });
}

async function wheel(chrome: Chrome, site: Site, found: Findings): Promise<void> {
  const { page, cdp } = chrome;
  const longest: number[] = [];
  let rows = 0;
  for (let i = 0; i < 3; i++) {
    await open(chrome, site, WHO.ours);
    await page.evaluate(() => people.show());
    await page.waitForTimeout(500);
    const { x, y } = await page.evaluate(() => people.middle());
    const watch = await page.evaluateHandle(() => people.watchRows());
    const trace = await traced(chrome, async () => {
      await page.evaluate(() => void performance.mark('begin'));
      for (let step = 0; step < 200; step++) {
        await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 400 });
      }
      await page.waitForTimeout(300);
    });
    longest.push(longestTask(trace));
    rows = Math.max(rows, await watch.evaluate((most) => most()));
  }
  found.note('200 wheel steps: longest task', { unit: 'ms CPU', ours: median(longest), atMost: 50 });
  found.note('200 wheel steps: most rows in the document', { unit: 'rows', ours: rows, atMost: 100 });
}

async function open({ page }: Chrome, site: Site, bundle: Bundle): Promise<void> {
  await page.goto(`${site.origin}/?bundle=${bundle}&page=page-table&people=${COUNT}`);
  await page.waitForFunction(() => 'people' in globalThis);
  await page.waitForTimeout(300);
}

async function sorted(chrome: Chrome, column: string, turned = false): Promise<Cost> {
  const { page } = chrome;
  const sort = () =>
    page.evaluate(([column, turned]) => people.sort(column, turned), [column, turned] as const);
  const costs = await cost(chrome, sort);
  await page.waitForTimeout(200);
  return costs;
}

async function bytesInUse({ cdp }: Chrome): Promise<number> {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
