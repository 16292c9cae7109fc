/** What a page loads for what its viewer does: the files that were asked for, each compressed as a server would. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { moduleScripts, oneFileScripts } from '../scripts/cdn-files.mjs';
import { openChrome } from './browser/chrome.js';
import { bundle } from './browser/bundle.mjs';
import { openSite, type Bundle, type Site } from './browser/pages.js';
import type { Scene } from './browser/scene.js';
import { Findings } from './results.js';

declare const scene: Scene;

/** The modules for pages without a build, beside the bundles. */
const MODULES = 'modules';

export async function weight(): Promise<Findings> {
  const found = new Findings('weight');
  const modules = [...(await moduleScripts())].map(
    ([path, code]) => [`/${path}`, Buffer.from(code)] as const,
  );
  const site = await openSite([...modules, [`/${MODULES}/entry.js`, Buffer.from(`import './define.js'`)]]);
  const { page, close } = await openChrome();
  try {
    const visit = async (name: Bundle | typeof MODULES) => {
      site.asked.length = 0;
      await page.goto(
        `${site.origin}/?bundle=${name}&page=page-cards&cards=1&buckets=30&unit=day&people=1000`,
      );
      await page.evaluate(() => scene.whenDrawn(1, 30));
    };
    /** The people behind a bar, and on to a file. */
    const openAndSave = async () => {
      const box = await page.evaluate(() => scene.box());
      await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.4);
      await page.evaluate(() => scene.until(() => scene.rows().length >= 10, 'rows'));
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV' }).click();
      await (await download).cancel();
    };
    await visit('ours-card');
    const card = weigh(site, 'ours-card', await page.evaluate(askedBeforeDrawn));
    found.note('card, until its bars stand', { unit: 'kB brotli', ours: card.brotli, atMost: 64 });
    found.note('the same', { unit: 'kB gzip', ours: card.gzip, atMost: 75 });
    await page.waitForTimeout(2000);
    found.note('card, with what comes when idle', {
      unit: 'kB brotli',
      ours: weigh(site, 'ours-card').brotli,
    });
    await openAndSave(); // in the same visit: the browser keeps what it has
    found.note('card + table + CSV', {
      unit: 'kB brotli',
      ours: weigh(site, 'ours-card').brotli,
      atMost: 75,
    });
    await visit(MODULES);
    found.note('card, a page without a build, by the modules', {
      unit: 'kB brotli',
      ours: weigh(site, MODULES, await page.evaluate(askedBeforeDrawn)).brotli,
    });
    await visit('hand-card');
    found.note('card, HAND', { unit: 'kB brotli', ours: weigh(site, 'hand-card').brotli });

    await visit('ours-define');
    await page.waitForTimeout(2000);
    await openAndSave();
    found.note('card + table + CSV, every tag registered', {
      unit: 'kB brotli',
      ours: weigh(site, 'ours-define').brotli,
    });
    await visit('hand-all');
    found.note('card + table + CSV, HAND', { unit: 'kB brotli', ours: weigh(site, 'hand-all').brotli });
  } finally {
    await close();
    await site.close();
  }
  const start = (await bundle(fileURLToPath(new URL('../src/define.ts', import.meta.url)))).get(
    'entry.js',
  ) as Uint8Array;
  found.note('define.js alone: the tags', { unit: 'kB brotli', ours: brotli(start) });
  const whole = Buffer.from((await oneFileScripts()).get('crm-usage-widgets.js') as string);
  found.note('everything', { unit: 'kB brotli', ours: brotli(whole), atMost: 100 });
  found.note('everything, one file', { unit: 'kB', ours: whole.length / 1000, atMost: 350 });
  return found;
}

/** In the page: paths of the files that were asked for by the time the bars stood. */
function askedBeforeDrawn(): string[] {
  const [{ startTime }] = performance.getEntriesByName('drawn');
  const files = performance.getEntriesByType('resource').filter((file) => file.startTime <= startTime);
  return files.map(({ name }) => new URL(name).pathname);
}

/** In kB: the files of a bundle, of all that was asked for so far if none are named. */
function weigh(
  site: Site,
  name: Bundle | typeof MODULES,
  paths: readonly string[] = site.asked,
): { brotli: number; gzip: number } {
  const sum = { brotli: 0, gzip: 0 };
  for (const path of new Set(paths)) {
    const file = site.files.get(path);
    if (!file || !path.startsWith(`/${name}/`)) continue;
    sum.brotli += brotli(file);
    sum.gzip += gzipSync(file, { level: 9 }).length / 1000;
  }
  return sum;
}

const brotli = (file: Uint8Array): number => brotliCompressSync(file).length / 1000;
