/** Whatever is sent: an answer, never a 5xx, never our insides. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { ERROR_CODES } from '../../src/contract/errors.js';
import { METHODS } from '../../src/contract/provider.js';
import { usageHandler } from '../../src/server/handler.js';
import { fakeProvider, head } from '../providers/http-fake.js';

const { provider } = fakeProvider({ overview: (query) => ({ ...head(query) }) });
const handler = usageHandler(provider, { onError: (error) => assert.fail(String(error)) });

async function check(request: Request): Promise<void> {
  const response = await handler(request);
  const text = await response.text();
  assert.ok(response.status < 500, `${request.method} ${request.url}: ${response.status} ${text}`);
  if (response.status === 200 || response.status === 204 || request.method === 'HEAD') return;
  const { error } = JSON.parse(text);
  assert.ok(ERROR_CODES.includes(error.code));
  // Not `zod` alone: a message may repeat a word that was sent, and words are made up here.
  assert.doesNotMatch(error.message, /\n|at .*\.[jt]s|Unexpected token|_zod|ZodError|zod\/|node:/);
}

const words = fc.constantFrom(
  'report',
  'preset',
  'start',
  'end',
  'compare',
  'bucket',
  'bar',
  'timeZone',
  'groups',
  'people',
  'persona',
  'membership',
  'rows',
  'list',
  'sort',
  'text',
  'page',
  'pageSize',
  '__proto__',
  'constructor',
  'toString',
  'period',
  'viewer',
  '',
);
const values = fc.oneof(
  fc.constantFrom(
    'si-logins',
    'last-30',
    '2026-11-01',
    '0',
    '-1',
    '1e9',
    '-name',
    '%',
    '\u0000',
    '__proto__',
    'NaN',
  ),
  fc.string({ unit: 'binary' }),
);
const method = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<string>(...METHODS) },
  { weight: 1, arbitrary: fc.string() },
);
const search = fc.array(fc.tuple(words, values), { maxLength: 8 });
const verb = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'BREW');
const runs = { numRuns: 4000 };

it('usageHandler() answers any address below 500', async () => {
  await fc.assert(
    fc.asyncProperty(verb, method, search, fc.string({ unit: 'binary' }), (method, name, pairs, raw) => {
      const query = new URLSearchParams(pairs).toString();
      return check(
        new Request(
          new URL(
            `http://test/v1/${encodeURIComponent(name)}?${query}&${encodeURI(raw.replace(/[\ud800-\udfff]/g, ''))}`,
          ),
          { method },
        ),
      );
    }),
    runs,
  );
});

it('usageHandler() answers any path below 500', async () => {
  await fc.assert(
    fc.asyncProperty(verb, fc.webPath(), fc.webQueryParameters(), (method, path, query) =>
      check(new Request(`http://test${path.startsWith('/') ? '' : '/v1/'}${path}?${query}`, { method })),
    ),
    runs,
  );
});

const likeQuery = fc.dictionary(
  words,
  fc.oneof(values, fc.jsonValue({ maxDepth: 4 }), fc.constant({ preset: 'last-30' }), fc.array(values)),
);

it('usageHandler() answers any body below 500', async () => {
  const body = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    likeQuery.map((value) => JSON.stringify(value)),
    likeQuery.map((value) => JSON.stringify({ report: 'si-logins', ...value })),
    fc.integer({ min: 1, max: 60_000 }).map((depth) => '['.repeat(depth)),
    fc.uint8Array(),
  );
  const type = fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/jsonp',
    '',
  );
  await fc.assert(
    fc.asyncProperty(method, body, type, (name, body, type) =>
      check(
        new Request(`http://test/v1/${encodeURIComponent(name)}`, {
          method: 'POST',
          body: body as BodyInit,
          headers: { 'content-type': type },
        }),
      ),
    ),
    runs,
  );
});

it('usageHandler() answers any headers below 500', async () => {
  const token = fc.string({ unit: fc.constantFrom(...'abc;,=*/ q0.1gzip'), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(token, token, token, token, (encoding, origin, id, authorization) =>
      check(
        new Request('http://test/v1/capabilities', {
          headers: { 'accept-encoding': encoding, origin, 'x-request-id': id, authorization },
        }),
      ),
    ),
    { numRuns: 1000 },
  );
});
