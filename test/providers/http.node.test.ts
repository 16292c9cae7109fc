import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAbort } from '../../src/contract/errors.js';
import { REPORTS } from '../../src/contract/catalogue.js';
import { httpProvider, type HttpProviderOptions } from '../../src/providers/http.js';
import { usageHandler } from '../../src/server/handler.js';
import { capabilities, details, fakeProvider } from './http-fake.js';

const query = { report: 'platform-logins', period: { preset: 'last-30' } } as const;

/** A client whose requests are kept and answered by a fake server. */
function client(options: HttpProviderOptions = {}) {
  const { provider, asked } = fakeProvider();
  const handler = usageHandler(provider);
  const requests: Request[] = [];
  const fetch = (request: Request) => {
    requests.push(request);
    return handler(request.clone());
  };
  return { http: httpProvider({ fetch, ...options }), requests, asked };
}

describe('httpProvider()', () => {
  it('asks every method by its name and gives back what the provider behind the handler says', async () => {
    const { http, asked } = client();
    assert.deepEqual(await http.capabilities({ timeZone: 'UTC' }), capabilities);
    assert.deepEqual((await http.catalogue()).reports, JSON.parse(JSON.stringify(REPORTS)));
    assert.deepEqual(await http.details(query), details(query));
    await http.bars(query);
    await http.totals(query);
    await http.team(query);
    assert.deepEqual(
      asked.map(({ method }) => method),
      ['capabilities', 'catalogue', 'details', 'bars', 'totals', 'team'],
    );
    assert.deepEqual(asked[0].query, { timeZone: 'UTC' });
    assert.deepEqual(asked[2].query, query);
  });

  it('hands over every part of a query as it was given', async () => {
    const { http, asked } = client();
    const full = {
      report: 'si-adoption',
      period: { start: '2026-11-01', end: '2026-11-30' },
      compare: 'previous-year',
      bucket: 'week',
      bar: '2026-11-02',
      timeZone: 'Asia/Kolkata',
      groups: ['g 1', 'g&2', 'ünï=?#/'],
      people: ['+1'],
      persona: '%41',
      membership: 'as-was',
      rows: 'everyone',
      list: 'overdue',
      sort: { by: 'name', desc: true },
      text: '<script>\u202e\u0000',
      page: { index: 2, size: 50 },
    } as const;
    await http.details(full);
    assert.deepEqual(asked[0].query, full);
  });

  it('puts a long query into the body of a POST', async () => {
    const { http, requests, asked } = client();
    const people = Array.from({ length: 500 }, (_, i) => `person-${i}`);
    await http.bars({ ...query, people });
    assert.equal(requests[0].method, 'POST');
    assert.equal(new URL(requests[0].url).search, '');
    assert.deepEqual(asked[0].query, { ...query, people });
  });

  it('puts its routes below base, whatever slash it ends with', async () => {
    for (const base of [
      'https://api.example.com/usage',
      'https://api.example.com/usage/',
      new URL('https://api.example.com/usage'),
    ]) {
      const requests: string[] = [];
      const fetch = async (request: Request) => (requests.push(request.url), Response.json(capabilities));
      await httpProvider({ base, fetch }).capabilities();
      assert.deepEqual(requests, ['https://api.example.com/usage/v1/capabilities']);
    }
  });

  it('refuses a base that is none, or that would hide a password in it', () => {
    for (const base of [
      'http://',
      'javascript:alert(1)',
      'https://user:secret@example.com',
      'https://example.com/?a=1',
    ]) {
      assert.throws(
        () => httpProvider({ base }),
        (error: Error & { code?: string }) =>
          error.code === 'no-provider' && !error.message.includes('secret'),
      );
    }
  });

  it('never sends the viewer, a cookie or, without getToken, an Authorization header', async () => {
    const { http, requests } = client();
    await http.bars(query, { viewer: 'ada' });
    const [{ url, headers, credentials, redirect }] = requests;
    assert.ok(!url.includes('ada'));
    assert.equal(headers.get('authorization'), null);
    assert.equal(credentials, 'omit');
    assert.equal(redirect, 'manual');
  });

  it('refuses an unknown key before it asks, as any provider does', async () => {
    const { http, requests } = client();
    await assert.rejects(http.bars({ ...query, grops: ['g1'] } as never), { code: 'query-invalid' });
    await assert.rejects(http.capabilities({ zone: 'UTC' } as never), { code: 'query-invalid' });
    assert.equal(requests.length, 0);
  });

  it('rejects with AbortError when the signal is aborted before, during, or with a reason of the caller', async () => {
    const { http, requests } = client();
    await assert.rejects(http.bars(query, { signal: AbortSignal.abort() }), isAbort);
    assert.equal(requests.length, 0);

    const seen: Request[] = [];
    const hung = httpProvider({
      fetch: (request) => {
        seen.push(request);
        return new Promise(() => {}); // does not even listen to its signal
      },
    });
    for (const reason of [undefined, new Error('enough')]) {
      const controller = new AbortController();
      const promise = hung.bars(query, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 10);
      await assert.rejects(promise, isAbort);
    }
    assert.ok(seen.every(({ signal }) => signal.aborted));
  });

  it('leaves no listener at the signal of the caller', async () => {
    const { http } = client();
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = ((...args: Parameters<typeof add>) => (
      listeners++,
      add(...args)
    )) as typeof add;
    signal.removeEventListener = ((...args: Parameters<typeof remove>) => (
      listeners--,
      remove(...args)
    )) as typeof remove;
    await http.bars(query, { signal });
    assert.equal(listeners, 0);
  });

  it('passes the codes, words and request id of the server on', async () => {
    const fetch = async () =>
      Response.json(
        { error: { code: 'unknown-group', message: 'Cannot find group "x"', requestId: 'r-1' } },
        { status: 400 },
      );
    await assert.rejects(httpProvider({ fetch }).bars(query), {
      name: 'UsageError',
      code: 'unknown-group',
      message: 'Cannot find group "x"',
      requestId: 'r-1',
      status: 400,
    });
  });
});
