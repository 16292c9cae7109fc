/** Rules 32 to 35: what a number carries with it, the order of rows, instants, footers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BarsAnswer, DetailsAnswer } from '../../src/contract/answer.js';
import type { Query } from '../../src/contract/query.js';
import { csvTable, tableChunks } from '../../src/csv/answer-tables.js';
import {
  cellsOf,
  company,
  days,
  detailsOf,
  metricsOf,
  nav,
  onDay,
  person,
  platform,
  seat,
  si,
  totalBar,
  valuesOf,
} from './company.js';

describe('rule 32, values', () => {
  const here = company({
    seats: [seat('ana')],
    events: [
      si('ana', '2026-03-05T09:00Z', 'login', { surface: 'web' }),
      si('ana', '2026-03-06T09:00Z', 'page_load', { surface: 'crm' }),
      si('ana', '2026-03-07T09:00Z', 'page_load', { surface: 'crm' }),
      nav('ana', '2026-03-05T09:00Z', 'inmail_sent', { ref: 'm' }),
      ...['m2', 'm3'].map((ref) => nav('ana', '2026-03-05T10:00Z', 'inmail_sent', { ref })),
      nav('ana', '2026-03-06T09:00Z', 'inmail_decided', { ref: 'm', decision: 'yes' }),
    ],
  });
  it('rule 32: a ratio carries its numerator and denominator', async () => {
    const { estimated_share, sessions_per_user } = (await totalBar(here, 'si-logins')).values;
    assert.deepEqual(estimated_share, { value: 2 / 3, numerator: 2, denominator: 3 });
    assert.deepEqual(sessions_per_user, { value: 3, numerator: 3, denominator: 1 });
  });
  it('rule 32: so does an average', async () => {
    const { days_active } = await metricsOf(here, 'nav-usage');
    assert.deepEqual(days_active.average, { value: 1, numerator: 1, denominator: 1 });
  });
  it('rule 32: rates are 0 to 1 and not rounded, in JSON and in CSV', async () => {
    const answer = await here.totals({ report: 'nav-effectiveness' });
    assert.equal(answer.metrics.inmail_acceptance_rate.total.value, 1 / 3);
    const csv = [...tableChunks(csvTable(answer))].join('');
    assert.match(csv, /^inmail_acceptance_rate,0\.3333333333333333,1,3,/m);
  });
});

describe('rule 33, order', () => {
  const named = (id: string, name: string | null, more = {}) =>
    person(id, { name, email: `${id}@example.invalid`, ...more });
  const people = [
    named('p1', 'Zoë', { role: 'AE' }),
    named('p2', 'Ána', { role: 'ae' }),
    named('p3', 'ana', { role: null }),
    named('p4', null, { role: 'SDR' }),
    named('p5', 'Ōe', { role: 'AE', registered: false }),
    named('p6', '\u{ff5e}', { role: 'Él' }),
    named('p7', '\u{1d4b3}', { role: 'em' }),
  ];
  const here = company({
    people,
    events: people.map(({ id }, i) =>
      si(id, `2026-03-0${i + 2}T09:00Z`, 'interaction', { quantity: [3, 3, 3, 9, 1, 1, 1][i] }),
    ),
  });
  const order = async (query: Partial<Query>) =>
    (await detailsOf(here, { report: 'si-adoption', ...query })).rows.map(({ id }) => id.slice(1)).join('');
  it('rule 33: names are compared without marks and case, by code points, then by id; nobody comes last', async () =>
    assert.equal(await order({ sort: { by: 'name' } }), '2351674'));
  it('rule 33: a name of nothing but marks is a name, and comes first', async () => {
    const marks = company({
      people: [named('p1', null), named('p2', 'Ana'), named('p3', '\u0301')],
      events: ['p1', 'p2', 'p3'].map((id) => si(id, '2026-03-02T09:00Z', 'interaction')),
    });
    const { rows } = await detailsOf(marks, { report: 'si-adoption', sort: { by: 'name' } });
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['p3', 'p2', 'p1'],
    );
  });
  it('rule 33: so are surfaces of as many interactions, the blank one last', async () => {
    const here = company({
      events: ['\u{1d49c}', '\uff21', 'web', '', 'Zed'].map((surface) =>
        si('ana', '2026-03-02T09:00Z', 'interaction', { surface }),
      ),
    });
    const { surfaces } = await detailsOf(here, { report: 'si-adoption' });
    assert.deepEqual(
      surfaces!.map(({ surface }) => surface),
      ['web', 'Zed', '\uff21', '\u{1d49c}', null],
    );
  });
  it('rule 33: nobody comes last in the other direction too', async () =>
    assert.equal(await order({ sort: { by: 'name', desc: true } }), '7615234'));
  it('rule 33: by default the greatest bar comes first, then name, then id', async () =>
    assert.equal(await order({}), '4231567'));
  it('rule 33: ties go by name and id in both directions', async () => {
    assert.equal(await order({ sort: { by: 'total_interactions', desc: true } }), '4231567');
    assert.equal(await order({ sort: { by: 'total_interactions' } }), '5672314');
  });
  it('rule 33: missing and not applicable cells come last in both directions', async () => {
    assert.equal(await order({ sort: { by: 'role' } }), '2167435');
    assert.equal(await order({ sort: { by: 'role', desc: true } }), '4762135');
  });
  it('rule 33: instants are ordered in time', async () =>
    assert.equal(await order({ sort: { by: 'last_interaction', desc: true } }), '7654321'));
  it('rule 33: si-logins is ordered by sessions, si-alerts by alerts sent', async () => {
    const both = company({
      events: ['ana', 'bo', 'bo'].flatMap((who, i) => [
        si(who, `2026-03-0${i + 2}T09:00Z`, 'login', { surface: 'web' }),
        si(who, `2026-03-0${i + 2}T09:00Z`, 'alert_sent', { channel: 'email' }),
      ]),
    });
    for (const report of ['si-logins', 'si-alerts'])
      assert.deepEqual(
        (await detailsOf(both, report)).rows.map(({ id }) => id),
        ['bo', 'ana'],
        report,
      );
  });
  it('rule 33: ids are ordered as they are, without a key', async () => {
    const ids = company({
      events: ['b', 'B', 'á', 'a'].map((who) => si(who, '2026-03-05T09:00Z', 'interaction')),
    });
    const { rows } = await detailsOf(ids, { report: 'si-adoption', sort: { by: 'id' } });
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['B', 'a', 'b', 'á'],
    );
  });
  it('rule 33: rates that are not applicable come last in both directions', async () => {
    const team = company({
      seats: ['ana', 'bo', 'cy'].map((who) => seat(who)),
      events: [
        nav('bo', '2026-03-05T09:00Z', 'inmail_sent', { ref: '1' }),
        nav('cy', '2026-03-05T09:00Z', 'inmail_sent', { ref: '2' }),
        nav('cy', '2026-03-05T10:00Z', 'inmail_decided', { ref: '2', decision: 'yes' }),
      ],
    });
    const sorted = async (desc: boolean) =>
      (await team.team({ report: 'nav-usage', sort: { by: 'inmail_acceptance_rate', desc } })).rows.map(
        ({ id }) => id,
      );
    assert.deepEqual(
      [await sorted(false), await sorted(true)],
      [
        ['bo', 'cy', 'ana'],
        ['cy', 'bo', 'ana'],
      ],
    );
  });
  it('rule 33: an unknown column is refused', async () =>
    assert.rejects(order({ sort: { by: 'shoe_size' } }), { code: 'query-invalid' }));
  it('rule 33: the text filter finds what the key contains', async () => {
    assert.equal(await order({ text: 'AN' }), '23');
    assert.equal(await order({ text: 'ōe' }), '15'); // Zoë too
    assert.equal(await order({ text: 'P4@' }), '4');
    assert.equal(await order({ text: 'EL' }), '6');
  });
  it('rule 33: what is not applicable is not found', async () =>
    assert.equal(await order({ text: 'ae' }), '21'));
});

describe('rule 34, instants', () => {
  const here = company({
    timeZone: 'Asia/Tokyo',
    events: [platform('ana', '2026-03-05T23:30:00.5+09:00', 'login')],
  });
  it('rule 34: in JSON they are UTC with Z and milliseconds, whatever the report zone', async () =>
    assert.deepEqual(await cellsOf(here, 'platform-logins', 'last_login'), {
      ana: '2026-03-05T14:30:00.500Z',
    }));
  it('rule 34: in CSV too', async () => {
    const answer = await detailsOf(here, 'platform-logins');
    assert.match([...tableChunks(csvTable(answer))].join(''), /,2026-03-05T14:30:00\.500Z\r\n$/);
  });
});

describe('rule 35, footers', () => {
  const here = company({
    people: [person('ana', { name: 'Ana' }), person('bo', { name: 'Bo' })],
    events: [
      si('ana', '2026-03-05T09:00Z', 'interaction', { account: 'a1', quantity: 2 }),
      si('ana', '2026-03-06T09:00Z', 'interaction', { account: 'a2' }),
      si('bo', '2026-03-04T09:00Z', 'interaction', { account: 'a1' }),
    ],
  });
  const footer = async (query: Partial<Query> = {}) =>
    valuesOf((await detailsOf(here, { report: 'si-adoption', ...query })).footer);
  it('rule 35: sums and days add, distinct is the union, first and last are the extremes', async () => {
    const { total_interactions, days_active, unique_accounts, first_interaction, last_interaction } =
      await footer();
    assert.deepEqual([total_interactions, days_active, unique_accounts], [4, 3, 2]);
    assert.deepEqual(
      [first_interaction, last_interaction],
      ['2026-03-04T09:00:00.000Z', '2026-03-06T09:00:00.000Z'],
    );
  });
  it('rule 35: it is over all rows of the filter, not of the page', async () => {
    const page = { index: 1, size: 1 };
    const answer = await detailsOf(here, { report: 'si-adoption', page });
    assert.deepEqual(
      answer.rows.map(({ id }) => id),
      ['bo'],
    );
    assert.deepEqual([answer.count, answer.page, valuesOf(answer.footer)], [2, page, await footer()]);
  });
  it('rule 35: a text narrows it to the rows that it finds', async () => {
    const { total_interactions, unique_accounts, first_interaction } = await footer({ text: 'bo' });
    assert.deepEqual(
      [total_interactions, unique_accounts, first_interaction],
      [1, 1, '2026-03-04T09:00:00.000Z'],
    );
  });
  it('rule 35: it agrees with the bar, of any bucket', async () => {
    const period = days('2026-03-04', '2026-03-06');
    const { bars } = (await here.bars({ report: 'si-adoption', period })) as BarsAnswer;
    for (const { key, values } of bars) {
      const figures = ((await here.details({ report: 'si-adoption', period, bar: key })) as DetailsAnswer)
        .footer;
      for (const id of ['total_interactions', 'unique_accounts', 'days_active'])
        assert.deepEqual(figures[id], values[id], key);
    }
  });
  it('rule 35: of no rows it is 0, and no instant', async () => {
    const empty = await footer({ period: onDay('2026-03-20') });
    assert.deepEqual(
      [empty.total_interactions, empty.unique_accounts, empty.first_interaction],
      [0, 0, null],
    );
  });
});
