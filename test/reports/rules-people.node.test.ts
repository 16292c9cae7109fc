/** Rules 4 to 6: who is enabled, who stands in a detail, what a row adds. Periods are 2 to 31 March 2026 unless said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  barsOf,
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
  totalOf,
} from './company.js';

describe('rule 4, enabled users', () => {
  const events = [platform('ana', '2026-03-02T09:00Z', 'login')];
  const days4 = { report: 'platform-logins', period: days('2026-03-28', '2026-03-31') };
  const enabledOf = (here: ReturnType<typeof company>) => barsOf(here, days4, 'enabled_users');
  const status = (who: string, status: 'enabled' | 'disabled', from: string) => ({
    person: who,
    status,
    from,
  });
  it('rule 4: the latest status on or before the end of the bucket counts', async () =>
    assert.deepEqual(
      await enabledOf(
        company({
          events,
          statuses: [status('ana', 'enabled', '2026-03-29'), status('ana', 'disabled', '2026-03-31')],
        }),
      ),
      { '2026-03-28': 0, '2026-03-29': 1, '2026-03-30': 1, '2026-03-31': 0 },
    ));
  it('rule 4: a person without a row by then is not counted, whatever people.csv says', async () =>
    assert.deepEqual(
      await enabledOf(
        company({
          events,
          people: [person('ana'), person('bo')],
          statuses: [status('bo', 'enabled', '2026-03-30')],
        }),
      ),
      { '2026-03-28': 0, '2026-03-29': 0, '2026-03-30': 1, '2026-03-31': 1 },
    ));
  it('rule 4: without a history the status of today stands for the bucket of data-through, and is never guessed before', async () =>
    assert.deepEqual(await enabledOf(company({ events, people: [person('ana'), person('bo', { status: 'disabled' })] })), {
      '2026-03-28': null, '2026-03-29': null, '2026-03-30': null, '2026-03-31': 1,
    })); // prettier-ignore
  it('rule 4: a period that ends before data-through has none to tell without a history', async () => {
    const here = company({ events });
    assert.equal(
      (await totalOf(here, { ...days4, period: days('2026-03-01', '2026-03-30') })).enabled_users,
      null,
    );
    assert.equal(
      (await totalOf(here, { ...days4, period: days('2026-03-01', '2026-03-31') })).enabled_users,
      1,
    );
  });
  it('rule 4: a history with no row at all is a history: nobody is counted', async () =>
    assert.equal((await totalOf(company({ events, statuses: [] }), days4)).enabled_users, 0));
  it('rule 4: more may log in than are enabled at the end', async () => {
    const here = company({
      events,
      statuses: [status('ana', 'enabled', '2026-03-01'), status('ana', 'disabled', '2026-03-20')],
    });
    const { users_logged_in, enabled_users } = await totalOf(here, 'platform-logins');
    assert.deepEqual([users_logged_in, enabled_users], [1, 0]);
  });
  it('rule 4: under a group the people of the group are counted', async () => {
    const here = company({
      events,
      people: [person('bo')],
      groups: [{ id: 'g' }],
      memberships: [{ group: 'g', person: 'bo' }],
    });
    assert.equal((await totalOf(here, { ...days4, groups: ['g'] })).enabled_users, 1);
  });
});

describe('rule 5, who is in a detail', () => {
  const here = company({
    people: [person('dora'), person('emil', { status: 'disabled' })],
    events: [
      si('ana', '2026-03-02T09:00Z', 'page_load', { surface: 'crm' }),
      si('bo', '2026-03-02T09:00Z', 'credit', { object: 'person', action: 'unlock', credits: 1 }),
      si('cy', '2026-03-02T09:00Z', 'alert_sent', { channel: 'email', ref: 'x' }),
      si('cy', '2026-02-02T09:00Z', 'login', { surface: 'web' }),
      si('emil', '2026-03-02T09:00Z', 'alert_interaction', { channel: 'email', ref: 'x' }),
    ],
  });
  const listed = async (report: string, more = {}) =>
    (await detailsOf(here, { report, sort: { by: 'id' }, ...more })).rows.map(({ id }) => id);
  it('rule 5: of logins those with a session that starts in the bucket', async () =>
    assert.deepEqual(await listed('si-logins'), ['ana']));
  it('rule 5: of adoption those with an interaction or a page load', async () =>
    assert.deepEqual(await listed('si-adoption'), ['ana']));
  it('rule 5: of credits those with a row of the ledger', async () =>
    assert.deepEqual(await listed('si-credits'), ['bo']));
  it('rule 5: of alerts those with one sent or touched', async () =>
    assert.deepEqual(await listed('si-alerts'), ['cy', 'emil']));
  it('rule 5: "everyone" adds all whose current status is enabled, with zeros', async () =>
    assert.deepEqual(
      await cellsOf(here, { report: 'si-alerts', rows: 'everyone' }, 'alerts_sent', 'alert_interactions'),
      { ana: [0, 0], bo: [0, 0], cy: [1, 0], dora: [0, 0], emil: [0, 1] },
    ));
  it('rule 5: only there can the last login lie before the bucket', async () => {
    assert.deepEqual(await cellsOf(here, 'si-logins', 'last_login'), { ana: '2026-03-02T09:00:00.000Z' });
    const everyone = await cellsOf(here, { report: 'si-logins', rows: 'everyone' }, 'last_login', 'sessions');
    assert.deepEqual(everyone.cy, ['2026-02-02T09:00:00.000Z', 0]);
    assert.deepEqual(everyone.dora, [null, 0]);
  });
  it('rule 5: rows with a session are the users logged in', async () => {
    const { rows } = await detailsOf(here, { report: 'si-logins', rows: 'everyone' });
    const { users_logged_in } = await totalOf(here, 'si-logins');
    assert.equal(rows.filter(({ sessions }) => Number(sessions) > 0).length, users_logged_in);
  });
});

describe('rule 6, quantity', () => {
  it('rule 6: a sum of events adds the quantity, a blank being 1', async () => {
    const here = company({
      events: [
        si('ana', '2026-03-02T09:00Z', 'interaction', { quantity: 4, account: 'a' }),
        si('ana', '2026-03-02T10:00Z', 'interaction', { account: 'a' }),
      ],
    });
    const { total_interactions, unique_accounts, days_active } = await totalOf(here, 'si-adoption');
    assert.deepEqual([total_interactions, unique_accounts, days_active], [5, 1, 1]);
  });
  it('rule 6: logins and sessions count rows and ignore it', async () => {
    const here = company({
      events: [
        platform('ana', '2026-03-02T09:00Z', 'login', { quantity: 7 }),
        si('ana', '2026-03-02T09:00Z', 'login', { quantity: 7 }),
        si('ana', '2026-03-03T09:00Z', 'page_load', { quantity: 7 }),
      ],
    });
    assert.equal((await totalOf(here, 'platform-logins')).total_logins, 1);
    assert.equal((await totalOf(here, 'si-logins')).total_sessions, 2);
  });
  it('rule 6: InMails and connections count what they are, not the quantity', async () => {
    const here = company({
      seats: [seat('ana')],
      events: [
        nav('ana', '2026-03-02T09:00Z', 'inmail_sent', { ref: 'm1', quantity: 9 }),
        nav('ana', '2026-03-02T09:00Z', 'connection_made', { target: 't1', quantity: 9 }),
      ],
    });
    const { inmails_sent, unique_connections } = await metricsOf(here, 'nav-effectiveness');
    assert.deepEqual([inmails_sent.total.value, unique_connections.total.value], [1, 1]);
  });
  for (const quantity of [0, -1, 1.5])
    it(`rule 6: quantity ${quantity} makes a bad row`, async () => {
      const here = company({ events: [si('ana', '2026-03-02T09:00Z', 'interaction', { quantity })] });
      assert.equal((await here.capabilities()).rows?.refused, 1);
    });
  it('rule 6: it counts on the day of its row alone', async () => {
    const here = company({ events: [si('ana', '2026-03-02T23:59Z', 'interaction', { quantity: 3 })] });
    assert.equal(
      (await totalOf(here, { report: 'si-adoption', period: onDay('2026-03-02') })).total_interactions,
      3,
    );
  });
});
