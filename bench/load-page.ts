/** The same million rows, dropped on a page, while a pointer moves over it. */
import { longestTask, openChrome, traced } from './browser/chrome.js';
import { openSite } from './browser/pages.js';
import { activityCsv, DATASET, inventEvents, peopleCsv } from './events.js';
import { median } from './measure.js';
import { Findings } from './results.js';

declare function load(): Promise<{ ms: number; rows: number; latest: number }>;

const ROWS = 1_000_000;

export async function loadPage(): Promise<Findings> {
  const found = new Findings('load-page');
  const site = await openSite();
  const chrome = await openChrome();
  const { page } = chrome;
  try {
    const activity = Buffer.concat(
      Array.from(activityCsv(inventEvents(ROWS)), (piece) => Buffer.from(piece)),
    );
    site.more.set('/data/activity.csv', () => activity);
    site.more.set('/data/people.csv', () => Buffer.from(peopleCsv()));
    site.more.set('/data/dataset.json', () => Buffer.from(JSON.stringify(DATASET)));
    const runs: { ms: number; latest: number; longest: number }[] = [];
    for (let i = 0; i < 3; i++) {
      await page.goto(`${site.origin}/?bundle=page-load&page=page-load`);
      await page.waitForTimeout(3000);
      let done: Awaited<ReturnType<typeof load>> | undefined;
      const trace = await traced(chrome, async () => {
        await page.evaluate(() => void performance.mark('begin'));
        const loading = page.evaluate(() => load()).then((result) => (done = result));
        for (let step = 0; !done; step++) {
          await page.mouse.move(100 + (step % 200), 100);
          await page.waitForTimeout(20);
        }
        await loading;
      });
      if (done?.rows !== ROWS + 800) throw new Error(`Only ${done?.rows} rows were read`);
      runs.push({ ...done, longest: longestTask(trace) });
    }
    const of = (what: keyof (typeof runs)[number]) => median(runs.map((run) => run[what]));
    found.note('1,000,000 rows dropped on a page', { unit: 'ms', ours: of('ms') });
    found.note('longest task of it', { unit: 'ms CPU', ours: of('longest'), atMost: 200 });
    found.note('longest that a pointer waited, by the clock', { unit: 'ms', ours: of('latest') });
    return found;
  } finally {
    await chrome.close();
    await site.close();
  }
}
