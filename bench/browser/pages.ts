/** What the browser gets: bundles of ours and of the rivals, and pages that show them, from a server on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each by itself, as if it were the only thing on its page. */
const BUNDLES = {
  'ours-card': 'src/define/usage-bar-card.ts',
  'ours-define': 'src/define.ts',
  'ours-table': 'bench/browser/entries/ours-table.ts',
  'ours-cycles': 'bench/browser/entries/ours-cycles.ts',
  'hand-card': 'bench/browser/entries/hand-card.ts',
  'hand-all': 'bench/browser/entries/hand-all.ts',
  limit: 'bench/browser/entries/limit.ts',
  'page-cards': 'bench/browser/page-cards.ts',
  'page-table': 'bench/browser/page-table.ts',
  'page-cycles': 'bench/browser/page-cycles.ts',
  'page-load': 'bench/browser/page-load.ts',
  'page-typing': 'bench/browser/page-typing.ts',
  scene: 'bench/browser/scene.ts',
} as const;
export type Bundle = keyof typeof BUNDLES;

export interface Site {
  readonly origin: string;
  /** Files by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths in the order in which they were asked for, since it was emptied. */
  readonly asked: string[];
  /** More files, made when they are asked for. */
  readonly more: Map<string, () => Promise<Uint8Array> | Uint8Array>;
  close(): Promise<void>;
}

/** `besides`: files by path. */
export async function openSite(besides: Iterable<readonly [string, Uint8Array]> = []): Promise<Site> {
  const files = new Map<string, Uint8Array>(besides);
  for (const [name, entry] of Object.entries(BUNDLES)) {
    for (const [path, contents] of await bundle(join(root, entry))) files.set(`/${name}/${path}`, contents);
  }
  files.set('/card.css', await readFile(new URL('../rivals/card.css', import.meta.url)));
  const asked: string[] = [];
  const more: Site['more'] = new Map();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      asked.push(pathname);
      const body =
        pathname === '/' ? page(searchParams) : (files.get(pathname) ?? (await more.get(pathname)?.()));
      const type =
        pathname === '/' ? 'text/html' : pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': pathname === '/' ? 'no-store' : 'max-age=3600',
      });
      response.end(body);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    asked,
    more,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** `?bundle=ours-card&page=page-cards` and what the page itself wants to know. */
function page(asked: URLSearchParams): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${asked.get('bundle')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/card.css">
<script src="/scene/entry.js"></script>
<div id="root"></div>
<script type="module" src="/${asked.get('bundle')}/entry.js"></script>
<script type="module" src="/${asked.get('page')}/entry.js"></script>
</html>`;
}
