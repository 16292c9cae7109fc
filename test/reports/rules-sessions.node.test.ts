/** Rules 7 and 8: sessions, measured and estimated. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DatasetConfig } from '../../src/contract/records.js';
import { barsOf, cellsOf, company, days, nav, onDay, platform, si, totalOf, type Event } from './company.js';

/** `[all, estimated]` sessions of the period. */
async function sessions(events: Event[], settings: DatasetConfig = {}) {
  const { total_sessions, estimated_share } = await totalOf(company({ events, ...settings }), 'si-logins');
  return [total_sessions, Math.round(Number(estimated_share) * Number(total_sessions))];
}
const load = (time: string, surface = 'crm', who = 'ana') =>
  si(who, `2026-03-05T${time}Z`, 'page_load', { surface });
const login = (time: string, surface = 'crm') => si('ana', `2026-03-05T${time}Z`, 'login', { surface });

describe('rule 7, sessions', () => {
  it('rule 7: every login is one measured session, also a minute after another', async () =>
    assert.deepEqual(
      await sessions([login('09:00', 'platform'), login('09:01', 'platform'), login('09:02')]),
      [3, 0],
    ));
  it('rule 7: a gap of exactly idleGapMinutes does not cut a session', async () =>
    assert.deepEqual(await sessions([load('09:00:00.000'), load('09:30:00.000')]), [1, 1]));
  it('rule 7: a gap of one millisecond more does', async () =>
    assert.deepEqual(await sessions([load('09:00:00.000'), load('09:30:00.001')]), [2, 2]));
  it('rule 7: the gap is between neighbours, not from the first row', async () =>
    assert.deepEqual(await sessions([load('09:00'), load('09:29'), load('09:58'), load('10:27')]), [1, 1]));
  it('rule 7: the gap is a setting of the dataset', async () => {
    const rows = [load('09:00'), load('09:06')];
    assert.deepEqual(await sessions(rows, { idleGapMinutes: 5 }), [2, 2]);
    assert.deepEqual(await sessions(rows, { idleGapMinutes: 6 }), [1, 1]);
  });
  it('rule 7: a run that contains a login gives no estimated session, wherever the login stands in it', async () => {
    assert.deepEqual(await sessions([login('09:00'), load('09:05')]), [1, 0]);
    assert.deepEqual(await sessions([load('09:00'), login('09:05'), load('09:10')]), [1, 0]);
    assert.deepEqual(await sessions([load('09:00'), login('09:30')]), [1, 0]);
  });
  it('rule 7: a login keeps a run together as any other row does', async () =>
    assert.deepEqual(await sessions([load('09:00'), login('09:30'), load('10:00')]), [1, 0]));
  it('rule 7: another person, product or surface is another run', async () => {
    assert.deepEqual(await sessions([load('09:00'), load('09:01', 'crm', 'bo')]), [2, 2]);
    assert.deepEqual(await sessions([load('09:00'), load('09:01', 'sep')]), [2, 2]);
    const elsewhere = nav('ana', '2026-03-05T09:20Z', 'page_load', { surface: 'crm' });
    assert.deepEqual(await sessions([load('09:00'), elsewhere, load('09:40')]), [2, 2]);
  });
  it('rule 7: blank and unknown surfaces are estimated, platform and linkedin are not', async () => {
    const surfaces = ['', 'toaster', 'platform', 'linkedin'];
    assert.deepEqual(await sessions(surfaces.map((surface) => load('09:00', surface))), [2, 2]);
  });
  it('rule 7: where the dataset lists surfaces, exactly those are estimated', async () => {
    const surfaces = ['', 'crm', 'platform', 'linkedin'].map((surface) => load('09:00', surface));
    assert.deepEqual(await sessions(surfaces, { estimatedSurfaces: ['platform', ''] }), [2, 2]);
  });
  it('rule 7: a login on another surface is a session too and joins nothing', async () =>
    assert.deepEqual(await sessions([load('09:00'), login('09:10', 'platform'), load('09:20')]), [2, 1]));
  it('rule 7: page loads and interactions on other surfaces make none', async () =>
    assert.deepEqual(await sessions([load('09:00', 'platform'), login('12:00', 'platform')]), [1, 0]));
  it('rule 7: other kinds neither begin a run nor keep it alive', async () => {
    const other = si('ana', '2026-03-05T09:25Z', 'search', { surface: 'crm' });
    assert.deepEqual(await sessions([load('09:00'), other, load('09:50')]), [2, 2]);
    assert.deepEqual(await sessions([other, load('12:00')]), [1, 1]);
  });
  it('rule 7: an interaction begins a run as a page load does', async () => {
    const interaction = si('ana', '2026-03-05T09:00Z', 'interaction', { surface: 'crm' });
    assert.deepEqual(await sessions([interaction, load('09:10')]), [1, 1]);
  });
  it('rule 7: the order of rows in the file does not matter', async () =>
    assert.deepEqual(await sessions([load('09:50'), load('09:00'), load('09:25')]), [1, 1]));
  it('rule 7: a session is cut first and counted then: it starts once, at its first row', async () => {
    const here = company({
      events: [load('23:50'), si('ana', '2026-03-06T00:10Z', 'page_load', { surface: 'crm' })],
    });
    const asked = { report: 'si-logins', period: days('2026-03-05', '2026-03-06') };
    assert.deepEqual(await barsOf(here, asked, 'total_sessions'), { '2026-03-05': 1, '2026-03-06': 0 });
  });
  it('rule 7: it may start before the data that a period can ask for', async () => {
    // A run over the bound of two years, from 2024-03-30 to the 31st.
    const rows = [
      si('ana', '2024-03-30T23:50Z', 'page_load', { surface: 'crm' }),
      si('ana', '2024-03-31T00:10Z', 'page_load', { surface: 'crm' }),
    ];
    const here = company({ events: rows });
    assert.equal(
      (await totalOf(here, { report: 'si-logins', period: onDay('2024-03-31') })).total_sessions,
      0,
    );
  });
});

