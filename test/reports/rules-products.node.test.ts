/** Rules 25 to 27: adoption, credits, alerts. Periods are 2 to 31 March 2026 unless said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  barsOf,
  cellsOf,
  company,
  days,
  detailsOf,
  onDay,
  si,
  totalOf,
  valuesOf,
  type Event,
} from './company.js';

const row = (who: string, day: string, kind: string, more: Partial<Event> = {}) =>
  si(who, `2026-03-${day}T09:00Z`, kind, more);

describe('rule 25, adoption', () => {
  const adoption = 'si-adoption';
  const here = company({
    events: [
      row('ana', '05', 'page_load', { surface: 'crm_iframe', quantity: 4 }),
      row('ana', '06', 'interaction', { surface: 'crm_iframe', account: 'a1', temperature: 'warm' }),
      row('ana', '07', 'interaction', { surface: 'sep', account: 'a1', temperature: 'hot', quantity: 2 }),
      row('ana', '08', 'interaction', { surface: 'sep', account: 'A1', temperature: 'cold' }),
      row('ana', '08', 'interaction', { surface: 'web', temperature: 'hot_new' }), // no account
      row('bo', '09', 'page_load', { surface: 'sep_iframe' }),
      row('bo', '09', 'page_load', { surface: 'sep' }),
      row('bo', '09', 'page_load', { surface: 'crm' }),
      row('cy', '09', 'interaction', { account: 'a1', temperature: 'hot_new' }),
    ],
  });
  it('rule 25: interactions are the rows of that kind; page loads are passive', async () =>
    assert.deepEqual(await totalOf(here, adoption), {
      total_interactions: 1 + 2 + 1 + 1 + 1,
      unique_accounts: 2, // a1 and A1: ids compare exactly, the blank one is none
      unique_accounts_hot: 1, // a1, of both
      days_active: 3 + 1,
    }));
  it('rule 25: first and last are of interactions, null where there are only page loads', async () =>
    assert.deepEqual(await cellsOf(here, adoption, 'first_interaction', 'last_interaction', 'days_active'), {
      ana: ['2026-03-06T09:00:00.000Z', '2026-03-08T09:00:00.000Z', 3],
      bo: [null, null, 0],
      cy: ['2026-03-09T09:00:00.000Z', '2026-03-09T09:00:00.000Z', 1],
    }));
  it('rule 25: iframe, CRM and SEP columns overlap', async () =>
    assert.deepEqual(
      await cellsOf(
        here,
        adoption,
        'iframe_page_loads',
        'crm_page_loads',
        'sep_page_loads',
        'iframe_interactions',
      ),
      { ana: [4, 4, 0, 1], bo: [1, 1, 2, 0], cy: [0, 0, 0, 0] },
    ));
  it('rule 25: an account is hot by the temperature that it had at the time', async () => {
    const hot = (day: string) => totalOf(here, { report: adoption, period: onDay(`2026-03-${day}`) });
    assert.deepEqual([(await hot('06')).unique_accounts_hot, (await hot('07')).unique_accounts_hot], [0, 1]);
  });
  it('rule 25: each person’s accounts may add up to more than the union of the bar', async () => {
    const each = await cellsOf(here, adoption, 'unique_accounts');
    assert.deepEqual(each, { ana: 2, bo: 0, cy: 1 });
  });
  it('rule 25: the head of the popup has interactions by surface, greatest first, a blank surface as missing', async () => {
    const { surfaces } = await detailsOf(here, adoption);
    assert.deepEqual(surfaces, [
      { surface: 'sep', interactions: 3, share: 3 / 6 },
      { surface: 'crm_iframe', interactions: 1, share: 1 / 6 },
      { surface: 'web', interactions: 1, share: 1 / 6 },
      { surface: null, state: 'missing', interactions: 1, share: 1 / 6 },
    ]);
  });
});

describe('rule 26, credits', () => {
  const ledger = (
    who: string,
    day: string,
    object: 'company' | 'person',
    action: 'unlock' | 'export' | 'refund' | 'adjust',
    credits: number,
    quantity?: number,
  ) => row(who, day, 'credit', { object, action, credits, quantity });
  const here = company({
    events: [
      ledger('ana', '05', 'person', 'unlock', 0.1, 3),
      ledger('ana', '05', 'person', 'unlock', 0.2),
      ledger('ana', '05', 'person', 'unlock', 0, 50), // nothing paid: no unlock
      ledger('ana', '06', 'person', 'export', 0, 5),
      ledger('bo', '06', 'company', 'unlock', 1.5, 7), // a company is no person
      ledger('bo', '06', 'company', 'export', 0.0001),
      ledger('bo', '07', 'person', 'refund', -2, 9),
      ledger('bo', '07', 'company', 'adjust', -0.25),
    ],
  });
  const credits = 'si-credits';
  it('rule 26: unlocks and exports count people, credits add every row of the object', async () =>
    assert.deepEqual(await totalOf(here, credits), {
      total_credits: -0.4499, // 0.1 + 0.2 + 1.5 + 0.0001 - 2 - 0.25
      people_unlocks: 4,
      people_exports: 5,
      company_credits: 1.2501,
      people_credits: -1.7,
    }));
  it('rule 26: a bucket may be negative, and a refund lies on its own day', async () =>
    assert.deepEqual(
      await barsOf(here, { report: credits, period: days('2026-03-05', '2026-03-07') }, 'total_credits'),
      {
        '2026-03-05': 0.3,
        '2026-03-06': 1.5001,
        '2026-03-07': -2.25,
      },
    ));
  it('rule 26: a refund reduces neither count', async () =>
    assert.deepEqual(await cellsOf(here, credits, 'people_unlocks', 'people_exports', 'total_credits'), {
      ana: [4, 5, 0.3],
      bo: [0, 0, -0.7499],
    }));
  it('rule 26: thousands of a tenth are added without drift', async () => {
    const events = Array.from({ length: 3000 }, () => ledger('ana', '05', 'person', 'unlock', 0.1));
    assert.equal((await totalOf(company({ events }), credits)).total_credits, 300);
  });
  for (const column of ['object', 'action', 'credits'] as const)
    it(`rule 26: a row of the ledger without ${column} is a bad one`, async () => {
      const events = [{ ...ledger('ana', '05', 'person', 'unlock', 1), [column]: undefined }];
      assert.equal((await company({ events }).capabilities()).rows?.refused, 1);
    });
  it('rule 26: a fifth decimal makes a bad row', async () => {
    const events = [ledger('ana', '05', 'person', 'unlock', 0.00005)];
    assert.equal((await company({ events }).capabilities()).rows?.refused, 1);
  });
});

describe('rule 27, alerts', () => {
  const alert = (
    who: string,
    day: string,
    kind: 'sent' | 'interaction',
    ref: string,
    channel: string,
    quantity?: number,
  ) => row(who, day, `alert_${kind}`, { ref, channel, quantity });
  const here = company({
    alert_subscriptions: [
      { person: 'ana', channel: 'slack', from: '2026-01-01' },
      { person: 'ana', channel: 'email', from: '2026-01-01', to: '2026-03-31' },
      { person: 'bo', channel: 'teams', to: '2026-03-30' }, // ended before the last day
    ],
    events: [
      alert('ana', '05', 'sent', 'x1', 'email', 2),
      alert('bo', '05', 'sent', 'x1', 'slack'),
      alert('bo', '06', 'sent', 'x2', 'email'),
      alert('bo', '06', 'sent', 'x2', 'teams'),
      alert('ana', '07', 'interaction', 'x1', 'email', 3),
      alert('ana', '08', 'interaction', 'x1', 'email'),
      alert('ana', '08', 'interaction', '', 'email'), // of no alert that is known
      alert('cy', '08', 'interaction', 'x1', 'email'),
      alert('cy', '08', 'interaction', 'x0', 'slack'), // sent long ago
    ],
  });
  const alerts = 'si-alerts';
  it('rule 27: sent adds deliveries on all channels, users are those who got one', async () =>
    assert.deepEqual(await totalOf(here, alerts), {
      alerts_sent: 5,
      users_alerted: 2,
      alert_interactions: 7,
    }));
  it('rule 27: interactions count on their own day, also of earlier alerts', async () =>
    assert.deepEqual(await totalOf(here, { report: alerts, period: onDay('2026-03-08') }), {
      alerts_sent: 0,
      users_alerted: 0,
      alert_interactions: 4,
    }));
  it('rule 27: touched counts distinct alerts, blank refs left out', async () =>
    assert.deepEqual(
      await cellsOf(
        here,
        alerts,
        'email_alerts',
        'slack_alerts',
        'email_alerts_touched',
        'slack_alerts_touched',
      ),
      {
        ana: [2, 0, 1, 0],
        bo: [1, 1, 0, 0],
        cy: [0, 0, 1, 1],
      },
    ));
  it('rule 27: in the footer they are distinct over all people', async () => {
    const { footer } = await detailsOf(here, alerts);
    const { email_alerts_touched, slack_alerts_touched, alerts_sent } = valuesOf(footer);
    assert.deepEqual([email_alerts_touched, slack_alerts_touched, alerts_sent], [1, 1, 5]);
  });
  it('rule 27: channels are the subscriptions of the last day, else those received on', async () =>
    assert.deepEqual(await cellsOf(here, alerts, 'alert_channels'), {
      ana: 'email;slack',
      bo: 'email;slack;teams',
      cy: null,
    }));
  it('rule 27: a subscription covers the day on which it begins, and the one on which it ends', async () => {
    const small = {
      alert_subscriptions: [
        { person: 'bo', channel: 'post', from: '2026-03-31' },
        { person: 'bo', channel: 'fax', from: '2026-01-01', to: '2026-03-31' },
        { person: 'bo', channel: 'pigeon', from: '2026-04-01' },
      ],
      events: [alert('bo', '05', 'sent', 'x1', 'slack')],
    };
    assert.deepEqual(await cellsOf(company(small), alerts, 'alert_channels'), { bo: 'fax;post' });
  });
  it('rule 27: the last day of a bar is the bar’s', async () => {
    const asked = { report: alerts, period: days('2026-03-02', '2026-03-30') };
    assert.deepEqual((await cellsOf(here, asked, 'alert_channels')).bo, 'teams');
  });
});
