/** Rule 18: stocks and SSI, each person's latest value. Periods are 2 to 31 March 2026 unless said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  company,
  days,
  LAST_DAY,
  metricOf,
  metricsOf,
  nav,
  seat,
  teamOf,
  through,
  type Small,
} from './company.js';

const snapshot = (person: string, date: string, more: object) => ({ person, date, ...more });
const small: Small = {
  seats: [seat('ana'), seat('bo'), seat('cy')],
  snapshots: [
    snapshot('ana', '2026-03-01', { connections: 10 }),
    snapshot('ana', '2026-03-20', { leads_saved: 4 }), // connections blank: the value of the 1st stays
    snapshot('ana', '2026-03-31', { connections: 12 }),
    snapshot('ana', '2026-04-01', { connections: 99, leads_saved: 99 }), // after the period
    snapshot('bo', '2026-02-01', { connections: 5 }), // before it: still the latest
    snapshot('di', '2026-03-05', { connections: 1000 }), // nobody of P
  ],
  events: [nav('cy', '2026-03-05T09:00Z', 'connection_made', { target: 't' })],
};
const here = company(small);
const connections = { report: 'nav-effectiveness' };

describe('rule 18, stocks', () => {
  it('rule 18: the latest non-blank value on or before the end counts', async () => {
    assert.deepEqual(await metricOf(here, connections, 'connections_total'), [17, 17 / 2]); // 12 and 5
    const earlier = { ...connections, period: days('2026-03-02', '2026-03-30') };
    assert.deepEqual(await metricOf(here, earlier, 'connections_total'), [15, 15 / 2]); // 10 and 5
  });
  it('rule 18: the average is over those with a value, and that is its own N', async () => {
    const { leads_saved_total } = await metricsOf(here, 'nav-usage');
    assert.deepEqual(leads_saved_total.average, { value: 4, numerator: 4, denominator: 1 });
  });
  it('rule 18: where nobody has a value the total is missing, not 0', async () => {
    const { accounts_saved_total } = await metricsOf(here, 'nav-usage');
    assert.deepEqual(accounts_saved_total.total, { value: null, state: 'missing' });
    assert.deepEqual(accounts_saved_total.average, { value: null, state: 'missing' });
  });
  it('rule 18: a value of 0 is a value', async () => {
    const zero = company({ ...small, snapshots: [snapshot('ana', '2026-03-01', { connections: 0 })] });
    assert.deepEqual(await metricOf(zero, connections, 'connections_total'), [0, 0]);
  });
  it('rule 18: the total is over P: whoever left keeps a value, whoever had no seat has none', async () => {
    const left = company({ ...small, seats: [seat('bo', { revoked_at: '2026-03-05T09:00Z' })] });
    assert.deepEqual(await metricOf(left, connections, 'connections_total'), [5, 5]);
  });
  it('rule 18: of two rows of one person and date the later holds, with its blanks', async () => {
    const twice = company({
      ...small,
      snapshots: [
        snapshot('ana', '2026-03-01', { connections: 10, leads_saved: 3 }),
        snapshot('ana', '2026-03-01', { connections: 11 }),
      ],
    });
    assert.deepEqual(await metricOf(twice, connections, 'connections_total'), [11, 11]);
    assert.deepEqual(await metricOf(twice, 'nav-usage', 'leads_saved_total'), [null, null]);
  });
  it('rule 18: the seats stream says up to which day', async () => {
    const older = company({ ...small, dataThrough: through(LAST_DAY, { seats: '2026-03-30' }) });
    assert.deepEqual(await metricOf(older, connections, 'connections_total'), [15, 15 / 2]);
  });
  it('rule 18: the cells of the team add up to the total', async () =>
    assert.deepEqual(await teamOf(here, 'nav-usage', 'connections_total'), { ana: 12, bo: 5, cy: null }));
});

describe('rule 18, SSI', () => {
  const parts = (brand?: number, people?: number, insights?: number, relationships?: number) => ({
    ssi_brand: brand,
    ssi_people: people,
    ssi_insights: insights,
    ssi_relationships: relationships,
  });
  const ssi = company({
    ...small,
    snapshots: [
      snapshot('ana', '2026-03-01', parts(10.5, 20, 7.1234, 25)),
      snapshot('ana', '2026-03-20', { connections: 3 }), // no part: not an SSI
      snapshot('bo', '2026-03-01', parts(10, 20, 5, 25)),
      snapshot('bo', '2026-03-10', parts(11, 21)), // the latest with any part, though two are blank
      snapshot('cy', '2026-03-01', parts(0, 0, 0, 0)),
    ],
  });
  const columns = ['ssi_total', 'ssi_brand', 'ssi_people', 'ssi_insights', 'ssi_relationships'];
  it('rule 18: the latest row with any part counts, and a total only if all four are there', async () =>
    assert.deepEqual(await teamOf(ssi, 'nav-usage', ...columns), {
      ana: [62.6234, 10.5, 20, 7.1234, 25],
      bo: [null, 11, 21, null, null],
      cy: [0, 0, 0, 0, 0],
    }));
  it('rule 18: a later row than the end of the period does not count', async () => {
    const asked = { report: 'nav-usage', period: days('2026-03-02', '2026-03-09') };
    assert.deepEqual((await teamOf(ssi, asked, ...columns)).bo, [60, 10, 20, 5, 25]);
  });
});
