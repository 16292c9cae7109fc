/** What goes wrong between two machines, one fault a test, over an injected fetch. The network itself: faults-loopback. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAbort, type UsageError } from '../../src/contract/errors.js';
import { httpProvider } from '../../src/providers/http.js';
import { bars, details } from './http-fake.js';

const query = { report: 'platform-logins' };
const good = () => Response.json(bars(query));
const json = (text: string, headers: Record<string, string> = {}) =>
  new Response(text, { headers: { 'content-type': 'application/json', ...headers } });

type Fault = () => Response | Promise<Response>;

/** Answers with one fault after the other, the last one for ever. */
function faulty(...faults: Fault[]) {
  let calls = 0;
  const fetch = async () => faults[Math.min(calls++, faults.length - 1)]();
  return { fetch, calls: () => calls };
}

/** Asks, expects a `UsageError` and looks for words that are not ours in its message. */
async function failure(fault: Fault, ask: 'bars' | 'details' = 'bars'): Promise<UsageError> {
  const http = httpProvider({ ...faulty(fault), retries: 0, timeout: 2000 });
  const error = (await http[ask](query).then(
    () => assert.fail('It was taken for an answer'),
    (error: unknown) => error,
  )) as UsageError;
  assert.equal(error.name, 'UsageError', String(error));
  assert.doesNotMatch(
    error.message,
    /Unexpected token|in JSON|position \d|[<{]|invalid_type|expected (string|object)|Error|Maximum/,
  );
  return error;
}

const wrong = (change: object) => json(JSON.stringify({ ...bars(query), ...change }));
const wrongRow = (change: object) => {
  const answer = details(query);
  Object.assign(answer.rows[0], change);
  return json(JSON.stringify(answer));
};

describe('a body that is no answer ends in bad-answer:', () => {
  const bodies: [name: string, fault: Fault, ask?: 'details'][] = [
    [
      'a login page',
      () =>
        new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['a login page that calls itself JSON', () => json('<!doctype html><script>alert(1)</script>')],
    [
      'a redirect to a login page',
      () => new Response(null, { status: 302, headers: { location: 'https://login.example' } }),
    ],
    ['nothing at all', () => json('')],
    ['no content', () => new Response(null, { status: 204 })],
    ['half an answer', () => json(JSON.stringify(bars(query)).slice(0, 200))],
    ['two answers', () => json(JSON.stringify(bars(query)) + JSON.stringify(bars(query)))],
    ['bytes that are no UTF-8', () => new Response(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))],
    ['NaN', () => json(JSON.stringify(bars(query)).replace('"value":3', '"value":NaN'))],
    [
      'a number beyond all numbers',
      () => json(JSON.stringify(bars(query)).replace('"value":3', '"value":1e999')),
    ],
    [
      'a number beyond all numbers in a row',
      () => json(JSON.stringify(details(query)).replace('"logins":1', '"logins":1e999')),
      'details',
    ],
    ['null', () => json('null')],
    ['a list', () => json('[]')],
    ['a text', () => json('"ok"')],
    ['an error in another grammar', () => json('{"errors":[{"message":"no such table: events"}]}')],
    ['a field of another type', () => wrong({ bars: 'many' })],
    [
      'a figure of another type',
      () => wrong({ total: { ...bars(query).total, values: { total_logins: { value: true } } } }),
    ],
    ['a missing field', () => wrong({ requested: undefined })],
    ['an unknown bucket', () => wrong({ bucket: 'fortnight' })],
    ['the same row twice', () => wrongRow({ id: 'p1' }), 'details'],
    ['a row without id', () => wrongRow({ id: 7 }), 'details'],
    ['a cell that is a list', () => wrongRow({ logins: [1] }), 'details'],
    ['a reason nobody knows', () => wrongRow({ state: { email: 'lost' } }), 'details'],
    ['reasons that are none', () => wrongRow({ state: 'missing' }), 'details'],
    [
      '100,000 levels in a reason',
      () =>
        json(
          JSON.stringify(details(query)).replace(
            '"email":"missing"',
            `"email":${'['.repeat(1e5)}${']'.repeat(1e5)}`,
          ),
        ),
      'details',
    ],
    ['rows that are none', () => json(JSON.stringify({ ...details(query), rows: [null] })), 'details'],
    ['100,000 levels of lists', () => json('['.repeat(100_000) + ']'.repeat(100_000))],
    ['100,000 levels of objects', () => json('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))],
    [
      '100,000 levels in a figure',
      () =>
        json(
          JSON.stringify(bars(query)).replace('"value":3', `"value":${'['.repeat(1e5)}${']'.repeat(1e5)}`),
        ),
    ],
    [
      '100,000 levels in a cell',
      () =>
        json(
          JSON.stringify(details(query)).replace(
            '"logins":1',
            `"logins":${'['.repeat(1e5)}${']'.repeat(1e5)}`,
          ),
        ),
      'details',
    ],
  ];
  for (const [name, fault, ask] of bodies) {
    it(name, async () => assert.equal((await failure(fault, ask)).code, 'bad-answer'));
  }

  it('with the parser’s own words as the cause, and the name of the exchange', async () => {
    const error = await failure(() => json('{', { 'x-request-id': 'r-7' }));
    assert.ok(error.cause instanceof SyntaxError);
    assert.equal(error.requestId, 'r-7');
    assert.equal(error.status, 200);
  });

  it('a body that breaks off, with what broke it as the cause', async () => {
    const body = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"report":'));
          controller.error(new TypeError('terminated'));
        },
      });
    const error = await failure(() => new Response(body()));
    assert.equal(error.code, 'bad-answer');
    assert.ok(error.cause instanceof TypeError);
  });

  it('a body longer than maxBytes, which is not read to its end', async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull: (controller) =>
          controller.enqueue(new Uint8Array(65_536).fill(32, 0, (sent += 65_536) && 65_536)),
      });
    const http = httpProvider({ fetch: async () => new Response(endless()), maxBytes: 1_000_000 });
    await assert.rejects(http.bars(query), { code: 'bad-answer' });
    assert.ok(sent < 2_000_000, `${sent} bytes were read`);
  });
});

