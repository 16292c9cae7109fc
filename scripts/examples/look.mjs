/** Opens a built example as a viewer would: chooses a period and a bar, and finds the tabs of the report page. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const PATIENCE = 30_000;

/** Throws where something is missing, or the page said an error. */
export async function lookAt(folder) {
  const server = await serve(folder);
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));

    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.getByText('Choose a bar.').waitFor();
    const card = page.locator('usage-bar-card').first();
    const period = page.locator('usage-provider > label select');
    await period.selectOption('last-30');
    await expect(() => card.evaluate((element) => element.period), 'last-30', 'the period that was chosen');
    // An array arrives as a property or not at all.
    await expect(() => page.getByRole('tab').count(), 2, 'the two tabs that the page asked for');

    await card.scrollIntoViewIfNeeded(); // charts off screen wait
    await card.locator('[part~=plot] button:visible').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByText(/^Chosen: \d{4}-\d\d-\d\d$/).waitFor();
    if (errors.length) throw new Error(`The page said: ${errors.join('\n')}`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Asks until the answer is the expected one. */
async function expect(ask, expected, what) {
  const until = performance.now() + PATIENCE;
  let found = await ask();
  while (found !== expected && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await ask();
  }
  if (found !== expected) throw new Error(`Expected ${what}: ${expected}, found ${found}`);
}

function serve(folder) {
  const server = createServer(({ url }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)));
}
