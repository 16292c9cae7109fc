/** What web-test-runner lacks: UMD packages, msw's worker, and commands for pictures, media and key chords. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** papaparse and axe-core are UMD only, and the runner's commonjs adapter fails on them; the IBM engine is a global. */
export const umd = {
  name: 'umd',
  transform({ path, body }) {
    if (path.endsWith('/node_modules/accessibility-checker-engine/ace.js'))
      return `${body}\nexport const { Checker } = ace;`;
    if (!/\/node_modules\/(papaparse\/papaparse|axe-core\/axe)(\.min)?\.js$/.test(path)) return undefined;
    return `const module = { exports: {} }; { const exports = module.exports; ${body}\n } export default module.exports;`;
  },
};

/** Serves msw's service worker straight from the package, so that no copy of it can grow old. */
export async function mswWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.set('Service-Worker-Allowed', '/');
  context.body = readFileSync(require.resolve('msw/mockServiceWorker.js'), 'utf8');
}

/** The server side of test/support/commands.ts. */
export const commands = {
  name: 'own-commands',
  async executeCommand({ command, payload, session }) {
    const { browser, id } = session;
    const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;

    if (command === 'screenshot') {
      const file = resolve(root, 'screenshots', `${payload.name}-${browser.name.toLowerCase()}.png`);
      if (!file.startsWith(resolve(root, 'screenshots') + sep))
        throw new Error(`Cannot write ${payload.name}`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, page ? await page.screenshot() : await browser.takeScreenshot(id));
      return { file };
    }

    if (command === 'press-together') {
      if (!page) await browser.pressTogether(id, payload.keys);
      else {
        for (const key of payload.keys) await page.keyboard.down(key);
        for (const key of payload.keys.toReversed()) await page.keyboard.up(key);
      }
      return { done: true };
    }

    // The runner's own emulateMedia ignores forced colours without a word. Over CDP, hence Chromium only: the
    // caller is told, and decides whether to skip.
    if (command === 'emulate') {
      if (!page || browser.name !== 'Chromium') return { done: false };
      await page.emulation?.detach(); // the emulation ends with its CDP session
      const cdp = (page.emulation = await page.createCDPSession());
      await cdp.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value })),
      });
      return { done: true };
    }
    return undefined;
  },
};
