import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsageError, type ErrorCode } from '../../src/contract/errors.js';
import { METHODS } from '../../src/contract/provider.js';
import { usageHandler, type Identity, type UsageHandlerOptions } from '../../src/server/handler.js';
import { MAX_BODY } from '../../src/server/question.js';
import { capabilities, details, fakeProvider } from '../providers/http-fake.js';

const at = (path: string, init?: RequestInit) => new Request(`http://test${path}`, init);
const post = (
  path: string,
  body: BodyInit,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => at(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

function counter(options?: UsageHandlerOptions, answers?: Parameters<typeof fakeProvider>[0]) {
  const { provider, asked } = fakeProvider(answers);
  const errors: unknown[] = [];
  const handler = usageHandler(provider, { onError: (error) => errors.push(error), ...options });
  return { handler, asked, errors };
}

async function refusalOf(response: Response) {
  const { error } = await response.json();
  assert.deepEqual(Object.keys(error), ['code', 'message', 'requestId']);
  assert.equal(error.requestId, response.headers.get('x-request-id'));
  return { status: response.status, code: error.code as ErrorCode, message: error.message as string };
}

describe('usageHandler()', () => {
  it('answers a GET with the query in the address and a POST with the query as JSON alike', async () => {
    const { handler, asked } = counter();
    const get = await handler(at('/v1/bars?report=si-logins&preset=last-7&groups=g1&groups=g2'));
    const query = { report: 'si-logins', period: { preset: 'last-7' }, groups: ['g1', 'g2'] };
    const posted = await handler(post('/v1/bars', JSON.stringify(query)));
    assert.deepEqual(await get.json(), await posted.json());
    assert.deepEqual(asked[0].query, query);
    assert.deepEqual(asked[1].query, query);
  });

  it('says on every answer what it is, that it is not to be kept, and its name', async () => {
    const { handler } = counter({
      authorize: ({ headers }) => (headers.get('authorization') ? { access: true } : null),
    });
    const answers = [
      await handler(at('/v1/bars?report=a', { headers: { authorization: 'Bearer x' } })),
      await handler(at('/v1/bars?report=a')),
      await handler(at('/nowhere')),
      await handler(at('/v1/bars', { method: 'DELETE' })),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 401, 404, 405],
    );
    for (const { headers } of answers) {
      assert.equal(headers.get('content-type'), 'application/json');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f]{24}$/);
    }
    assert.equal(answers[1].headers.get('www-authenticate'), 'Bearer');
    assert.equal(answers[3].headers.get('allow'), 'GET, HEAD, POST, OPTIONS');
  });

  it('takes the name of the exchange from the request, unless it could forge a line of a log', async () => {
    const { handler } = counter();
    const named = await handler(at('/v1/catalogue', { headers: { 'x-request-id': 'trace-1.a_B' } }));
    assert.equal(named.headers.get('x-request-id'), 'trace-1.a_B');
    for (const bad of ['a b', '<b>', 'x'.repeat(65)]) {
      const other = await handler(at('/v1/catalogue', { headers: { 'x-request-id': bad } }));
      assert.match(other.headers.get('x-request-id') ?? '', /^[0-9a-f]{24}$/);
    }
  });

  it('serves below base only', async () => {
    const { handler } = counter({ base: '/api/usage/' });
    assert.equal((await handler(at('/api/usage/v1/capabilities'))).status, 200);
    assert.equal((await handler(at('/v1/capabilities'))).status, 404);
  });

  it('answers HEAD like GET, without the body', async () => {
    const { handler } = counter();
    const response = await handler(at('/v1/capabilities', { method: 'HEAD' }));
    assert.equal(response.status, 200);
    assert.equal(response.body, null);
    assert.equal(response.headers.get('content-type'), 'application/json');
  });

  it('refuses what the grammar does not know', async () => {
    const { handler, asked } = counter();
    const refused = [
      at('/v1/bars'),
      at('/v1/bars?report=a&grops=g1'),
      at('/v1/bars?report=a&report=b'),
      at('/v1/bars?report=a&page=x&pageSize=10'),
      at('/v1/bars?report=a&preset=last-8'),
      at('/v1/bars?report=a&viewer=ada'),
      at('/v1/capabilities?report=a'),
      at('/v1/capabilities?timeZone=UTC&timeZone=UTC'),
      at('/v1/catalogue?timeZone=UTC'),
      post('/v1/bars', ''),
      post('/v1/bars', 'report=a'),
      post('/v1/bars', 'null'),
      post('/v1/bars', '[]'),
      post('/v1/bars', '{"report":"a","viewer":"ada"}'),
      post('/v1/bars?report=a', '{"report":"a"}'),
      post('/v1/bars', '{"report":' + '['.repeat(50_000) + ']'.repeat(50_000) + '}'),
      post('/v1/capabilities', '{"timeZone":1}'),
    ];
    for (const request of refused) {
      const { status, code, message } = await refusalOf(await handler(request));
      assert.deepEqual({ status, code }, { status: 400, code: 'query-invalid' }, request.url);
      assert.doesNotMatch(message, /JSON at|Unexpected token|in JSON|position \d/);
    }
    assert.equal(asked.length, 0);
  });

  it('refuses a body that is not JSON by its type, or longer than MAX_BODY, however it is sent', async () => {
    const { handler } = counter();
    assert.equal(
      (await handler(post('/v1/bars', '{"report":"a"}', { 'content-type': 'text/plain' }))).status,
      415,
    );
    assert.equal((await handler(post('/v1/bars', ' '.repeat(MAX_BODY + 1)))).status, 413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    assert.equal((await handler(post('/v1/bars', endless))).status, 413);
    assert.ok(pulled < 15);
  });

  it('gives the viewer of the token to the provider, and the signal of the request', async () => {
    const { handler, asked } = counter({ authorize: async () => ({ viewer: 'ada', access: true }) });
    const controller = new AbortController();
    await handler(at('/v1/bars?report=a', { signal: controller.signal }));
    controller.abort();
    assert.equal(asked[0].options?.viewer, 'ada');
    assert.equal(asked[0].options?.signal?.aborted, true);
  });

  it('refuses every method with 401 without identity and with 403 without access, and asks the provider nothing', async () => {
    for (const [identity, status, code] of [
      [null, 401, 'unauthorized'],
      [{ access: false }, 403, 'forbidden'],
      [{ access: 'yes' }, 403, 'forbidden'], // a claim of another type is no access
      [{}, 403, 'forbidden'],
    ] as [Identity | null, number, ErrorCode][]) {
      const { handler, asked } = counter({ authorize: () => identity });
      for (const method of METHODS) {
        if (identity && method === 'capabilities') continue;
        for (const request of [
          at(`/v1/${method}?report=si-logins`),
          post(`/v1/${method}`, '{"report":"si-logins"}'),
        ]) {
          const refusal = await refusalOf(await handler(request));
          assert.deepEqual({ status: refusal.status, code: refusal.code }, { status, code });
        }
      }
      assert.equal(asked.length, 0);
    }
  });

  it('tells who has no access just that, and nothing of the dataset', async () => {
    const { handler, asked } = counter({ authorize: () => ({ access: false }) });
    const answer = await (await handler(at('/v1/capabilities'))).json();
    assert.deepEqual(Object.keys(answer), Object.keys(capabilities));
    assert.equal(answer.access, false);
    assert.ok(!JSON.stringify(answer).includes('Fake'));
    assert.deepEqual([answer.groups, answer.people, answer.dataThrough], [[], 0, {}]);
    assert.equal(asked.length, 0);
  });

  it('sends a Response of authorize as it is, without its cookies', async () => {
    const { handler } = counter({
      authorize: () =>
        new Response('Come back later', { status: 451, headers: { 'set-cookie': 'a=b', 'x-mine': '1' } }),
    });
    const response = await handler(at('/v1/bars?report=a'));
    assert.equal(response.status, 451);
    assert.equal(await response.text(), 'Come back later');
    assert.equal(response.headers.get('x-mine'), '1');
    assert.equal(response.headers.get('set-cookie'), null);
    assert.ok(response.headers.get('x-request-id'));
  });

  it('shows nothing when authorize fails', async () => {
    const { handler, asked, errors } = counter({
      authorize: () => {
        throw new Error('jwks unreachable at http://10.0.0.1');
      },
    });
    const { status, message } = await refusalOf(await handler(at('/v1/capabilities')));
    assert.equal(status, 500);
    assert.ok(!message.includes('10.0.0.1'));
    assert.equal(asked.length, 0);
    assert.match(String(errors[0]), /jwks/);
  });

  it('passes on the code and words of a refusal of the provider', async () => {
    const { handler, errors } = counter(
      {},
      {
        bars: () => {
          throw new UsageError('unknown-group', 'Cannot find group "x"');
        },
      },
    );
    const refusal = await refusalOf(await handler(at('/v1/bars?report=a')));
    assert.deepEqual(refusal, { status: 400, code: 'unknown-group', message: 'Cannot find group "x"' });
    assert.equal(errors.length, 0);
  });

  it('says how long to wait where the provider does', async () => {
    const { handler } = counter(
      {},
      {
        bars: () => {
          throw new UsageError('rate-limited', 'Cannot ask now', { retryAfter: 1.2 });
        },
      },
    );
    assert.equal((await handler(at('/v1/bars?report=a'))).headers.get('retry-after'), '2');
  });

  it('keeps what went wrong inside to itself and tells onError, with the name the asker got', async () => {
    for (const [thrown, code, status] of [
      [new Error('no such table: events'), 'server-error', 500],
      [new UsageError('dataset-unreadable', '/srv/no such table/people.csv'), 'dataset-unreadable', 500],
      [new UsageError('network', 'http://no such table'), 'network', 503],
      [Object.assign(new Error('no such table'), { name: 'UsageError', code: 'E_SQL' }), 'server-error', 500],
      ['no such table', 'server-error', 500],
      [undefined, 'server-error', 500],
      [new DOMException('no such table', 'AbortError'), 'server-error', 500], // nobody aborted
    ] as [unknown, ErrorCode, number][]) {
      const told: { error: unknown; requestId: string }[] = [];
      const { handler } = counter(
        { onError: (error, { requestId }) => told.push({ error, requestId }) },
        {
          bars: () => {
            throw thrown;
          },
        },
      );
      const response = await handler(at('/v1/bars?report=a'));
      const refusal = await refusalOf(response);
      assert.deepEqual({ code: refusal.code, status: refusal.status }, { code, status });
      assert.ok(!refusal.message.includes('no such table'));
      assert.deepEqual(told, [{ error: thrown, requestId: response.headers.get('x-request-id') }]);
    }
  });

  it('answers even when onError throws', async () => {
    const { handler } = counter(
      {
        onError: () => {
          throw new Error('disk full');
        },
      },
      { bars: () => Promise.reject(new Error('x')) },
    );
    assert.equal((await handler(at('/v1/bars?report=a'))).status, 500);
  });

  it('answers an overview that a provider forgot to give with 500', async () => {
    const { handler, errors } = counter();
    assert.equal((await handler(at('/v1/overview?report=nav-overview'))).status, 500);
    assert.equal(errors.length, 1);
  });
});

