/**
 * A page as Salesforce makes it, as far as that can be had without Salesforce: its compiler, its engine with either kind of
 * shadow, its sandbox. Behind the component's Apex stands a server of ours in the place of UsageServer.cls.
 */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { extraScripts } from '../../scripts/build-salesforce.mjs';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany } from '../../src/sample/company.js';
import { usageHandler } from '../../src/server/handler.js';
import { launch } from '../e2e/demo.js';
import {
  componentScript,
  engineScript,
  germanScript,
  libraryScript,
  sandboxScript,
  type Shadow,
} from './salesforce-bundles.js';
import type { RigSettings } from './salesforce-page.js';
import { inPlaceOfApex } from './salesforce-server.js';
import { read, root } from './salesforce-tools.js';

export interface Rig {
  /** Address of the framed page, on an origin of its own. */
  frame: string;
  /** The Visualforce page, with a remoting that answers as Apex does. */
  visualforce(query: string, apex: Record<string, unknown>): Promise<{ page: Page; faults: string[] }>;
  /** A page without components; `faults` are errors of the console and of scripts. */
  open(options?: OpenOptions): Promise<{ page: Page; faults: string[] }>;
  close(): Promise<void>;
}

export interface OpenOptions extends Partial<RigSettings> {
  shadow?: Shadow;
  viewport?: { width: number; height: number };
  /** More of the page's style, for hooks. */
  style?: string;
}

/** The custom labels, as the org's language has them. */
export const labels: Record<string, string> = Object.fromEntries(
  [...read('labels/CustomLabels.labels-meta.xml').matchAll(/<fullName>(\w+)<[^]*?<value>(.*?)</g)].map(
    ([, name, text]) => [name, text.replaceAll('&quot;', '"')],
  ),
);

export async function openRig(): Promise<Rig> {
  const [components, library, stock, sandbox, native, synthetic, page, framed, german, extra, browser] =
    await Promise.all([
      componentScript(),
      libraryScript(),
      libraryScript({ stock: true }),
      sandboxScript(),
      engineScript('native'),
      engineScript('synthetic'),
      bundled('test/integrations/salesforce-page.ts'),
      bundled('src/embed/frame-entry.ts'),
      germanScript(),
      extraScripts(),
      launch(),
    ]);
  const files = new Map<string, string>([
    ['/components.js', components],
    ['/crmUsageWidgets/crm-usage-widgets.js', library],
    ['/stock.js', stock],
    ['/sandbox.js', sandbox],
    ['/native.js', native],
    ['/synthetic.js', synthetic],
    ['/page.js', page],
    ['/crmUsageWidgets/lang/de.js', german],
    ...extra.map(([name, text]): [string, string] => [`/crmUsageWidgets/${name}`, text]),
  ]);
  const server = await serve(files);
  const origin = originOf(server);
  const frames = await listening(
    createServer((request, response) => {
      const isScript = request.url === '/frame.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? framed : frameHtml(origin));
    }),
  );
  return {
    frame: `${originOf(frames)}/frame`,
    visualforce: (query, apex) => openVisualforce(browser, `${origin}/visualforce${query}`, apex),
    open: (options = {}) => open(browser, origin, options),
    async close() {
      await browser.close();
      for (const one of [server, frames]) one.close();
    },
  };
}

const originOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;
const listening = (server: Server): Promise<Server> =>
  new Promise((resolve) => server.listen(0, () => resolve(server)));

async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, path)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
  });
  return outputFiles[0].text;
}

function serve(files: ReadonlyMap<string, string>): Promise<Server> {
  const handler = usageHandler(memoryProvider(sampleCompany()));
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/apex') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      return void response.end(await inPlaceOfApex(handler, JSON.parse(Buffer.concat(chunks).toString())));
    }
    const file = files.get(pathname);
    if (file !== undefined) return void response.setHeader('content-type', 'text/javascript').end(file);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (pathname === '/visualforce') return void response.end(visualforceHtml());
    if (pathname !== '/') return void response.writeHead(404).end();
    response.end(html(searchParams.get('shadow') as Shadow, searchParams.get('style') ?? ''));
  });
  return listening(server);
}

const frameHtml = (host: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Usage</title>
<meta name="crm-usage-frame" content='${JSON.stringify({ hosts: [host], api: null })}'></head>
<body><script src="/frame.js"></script></body></html>`;

/** The page as Visualforce would serve it: its own tag and its expressions are filled in. */
const visualforceHtml = () =>
  `<!doctype html><html lang="en"><head><title>Usage reports</title><link rel="icon" href="data:,"></head><body>${read(
    'pages/UsageReports.page',
  )
    .replace(/<\/?apex:page[^>]*>/g, '')
    .replace(/\{!URLFOR\(\$Resource\.(\w+), '([\w.-]+)'\)\}/g, '/$1/$2')}</body></html>`;

const html = (shadow: Shadow, style: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rig</title><link rel="icon" href="data:,">
<style>
  body { margin: 0; font: 14px/1.5 system-ui, sans-serif; background: #f3f3f3; }
  #page { display: grid; gap: 16px; padding: 16px; grid-template-columns: minmax(0, 1fr); }
  ${style}
</style></head>
<body><main id="page"></main><div id="elsewhere"></div>
<script src="/${shadow}.js"></script><script src="/sandbox.js"></script><script src="/page.js"></script></body></html>`;

async function open(browser: Browser, origin: string, options: OpenOptions) {
  const { shadow = 'native', viewport = { width: 1200, height: 900 }, style = '', ...given } = options;
  const settings: RigSettings = {
    sandbox: true,
    stock: false,
    lang: 'en-US',
    apex: {},
    broken: [],
    labels,
    ...given,
  };
  const { page, faults } = await newPage(browser, viewport);
  await page.goto(`${origin}/?${new URLSearchParams({ shadow, style })}`);
  await page.evaluate(
    (settings) => (globalThis as unknown as { openRig(s: object): Promise<void> }).openRig(settings),
    settings,
  );
  return { page, faults };
}

async function newPage(browser: Browser, viewport = { width: 1200, height: 900 }) {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error.stack)));
  return { page, faults };
}

async function openVisualforce(browser: Browser, url: string, apex: Record<string, unknown>) {
  const { page, faults } = await newPage(browser);
  // As text: esbuild would put a helper of its own into a function that holds another one, and the page has none.
  await page.addInitScript(remoting(apex));
  await page.goto(url);
  return { page, faults };
}

/** What Visualforce puts on its pages, answered as UsageReportsController answers. */
const remoting = (apex: Record<string, unknown>) => `
  const answers = ${JSON.stringify(apex)};
  const invokeAction = (action, ...given) => {
    const hear = given.find((one) => typeof one === 'function');
    const answer = answers[action.replace('UsageReportsController', 'UsageOrg')];
    if (typeof answer === 'object') return hear(JSON.stringify(answer), { status: true, message: '' });
    if (!action.endsWith('.ask')) return hear(null, { status: false, message: String(answer) });
    const [method, queryString, body] = given;
    fetch('/apex', { method: 'POST', body: JSON.stringify({ method, queryString, body }) })
      .then((response) => response.text())
      .then((text) => hear(text, { status: true, message: '' }));
  };
  globalThis.Visualforce = { remoting: { Manager: { invokeAction } } };`;

/** Waits until a component says it. Throws with what it says instead. */
export async function shows(page: Page, selector: string, words: RegExp, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  let text = '';
  while (Date.now() < end) {
    text = await page.evaluate((selector) => globalThis.rig.text(selector), selector);
    if (words.test(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${selector} does not say ${words}, but: ${text.slice(0, 500)}`);
}
