/**
 * Writes docs/reports.md and docs/data.md from the catalogue, the tables and the texts, so that none of them is said
 * twice. `npm run docs` writes, `npm run docs -- --check` fails where a page is not what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dataPage } from './docs/data-page.mjs';
import { reportsPage } from './docs/reports-page.mjs';

const check = process.argv.includes('--check');
const pages = { 'docs/reports.md': reportsPage(), 'docs/data.md': dataPage() };

let stale = 0;
for (const [path, text] of Object.entries(pages)) {
  const file = new URL(`../${path}`, import.meta.url);
  if (!check) {
    await writeFile(file, text);
    console.log(`${path} written`);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    stale++;
    console.error(`${path} is not what the catalogue says: run npm run docs`);
  }
}
if (stale > 0) process.exitCode = 1;