describe('CORS of usageHandler()', () => {
  const preflight = (origin: string) =>
    at('/v1/bars', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } });

  it('lets pages of allowed origins ask with a token, and no others', async () => {
    const { handler, asked } = counter({ allowOrigins: ['https://app.example'], authorize: () => null });
    const good = await handler(preflight('https://app.example'));
    assert.equal(good.status, 204);
    assert.equal(good.headers.get('access-control-allow-origin'), 'https://app.example');
    assert.match(good.headers.get('access-control-allow-headers') ?? '', /authorization/);
    assert.equal(good.headers.get('access-control-allow-credentials'), null);
    for (const origin of ['https://evil.example', 'null', 'https://app.example.evil', 'http://app.example']) {
      const bad = await handler(preflight(origin));
      assert.equal(bad.headers.get('access-control-allow-origin'), null);
      assert.equal(bad.headers.get('vary'), 'origin');
    }
    assert.equal(asked.length, 0);
  });

  it('is on refusals too, so that the page can read their code and name', async () => {
    const { handler } = counter({ allowOrigins: ['https://app.example'], authorize: () => null });
    const { headers } = await handler(at('/v1/bars', { headers: { origin: 'https://app.example' } }));
    assert.equal(headers.get('access-control-allow-origin'), 'https://app.example');
    assert.match(headers.get('access-control-expose-headers') ?? '', /x-request-id/);
  });

  it('is off without allowOrigins', async () => {
    const { headers } = await counter().handler(preflight('https://app.example'));
    assert.equal(headers.get('access-control-allow-origin'), null);
  });
});

