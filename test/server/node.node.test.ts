import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { httpProvider } from '../../src/providers/http.js';
import { usageHandler } from '../../src/server/handler.js';
import { serve, type Handler, type RunningServer, type ServeOptions } from '../../src/server/node.js';
import { MAX_BODY } from '../../src/server/question.js';
import { bars, details, fakeProvider } from '../providers/http-fake.js';

const query = { report: 'platform-logins' };
let running: RunningServer[] = [];

async function start(handler: Handler, options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await serve(handler, { port: 0, ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
});

/** What a raw socket gets back for what it says. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  socket.on('data', (data) => (answer += data)).on('error', () => {});
  await once(socket, 'close');
  return answer;
}

/** With any path and any header, which fetch would tidy. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (data) => (text += data));
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }));
      });
      sent.on('error', reject).end();
    },
  );
}

describe('serve()', () => {
  it('is a server for httpProvider(), questions by address and by body, answers packed', async () => {
    const { provider, asked } = fakeProvider({ details: (query) => details(query, 5000) });
    const { url } = await start(usageHandler(provider));
    const http = httpProvider({ base: url });
    assert.deepEqual(await http.details(query), details(query, 5000));
    const people = Array.from({ length: 2000 }, (_, i) => `person-${i}`);
    assert.deepEqual(await http.bars({ ...query, people }), bars({ ...query, people }));
    assert.deepEqual(asked[1].query, { ...query, people });
    const { headers } = await fetch(`${url}/v1/details?report=a`);
    assert.equal(headers.get('content-encoding'), 'gzip');
  });

  it('says where it listens, on this machine only', async () => {
    const { url, port } = await start(async () => new Response());
    assert.equal(url, `http://127.0.0.1:${port}`);
  });

  it('says in words that a port is taken', async () => {
    const { port } = await start(async () => new Response());
    await assert.rejects(
      serve(async () => new Response(), { port }),
      {
        name: 'UsageError',
        message: `Cannot listen on 127.0.0.1:${port}: the port is taken`,
      },
    );
    await assert.rejects(
      serve(async () => new Response(), { port: 70_000 }),
      /a port is a number/,
    );
    await assert.rejects(
      serve(async () => new Response(), { port: 0, host: '203.0.113.1' }),
      /no such address/,
    );
  });

  it('keeps a connection for the next question, also after a POST', async () => {
    const { provider } = fakeProvider();
    const { port } = await start(usageHandler(provider));
    const body = '{"report":"a"}';
    const post = `POST /v1/bars HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const last = 'GET /v1/capabilities HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';
    const answer = await raw(port, post + post + last);
    assert.equal(answer.match(/HTTP\/1.1 200 OK/g)?.length, 3);
  });

  it('tells the handler when the asker leaves', async () => {
    const controller = new AbortController();
    const aborted = new Promise<void>((resolve) => {
      void start(async ({ signal }) => {
        signal.addEventListener('abort', () => resolve());
        controller.abort();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return new Response();
      }).then(({ url }) => fetch(url, { signal: controller.signal }).catch(() => {}));
    });
    await aborted;
  });

  it('stops making an answer that nobody reads any more', async () => {
    let cancelled = false;
    const endless = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
        cancel: () => void (cancelled = true),
      });
    const { url } = await start(async () => new Response(endless()));
    const response = await fetch(url);
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    for (let i = 0; i < 100 && !cancelled; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(cancelled);
  });

  it('waits for a slow reader instead of keeping the answer for it', async () => {
    let made = 0;
    const endless = () =>
      new ReadableStream({ pull: (controller) => (made++, controller.enqueue(new Uint8Array(65_536))) });
    const { port } = await start(async () => new Response(endless()), { limits: { close: 10 } });
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = made;
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(made, before);
    assert.ok(made < 500, `${made} chunks were made`);
    socket.destroy();
  });

  it('breaks the connection off where the answer breaks off', async () => {
    const broken = () =>
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode('{"report":'));
          controller.error(new Error('disk'));
        },
      });
    const { url } = await start(async () => new Response(broken()));
    await assert.rejects(httpProvider({ base: url, retries: 0 }).bars(query), (error: { code?: string }) =>
      ['bad-answer', 'network'].includes(error.code!),
    );
  });

  it('answers 413 to a body without end, and serves the next', async () => {
    const { provider } = fakeProvider();
    const { port, url } = await start(usageHandler(provider));
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST /v1/bars HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${MAX_BODY * 100}\r\n\r\n`,
    );
    const [data] = await once(socket, 'data');
    assert.match(String(data), /413/);
    socket.destroy();
    assert.equal((await fetch(`${url}/v1/capabilities`)).status, 200);
  });

  it('answers 500 without a word about it when the handler fails', async () => {
    const { url } = await start(async () => {
      throw new Error('select * from secrets');
    });
    const response = await fetch(url);
    assert.equal(response.status, 500);
    assert.ok(!(await response.text()).includes('secrets'));
  });

  it('survives what is no HTTP, and requests for other machines', async () => {
    const { provider } = fakeProvider();
    const { port, url } = await start(usageHandler(provider));
    assert.match(await raw(port, '\x16\x03\x01\x02\x00\x01\r\n\r\n'), /400/);
    assert.match(await raw(port, 'GET http://evil.example/ HTTP/1.1\r\nhost: localhost\r\n\r\n'), /400/);
    assert.match(await raw(port, 'TRACE / HTTP/1.1\r\nhost: localhost\r\n\r\n'), /400/);
    assert.match(
      await raw(port, `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`),
      /431/,
    );
    await raw(port, 'CONNECT evil.example:443 HTTP/1.1\r\nhost: localhost\r\n\r\n');
    assert.equal((await fetch(`${url}/v1/capabilities`)).status, 200);
  });

  it('answers only to its own names, so that no foreign name reaches this machine', async () => {
    const { provider } = fakeProvider();
    const { port } = await start(usageHandler(provider));
    for (const [host, status] of [
      ['localhost', 200],
      [`localhost:${port}`, 200],
      [`127.0.0.1:${port}`, 200],
      ['[::1]:80', 200],
      ['LOCALHOST', 200],
      ['evil.example', 421],
      [`localhost.evil.example:${port}`, 421],
    ] as const)
      assert.equal((await ask(port, '/v1/capabilities', { host })).status, status, host);
    const named = await start(usageHandler(provider), { names: ['usage.example'] });
    assert.equal((await ask(named.port, '/v1/capabilities', { host: 'usage.example' })).status, 200);
    assert.equal((await ask(named.port, '/v1/capabilities', { host: 'localhost' })).status, 421);
  });

  it('closes: lets an exchange under way end, takes no new one', async () => {
    let finish = () => {};
    const server = await start(
      () => new Promise((resolve) => (finish = () => resolve(new Response('done')))),
    );
    const answer = fetch(server.url).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = server.close();
    await assert.rejects(fetch(server.url));
    finish();
    assert.equal(await answer, 'done');
    await closed;
  });

  it('closes though somebody hangs, after limits.close', async () => {
    const server = await start(() => new Promise(() => {}), { limits: { close: 100 } });
    const hung = fetch(server.url).catch(() => 'ended');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.close();
    assert.equal(await hung, 'ended');
  });

  it('is not kept from answering by 200 sockets that say nothing, and ends them', async () => {
    const { provider } = fakeProvider();
    const { port, url } = await start(usageHandler(provider), { limits: { headers: 500, request: 500 } });
    const slow = Array.from({ length: 200 }, (_, i) => {
      const socket = connect(port, '127.0.0.1').on('error', () => {});
      // Half a header, or half a body.
      socket.write(
        i % 2
          ? 'GET /v1/bars?report=a HTTP/1.1\r\nhost: loc'
          : 'POST /v1/bars HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
      );
      return once(socket.resume(), 'close');
    });
    const start0 = performance.now();
    for (let i = 0; i < 20; i++) assert.equal((await fetch(`${url}/v1/capabilities`)).status, 200);
    assert.ok(performance.now() - start0 < 2000);
    await Promise.all(slow);
  });
});

describe('the static files of serve()', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'usage-static-'));
    mkdirSync(join(folder, 'site/deep'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    for (const [name, text] of [
      ['index.html', '<p>home</p>'],
      ['a b.js', 'export {}'],
      ['style.css', 'p{}'],
      ['data.unknown', '?'],
      ['.env', 'secret'],
      ['deep/index.html', '<p>deep</p>'],
    ])
      writeFileSync(join(folder, 'site', name), text);
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const files = () =>
    start(async () => new Response('handler', { status: 404 }), { static: join(folder, 'site') });

  it('come with their content types, folders with their index', async () => {
    const { url } = await files();
    for (const [path, type, text] of [
      ['/', 'text/html; charset=utf-8', '<p>home</p>'],
      ['/index.html', 'text/html; charset=utf-8', '<p>home</p>'],
      ['/a%20b.js', 'text/javascript; charset=utf-8', 'export {}'],
      ['/style.css?v=1', 'text/css; charset=utf-8', 'p{}'],
      ['/data.unknown', 'application/octet-stream', '?'],
      ['/deep/', 'text/html; charset=utf-8', '<p>deep</p>'],
      ['/deep', 'text/html; charset=utf-8', '<p>deep</p>'], // by a redirect
    ]) {
      const response = await fetch(url + path);
      assert.equal(await response.text(), text, path);
      assert.equal(response.headers.get('content-type'), type);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    }
    const head = await fetch(`${url}/style.css`, { method: 'HEAD' });
    assert.deepEqual([head.status, head.headers.get('content-length')], [200, '3']);
  });

  it('leave the rest to the handler: what is not there, hidden, outside, or not asked by GET', async () => {
    const { port } = await files();
    for (const path of [
      '/none.html',
      '/.env',
      '/link.txt',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/deep/..%5c..%5csecret.txt',
      '/index.html%00.js',
      '/%ff',
      '//deep',
    ]) {
      const { status, text } = await ask(port, path);
      assert.deepEqual([status, text], [404, 'handler'], path);
    }
    assert.equal((await ask(port, '/index.html', {}, 'POST')).status, 404);
  });
});
