/** Rules 14 to 17: persona, groups and people, as they are and as they were. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Query } from '../../src/contract/query.js';
import {
  company,
  days,
  metricsOf,
  nav,
  onDay,
  person,
  seat,
  si,
  teamOf,
  totalOf,
  type Small,
} from './company.js';

describe('rule 14, persona', () => {
  const target = (id: string, fn: string, seniority: string, geography: string) => ({
    id,
    function: fn,
    seniority,
    geography,
  });
  const kinds = [
    'search',
    'profile_view',
    'lead_saved',
    'account_saved',
    'list_created',
    'message_sent',
    'connection_made',
  ];
  const small: Small = {
    seats: [seat('ana'), seat('bo')],
    targets: [
      target('t1', 'sales', 'vp', 'de'),
      target('t2', 'it', 'vp', 'us'),
      target('t3', 'sales', '', 'de'), // nobody knows how senior
      target('t4', 'Sales', 'vp', 'de'), // another word
    ],
    personas: [
      { id: 'vps', function: ['sales', 'it'], seniority: 'vp' },
      { id: 'sales', function: 'sales' },
      { id: 'anybody' },
    ],
    events: [
      ...['t1', 't2', 't3', 't4', 'unknown', ''].flatMap((target) =>
        kinds.map((kind) => nav('ana', '2026-03-05T09:00Z', kind, { target })),
      ),
      nav('ana', '2026-03-05T09:00Z', 'inmail_sent', { ref: 'm1', target: 't1' }),
      nav('ana', '2026-03-05T09:00Z', 'inmail_sent', { ref: 'm2', target: 't3' }),
      nav('bo', '2026-03-05T09:00Z', 'search'),
    ],
  };
  const here = company(small);
  const figures = async (persona?: string) => {
    const all = {
      ...(await metricsOf(here, { report: 'nav-usage', persona })),
      ...(await metricsOf(here, { report: 'nav-effectiveness', persona })),
    };
    return Object.fromEntries(Object.entries(all).map(([id, { total }]) => [id, total.value]));
  };
  it('rule 14: it narrows by any word of a list and by every attribute', async () => {
    const { profile_views, unique_connections, inmails_sent } = await figures('vps');
    assert.deepEqual([profile_views, unique_connections, inmails_sent], [2, 2, 1]); // t1 and t2; m1
  });
  it('rule 14: a blank attribute under a rule does not fit, and words are exact', async () => {
    const { profile_views, inmails_sent } = await figures('sales');
    assert.deepEqual([profile_views, inmails_sent], [2, 2]); // t1 and t3, not "Sales"
  });
  it('rule 14: exactly profile views, leads saved, messages, InMails and connections are narrowed', async () => {
    const [all, some] = [await figures(), await figures('sales')];
    const narrowed = Object.keys(all).filter((id) => all[id] !== some[id]);
    assert.deepEqual(narrowed, ['profile_views', 'leads_saved', 'messages_sent', 'unique_connections']);
    assert.deepEqual([all.searches, some.searches, all.days_active, some.days_active], [7, 7, 2, 2]);
  });
  it('rule 14: the N of the averages is not narrowed', async () => {
    const { profile_views } = await metricsOf(here, { report: 'nav-usage', persona: 'sales' });
    assert.deepEqual(profile_views.average, { value: 2 / 2, numerator: 2, denominator: 2 });
  });
  it('rule 14: each metric says whether it is narrowed', async () => {
    const metrics = await metricsOf(here, { report: 'nav-effectiveness', persona: 'sales' });
    const plain = Object.keys(metrics).filter((id) => !metrics[id].narrowed);
    assert.deepEqual(plain, ['connections_total']);
  });
  it('rule 14: a report that it does not narrow says so and keeps its figures', async () => {
    const si14 = company({
      ...small,
      events: [...small.events!, si('ana', '2026-03-05T09:00Z', 'interaction', { target: 't2' })],
    });
    const { total, warnings } = await si14.bars({ report: 'si-adoption', persona: 'sales' });
    assert.equal(total!.values.total_interactions.value, 1);
    assert.ok(warnings.some(({ code }) => code === 'not-narrowed'));
    const said = (await here.overview({ report: 'nav-overview', persona: 'sales' })).warnings;
    assert.ok(said.some(({ code }) => code === 'not-narrowed'));
  });
});

const grouped: Small = {
  seats: [seat('ana'), seat('bo'), seat('cy')],
  seatsPurchased: [{ from: '2026-01-01', count: 9 }],
  groups: [{ id: 'all' }, { id: 'north', parent: 'all' }, { id: 'south', parent: 'all' }, { id: 'empty' }],
  memberships: [
    { group: 'north', person: 'ana' },
    { group: 'south', person: 'bo' },
    { group: 'south', person: 'ana' },
    { group: 'all', person: 'di' },
  ],
  events: ['ana', 'bo', 'cy', 'di'].flatMap((who, i) => [
    nav(who, '2026-03-05T09:00Z', 'search', { quantity: 10 ** i }),
    si(who, '2026-03-05T09:00Z', 'interaction', { quantity: 10 ** i }),
  ]),
};
const interactions = async (filter: Partial<Query>) =>
  (await totalOf(company(grouped), { report: 'si-adoption', ...filter })).total_interactions;

describe('rule 15, groups and people', () => {
  it('rule 15: several groups are their union, and who is in two counts once', async () =>
    assert.equal(await interactions({ groups: ['north', 'south'] }), 11));
  it('rule 15: several people are their union', async () =>
    assert.equal(await interactions({ people: ['bo', 'cy'] }), 110));
  it('rule 15: groups and people are an intersection', async () =>
    assert.equal(await interactions({ groups: ['south'], people: ['bo', 'cy'] }), 10));
  it('rule 15: an empty list is no filter', async () =>
    assert.equal(await interactions({ groups: [], people: [] }), 1111));
  it('rule 15: a group with nobody in it is nobody', async () =>
    assert.equal(await interactions({ groups: ['empty'] }), 0));
  it('rule 15: an unknown id is an error, beside a known one too', async () => {
    await assert.rejects(interactions({ groups: ['north', 'nord'] }), { code: 'unknown-group' });
    await assert.rejects(interactions({ people: ['Ana'] }), { code: 'unknown-person' });
  });
  it('rule 15: they filter every report', async () => {
    const here = company(grouped);
    const filter = { groups: ['south'] };
    assert.equal((await metricsOf(here, { report: 'nav-usage', ...filter })).searches.total.value, 11);
    assert.deepEqual(Object.keys(await teamOf(here, { report: 'nav-usage', ...filter }, 'id')), [
      'ana',
      'bo',
    ]);
    assert.equal((await here.overview({ report: 'nav-overview', ...filter })).seats.seats_assigned.value, 2);
  });
  it('rule 15: under them purchased, available and assignment rate are not applicable', async () => {
    const { seats } = await company(grouped).overview({ report: 'nav-overview', people: ['ana'] });
    for (const id of ['seats_purchased', 'seats_available', 'assignment_rate'])
      assert.deepEqual(seats[id], { value: null, state: 'not-applicable' }, id);
    assert.equal(seats.activation_rate.value, 1);
  });
});

describe('rule 16, descendants', () => {
  it('rule 16: choosing a group includes all below it', async () =>
    assert.equal(await interactions({ groups: ['all'] }), 1011));
  it('rule 16: the same over three generations', async () => {
    const deep = company({
      groups: [{ id: 'c', parent: 'b' }, { id: 'b', parent: 'a' }, { id: 'a' }],
      memberships: [{ group: 'c', person: 'ana' }],
      events: [si('ana', '2026-03-05T09:00Z', 'interaction')],
    });
    assert.equal((await totalOf(deep, { report: 'si-adoption', groups: ['a'] })).total_interactions, 1);
  });
  const parents = async (...groups: { id: string; parent?: string }[]) => {
    const { groups: found, rows } = await company({ groups, people: [person('ana')] }).capabilities();
    return [found.map(({ id, parent }) => `${id}<${parent ?? ''}`), rows!.refused];
  };
  it('rule 16: an unknown parent is a bad row, and the group stays without parent', async () =>
    assert.deepEqual(await parents({ id: 'a', parent: 'nowhere' }), [['a<'], 1]));
  it('rule 16: so is a circle, also of a group with itself', async () => {
    assert.deepEqual(await parents({ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }), [['a<b', 'b<'], 1]);
    assert.deepEqual(await parents({ id: 'a', parent: 'a' }), [['a<'], 1]);
  });
});

describe('rule 17, as-was and as-is', () => {
  const moved: Small = {
    groups: [{ id: 'g' }],
    memberships: [
      { group: 'g', person: 'ana', from: '2026-03-05', to: '2026-03-10' },
      { group: 'g', person: 'ana', from: '2026-03-10', to: '2026-03-12' }, // the 10th is covered twice
      { group: 'g', person: 'bo', from: '2026-03-31' },
    ],
    seats: [seat('ana'), seat('bo')],
    coachActions: ['a'],
    snapshots: [{ person: 'ana', date: '2026-03-01', connections: 500 }],
    events: [
      ...['04', '05', '10', '12', '13'].map((day) =>
        si('ana', `2026-03-${day}T09:00Z`, 'interaction', { surface: 'web' }),
      ),
      si('bo', '2026-03-05T09:00Z', 'interaction', { surface: 'web' }),
      si('ana', '2026-03-04T23:50Z', 'page_load', { surface: 'crm' }),
      si('ana', '2026-03-05T00:10Z', 'page_load', { surface: 'crm' }),
      nav('ana', '2026-03-12T09:00Z', 'inmail_sent', { ref: 'm1' }),
      nav('ana', '2026-03-20T09:00Z', 'inmail_decided', { ref: 'm1', decision: 'yes' }),
    ],
  };
  const here = company(moved);
  const [asWas, asIs] = (['as-was', 'as-is'] as const).map((membership) => ({ groups: ['g'], membership }));
  const adoption = async (filter: Partial<Query>) =>
    (await totalOf(here, { report: 'si-adoption', ...filter })).total_interactions;

  it('rule 17: as-was an event counts by its civil day, once under several memberships', async () =>
    assert.equal(await adoption(asWas), 3)); // 5th, 10th, 12th
  it('rule 17: as-is the members of the groups’ last day count, for all days', async () => {
    assert.equal(await adoption(asIs), 1); // Bo's of the 5th
    assert.equal(await adoption({ groups: ['g'] }), 1);
  });
  it('rule 17: as-is that is the groups’ own data-through day', async () => {
    const older = company({ ...moved, dataThrough: { activity: '2026-03-31', groups: '2026-03-30' } });
    assert.equal((await totalOf(older, { report: 'si-adoption', ...asIs })).total_interactions, 0);
  });
  it('rule 17: it moves with another zone as every stream’s day does', async () => {
    const { total } = await here.bars({ report: 'si-adoption', ...asIs, timeZone: 'America/New_York' });
    assert.equal(total!.values.total_interactions.value, 0); // there the groups are known up to the 30th
  });
  it('rule 17: an estimated session counts by the day it starts', async () =>
    // Of crm it starts on the 4th, not a day of the group.
    assert.equal((await totalOf(here, { report: 'si-logins', ...asWas })).total_sessions, 3));
  it('rule 17: an InMail and its decisions count by its sending day', async () => {
    const { inmails_sent, inmails_accepted } = await metricsOf(here, {
      report: 'nav-effectiveness',
      ...asWas,
    });
    assert.deepEqual([inmails_sent.total.value, inmails_accepted.total.value], [1, 1]);
  });
  it('rule 17: a state counts by the day it is stated for', async () => {
    const state = async (end: string) => {
      const asked = { ...asWas, period: days('2026-03-02', end) };
      const { total } = (await metricsOf(here, { report: 'nav-effectiveness', ...asked })).connections_total;
      return [total.value, (await here.overview({ report: 'nav-overview', ...asked })).coach.people];
    };
    assert.deepEqual(await state('2026-03-12'), [500, 1]);
    assert.deepEqual(await state('2026-03-13'), [null, 0]);
  });
  it('rule 17: a list of people counts by any day of the period', async () => {
    const listed = async (day: string) =>
      Object.keys(await teamOf(here, { report: 'nav-usage', ...asWas, period: onDay(day) }, 'id'));
    assert.deepEqual(await listed('2026-03-12'), ['ana']);
    assert.deepEqual(await listed('2026-03-13'), []);
  });
  it('rule 17: who is listed for an earlier membership has blank stock and coach cells', async () =>
    assert.deepEqual(
      await teamOf(
        here,
        { report: 'nav-usage', ...asWas },
        'connections_total',
        'coach_level',
        'inmails_sent',
      ),
      {
        ana: [null, null, 1],
        bo: [null, 'beginner', 0],
      },
    ));
});
