/** The demo page and its local server, from the working copy: what `npm start` runs, and the end-to-end tests. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { register } from 'tsx/esm/api';
import { bundleDemo } from './demo-bundle.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
};

/**
 * @param {{ data?: string, people?: number, port?: number }} options `data`: a folder of CSV files, instead of the
 *   invented company
 */
export async function serveDemo({ data, people, port }) {
  const unregister = register();
  const load = (path) => import(new URL(`../${path}`, import.meta.url).href);
  const [
    { usageHandler },
    { listen },
    { openFolder, filesOf },
    companies,
    { HOST_REPORTS },
    { REPORTS },
    pages,
  ] = await Promise.all([
    load('src/server/handler.ts'),
    load('src/cli/listen.ts'),
    load('src/cli/folder.ts'),
    load('demo/companies.ts'),
    load('demo/host-report.ts'),
    load('src/contract/catalogue.ts'),
    bundleDemo(),
  ]);
  const options = { reports: HOST_REPORTS };
  const sample = people === undefined ? {} : { people };
  const folder = data === undefined ? undefined : await openFolder(data, options);
  const names = folder ? (await filesOf(data)).map(({ name }) => name) : [];

  const providers = {
    company: folder?.provider ?? companies.companyProvider(() => companies.sampled(sample), options),
    large: companies.companyProvider(() => companies.sampled(companies.LARGE), options),
    ...Object.fromEntries(
      ['small', 'hostile', 'empty'].map((id) => [
        id,
        companies.companyProvider(() => companies.knownCompany(id), options),
      ]),
    ),
  };
  const served = Object.fromEntries(Object.keys(providers).map((id) => [id, id === 'company' ? '.' : id]));
  const handlers = Object.entries(providers).map(([id, provider]) => {
    const base = id === 'company' ? '' : `/${id}`;
    return [
      `${base}/v1/`,
      usageHandler(provider, { base, onError: (error) => console.error(error.message) }),
    ];
  });
  const settings = {
    name: data === undefined ? null : basename(resolve(data)),
    company: folder ? { files: names.map((name) => `dataset/${encodeURIComponent(name)}`) } : { sample },
    reports: Object.keys({ ...REPORTS, ...HOST_REPORTS }),
    served,
  };

  const server = await listen(answer, { port });
  return { ...server, report: folder?.report, close: () => server.close().finally(() => unregister()) };

  async function answer(request) {
    const { pathname } = new URL(request.url);
    const [, handler] = handlers.find(([prefix]) => pathname.startsWith(prefix)) ?? [];
    if (handler) return handler(request);
    if (pathname === '/demo.json')
      return Response.json(settings, { headers: { 'cache-control': 'no-store' } });
    const name = decodeURIComponent(pathname.slice(1)) || 'index.html';
    const content = pages.get(name) ?? (await fileOfDataset(name));
    if (!content)
      return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain' } });
    return new Response(content, {
      headers: {
        'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  }

  /** So that the page can read the folder itself: the same figures, from its own memory. */
  async function fileOfDataset(path) {
    const name = names.find((one) => path === `dataset/${one}`);
    return name === undefined ? undefined : readFile(join(data, name));
  }
}
