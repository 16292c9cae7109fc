/** What may be asked: strict about every key and bound. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MAX_PAGE_SIZE, readQuery, type Query } from '../../src/contract/query.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { anyQuery } from './queries.js';

const report = 'si-adoption';
const refused = (query: object, place: string) =>
  assert.throws(
    () => readQuery({ report, ...query }),
    (error: Error & { code: string }) => {
      assert.deepEqual([error.name, error.code], ['UsageError', 'query-invalid']);
      assert.ok(error.message.endsWith(`at ${JSON.stringify(place)}`), error.message);
      return true;
    },
  );

describe('readQuery()', () => {
  it('takes a report alone', () => assert.deepEqual(readQuery({ report }), { report }));
  it('takes every valid query as it is', () =>
    fc.assert(fc.property(anyQuery, (query) => assert.deepEqual(readQuery(query), query))));

  for (const input of [null, undefined, 'si-adoption', 7, [], [{ report }]])
    it(`refuses ${JSON.stringify(input) ?? 'nothing'} in place of a query`, () =>
      assert.throws(() => readQuery(input), { code: 'query-invalid' }));
  it('refuses a query without a report', () =>
    assert.throws(() => readQuery({ period: { preset: 'last-7' } }), { code: 'query-invalid' }));

  it('refuses an unknown key and names it', () => refused({ grops: ['g1'] }, 'grops'));
  it('refuses an unknown key inside a period, a sort and a page', () => {
    refused({ period: { preset: 'last-7', end: '2026-03-31' } }, 'period.end');
    refused({ sort: { by: 'name', direction: 'up' } }, 'sort.direction');
    refused({ page: { index: 0, size: 10, of: 3 } }, 'page.of');
  });
  it('refuses keys that every object has', () => {
    refused(JSON.parse('{"__proto__": 1}'), '__proto__');
    refused({ constructor: 1 }, 'constructor');
  });
  it('refuses any further key', () =>
    fc.assert(
      fc.property(anyQuery, fc.stringMatching(/^[a-z]{3,12}_$/), (query, key) =>
        assert.throws(() => readQuery({ ...query, [key]: 'x' }), { code: 'query-invalid' }),
      ),
    ));

  it('refuses page size 0', () => refused({ page: { index: 0, size: 0 } }, 'page.size'));
  it('refuses page size a million', () => refused({ page: { index: 0, size: 1_000_000 } }, 'page.size'));
  it('takes the largest page and refuses one row more', () => {
    const page = { index: 0, size: MAX_PAGE_SIZE };
    assert.deepEqual(readQuery({ report, page }).page, page);
    refused({ page: { index: 0, size: MAX_PAGE_SIZE + 1 } }, 'page.size');
  });
  it('refuses pages that are no whole numbers', () => {
    refused({ page: { index: -1, size: 10 } }, 'page.index');
    refused({ page: { index: 0.5, size: 10 } }, 'page.index');
    refused({ page: { index: 0, size: NaN } }, 'page.size');
    refused({ page: { index: 0, size: '10' } }, 'page.size');
    refused({ page: { index: 0 } }, 'page.size');
  });
  it('refuses words that are none of the choices', () => {
    refused({ compare: 'last-year' }, 'compare');
    refused({ bucket: 'quarter' }, 'bucket');
    refused({ membership: 'as-if' }, 'membership');
    refused({ rows: 'all' }, 'rows');
    refused({ period: { preset: 'last-14' } }, 'period.preset');
  });
  it('refuses half a range', () => refused({ period: { start: '2026-03-01' } }, 'period.end'));
  it('refuses one id in place of a list, and what is no text in a list', () => {
    refused({ groups: 'g1' }, 'groups');
    refused({ people: ['p1', 2] }, 'people.1');
  });
  it('refuses null: what is not asked is left out', () => refused({ persona: null }, 'persona'));
  it('refuses texts and lists without end', () => {
    refused({ text: 'x'.repeat(1001) }, 'text');
    refused({ people: Array(100_001).fill('p') }, 'people');
    refused({ report: 'x'.repeat(201) }, 'report');
  });
  const says = (query: object, message: string) =>
    assert.throws(() => readQuery({ report, ...query }), { message: `Cannot read query: ${message}` });
  it('says what would fit, in words of ours', () => {
    says({ page: { index: 0, size: 0 } }, 'expected at least 1 at "page.size"');
    says({ page: { index: 0, size: 1_000_000 } }, 'expected at most 100000 at "page.size"');
    says({ page: { index: 0.5, size: 1 } }, 'expected a whole number at "page.index"');
    says({ bucket: 'year' }, 'expected one of auto, day, week, month, period at "bucket"');
    says({ groups: 'g1' }, 'expected a list at "groups"');
    says({ text: 'x'.repeat(1001) }, 'expected at most 1000 characters at "text"');
    says({ report: undefined }, 'expected text at "report"');
    says({ grops: [] }, 'unknown key at "grops"');
  });
  it('says of a period what the kind that was meant lacks', () => {
    says(
      { period: { preset: 'last-14' } },
      'expected one of last-7, last-30, last-90, last-365 at "period.preset"',
    );
    says({ period: { start: '2026-03-01' } }, 'expected text at "period.end"');
    says(
      { period: { preset: 'last-7', start: '2026-03-01', end: '2026-03-31' } },
      'unknown key at "period.start"',
    );
    says({ period: 'last-7' }, 'expected an object at "period"');
  });
  it('quotes no value back', () =>
    assert.throws(
      () => readQuery({ report, bucket: 'my secret' }),
      (error: Error) => !error.message.includes('secret'),
    ));
});

describe('a query to a provider', () => {
  const provider = memoryProvider({ people: [], activity: [], dataThrough: { activity: '2026-03-31' } });
  const ask = (period: Query['period']) => provider.bars({ report, period } as Query);
  it('is refused where its period starts after it ends', () =>
    assert.rejects(ask({ start: '2026-03-02', end: '2026-03-01' }), { code: 'period-invalid' }));
  it('is refused where its days are none', () =>
    assert.rejects(ask({ start: '2026-02-30', end: '2026-03-01' }), { code: 'period-invalid' }));
  it('is refused where a key is unknown, also without the wire between', () =>
    assert.rejects(provider.bars({ report, grops: [] } as Query), { code: 'query-invalid' }));
});
