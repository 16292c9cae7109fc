/** A server on loopback for the pages of these tests; a page says by POST what it found. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The README's, and stricter: what is for pages without a build makes no policy of Trusted Types either. */
export const POLICY = [
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'`,
  `require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report`,
].join('; ');

export interface Served {
  body: string;
  headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  /** Bodies of reports of broken policies. */
  readonly reports: string[];
  /** What the page says last; rejects after `milliseconds`. */
  done(milliseconds?: number): Promise<unknown>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

/** Files by path. */
export async function openSite(files: ReadonlyMap<string, Served>): Promise<Site> {
  const reports: string[] = [];
  let hear: (said: unknown) => void = () => undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (request.method === 'POST') {
        const body = await bodyOf(request);
        if (path === '/done') hear(JSON.parse(body));
        else reports.push(body);
        response.writeHead(204).end();
        return;
      }
      const file = files.get(path);
      const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
      response.writeHead(file ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, ...file?.headers });
      response.end(file?.body);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reports,
    done: (milliseconds = 120_000) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('The page said nothing')), milliseconds);
        hear = (said) => {
          clearTimeout(late);
          resolve(said);
        };
      }),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
