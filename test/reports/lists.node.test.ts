/** The lists of the overview: people behind a coach level, people whose seats are idle. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Query } from '../../src/contract/query.js';
import { company, days, detailsOf, nav, person, seat } from './company.js';

const did = (who: string, day: string, ref: string) =>
  nav(who, `2026-03-${day}T09:00Z`, 'coach_action', { ref });
const here = company({
  coachActions: ['a', 'b'],
  people: [
    person('ana', { name: 'Ána', role: 'AE' }),
    person('bo', { name: 'Bo', role: 'SDR' }),
    person('cy', { name: 'Cy' }),
  ],
  seats: ['ana', 'bo', 'cy'].map((who) => seat(who)),
  events: [did('bo', '05', 'a'), did('bo', '20', 'b'), did('cy', '10', 'a')],
});
const listed = async (query: Partial<Query>) => {
  const { rows, count, n, days, footer, columns } = await detailsOf(here, {
    report: 'nav-overview',
    ...query,
  });
  return { ids: rows.map(({ id }) => id).join(' '), count, n, days, footer, columns };
};

describe('details of the overview', () => {
  it('list who did most first, as of the last day of the period', async () => {
    const { ids, days, n, count } = await listed({ list: 'coach' });
    assert.deepEqual([ids, days, n, count], ['bo cy ana', { start: '2026-03-31', end: '2026-03-31' }, 3, 3]);
  });
  it('list the never used before the longest idle', async () =>
    assert.equal((await listed({ list: 'idle' })).ids, 'ana cy bo'));
  it('are sorted by any of their columns and any of the person’s', async () => {
    assert.equal((await listed({ list: 'coach', sort: { by: 'coach_actions_done' } })).ids, 'ana cy bo');
    assert.equal((await listed({ list: 'coach', sort: { by: 'role', desc: true } })).ids, 'bo ana cy');
    assert.equal((await listed({ list: 'idle', sort: { by: 'idle_days' } })).ids, 'bo cy ana'); // asked for: nobody comes first
    assert.equal(
      (await listed({ list: 'idle', sort: { by: 'last_activity', desc: true } })).ids,
      'bo cy ana',
    );
  });
  it('find a text as every table does', async () => {
    const { ids, count, n } = await listed({ list: 'coach', text: 'AN' });
    assert.deepEqual([ids, count, n], ['ana', 1, 3]);
    assert.equal((await listed({ list: 'idle', text: 'sdr' })).ids, 'bo');
  });
  it('come page by page', async () => {
    const page = (index: number) => listed({ list: 'coach', page: { index, size: 2 } });
    assert.deepEqual([(await page(0)).ids, (await page(1)).ids, (await page(2)).ids], ['bo cy', 'ana', '']);
    assert.equal((await page(1)).count, 3);
  });
  it('have nothing to add up', async () => {
    const { footer, columns } = await listed({ list: 'idle' });
    assert.deepEqual(
      footer,
      Object.fromEntries(columns.map((id) => [id, { value: null, state: 'not-applicable' }])),
    );
  });
  it('have no day where there is no data', async () => {
    const empty = company({ dataThrough: {}, seats: [seat('ana')], coachActions: ['a'] });
    const asked = { report: 'nav-overview', period: days('2026-03-01', '2026-03-02') };
    for (const list of ['coach', 'idle']) {
      const { rows, days } = await detailsOf(empty, { ...asked, list });
      assert.deepEqual([rows, days], [[], null]);
    }
  });
  it('refuse a list that there is not, none at all, and a column of the other', async () => {
    for (const query of [{}, { list: 'coaches' }, { list: 'coach', sort: { by: 'idle_days' } }])
      await assert.rejects(listed(query), { code: 'query-invalid' }, JSON.stringify(query));
  });
});

describe('a method', () => {
  for (const [method, report] of [
    ['bars', 'nav-overview'],
    ['details', 'nav-usage'],
    ['totals', 'si-adoption'],
    ['totals', 'nav-overview'],
    ['overview', 'nav-usage'],
    ['team', 'si-adoption'],
  ] as const)
    it(`${method} does not serve ${report}`, async () =>
      assert.rejects(here[method]({ report: report as string }), { code: 'not-supported' }));
  it('does not serve a report that there is not', async () =>
    assert.rejects(here.bars({ report: 'nav' }), { code: 'unknown-report' }));
});