describe('rule 8, logins', () => {
  const here = company({
    events: [
      platform('ana', '2026-03-05T09:00Z', 'login', { surface: 'web' }),
      platform('ana', '2026-03-05T09:10Z', 'page_load', { surface: 'crm' }),
      si('ana', '2026-03-02T23:50Z', 'interaction', { surface: 'crm' }),
      si('ana', '2026-03-03T00:10Z', 'interaction', { surface: 'crm' }),
      si('ana', '2026-03-04T09:00Z', 'login', { surface: 'web' }),
      si('bo', '2026-03-04T09:00Z', 'interaction', { surface: 'crm' }),
      si('bo', '2026-03-04T18:00Z', 'interaction', { surface: 'sep' }),
    ],
  });
  it('rule 8: platform-logins counts login rows, not sessions', async () =>
    assert.deepEqual(await totalOf(here, 'platform-logins'), {
      total_logins: 1,
      users_logged_in: 1,
      enabled_users: 1 + 1,
    }));
  it('rule 8: si-logins counts sessions, users with one, sessions a user and the estimated share', async () =>
    assert.deepEqual(await totalOf(here, 'si-logins'), {
      users_logged_in: 2,
      total_sessions: 4,
      sessions_per_user: 2,
      estimated_share: 3 / 4,
      enabled_users: 2,
    }));
  it('rule 8: a session that began before the bucket is none of it, though adoption shows the person active', async () => {
    const period = onDay('2026-03-03');
    assert.equal((await totalOf(here, { report: 'si-logins', period })).total_sessions, 0);
    assert.equal((await totalOf(here, { report: 'si-adoption', period })).total_interactions, 1);
  });
  it('rule 8: last login is the start of the latest session by the end of the bucket, on any surface', async () => {
    const asked = { report: 'si-logins', rows: 'everyone' as const };
    assert.deepEqual(await cellsOf(here, { ...asked, period: onDay('2026-03-04') }, 'last_login'), {
      ana: '2026-03-04T09:00:00.000Z',
      bo: '2026-03-04T18:00:00.000Z',
    });
    assert.deepEqual(await cellsOf(here, { ...asked, period: onDay('2026-03-03') }, 'last_login'), {
      ana: '2026-03-02T23:50:00.000Z', // the start, not the last row
      bo: null,
    });
  });
  it('rule 8: the estimated share of a bucket without sessions is not applicable', async () => {
    const { total } = await here.bars({ report: 'si-logins', period: onDay('2026-03-20') });
    assert.deepEqual(total!.values.estimated_share, {
      value: null,
      state: 'not-applicable',
      numerator: 0,
      denominator: 0,
    });
  });
});
