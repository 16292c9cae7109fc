/** What a provider says of itself before it is asked for a figure. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORTS } from '../../src/contract/catalogue.js';
import { company, nav, person, seat, through } from './company.js';

describe('capabilities()', () => {
  const { alerts: _, ...dataThrough } = through('2026-03-31', { groups: '2026-03-30' });
  const here = company({
    name: 'Acme',
    timeZone: 'Europe/Berlin',
    weekStart: 7,
    dataThrough,
    people: [person('ana'), person('bo')],
    groups: [{ id: 'all' }, { id: 'north', name: 'North', parent: 'all' }],
    personas: [{ id: 'vps', name: 'VPs' }, { id: 'nameless' }],
    seats: [seat('ana')],
    events: [nav('ana', '2026-03-05T09:00Z', 'search'), nav('bo', '2026-03-20T09:00Z', '')],
  });
  it('say who, where and when', async () => {
    const { reports: _, ...rest } = await here.capabilities();
    assert.deepEqual(rest, {
      name: 'Acme',
      access: true,
      timeZone: 'Europe/Berlin',
      weekStart: 7,
      dataThrough: {
        ...Object.fromEntries(
          ['activity', 'credits', 'inmail', 'seats'].map((stream) => [stream, { day: '2026-03-31' }]),
        ),
        alerts: { day: '2026-03-05', assumed: true },
        groups: { day: '2026-03-30' },
      },
      dataFrom: {},
      earliest: '2024-03-31',
      latest: '2026-03-31',
      groups: [
        { id: 'all', name: null, parent: null },
        { id: 'north', name: 'North', parent: 'all' },
      ],
      groupsAsOf: '2026-03-30',
      personas: [
        { id: 'vps', name: 'VPs', own: false },
        { id: 'nameless', name: null, own: false },
      ],
      people: 2,
      rows: { accepted: 2 + 2 + 2 + 1 + 1, duplicates: 0, refused: 1 },
    });
  });
  it('say it in another zone', async () => {
    const { timeZone, latest, earliest, groupsAsOf } = await here.capabilities({
      timeZone: 'America/New_York',
    });
    assert.deepEqual(
      [timeZone, latest, earliest, groupsAsOf],
      ['America/New_York', '2026-03-30', '2024-03-30', '2026-03-29'],
    );
    await assert.rejects(here.capabilities({ timeZone: 'Mars' }), { code: 'unknown-zone' });
  });
  it('say of every report what it lacks, wholly or in part', async () => {
    const { reports } = await here.capabilities();
    assert.deepEqual(Object.keys(reports), Object.keys(REPORTS));
    assert.deepEqual(reports['nav-usage'].lacks, ['snapshots']);
    assert.deepEqual(reports['nav-overview'].lacks, ['seatsPurchased', 'coachActions']);
    assert.deepEqual(reports['si-credits'].lacks, ['credits']);
  });
  it('of many zones are answered one after another', async () => {
    const zones = [
      'UTC',
      'Asia/Tokyo',
      'Asia/Kolkata',
      'America/Havana',
      'Pacific/Apia',
      'Africa/Cairo',
      'UTC',
      'Asia/Tokyo',
    ];
    for (const timeZone of zones) assert.equal((await here.capabilities({ timeZone })).timeZone, timeZone);
  });
});