describe('an answer is taken', () => {
  it('with fields nobody knows, which are dropped', async () => {
    const http = httpProvider(faulty(() => wrong({ debug: { sql: 'select 1' } })));
    assert.ok(!('debug' in (await http.bars(query))));
  });
  it('with the largest numbers there are', async () => {
    const http = httpProvider(
      faulty(() =>
        json(JSON.stringify(bars(query)).replaceAll('"value":3', '"value":1.7976931348623157e308')),
      ),
    );
    assert.equal((await http.bars(query)).total?.values.total_logins.value, Number.MAX_VALUE);
  });
  it('without a content type', async () => {
    const body = new TextEncoder().encode(JSON.stringify(bars(query)));
    const http = httpProvider(faulty(() => new Response(body)));
    await http.bars(query);
  });
  it('without touching the prototype that a hostile one names', async () => {
    const text = JSON.stringify(bars(query)).replace(
      '"total_logins"',
      '"__proto__":{"value":1},"total_logins"',
    );
    const answer = await httpProvider(faulty(() => json(text))).bars(query);
    assert.equal(({} as { value?: number }).value, undefined);
    assert.equal((answer.total?.values as { value?: number }).value, undefined);
  });
});

describe('a status that is no success becomes its code:', () => {
  const codes: [number, string][] = [
    [400, 'bad-answer'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [408, 'timeout'],
    [418, 'bad-answer'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'server-error'],
    [504, 'timeout'],
  ];
  for (const [status, code] of codes) {
    it(`${status} without our words is ${code}`, async () => {
      const error = await failure(
        () => new Response('<h1>Apache</h1>', { status, headers: { 'x-request-id': 'p-1' } }),
      );
      assert.equal(error.code, code);
      assert.equal(error.status, status);
      assert.equal(error.requestId, 'p-1');
      assert.ok(!error.message.includes('Apache'));
    });
  }
  for (const [name, body] of [
    ['a code of somebody else', '{"error":{"code":"E42","message":"select * from secrets"}}'],
    ['a body that is too deep', '['.repeat(60_000)],
    ['a body that is too long', ' '.repeat(100_000) + '{}'],
    ['a body of another shape', '{"error":null}'],
  ]) {
    it(`also with ${name}`, async () => {
      const error = await failure(() => new Response(body, { status: 500 }));
      assert.equal(error.code, 'server-error');
      assert.ok(!error.message.includes('secrets'));
    });
  }
});

describe('a request is sent again', () => {
  const limited =
    (retryAfter: string, headers = {}) =>
    () =>
      new Response('', { status: 429, headers: { 'retry-after': retryAfter, ...headers } });
  const refused: Fault = () => Promise.reject(new TypeError('fetch failed'));

  for (const [name, fault] of [
    ['429', limited('0')],
    ['500', () => new Response('', { status: 500, headers: { 'retry-after': '0' } })],
    ['503', () => new Response('', { status: 503, headers: { 'retry-after': '0' } })],
    ['a lost connection', refused],
  ] as [string, Fault][]) {
    it(`after ${name}`, async () => {
      const { fetch, calls } = faulty(fault, good);
      await httpProvider({ fetch }).bars(query);
      assert.equal(calls(), 2);
    });
  }

  it('as a POST too, with its body', async () => {
    const bodies: string[] = [];
    const fetch = async (request: Request) => {
      bodies.push(await request.text());
      return bodies.length === 1 ? limited('0')() : good();
    };
    const people = Array.from({ length: 500 }, (_, i) => `person-${i}`);
    await httpProvider({ fetch }).bars({ ...query, people });
    assert.equal(bodies.length, 2);
    assert.equal(bodies[0], bodies[1]);
  });

  it('at most `retries` times', async () => {
    for (const [retries, expected] of [
      [undefined, 3],
      [0, 1],
      [1, 2],
    ] as const) {
      const { fetch, calls } = faulty(limited('0'));
      await assert.rejects(httpProvider({ fetch, retries }).bars(query), { code: 'rate-limited' });
      assert.equal(calls(), expected);
    }
  });

  it('not before the seconds that the server asked for', async () => {
    const start = performance.now();
    await httpProvider(faulty(limited('1'), good)).bars(query);
    assert.ok(performance.now() - start >= 990);
  });

  it('not at all, and said at once, where that is longer than the question may take', async () => {
    const { fetch, calls } = faulty(limited('3600'));
    const start = performance.now();
    await assert.rejects(httpProvider({ fetch }).bars(query), { code: 'rate-limited', retryAfter: 3600 });
    assert.ok(performance.now() - start < 1000);
    assert.equal(calls(), 1);
  });

  it('after a date by the server’s clock, however wrong ours is', async () => {
    const date = 'Tue, 01 Jan 2030 00:00:00 GMT';
    const { fetch, calls } = faulty(limited('Tue, 01 Jan 2030 00:00:00 GMT', { date }), good);
    await httpProvider({ fetch }).bars(query);
    assert.equal(calls(), 2);
  });

  it('not after a refusal or an answer that is none', async () => {
    for (const fault of [
      () => new Response('', { status: 400 }),
      () => new Response('', { status: 403 }),
      () => json('{'),
    ]) {
      const { fetch, calls } = faulty(fault);
      await assert.rejects(httpProvider({ fetch }).bars(query));
      assert.equal(calls(), 1);
    }
  });

  it('not after the caller has left', async () => {
    const controller = new AbortController();
    const { fetch, calls } = faulty(limited('1'));
    const promise = httpProvider({ fetch }).bars(query, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await assert.rejects(promise, isAbort);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    assert.equal(calls(), 1);
  });

  it('and ends in network when the server is never reached, with the reason as its cause', async () => {
    await assert.rejects(
      httpProvider({ ...faulty(refused), retries: 1 }).bars(query),
      (error: UsageError) => {
        assert.equal(error.code, 'network');
        assert.ok(error.cause instanceof TypeError);
        assert.ok(error.retryable);
        return true;
      },
    );
  });
});

describe('a question ends with its time-out', () => {
  const hung: Fault = () => new Promise(() => {});
  const drip: Fault = () =>
    new Response(
      new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          controller.enqueue(new TextEncoder().encode(' '));
        },
      }),
    );
  for (const [name, fault] of [
    ['a fetch that never ends', hung],
    ['a body that comes byte by byte', drip],
  ] as const) {
    it(`on ${name}`, async () => {
      const start = performance.now();
      await assert.rejects(httpProvider({ ...faulty(fault), timeout: 150 }).bars(query), { code: 'timeout' });
      assert.ok(performance.now() - start < 1000);
    });
  }
  it('while the host looks for a token', async () => {
    const http = httpProvider({ ...faulty(good), timeout: 50, getToken: () => new Promise(() => {}) });
    await assert.rejects(http.bars(query), { code: 'timeout' });
  });
  it('and has none with Infinity', async () => {
    await httpProvider({ ...faulty(good), timeout: Infinity }).bars(query);
  });
  it('does not keep its timer after an answer', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    await httpProvider(faulty(good)).bars(query);
    assert.equal(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length, before);
  });
});

describe('answers that come out of order', () => {
  it('reach who asked for them', async () => {
    const fetch = async ({ url }: Request) => {
      const report = new URL(url).searchParams.get('report')!;
      await new Promise((resolve) => setTimeout(resolve, report === 'slow' ? 50 : 0));
      return Response.json(bars({ report }));
    };
    const http = httpProvider({ fetch });
    const [slow, fast] = await Promise.all([http.bars({ report: 'slow' }), http.bars({ report: 'fast' })]);
    assert.deepEqual([slow.report, fast.report], ['slow', 'fast']);
  });
});
