/**
 * Writes the pages of docs that are made of the catalogue, the tables, the texts and the doc comments of the elements, so
 * that none of it is said twice. `npm run docs` writes, `npm run docs -- --check` fails where a page is not what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dataPage } from './docs/data-page.mjs';
import { elementsPage } from './docs/elements-page.mjs';
import { reportsPage } from './docs/reports-page.mjs';
import { themingPage } from './docs/theming-page.mjs';

const check = process.argv.includes('--check');
const manifest = JSON.parse(await readFile(new URL('../custom-elements.json', import.meta.url), 'utf8'));
const pages = {
  'docs/reports.md': reportsPage(),
  'docs/data.md': dataPage(),
  'docs/elements.md': elementsPage(manifest),
  'docs/theming.md': themingPage(),
};

let stale = 0;
for (const [path, text] of Object.entries(pages)) {
  const file = new URL(`../${path}`, import.meta.url);
  if (!check) {
    await writeFile(file, text);
    console.log(`${path} written`);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    stale++;
    console.error(`${path} is not what it would be: run npm run manifest && npm run docs`);
  }
}
if (stale > 0) process.exitCode = 1;
