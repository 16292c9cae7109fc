/** Questions that are almost right, to a real provider: an answer that its schema knows, or a refusal below 500. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readAnswer } from '../../src/contract/answer-schema.js';
import { REPORTS } from '../../src/contract/catalogue.js';
import { ERROR_CODES } from '../../src/contract/errors.js';
import { METHODS } from '../../src/contract/provider.js';
import type { Query } from '../../src/contract/query.js';
import { queryToSearch } from '../../src/contract/wire.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { hostileCompany, smallCompany } from '../../src/sample/index.js';
import { usageHandler } from '../../src/server/handler.js';

const often = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: wrong });
const some = (...words: string[]) =>
  often(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 20 }));
const day = often(
  fc
    .date({ min: new Date('2024-11-25'), max: new Date('2026-12-20'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2026-02-30', '0000-01-01', '9999-12-31', '+275760-09-13', '2026-11', ''),
);
const ids = fc.array(some('ada', 'bo', 'emea', 'amer', 'vienna', '__proto__', ''), { maxLength: 3 });

const query = fc.record(
  {
    report: some(...Object.keys(REPORTS)),
    period: fc.oneof(
      fc.record({ preset: some('last-7', 'last-30', 'last-90', 'last-365') }),
      fc.tuple(day, day).map((days) => {
        const [start, end] = days.sort();
        return { start, end };
      }),
    ),
    compare: some('previous-period', 'previous-year'),
    bucket: some('auto', 'day', 'week', 'month', 'period'),
    bar: day,
    timeZone: some('UTC', 'Asia/Kolkata', 'Pacific/Apia', 'America/New_York', 'Etc/GMT+12', 'europe/berlin'),
    groups: ids,
    people: ids,
    persona: some('sales-leads', 'anybody', 'ada-dach'),
    membership: some('as-is', 'as-was'),
    rows: some('active', 'everyone'),
    list: some('coach', 'idle', '__proto__'),
    sort: fc.record(
      { by: some('name', 'id', 'logins', 'last_login', 'alert_channels', 'coach_level'), desc: fc.boolean() },
      { requiredKeys: ['by'] },
    ),
    text: some('a', 'BÜCK', '%', '\u0301', '.*', '\ud800'),
    page: fc.record({
      index: fc.nat(3),
      size: often(fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 1e9)),
    }),
  },
  { requiredKeys: ['report'] },
);

for (const [name, company] of Object.entries({ smallCompany, hostileCompany })) {
  const handler = usageHandler(memoryProvider(company));
  it(`usageHandler(memoryProvider(${name})) answers or refuses, and never fails`, async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...METHODS), query, fc.boolean(), async (method, query, asPost) => {
        const about =
          method === 'capabilities' ? { timeZone: query.timeZone } : method === 'catalogue' ? {} : query;
        const response = await handler(
          asPost || method === 'capabilities' || method === 'catalogue'
            ? new Request(`http://test/v1/${method}`, {
                method: 'POST',
                body: JSON.stringify(about),
                headers: { 'content-type': 'application/json' },
              })
            : new Request(`http://test/v1/${method}?${queryToSearch(query as Query)}`),
        );
        const body = await response.json();
        const said = `${method} ${JSON.stringify(about)}: ${response.status} ${JSON.stringify(body).slice(0, 300)}`;
        if (response.status === 200) answered += +!!readAnswer(method, body);
        else assert.ok(response.status < 500 && ERROR_CODES.includes(body.error.code), said);
      }),
      { numRuns: 5000 },
    );
    assert.ok(answered > 500, `only ${answered} of 5000 were answered`);
  });
}
