/** A query as a query string, a code as a status: one grammar for both ends. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ERROR_CODES, UsageError, isAbort, isUsageError } from '../../src/contract/errors.js';
import type { Query } from '../../src/contract/query.js';
import { codeOfStatus, queryToSearch, searchToQuery, statusOf } from '../../src/contract/wire.js';
import { anyQuery } from './queries.js';

const read = (search: string) => searchToQuery(new URLSearchParams(search));
const refused = (search: string, message: RegExp) =>
  assert.throws(() => read(search), { name: 'UsageError', code: 'query-invalid', message });

describe('queryToSearch()', () => {
  it('writes lists key by key, a period by its parts, a descending sort with a minus', () => {
    const query: Query = {
      report: 'si-adoption',
      period: { start: '2026-03-01', end: '2026-03-31' },
      groups: ['g1', 'g 2'],
      sort: { by: 'name', desc: true },
      page: { index: 2, size: 50 },
    };
    assert.equal(
      queryToSearch(query).toString(),
      'report=si-adoption&start=2026-03-01&end=2026-03-31&groups=g1&groups=g+2&sort=-name&page=2&pageSize=50',
    );
  });
  it('writes nothing for what is not asked', () =>
    assert.equal(queryToSearch({ report: 'x', persona: undefined, groups: [] }).toString(), 'report=x'));
});

describe('searchToQuery()', () => {
  it('reads back every query that queryToSearch() writes', () =>
    fc.assert(
      fc.property(anyQuery, (query) =>
        assert.deepEqual(searchToQuery(new URLSearchParams(queryToSearch(query).toString())), query),
      ),
      { numRuns: 500 },
    ));
  it('keeps the text of an id exactly, percent signs and pluses too', () =>
    assert.deepEqual(read('report=x&people=%2B1%25&people=a+b').people, ['+1%', 'a b']));
  it('reads a page without an index as the first one', () =>
    assert.deepEqual(read('report=x&pageSize=10').page, { index: 0, size: 10 }));
  it('refuses a page without a size', () => refused('report=x&page=1', /page\.size/));
  it('refuses an unknown key and names it', () => refused('report=x&grops=g1', /unknown key at "grops"/));
  it('refuses a key that every object has', () => {
    refused('report=x&__proto__=1', /unknown key at "__proto__"/); // was swallowed once
    refused('report=x&constructor=1', /unknown key at "constructor"/);
  });
  it('refuses a period in one word, also beside one in parts', () => {
    refused('report=x&period=last-7', /unknown key at "period"/);
    refused('report=x&period=last-7&preset=last-30', /unknown key at "period"/); // was overlooked once
  });
  it('refuses a key that is given twice', () => refused('report=x&report=y', /"report" is given twice/));
  it('refuses a preset beside a start', () => refused('report=x&preset=last-7&start=2026-03-01', /period/));
  for (const size of ['0', '1000000', '-1', '1.5', '1e3', '', ' 1', '0x10', '99999999999999999999'])
    it(`refuses page size ${JSON.stringify(size)}`, () =>
      assert.throws(() => searchToQuery(new URLSearchParams({ report: 'x', page: '0', pageSize: size })), {
        code: 'query-invalid',
      }));
  it('never throws anything but query-invalid, whatever stands there', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(
              'report',
              'preset',
              'start',
              'page',
              'pageSize',
              'sort',
              'groups',
              'rows',
              '__proto__',
              '',
            ),
            fc.string(),
          ),
        ),
        (pairs) => {
          try {
            searchToQuery(new URLSearchParams(pairs));
          } catch (error) {
            assert.ok(isUsageError(error) && error.code === 'query-invalid');
          }
        },
      ),
    ));
});

describe('statusOf()', () => {
  it('has a status of refusal for every code', () => {
    for (const code of ERROR_CODES) assert.ok(statusOf(code) >= 400 && statusOf(code) < 600, code);
  });
  for (const [code, status] of [
    ['forbidden', 403],
    ['unauthorized', 401],
    ['query-invalid', 400],
    ['rate-limited', 429],
  ] as const)
    // prettier-ignore
    it(`is ${status} for ${code}`, () => assert.equal(statusOf(code), status));
});

describe('codeOfStatus()', () => {
  for (const [status, code] of [
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [408, 'timeout'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'server-error'],
    [504, 'timeout'],
    [302, 'bad-answer'],
    [418, 'bad-answer'],
  ] as const)
    // prettier-ignore
    it(`is ${code} for ${status}`, () => assert.equal(codeOfStatus(status), code));
});

describe('UsageError', () => {
  it('carries its cause, status, request and wait', () => {
    const cause = new Error('below');
    const error = new UsageError('rate-limited', 'Cannot ask', {
      cause,
      status: 429,
      requestId: 'r1',
      retryAfter: 3,
    });
    assert.equal(error.cause, cause);
    assert.deepEqual([error.status, error.requestId, error.retryAfter], [429, 'r1', 3]);
  });
  it('tells what may help to ask again', () =>
    assert.deepEqual(
      ERROR_CODES.filter((code) => new UsageError(code, '').retryable),
      ['rate-limited', 'timeout', 'network', 'server-error', 'bad-answer'],
    ));
  it('is known by its name: a frame has a class of its own', () => {
    const foreign = Object.assign(new Error('from a frame'), { name: 'UsageError', code: 'timeout' });
    assert.ok(isUsageError(foreign));
    assert.ok(!isUsageError(new Error('plain')) && !isUsageError({ name: 'UsageError', code: 'timeout' }));
  });
  it('is not an abort', () => {
    assert.ok(isAbort(new DOMException('', 'AbortError')));
    assert.ok(!isAbort(new UsageError('timeout', '')));
  });
});
