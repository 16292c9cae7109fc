/** Rules 36 to 38: missing is not zero, groups side by side, personas of others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORTS, type ReportId } from '../../src/contract/catalogue.js';
import {
  company,
  detailsOf,
  metricsOf,
  nav,
  person,
  platform,
  seat,
  si,
  totalBar,
  type Event,
  type Small,
} from './company.js';

const at = '2026-03-05T09:00Z';
const before = '2025-03-05T09:00Z';

describe('rule 36, missing is not zero', () => {
  const lacksOf = async (report: string, small: Small) =>
    (await company(small).capabilities()).reports[report].lacks;
  const other = platform('ana', at, 'page_load'); // a row of nothing that a report asks for

  for (const [report, enough, lacks] of [
    ['platform-logins', platform('ana', before, 'login'), 'logins'],
    ['si-logins', si('ana', before, 'page_load', { surface: 'crm' }), 'sessions'],
    ['si-adoption', si('ana', before, 'page_load'), 'activity'],
    [
      'si-credits',
      si('ana', before, 'credit', { object: 'person', action: 'unlock', credits: 1 }),
      'credits',
    ],
    ['si-alerts', si('ana', before, 'alert_sent', { channel: 'email' }), 'alerts'],
  ] as const) {
    it(`rule 36: ${report} without a row of its own says what it lacks and has no numbers`, async () => {
      const answer = await company({ events: [other] }).bars({ report: report as string });
      assert.deepEqual([answer.lacks, answer.n], [[lacks], null]);
      for (const { values } of [...answer.bars, answer.total!])
        for (const { value, state } of Object.values(values))
          assert.deepEqual([value, state], [null, 'missing']);
      assert.deepEqual((await detailsOf(company({ events: [other] }), report)).rows, []);
      const { footer } = await detailsOf(company({ events: [other] }), report);
      for (const { value, state } of Object.values(footer))
        assert.deepEqual([value, state], [null, 'missing']);
    });
    it(`rule 36: one row of ${report} anywhere, and an empty bucket is 0`, async () => {
      const { total, lacks } = await company({ events: [other, enough] }).bars({ report: report as string });
      assert.deepEqual([lacks, total!.values[REPORTS[report].hover[0]].value], [[], 0]);
    });
  }
  it('rule 36: a row after the data is an accepted row too', async () =>
    assert.deepEqual(
      await lacksOf('platform-logins', { events: [platform('ana', '2026-04-05T09:00Z', 'login')] }),
      [],
    ));
  it('rule 36: a bad row is none', async () =>
    assert.deepEqual(await lacksOf('platform-logins', { events: [platform('ana', 'yesterday', 'login')] }), [
      'logins',
    ]));

  it('rule 36: usage, InMails, connections and stocks are missing each on its own', async () => {
    const lacking = async (small: Small) => {
      const metrics = await metricsOf(company(small), 'nav-effectiveness');
      const ids = ['inmails_sent', 'unique_connections', 'connections_total'];
      for (const id of ids)
        if (metrics[id].lacks.length > 0) assert.equal(metrics[id].total.state, 'missing');
      return ids.map((id) => metrics[id].lacks.join());
    };
    const seats = [seat('ana')];
    assert.deepEqual(await lacking({ seats }), ['inmails', 'connections', 'snapshots']);
    assert.deepEqual(await lacking({ seats, events: [nav('ana', before, 'inmail_sent')] }), [
      '',
      'connections',
      'snapshots',
    ]);
    assert.deepEqual(await lacking({ seats, events: [nav('ana', before, 'connection_made')] }), [
      'inmails',
      '',
      'snapshots',
    ]);
    assert.deepEqual(await lacking({ seats, snapshots: [] }), ['inmails', 'connections', '']);
  });
  it('rule 36: nav and seats also need seats.csv, also a table without rows', async () => {
    const events: Event[] = [nav('ana', at, 'search')];
    assert.deepEqual((await metricsOf(company({ events }), 'nav-usage')).searches.lacks, ['seats']);
    const { searches } = await metricsOf(company({ events, seats: [] }), 'nav-usage');
    assert.deepEqual([searches.lacks, searches.total.value], [[], 0]);
    assert.deepEqual((await company({ events }).overview({ report: 'nav-overview' })).lacks, ['seats']);
  });
  it('rule 36: where something is lacking nobody is counted, in bars, metrics and lists alike', async () => {
    const here = company({ seats: [seat('ana')], events: [nav('ana', at, 'page_load')] });
    const answers = await Promise.all([
      here.bars({ report: 'nav-usage' }),
      here.bars({ report: 'nav-effectiveness' }), // 0 once
      here.totals({ report: 'nav-effectiveness' }),
      here.details({ report: 'nav-overview', list: 'coach' }), // 0 once
      here.details({ report: 'nav-overview', list: 'idle' }),
    ]);
    assert.deepEqual(
      answers.map(({ n }) => n),
      [null, null, null, null, null],
    );
  });
  it('rule 36: capabilities tell it of every report', async () => {
    const { reports } = await company({ events: [other] }).capabilities();
    assert.deepEqual(Object.keys(reports), Object.keys(REPORTS));
    for (const id of Object.keys(REPORTS) as ReportId[]) assert.ok(reports[id].lacks.length > 0, id);
  });
  it('rule 36: 0/0 is not applicable', async () => {
    const here = company({ events: [si('ana', before, 'login', { surface: 'web' })] });
    const { estimated_share, total_sessions } = (await totalBar(here, 'si-logins')).values;
    assert.deepEqual(total_sessions, { value: 0 });
    assert.deepEqual(estimated_share, { value: null, state: 'not-applicable', numerator: 0, denominator: 0 });
  });
  it('rule 36: so it is in a cell', async () => {
    const here = company({
      seats: [seat('ana'), seat('bo')],
      events: [nav('bo', at, 'inmail_sent', { ref: 'm' })],
    });
    const { rows } = await here.team({ report: 'nav-effectiveness' });
    const told = rows.map(({ inmail_acceptance_rate, connections_total, state }) => [
      inmail_acceptance_rate,
      state?.inmail_acceptance_rate,
      connections_total,
      state?.connections_total,
    ]);
    assert.deepEqual(told, [
      [null, 'not-applicable', null, 'missing'],
      [0, undefined, null, 'missing'],
    ]);
  });
  it('rule 36: role and title of the unregistered are not applicable, a blank one of others is missing', async () => {
    const here = company({
      people: [
        person('ana', { role: 'AE', title: 'Rep', registered: false }),
        person('bo', { title: 'Rep' }),
        person('cy', { name: null }),
      ],
      events: ['ana', 'bo', 'cy'].map((who) => si(who, at, 'interaction')),
    });
    const { rows } = await detailsOf(here, { report: 'si-adoption', sort: { by: 'id' } });
    assert.deepEqual(
      rows.map(({ name, role, title, state }) => [name, role, title, state]),
      [
        ['ana', null, null, { email: 'missing', role: 'not-applicable', title: 'not-applicable' }],
        ['bo', null, 'Rep', { email: 'missing', role: 'missing' }],
        [null, null, null, { name: 'missing', email: 'missing', role: 'missing', title: 'missing' }],
      ],
    );
  });
});

describe('rule 37, groups side by side', () => {
  const here = company({
    groups: [{ id: 'north' }, { id: 'south' }],
    memberships: [
      { group: 'north', person: 'ana' },
      { group: 'south', person: 'ana' },
      { group: 'south', person: 'bo' },
    ],
    events: ['ana', 'bo', 'cy'].map((who, i) => si(who, at, 'interaction', { quantity: 10 ** i })),
  });
  const total = async (...groups: string[]) =>
    (await totalBar(here, { report: 'si-adoption', groups })).values.total_interactions.value;
  it('rule 37: a person in two groups is in both queries', async () =>
    assert.deepEqual([await total('north'), await total('south')], [1, 11]));
  it('rule 37: the columns do not add up to the team, nor to both groups together', async () =>
    assert.deepEqual([await total('north', 'south'), await total()], [11, 111]));
});

describe('rule 38, personas of others', () => {
  const small: Small = {
    seats: [seat('ana')],
    events: [nav('ana', at, 'profile_view')],
    personas: [{ id: 'default' }, { id: 'of ana', owner: 'ana' }, { id: 'of bo', owner: 'bo' }],
  };
  const provider = company(small);
  const ask = (persona: string, viewer?: string) =>
    provider.totals({ report: 'nav-usage', persona }, { viewer });
  const message = async (persona: string, viewer?: string) =>
    ask(persona, viewer).then(
      () => 'answered',
      (error: Error & { code: string }) =>
        `${error.code}: ${error.message.replace(JSON.stringify(persona), '?')}`,
    );
  it('rule 38: default personas and one’s own are answered', async () => {
    assert.equal(await message('default'), 'answered');
    assert.equal(await message('of ana', 'ana'), 'answered');
  });
  it('rule 38: somebody else’s is unknown, in the very words of one that there is not', async () => {
    const unknown = await message('no such', 'ana');
    assert.match(unknown, /^unknown-persona: /);
    assert.equal(await message('of bo', 'ana'), unknown);
    assert.equal(await message('of bo'), unknown);
  });
  it('rule 38: others are not offered', async () => {
    const offered = async (viewer?: string) =>
      (await provider.capabilities({}, { viewer })).personas.map(
        ({ id, own }) => `${id}${own ? ' (own)' : ''}`,
      );
    assert.deepEqual(await offered(), ['default']);
    assert.deepEqual(await offered('ana'), ['default', 'of ana (own)']);
  });
  it('rule 38: the viewer is never taken from the query', async () =>
    assert.rejects(provider.totals({ report: 'nav-usage', persona: 'of ana', viewer: 'ana' } as never), {
      code: 'query-invalid',
    }));
});
