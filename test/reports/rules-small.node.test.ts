/** Rule 44, small readings (a) to (k). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReportId } from '../../src/contract/catalogue.js';
import type { Query } from '../../src/contract/query.js';
import {
  barsOf,
  company,
  days,
  detailsOf,
  metricsOf,
  nav,
  person,
  platform,
  seat,
  si,
  teamOf,
  type Event,
  type Small,
} from './company.js';
import { ask, questionsOf } from './random-company.js';
import { lines, readFiles, talliesOf } from './rows-in.js';

const at = '2026-03-05T09:00Z';

describe('rule 44', () => {
  it('rule 44 (a): two rows of one id are identical when all known columns are, as text', async () => {
    const { report } = await readFiles({
      'people.csv': lines('id,shoe_size,name', 'ana,38,Ana', 'ana,39,Ana'),
      'activity.csv': lines(
        'id,at,person,product,kind,quantity',
        `1,${at},ana,platform,login,1`,
        `1,${at},ana,platform,login,`,
      ),
    });
    assert.deepEqual(talliesOf(report), { 'people.csv': '1 + 1 + 0', 'activity.csv': '1 + 0 + 1' }); // 1 is not a blank
  });
  it('rule 44 (b): enabled users have the bar’s own buckets', async () => {
    const statuses = [
      { person: 'ana', status: 'enabled' as const, from: '2026-03-08' }, // the last day of its week
      { person: 'ana', status: 'disabled' as const, from: '2026-03-16' },
    ];
    const here = company({ statuses, events: [platform('ana', at, 'login')] });
    const asked: Query = {
      report: 'platform-logins',
      bucket: 'week',
      period: days('2026-03-02', '2026-03-22'),
    };
    assert.deepEqual(await barsOf(here, asked, 'enabled_users'), {
      '2026-03-02': 1,
      '2026-03-09': 1,
      '2026-03-16': 0,
    });
  });
  it('rule 44 (c): of a circle of groups the row that closes it is the bad one, in the order of the file', async () => {
    const groups = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'c' },
      { id: 'c', parent: 'a' },
    ];
    const parents = async (order: number[]) =>
      (await company({ groups: order.map((i) => groups[i]), people: [person('ana')] }).capabilities()).groups
        .filter(({ parent }) => parent === null)
        .map(({ id }) => id);
    assert.deepEqual(await parents([0, 1, 2]), ['c']);
    assert.deepEqual(await parents([2, 1, 0]), ['a']);
  });
});

describe('rule 44 (d), rows of a report', () => {
  const lacks = async (id: string, events: Event[], small: Small = {}) => {
    const { reports } = await company({
      seats: [seat('ana')],
      snapshots: [],
      events,
      ...small,
    }).capabilities();
    return reports[id].lacks.length > 0;
  };
  it('rule 44 (d): of si-logins a login, or page activity on an estimated surface', async () => {
    const on = (kind: string, surface: string) => lacks('si-logins', [si('ana', at, kind, { surface })]);
    assert.deepEqual(
      await Promise.all([
        on('login', 'platform'),
        on('page_load', 'crm'),
        on('interaction', ''),
        on('page_load', 'platform'),
        on('search', 'crm'),
      ]),
      [false, false, false, true, true],
    );
    const listed = { estimatedSurfaces: ['platform'] };
    assert.equal(
      await lacks('si-logins', [si('ana', at, 'page_load', { surface: 'platform' })], listed),
      false,
    );
  });
  it('rule 44 (d): of si-adoption an interaction or page load', async () => {
    assert.equal(await lacks('si-adoption', [si('ana', at, 'page_load')]), false);
    assert.equal(await lacks('si-adoption', [si('ana', at, 'login')]), true);
  });
  it('rule 44 (d): of nav-usage any own action of the right product', async () => {
    const own = async (event: Event) =>
      (await metricsOf(company({ seats: [seat('ana')], events: [event] }), 'nav-usage')).searches.lacks
        .length === 0;
    assert.equal(await own(nav('ana', at, 'coach_action', { ref: 'x' })), true);
    assert.equal(await own(nav('ana', at, 'page_load')), false);
    assert.equal(await own(si('ana', at, 'search')), false);
  });
  it('rule 44 (d): of InMails a sent one, of connections a made one', async () => {
    const events = [
      nav('ana', at, 'inmail_decided', { ref: 'm', decision: 'yes' }),
      nav('ana', at, 'search'),
    ];
    const { inmails_sent, unique_connections } = await metricsOf(
      company({ seats: [seat('ana')], events }),
      'nav-effectiveness',
    );
    assert.deepEqual([inmails_sent.lacks, unique_connections.lacks], [['inmails'], ['connections']]);
  });
});

describe('rule 44 (e) to (g)', () => {
  it('rule 44 (e): a decision for an unknown InMail is a warning too', async () => {
    const here = company({
      seats: [seat('ana')],
      events: [
        nav('ana', at, 'inmail_sent', { ref: 'm' }),
        nav('ana', at, 'inmail_decided', { ref: 'unheard-of', decision: 'yes' }),
      ],
    });
    const { warnings } = await here.totals({ report: 'nav-effectiveness' });
    assert.deepEqual(warnings, [{ code: 'decisions-ignored', count: 1 }]);
  });
  it('rule 44 (e): decided is a decision of any kind, at the sending or after it', async () => {
    const here = company({
      seats: [seat('ana')],
      events: [
        nav('ana', '2026-03-20T09:00Z', 'inmail_sent', { ref: 'm1' }),
        nav('ana', '2026-03-20T09:00Z', 'inmail_decided', { ref: 'm1', decision: 'no' }),
        nav('ana', '2026-03-20T09:00Z', 'inmail_sent', { ref: 'm2' }),
      ],
    });
    assert.equal((await metricsOf(here, 'nav-effectiveness')).inmails_open.total.value, 1);
  });
  const views = async (persona: object, small: Small = {}) => {
    const here = company({
      seats: [seat('ana')],
      targets: [{ id: 't1', function: 'it' }, { id: 't2', function: ' it' }, { id: 't3' }],
      personas: [{ id: 'p', ...persona }],
      events: ['t1', 't2', 't3', 'nobody', ''].map((target) => nav('ana', at, 'profile_view', { target })),
      ...small,
    });
    return (await metricsOf(here, { report: 'nav-usage', persona: 'p' })).profile_views.total.value;
  };
  it('rule 44 (f): lists are split at ";", empty parts dropped, nothing trimmed', async () => {
    assert.equal(await views({ function: ';it;;' }), 1);
    assert.equal(await views({ function: 'sales; it' }), 1); // " it" is another word, and t2 has it
  });
  it('rule 44 (f): a list of empty parts is no rule', async () =>
    assert.equal(await views({ function: ';' }), 3));
  it('rule 44 (f): without a known target nothing fits, not even a persona without rules', async () => {
    assert.equal(await views({}), 3);
    assert.equal(await views({}, { targets: [] }), 0);
    assert.equal(await views({}, { targets: undefined }), 0);
  });
  it('rule 44 (g): a blank status is kept and is not enabled', async () => {
    const here = company({
      people: [person('ana', { status: null }), person('bo')],
      events: [platform('ana', at, 'login')],
    });
    assert.equal((await here.capabilities()).people, 2);
    assert.deepEqual((await here.bars({ report: 'platform-logins' })).total!.values.enabled_users, {
      value: 1,
    });
    const { rows } = await detailsOf(here, 'platform-logins');
    assert.deepEqual([rows[0].status, rows[0].state?.status], [null, 'missing']);
  });
});

describe('rule 44 (h) to (k)', () => {
  const empty: Small = { dataThrough: {}, seats: [seat('ana')], coachActions: ['a'] };
  const reports: ReportId[] = [
    'platform-logins',
    'si-adoption',
    'si-credits',
    'nav-usage',
    'nav-effectiveness',
    'nav-overview',
  ];
  it('rule 44 (h): without any activity and any day a preset is an error', async () => {
    for (const report of reports)
      for (const [method, query] of questionsOf({ report, period: { preset: 'last-30' } }))
        if (method !== 'capabilities' && method !== 'catalogue')
          await assert.rejects(
            ask(company(empty), method, query),
            { code: 'no-data-through' },
            `${method} ${report}`,
          );
  });
  it('rule 44 (h): everything else answers without buckets', async () => {
    const here = company(empty);
    for (const report of reports.filter((id) => id !== 'nav-overview')) {
      const { bars, total, effective } = await here.bars({
        report: report as string,
        period: days('2026-03-01', '2026-03-31'),
      });
      assert.deepEqual([bars, total, effective], [[], null, null], report);
    }
    const { earliest, latest, groupsAsOf } = await here.capabilities();
    assert.deepEqual([earliest, latest, groupsAsOf], [null, null, null]);
    const { coach, idle, seats, asOf } = await here.overview({
      report: 'nav-overview',
      period: days('2026-03-01', '2026-03-31'),
    });
    assert.deepEqual(
      [coach.people, idle.neverUsed, seats.seats_assigned.value, asOf],
      [null, null, null, null],
    );
    assert.deepEqual(
      (await here.team({ report: 'nav-usage', period: days('2026-03-01', '2026-03-31') })).rows,
      [],
    );
  });
  it('rule 44 (i): coach, seats, idle and the team have no comparison', async () => {
    const here = company({ ...empty, dataThrough: undefined, events: [nav('ana', at, 'search')] });
    const asked = { report: 'nav-overview', compare: 'previous-period' as const };
    assert.ok(!JSON.stringify(await here.overview(asked)).includes('"compared"'));
    assert.ok(!JSON.stringify(await here.team({ ...asked, report: 'nav-usage' })).includes('"compared"'));
  });
  it('rule 44 (j): "everyone" of a missing report is nobody', async () => {
    const here = company({ people: [person('ana')], events: [nav('ana', at, 'search')] });
    for (const report of ['platform-logins', 'si-logins', 'si-adoption', 'si-credits', 'si-alerts'])
      assert.deepEqual((await detailsOf(here, { report, rows: 'everyone' })).rows, [], report);
  });
  it('rule 44 (k): the team’s last activity looks at seats and opt-outs, not at the group filter', async () => {
    const here = company({
      seats: [seat('ana', { onboarded_at: '2026-03-01T09:00Z' })],
      groups: [{ id: 'g' }],
      memberships: [{ group: 'g', person: 'ana', from: '2026-03-05', to: '2026-03-10' }],
      consents: [{ person: 'ana', scope: 'linkedin', from: '2026-03-20' }],
      events: [
        nav('ana', '2026-02-28T09:00Z', 'search'),
        nav('ana', '2026-03-12T09:00Z', 'search'), // not in the group any more
        nav('ana', '2026-03-25T09:00Z', 'search', { surface: 'linkedin' }), // opted out
      ],
    });
    const asked: Query = { report: 'nav-usage', groups: ['g'], membership: 'as-was' };
    assert.deepEqual(await teamOf(here, asked, 'last_activity', 'searches'), {
      ana: ['2026-03-12T09:00:00.000Z', 0],
    });
  });
});
