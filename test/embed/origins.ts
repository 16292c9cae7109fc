/** Three origins on loopback: a framed page with its figures, a host that it lists, and one that it does not. */
import type { UsageProvider } from '../../src/contract/provider.js';
import { framedPage, usageHandler } from '../../src/server/handler.js';
import { serve, type RunningServer } from '../../src/server/node.js';
import { bundled } from '../support/bundle.js';

export interface Asked {
  url: string;
  headers: Record<string, string>;
}

export interface Origins {
  /** `http://127.0.0.1:...` each. */
  framed: string;
  host: string;
  foreign: string;
  /** What the server of the framed page was asked, the newest last. */
  asked: Asked[];
  /** Tokens that it takes. */
  good: Set<string>;
  close(): Promise<void>;
}

const html = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /><title>Host</title>
<link rel="icon" href="data:," /><link rel="stylesheet" href="/host.css" /><script src="/host.js"></script>
<body>${body}</body></html>`;

const HOST_CSS =
  'body { margin: 24px; font: 15px/1.5 system-ui } [data-dark] { background: #0e1014; color-scheme: dark }';

/** As strict as a host may be: scripts, styles and frames of its own, and the framed page. */
const policy = (framed: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self' ${framed}; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html`;

export async function openOrigins(provider: UsageProvider): Promise<Origins> {
  const [frameScript, hostScript] = await Promise.all([
    bundled('src/embed/frame-entry.ts'),
    bundled('test/embed/host-entry.ts'),
  ]);
  const asked: Asked[] = [];
  const good = new Set<string>();
  const servers: RunningServer[] = [];
  let framed = '';

  const page = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === '/host.js')
      return new Response(hostScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
    if (pathname === '/host.css') return new Response(HOST_CSS, { headers: { 'content-type': 'text/css' } });
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(framed) };
    return new Response(html('<main></main>'), { headers });
  };
  const host = await serve(page, { port: 0 });
  const foreign = await serve(page, { port: 0 });

  const pages = framedPages([host.url], frameScript);
  const figures = usageHandler(provider, {
    authorize: ({ headers }) => {
      const token = headers.get('authorization')?.replace(/^Bearer /, '');
      return token && good.has(token) ? { access: true } : null;
    },
  });
  const server = await serve(
    async (request) => {
      asked.push({ url: request.url, headers: Object.fromEntries(request.headers) });
      return (await pages(request)) ?? figures(request);
    },
    { port: 0 },
  );
  servers.push(host, foreign, server);
  framed = server.url;
  servers.push(host, foreign, server);

  return {
    framed,
    host: host.url,
    foreign: foreign.url,
    asked,
    good,
    close: async () => void (await Promise.all(servers.map((one) => one.close()))),
  };
}

/**
 * `/frame/` as it is; `/bare/` without its headers, as in a browser that knows none of them; `/opaque/` without an origin
 * of its own, though no host has said so; `/fake/`: says that it is ready and leaves the rest to the test.
 */
function framedPages(hosts: string[], script: string) {
  const page = framedPage({ hosts, script });
  const bare = framedPage({ hosts, script, path: '/bare/' });
  const opaque = framedPage({ hosts, script, path: '/opaque/' });
  return async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (pathname === '/fake/') return new Response(FAKE, { headers: { 'content-type': 'text/html' } });
    const answer = (await page(request)) ?? (await bare(request)) ?? (await opaque(request));
    if (pathname === '/bare/') answer?.headers.delete('content-security-policy');
    if (pathname === '/opaque/') answer?.headers.set('content-security-policy', 'sandbox allow-scripts');
    return answer;
  };
}

const FAKE = `<!doctype html><title>Fake</title><script>
  addEventListener('message', ({ data, ports }) => {
    globalThis.init = data;
    globalThis.port = ports[0];
    globalThis.heard = [];
    port.onmessage = ({ data }) => heard.push(data);
  });
  parent.postMessage('{"type":"crm-usage-widgets:ready"}', '*');
</script>`;
