import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { isAbort } from '../../src/contract/errors.js';
import { httpProvider } from '../../src/providers/http.js';
import { tokenSource, type GetToken, type TokenReason } from '../../src/providers/token.js';
import { bars } from './http-fake.js';

const query = { report: 'platform-logins' };
const never = new AbortController().signal;

/** Tokens t1, t2, ...; `reasons` says why each was asked for. */
function host(expiresIn?: number) {
  const reasons: TokenReason[] = [];
  const getToken: GetToken = async ({ reason }) => ({ token: `t${reasons.push(reason)}`, expiresIn });
  return { getToken, reasons };
}

/** A server that takes only the tokens in `good`. */
function server(good: Set<string>) {
  const seen: (string | null)[] = [];
  const fetch = async ({ headers }: Request) => {
    const bearer = headers.get('authorization');
    seen.push(bearer);
    return good.has(bearer?.replace('Bearer ', '') ?? '')
      ? Response.json(bars(query))
      : new Response('', { status: 401 });
  };
  return { fetch, seen };
}

describe('getToken of httpProvider()', () => {
  let elapsed = 0;
  beforeEach(() => {
    elapsed = 0;
    mock.restoreAll();
    mock.method(performance, 'now', () => elapsed);
    mock.method(Date, 'now', () => elapsed);
  });

  it('is asked at first and then not before 80 % of the life of its token', async () => {
    const { getToken, reasons } = host(100);
    const tokens = tokenSource(getToken);
    assert.equal(await tokens.current(never), 't1');
    elapsed = 79_999;
    assert.equal(await tokens.current(never), 't1');
    elapsed = 80_000;
    assert.equal(await tokens.current(never), 't2');
    assert.deepEqual(reasons, ['first', 'expiring']);
  });

  it('counts the sleep of a machine whose steady clock stood still', async () => {
    const { getToken } = host(100);
    const tokens = tokenSource(getToken);
    await tokens.current(never);
    mock.method(Date, 'now', () => 3_600_000);
    assert.equal(await tokens.current(never), 't2');
  });

  it('is asked once, however many questions wait for it', async () => {
    const { getToken, reasons } = host();
    const { fetch, seen } = server(new Set(['t1']));
    const http = httpProvider({ getToken, fetch });
    await Promise.all([http.bars(query), http.bars(query), http.bars(query)]);
    assert.deepEqual(reasons, ['first']);
    assert.deepEqual(seen, ['Bearer t1', 'Bearer t1', 'Bearer t1']);
  });

  it('goes on for the others when one of those that wait is taken back, and is aborted when all are', async () => {
    let signal: AbortSignal | undefined;
    let give = (_: { token: string }) => {};
    const getToken: GetToken = (request) => {
      signal = request.signal;
      return new Promise((resolve) => (give = resolve));
    };
    const tokens = tokenSource(getToken);
    const [one, two] = [new AbortController(), new AbortController()];
    const first = tokens.current(one.signal);
    const second = tokens.current(two.signal);
    await Promise.resolve();
    one.abort();
    await assert.rejects(first, isAbort);
    assert.equal(signal?.aborted, false);
    give({ token: 'late' });
    assert.equal(await second, 'late');

    const other = tokenSource(getToken);
    const third = new AbortController();
    const promise = other.current(third.signal);
    await Promise.resolve();
    third.abort();
    await assert.rejects(promise, isAbort);
    assert.equal(signal?.aborted, true);
  });

  it('is asked again on a 401, once for all questions refused alike, and each is repeated once', async () => {
    const { getToken, reasons } = host();
    const { fetch, seen } = server(new Set(['t2']));
    const http = httpProvider({ getToken, fetch });
    await Promise.all([http.bars(query), http.bars(query)]);
    assert.deepEqual(reasons, ['first', 'refused']);
    assert.deepEqual(seen, ['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2']);
  });

  it('ends in unauthorized when the second token is refused too', async () => {
    const { getToken, reasons } = host();
    const { fetch, seen } = server(new Set());
    await assert.rejects(httpProvider({ getToken, fetch }).bars(query), {
      code: 'unauthorized',
      status: 401,
    });
    assert.deepEqual(reasons, ['first', 'refused']);
    assert.equal(seen.length, 2);
  });

  it('uses the old token on while it lives when a new one cannot be had', async () => {
    let failing = false;
    const getToken: GetToken = async () => {
      if (failing) throw new TypeError('offline');
      return { token: 'old', expiresIn: 100 };
    };
    const tokens = tokenSource(getToken);
    await tokens.current(never);
    failing = true;
    elapsed = 90_000;
    assert.equal(await tokens.current(never), 'old');
    elapsed = 100_000;
    await assert.rejects(tokens.current(never), { code: 'unauthorized' });
  });

  it('ends in unauthorized when it fails or gives no token, and is asked anew by the next question', async () => {
    let calls = 0;
    const { fetch } = server(new Set(['good']));
    const answers: (() => unknown)[] = [
      () => {
        throw new Error('no session');
      },
      () => ({}),
      () => ({ token: 'two\r\nlines' }),
      () => ({ token: 'good' }),
    ];
    const http = httpProvider({ fetch, getToken: () => answers[calls++]() as never });
    for (let i = 0; i < 3; i++) {
      await assert.rejects(http.bars(query), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'unauthorized');
        assert.ok(!/lines/.test(error.message));
        return true;
      });
    }
    await http.bars(query);
  });

  it('leaves its token in no error', async () => {
    const getToken = () => ({ token: 'top-secret' });
    for (const fetch of [
      async () => new Response('', { status: 403 }),
      async () => new Response('', { status: 401 }),
      async () => new Response('<html>'),
      async () => {
        throw new TypeError('offline');
      },
    ]) {
      const error: unknown = await httpProvider({ getToken, fetch, retries: 0 })
        .bars(query)
        .catch((error) => error);
      const { inspect } = await import('node:util');
      assert.ok(!inspect(error, { depth: 10, showHidden: true }).includes('top-secret'));
    }
  });
});
