/** Faults of a real network: a server on this machine that misbehaves in one way a test. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isAbort, type UsageError } from '../../src/contract/errors.js';
import { httpProvider, type HttpProviderOptions } from '../../src/providers/http.js';
import { bars } from './http-fake.js';

const query = { report: 'platform-logins' };
const answer = JSON.stringify(bars(query));
const servers: Server[] = [];
after(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function against(answer: Answer, options: HttpProviderOptions = {}) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { http: httpProvider({ base, retries: 0, timeout: 5000, ...options }), server };
}

async function codeOf(answer: Answer, options?: HttpProviderOptions): Promise<string> {
  const { http } = await against(answer, options);
  const error = (await http.bars(query).catch((error: unknown) => error)) as UsageError;
  assert.equal(error.name, 'UsageError', String(error));
  return error.code;
}

describe('over a network, httpProvider()', () => {
  it('waits for a slow server within its time', async () => {
    const { http } = await against((_, response) => void setTimeout(() => response.end(answer), 300));
    assert.equal((await http.bars(query)).report, query.report);
  });
  it('takes an answer that comes byte by byte, if it comes in time', async () => {
    const { http } = await against((_, response) => {
      let at = 0;
      const timer = setInterval(() => {
        response.write(answer.slice(at, (at += 50)));
        if (at >= answer.length) {
          clearInterval(timer);
          response.end();
        }
      }, 2);
    });
    assert.equal((await http.bars(query)).report, query.report);
  });
  it('gives up a server that hangs before its headers', async () => {
    assert.equal(await codeOf(() => {}, { timeout: 200 }), 'timeout');
  });
  it('gives up a server that hangs within its body, and leaves the connection', async () => {
    let left = false;
    const code = await codeOf(
      (_, response) => {
        response.on('close', () => (left = true)).write('{');
      },
      { timeout: 200 },
    );
    assert.equal(code, 'timeout');
    for (let i = 0; i < 100 && !left; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(left);
  });
  it('says bad-answer of a body shorter than it claims', async () => {
    const short: Answer = (_, response) => {
      response.writeHead(200, { 'content-length': answer.length }).write(answer.slice(0, 100));
      setTimeout(() => response.destroy(), 50);
    };
    assert.equal(await codeOf(short), 'bad-answer');
  });
  it('says bad-answer of a chunked body that breaks off', async () => {
    const cut: Answer = (_, response) => {
      response.write(answer.slice(0, 100));
      setTimeout(() => response.destroy(), 50);
    };
    assert.equal(await codeOf(cut), 'bad-answer');
  });
  it('unpacks gzip', async () => {
    const { http } = await against((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(answer)),
    );
    assert.equal((await http.bars(query)).report, query.report);
  });
  it('says bad-answer of gzip that is none', async () => {
    assert.equal(
      await codeOf((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('{}')),
      'bad-answer',
    );
  });
  it('stops unpacking a gzip bomb at maxBytes, without holding it', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
    assert.ok(bomb.length < 200_000);
    const before = process.memoryUsage().rss;
    const code = await codeOf(
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      { maxBytes: 1_000_000 },
    );
    assert.equal(code, 'bad-answer');
    assert.ok(process.memoryUsage().rss - before < 100_000_000);
  });
  it('follows no redirect, and so takes its token nowhere else', async () => {
    let asked = 0;
    const elsewhere = createServer((_, response) => (asked++, response.end(answer)));
    servers.push(elsewhere);
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const code = await codeOf((_, response) => void response.writeHead(302, { location }).end(), {
      getToken: () => ({ token: 't' }),
    });
    assert.equal(code, 'bad-answer');
    assert.equal(asked, 0);
  });
  it('says network of a connection that is cut before the answer', async () => {
    assert.equal(await codeOf((_, response) => void response.destroy()), 'network');
  });
  it('says network where nobody listens, and of a name that nobody has', async () => {
    for (const base of ['http://127.0.0.1:1', 'http://nowhere.invalid']) {
      await assert.rejects(httpProvider({ base, retries: 0 }).bars(query), { code: 'network' });
    }
  });
  it('comes through when the second try is answered', async () => {
    let asked = 0;
    const { http } = await against(
      (_, response) => {
        if (asked++ === 0) response.destroy();
        else response.end(answer);
      },
      { retries: 1 },
    );
    await http.bars(query);
    assert.equal(asked, 2);
  });
  it('renews its token within a session', async () => {
    const good = ['Bearer t1', 'Bearer t2'];
    const { http } = await against(
      ({ headers }, response) =>
        void response.writeHead(headers.authorization === good[0] ? 200 : 401).end(answer),
      { getToken: ({ reason }) => ({ token: reason === 'refused' ? 't2' : 't1' }) },
    );
    await http.bars(query);
    good.shift(); // the server forgets the first one
    await http.bars(query);
    await http.bars(query);
  });
  it('leaves the connection when it is aborted', async () => {
    let left = () => {};
    const closed = new Promise<void>((resolve) => (left = resolve));
    const controller = new AbortController();
    const { http } = await against((_, response) => {
      response.on('close', left);
      controller.abort();
    });
    await assert.rejects(http.bars(query, { signal: controller.signal }), isAbort);
    await closed;
  });
  it('sends nothing that it was not told to', async () => {
    let seen: IncomingMessage['headers'] = {};
    const { http } = await against(({ headers }, response) => {
      seen = headers;
      response.setHeader('set-cookie', 'a=b').end(answer);
    });
    await http.bars(query);
    await http.bars(query);
    assert.equal(seen.cookie, undefined);
    assert.equal(seen.authorization, undefined);
  });
});
