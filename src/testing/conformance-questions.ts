/** What is refused, and how; and that asking leaves no trace: abort, ask twice, ask at once. */
import type { ErrorCode } from '../contract/errors.js';
import type { Method } from '../contract/provider.js';
import { MAX_PAGE_SIZE } from '../contract/query.js';
import { expectAbort, expectCode, expectEqual } from './expect.js';
import { ask, barReports, goodQuestions, november, small, textOf } from './small-case.js';

const good = { report: 'si-adoption', period: november };

const refused: readonly [method: Method, query: unknown, code: ErrorCode][] = [
  ['bars', undefined, 'query-invalid'],
  ['bars', null, 'query-invalid'],
  ['bars', [], 'query-invalid'],
  ['bars', {}, 'query-invalid'],
  ['bars', { report: 7 }, 'query-invalid'],
  ['bars', { ...good, grops: ['emea'] }, 'query-invalid'],
  ['bars', { ...good, viewer: 'ada' }, 'query-invalid'],
  ['bars', { ...good, groups: 'emea' }, 'query-invalid'],
  ['bars', { ...good, people: [7] }, 'query-invalid'],
  ['bars', { ...good, period: {} }, 'query-invalid'],
  ['bars', { ...good, period: 'last-30' }, 'query-invalid'],
  ['bars', { ...good, period: { preset: 'last-31' } }, 'query-invalid'],
  ['bars', { ...good, period: { start: '2026-11-01' } }, 'query-invalid'],
  ['bars', { ...good, period: { ...november, preset: 'last-30' } }, 'query-invalid'],
  ['bars', { ...good, period: { start: '2026-02-30', end: '2026-03-01' } }, 'period-invalid'],
  ['bars', { ...good, period: { start: '2026-11-1', end: '2026-11-30' } }, 'period-invalid'],
  ['bars', { ...good, period: { start: '2026-11-01T00:00Z', end: '2026-11-30' } }, 'period-invalid'],
  ['bars', { ...good, period: { start: '2026-11-30', end: '2026-11-01' } }, 'period-invalid'],
  ['bars', { ...good, period: { start: '2024-11-29', end: '2026-11-30' } }, 'period-too-old'],
  ['details', { ...good, period: { start: '1999-01-01', end: '1999-01-02' } }, 'period-too-old'],
  ['totals', { report: 'nav-usage', period: { start: '2024-11-29', end: '2024-12-01' } }, 'period-too-old'],
  [
    'overview',
    { report: 'nav-overview', period: { start: '2024-11-29', end: '2024-12-01' } },
    'period-too-old',
  ],
  ['team', { report: 'nav-usage', period: { start: '2024-11-29', end: '2024-12-01' } }, 'period-too-old'],
  ['bars', { ...good, bucket: 'year' }, 'query-invalid'],
  ['bars', { ...good, compare: 'last-year' }, 'query-invalid'],
  ['bars', { ...good, membership: 'as-if' }, 'query-invalid'],
  ['details', { ...good, rows: 'all' }, 'query-invalid'],
  ['details', { ...good, page: { index: -1, size: 10 } }, 'query-invalid'],
  ['details', { ...good, page: { index: 0, size: 0 } }, 'query-invalid'],
  ['details', { ...good, page: { index: 0.5, size: 10 } }, 'query-invalid'],
  ['details', { ...good, page: { index: 0, size: MAX_PAGE_SIZE + 1 } }, 'query-invalid'],
  ['details', { ...good, page: { index: 0 } }, 'query-invalid'],
  ['details', { ...good, sort: { by: 'shoe_size' } }, 'query-invalid'],
  ['details', { ...good, sort: { by: '__proto__' } }, 'query-invalid'],
  ['details', { ...good, sort: 'name' }, 'query-invalid'],
  ['details', { ...good, bar: '2026-10-01' }, 'query-invalid'],
  ['details', { ...good, bucket: 'week', bar: '2026-11-03' }, 'query-invalid'],
  ['details', { ...good, text: 'x'.repeat(1001) }, 'query-invalid'],
  ['details', { report: 'nav-overview' }, 'query-invalid'],
  ['details', { report: 'nav-overview', list: 'everybody' }, 'query-invalid'],
  ['details', { report: 'nav-overview', list: 'constructor' }, 'query-invalid'],
  ['bars', { ...good, timeZone: 'Mars/Olympus' }, 'unknown-zone'],
  ['details', { ...good, timeZone: '' }, 'unknown-zone'],
  ['capabilities', { timeZone: 'Mars/Olympus' }, 'unknown-zone'],
  ['bars', { report: 'nav-overview' }, 'not-supported'],
  ['details', { report: 'nav-usage' }, 'not-supported'],
  ['totals', good, 'not-supported'],
  ['totals', { report: 'nav-overview' }, 'not-supported'],
  ['overview', good, 'not-supported'],
  ['overview', { report: 'nav-usage' }, 'not-supported'],
  ['team', good, 'not-supported'],
  ...(['bars', 'details', 'totals', 'overview', 'team'] as const).flatMap((method) =>
    ['si-astrology', 'SI-ADOPTION', '', '__proto__', 'constructor'].map(
      (report): [Method, unknown, ErrorCode] => [method, { report }, 'unknown-report'],
    ),
  ),
];

