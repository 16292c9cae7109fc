/** The pages beside the figures: the demo page, where it has been built, told what it is served with. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SampleOptions } from '../sample/plan.js';
import type { Handler } from '../server/node.js';
import { staticFiles } from '../server/node-static.js';

/** What the demo page is told by who serves it (`demo.json`). */
export interface DemoSettings {
  /** Of the company it opens on; null: the invented one. */
  name: string | null;
  /** How the page can compute that company's figures itself; null: it cannot, only the server has them. */
  company: { sample: SampleOptions } | { files: readonly string[] } | null;
  /** Ids of the reports that can be asked for. */
  reports: readonly string[];
  /** Companies of the server -> what stands before `/v1/`, relative to the page; empty: no server. */
  served: Readonly<Record<string, string>>;
}

/** The built demo page: beside the built command line, or of the working copy. */
export function builtPages(): string | undefined {
  return ['../demo/', '../../dist/demo/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((folder) => existsSync(`${folder}index.html`));
}

/** `/` and `/demo.json` are answered here, the page's other files from `folder`, everything else by `handler`. */
export function withPages(handler: Handler, folder: string | undefined, settings: DemoSettings): Handler {
  const files = folder === undefined ? undefined : staticFiles(folder);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/demo.json')
      return Response.json(settings, { headers: { 'cache-control': 'no-store' } });
    if (pathname === '/' && !files)
      return new Response(NO_PAGE, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
    return (await files?.(request)) ?? handler(request);
  };
}

const NO_PAGE = `The figures are served under /v1/, e.g. /v1/capabilities and /v1/bars?report=si-adoption
The demo page is not built here: npm run build:demo
`;
