/**
 * The framed page as a server sends it: one document, one classic script (a frame without an origin of its own may load
 * no module), and headers that say who may show it. Portable, as the handler is.
 */

import { acceptsGzip } from './answer-body.js';

export interface FramedPageOptions {
  /** Exact origins whose pages may show it, `https://app.example.com`. Configuration of the server: no request says it. */
  hosts: readonly string[];
  /** The text of `dist/cdn/crm-usage-frame.js`; `frameScript()` of `crm-usage-widgets/server` reads it. */
  script: string;
  /** Path of the page; default `/frame/`. */
  path?: string;
  /** What stands before `/v1/` of the server that it asks, relative to the page; default `..`; null: hosts answer. */
  api?: string | null;
}

/**
 * Answers GET and HEAD for the page and its script, undefined for everything else. Throws a `TypeError` for a host that
 * is no exact origin: a list with a hole in it should not start.
 */
export function framedPage(options: FramedPageOptions): (request: Request) => Promise<Response | undefined> {
  const { hosts, script, path = '/frame/', api = '..' } = options;
  for (const host of hosts) checkHost(host);
  const page = documentOf({ hosts, api });
  const headers = { ...SAFE, 'content-security-policy': policyOf(hosts, api) };

  let packed: Promise<ArrayBuffer> | undefined;

  return async (request) => {
    const { method, url } = request;
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const { pathname } = new URL(url);
    const send = (body: BodyInit, more: Record<string, string>) =>
      new Response(method === 'HEAD' ? null : body, { headers: { ...headers, ...more } });
    if (pathname === path) return send(page, { 'content-type': HTML, 'cache-control': 'no-store' });
    if (pathname === path.replace(/\/$/, ''))
      return new Response(null, { status: 308, headers: { ...headers, location: path } });
    if (pathname !== path + SCRIPT) return undefined;
    const about = { 'content-type': JAVASCRIPT, 'cache-control': 'max-age=600', vary: 'accept-encoding' };
    if (!acceptsGzip(request)) return send(script, about);
    return send(await (packed ??= pack(script)), { ...about, 'content-encoding': 'gzip' });
  };
}

const HTML = 'text/html; charset=utf-8';
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const SCRIPT = 'frame.js';

const SAFE = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Once: it is the same for everybody. */
const pack = (text: string): Promise<ArrayBuffer> =>
  new Response(
    new Blob([text], { type: JAVASCRIPT })
      .stream()
      .pipeThrough(
        new CompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>,
      ),
  ).arrayBuffer();

function checkHost(host: string): void {
  const origin = URL.canParse(host) ? new URL(host).origin : 'null';
  if (origin !== host || !/^https?:\/\/[^*]+$/.test(host))
    throw new TypeError(
      `Cannot be framed by ${JSON.stringify(host)}: expected an exact origin, https://app.example.com`,
    );
}

function policyOf(hosts: readonly string[], api: string | null): string {
  const elsewhere = api !== null && URL.canParse(api) ? [new URL(api).origin] : [];
  const rules: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'img-src': ["'self'", 'blob:'],
    'connect-src': api === null ? ["'none'"] : ["'self'", ...elsewhere],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': hosts.length > 0 ? hosts : ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html'],
  };
  return Object.entries(rules)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

const documentOf = (settings: { hosts: readonly string[]; api: string | null }): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="crm-usage-frame" content="${escaped(JSON.stringify(settings))}" />
    <title>Usage</title>
    <script src="${SCRIPT}" defer></script>
  </head>
  <body></body>
</html>
`;

const escaped = (text: string): string =>
  text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
