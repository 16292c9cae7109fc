/** Files of one folder, for the demo page. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Answers GET and HEAD for a file below `folder` (`index.html` for a folder in it), undefined for everything else.
 * Neither hidden files nor links that lead out are there.
 */
export function staticFiles(folder: string): (request: Request) => Promise<Response | undefined> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const { pathname } = new URL(url);
    const file = await fileAt(folder, pathname).catch(() => undefined);
    if (!file) return undefined;
    if (file.folder) {
      // Relative addresses in a page need the slash. A path that begins with two would name another host.
      return pathname.startsWith('//')
        ? undefined
        : new Response(null, { status: 308, headers: { location: `${pathname}/` } });
    }
    const headers = {
      'content-type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
      'content-length': String(file.size),
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    };
    const body = method === 'HEAD' ? null : (Readable.toWeb(createReadStream(file.path)) as ReadableStream);
    return new Response(body, { headers });
  };
}

async function fileAt(folder: string, pathname: string) {
  const parts = decodeURIComponent(pathname).split('/').slice(1);
  const hidden = parts.some((part) => part.startsWith('.') || /[\\\0]/.test(part));
  if (hidden) return undefined;
  const root = await realpath(folder);
  const path = await realpath(join(root, ...parts, pathname.endsWith('/') ? 'index.html' : ''));
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const found = await stat(path);
  if (found.isDirectory()) return { path, size: 0, folder: true };
  return found.isFile() ? { path, size: found.size, folder: false } : undefined;
}