const turn = () => new Promise((resolve) => setTimeout(resolve));

export const questionCases = [
  ...refused.map(([method, query, code]) =>
    small(`questions: ${textOf(method, query).slice(0, 120)} is ${code}`, [], (provider) =>
      expectCode(ask(provider, method, query as object), code, textOf(method, query).slice(0, 300)),
    ),
  ),
  small('questions: the largest page and the longest text are allowed', [], async (provider) => {
    await provider.details({ ...good, page: { index: 0, size: MAX_PAGE_SIZE }, text: 'x'.repeat(1000) });
  }),
  small('questions: thousands of ids are a question like any other', [], async (provider) => {
    const people = Array.from({ length: 3000 }, (_, i) => ['ada', 'bo', 'cy'][i % 3]);
    const { total } = await provider.bars({ ...good, people });
    expectEqual(
      total,
      (await provider.bars({ ...good, people: ['ada', 'bo', 'cy'] })).total,
      'three people a thousand times',
    );
  }),
  small('questions: asked twice, or with others at once, the answer is the same', [33], async (provider) => {
    const first: unknown[] = [];
    for (const { method, query } of goodQuestions) first.push(await ask(provider, method, query));
    const again = await Promise.all(goodQuestions.map(({ method, query }) => ask(provider, method, query)));
    goodQuestions.forEach(({ method, query }, i) => expectEqual(again[i], first[i], textOf(method, query)));
  }),
  small('questions: an aborted signal is an AbortError, whatever the question', [], async (provider) => {
    for (const { method, query } of goodQuestions)
      await expectAbort(
        ask(provider, method, query, { signal: AbortSignal.abort() }),
        `${method}, aborted before`,
      );
  }),
  small(
    'questions: an abort while it is answered is an AbortError, and ends no other question',
    [],
    async (provider) => {
      for (const { method, query } of goodQuestions) {
        if (method === 'catalogue') continue; // nothing to wait for, perhaps
        const controller = new AbortController();
        const leaving = ask(provider, method, query, { signal: controller.signal });
        const staying = ask(provider, method, query);
        controller.abort();
        await expectAbort(leaving, `${method}, aborted at once`);
        await staying;
      }
    },
  ),
  small('questions: an abort after the answer changes nothing', [], async (provider) => {
    const controller = new AbortController();
    const before = await provider.bars(good, { signal: controller.signal });
    controller.abort();
    await turn();
    expectEqual(
      await provider.bars(good, { signal: new AbortController().signal }),
      before,
      'the next answer',
    );
  }),
  small('questions: a refusal leaves nothing behind', [], async (provider) => {
    for (const [report] of barReports) {
      const before = await provider.bars({ report, period: november });
      await expectCode(provider.bars({ report, groups: ['atlantis'] }), 'unknown-group', report);
      expectEqual(await provider.bars({ report, period: november }), before, report);
    }
  }),
];