describe('the body of a long answer', () => {
  const rows = 2500;
  const long = () => counter({}, { details: (query) => details(query, rows) }).handler;
  const address = '/v1/details?report=platform-logins';
  const expected = details({ report: 'platform-logins' }, rows);

  it('comes in chunks that make the same JSON', async () => {
    const response = await long()(at(address));
    const sizes: number[] = [];
    const text = new TextDecoder();
    let json = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      sizes.push(chunk.byteLength);
      json += text.decode(chunk, { stream: true });
    }
    assert.equal(sizes.length, 4);
    assert.deepEqual(JSON.parse(json), expected);
  });

  it('is packed where the request accepts gzip, and only there', async () => {
    for (const [accept, packed] of [
      ['gzip', true],
      ['br, gzip;q=0.5', true],
      ['deflate,gzip', true],
      ['gzip;q=0', false],
      ['gzip;q=0.0, br', false],
      ['gzipped', false],
      ['br', false],
    ] as const) {
      const response = await long()(at(address, { headers: { 'accept-encoding': accept } }));
      assert.equal(response.headers.get('content-encoding'), packed ? 'gzip' : null, accept);
      assert.match(response.headers.get('vary') ?? '', /accept-encoding/);
      const body = packed ? response.body!.pipeThrough(new DecompressionStream('gzip')) : response.body;
      assert.deepEqual(await new Response(body).json(), expected);
    }
  });

  it('is made only as far as it is read', async () => {
    let made = 0;
    const answer = details({ report: 'a' }, 10_000);
    for (const row of answer.rows)
      Object.defineProperty(row, 'toJSON', { value: () => (made++, { id: row.id }) });
    const response = await counter({}, { details: () => answer }).handler(at(address));
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(made <= 3000, `${made} rows were made`);
  });

  it('breaks off when a row is no JSON, and onError hears of it', async () => {
    const answer = details({ report: 'a' }, 3000);
    answer.rows[2000].logins = 1n as never;
    const { handler, errors } = counter({}, { details: () => answer });
    const response = await handler(at(address));
    await assert.rejects(response.text());
    assert.equal(errors.length, 1);
  });
});
