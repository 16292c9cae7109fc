/** 600 cards that come and go - drawn and removed, removed at once, moved and removed - and what they leave behind. */
import { openChrome, type Chrome } from './browser/chrome.js';
import { openSite } from './browser/pages.js';
import { Findings } from './results.js';

declare function cycle(kind: 'drawn' | 'at once' | 'moved'): Promise<void>;
declare function liveCharts(): number;

const KINDS = ['drawn', 'at once', 'moved'] as const;
const ROUNDS = 200;

export async function cycles(): Promise<Findings> {
  const found = new Findings('cycles');
  const site = await openSite();
  const chrome = await openChrome();
  try {
    await chrome.page.goto(`${site.origin}/?bundle=ours-cycles&page=page-cycles`);
    await turn(chrome, 20); // what is kept once and for all
    const before = await census(chrome);
    await turn(chrome, ROUNDS);
    const after = await census(chrome);
    const count = ROUNDS * KINDS.length;
    found.note(`${count} connected, moved, removed: nodes left`, {
      unit: 'nodes',
      ours: after.nodes - before.nodes,
      atMost: 0,
    });
    found.note('listeners left', { unit: 'listeners', ours: after.listeners - before.listeners, atMost: 0 });
    found.note('charts left', { unit: 'charts', ours: after.charts, atMost: 0 });
    const bytes = (after.bytes - before.bytes) / count;
    found.note('heap a cycle', { unit: 'B', ours: bytes, atMost: 2000 });
    return found;
  } finally {
    await chrome.close();
    await site.close();
  }
}

async function turn({ page }: Chrome, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(async (kinds) => {
      for (const kind of kinds) await cycle(kind);
    }, KINDS);
  }
}

async function census({ page, cdp }: Chrome) {
  await page.waitForTimeout(2000);
  for (let i = 0; i < 3; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const charts = await page.evaluate(() => liveCharts());
  return { nodes, listeners: jsEventListeners, charts, bytes: usedSize };
}
