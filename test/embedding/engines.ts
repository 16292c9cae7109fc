/** The engines of this machine that a Node test can open a page in. */
import { puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from '../../scripts/browser.mjs';
import { launch } from '../e2e/demo.js';

export interface Engine {
  /** `faults`: errors of the page and of its console. */
  open(url: string): Promise<{ faults: string[]; close(): Promise<void> }>;
  close(): Promise<void>;
}

/** By name; undefined where it is not installed. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine | undefined>>> = {
  Chromium: async () => {
    const browser = await launch();
    return {
      async open(url) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(String(error.stack)));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
        await page.goto(url);
        return { faults, close: () => page.close() };
      },
      close: () => browser.close(),
    };
  },
  Firefox: async () => {
    const executablePath = findFirefox();
    if (!executablePath) return undefined;
    const browser = await puppeteerCore.launch({ browser: 'firefox', executablePath, headless: true });
    return {
      async open(url) {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
        await page.goto(url);
        return { faults, close: () => page.close() };
      },
      close: () => browser.close(),
    };
  },
};
