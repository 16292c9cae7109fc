/** Credits and alerts: rules 6, 21, 22, 26, 27, 42 and 43. */
import type { RecordOf } from '../../contract/tables.js';
import { november, onDay, values, type Figure } from './figure.js';

const credits = { report: 'si-credits', period: november };
const alerts = { report: 'si-alerts', period: november };

const unlock = (id: string, more: Partial<RecordOf<'activity'>>): RecordOf<'activity'> => ({
  id,
  at: '2026-11-20T15:00Z',
  person: 'ada',
  product: 'sales-intelligence',
  kind: 'credit',
  object: 'person',
  action: 'unlock',
  credits: 1,
  ...more,
});

export const creditAndAlertFigures: Figure[] = [
  {
    // 1 to 28 Nov. Company: 1.5 - 0.25 + 0.1 + 0.2 = 1.55. People: 2 + 0 + 0 - 1 + 0.3333 + 1 = 2.3333.
    // Unlocks: Ada 2, Ivy 3; Bo's free one is none. Exports: Bo 5, Dot 2. Dot's 7 of the 29th come after data-through.
    name: 'credits of November, exact to four decimals',
    rules: [21, 22, 26],
    method: 'bars',
    query: credits,
    expect: values({
      'effective.end': '2026-11-28',
      'total.values.total_credits.value': 3.8833,
      'total.values.company_credits.value': 1.55,
      'total.values.people_credits.value': 2.3333,
      'total.values.people_unlocks.value': 5,
      'total.values.people_exports.value': 7,
      'total.complete': false,
      'bars.length': 28,
      // Bo's refund and Cy's adjustment
      'bars.2026-11-10.values.total_credits.value': -1.25,
      'bars.2026-11-10.values.people_unlocks.value': 0,
    }),
  },
  {
    name: 'credits by person',
    rules: [5, 26, 35],
    method: 'details',
    query: credits,
    expect: values({
      'rows.length': 5,
      'rows.ada.company_credits': 1.7,
      'rows.ada.people_credits': 2,
      'rows.ada.total_credits': 3.7,
      'rows.ada.people_unlocks': 2,
      'rows.bo.people_unlocks': 0,
      'rows.bo.people_exports': 5,
      'rows.bo.total_credits': -1,
      'rows.cy.total_credits': -0.25,
      'rows.ivy.total_credits': 0.4333,
      'rows.ivy.people_unlocks': 3,
      'footer.total_credits.value': 3.8833,
      // 3.7, 1, 0.4333, -0.25, -1
      'rows.0.id': 'ada',
      'rows.1.id': 'dot',
      'rows.4.id': 'bo',
    }),
  },
  {
    // Five decimals, a quantity of 0 and a missing action are bad rows; 1 is left.
    name: 'credits have four decimals at most, quantities are whole',
    rules: [6, 26],
    method: 'bars',
    query: credits,
    with: {
      activity: [
        unlock('x', {}),
        unlock('y', { credits: 0.00001 }),
        unlock('z', { quantity: 0 }),
        unlock('w', { action: undefined }),
      ],
    },
    expect: values({ 'total.values.total_credits.value': 1, 'total.values.people_unlocks.value': 1 }),
  },
  {
    // 2 Sep to 28 Nov, 88 days: weeks. Known from 15 Sep: two weeks are missing, the third (Hal's 2) is incomplete.
    // 2 + 4 (Ada, 5 Oct) + 3.8833 (November).
    name: 'what lies before the first known day is missing, not 0',
    rules: [24, 43],
    method: 'bars',
    query: { report: 'si-credits', period: { preset: 'last-90' } },
    expect: values({
      bucket: 'week',
      'bars.2026-08-31.values.total_credits.value': null,
      'bars.2026-08-31.values.total_credits.state': 'missing',
      'bars.2026-09-07.values.total_credits.value': null,
      'bars.2026-09-14.values.total_credits.value': 2,
      'bars.2026-09-14.complete': false,
      'bars.2026-09-21.values.total_credits.value': 0,
      'bars.2026-09-21.complete': true,
      'bars.2026-10-05.values.total_credits.value': 4,
      'total.values.total_credits.value': 9.8833,
      'total.complete': false,
    }),
  },
  {
    name: 'a period after the data has no buckets and says so',
    rules: [22],
    method: 'bars',
    query: { report: 'si-credits', period: { start: '2026-11-29', end: '2026-11-30' } },
    expect: values({
      effective: null,
      total: null,
      'bars.length': 0,
      'warnings.period-after-data.code': 'period-after-data',
    }),
  },
  {
    // Activity is known to the 30th, credits to the 28th: two days. Alerts (29th) are one day behind: not late.
    name: 'a stream more than a day behind the latest is late',
    rules: [42],
    method: 'bars',
    query: credits,
    expect: values({ 'warnings.stream-late.stream': 'credits' }),
  },
  {
    name: 'credits lack their rows',
    rules: [36],
    method: 'bars',
    query: credits,
    with: { activity: [unlock('x', { kind: 'interaction' })] },
    expect: values({ 'lacks.0': 'credits' }),
  },
  {
    // Sent: A1 three times, A2 1 + 2, A3 twice, A4: 9, to Ada Bo Cy Ivy. Touched: Ada A6, A1, A1, A1 on Slack and one
    // unknown, Bo, Hal: 7. A5 comes after data-through, Ivy's of the 23rd is another product's.
    name: 'alerts of November',
    rules: [1, 6, 21, 27],
    method: 'bars',
    query: alerts,
    expect: values({
      'effective.end': '2026-11-29',
      'total.values.alerts_sent.value': 9,
      'total.values.users_alerted.value': 4,
      'total.values.alert_interactions.value': 7,
      // A6 was sent in October
      'bars.2026-11-02.values.alerts_sent.value': 0,
      'bars.2026-11-02.values.alert_interactions.value': 1,
      'bars.2026-11-03.values.alerts_sent.value': 3,
      'bars.2026-11-03.values.users_alerted.value': 2,
      n: 5,
    }),
  },
  {
    // Ada's Slack subscription ended on the 15th, Cy's e-mail in October; Ivy never had one: then it is what they received.
    name: 'alerts by person and channel',
    rules: [5, 27, 35],
    method: 'details',
    query: alerts,
    expect: values({
      'rows.length': 5,
      'rows.ada.alert_channels': 'email',
      'rows.ada.email_alerts': 2, // A1, A2
      'rows.ada.slack_alerts': 1,
      'rows.ada.email_alerts_touched': 2, // A6, A1; the one without a ref is no id
      'rows.ada.slack_alerts_touched': 1,
      'rows.ada.alerts_sent': 3,
      'rows.ada.alert_interactions': 5,
      'rows.bo.alert_channels': 'slack',
      'rows.bo.slack_alerts': 2,
      'rows.cy.alert_channels': 'email',
      'rows.cy.email_alerts': 2,
      'rows.ivy.alert_channels': 'email;slack',
      'rows.hal.alerts_sent': 0,
      'rows.hal.email_alerts_touched': 1,
      'footer.alerts_sent.value': 9,
      'footer.email_alerts.value': 5,
      'footer.slack_alerts.value': 4,
      'footer.email_alerts_touched.value': 3, // A1 A6 A7
      'footer.slack_alerts_touched.value': 1, // A1 of both
      'footer.alert_interactions.value': 7,
    }),
  },
  {
    name: 'on 12 November Ada is subscribed to both channels',
    rules: [27],
    method: 'details',
    query: { ...alerts, period: { start: '2026-11-01', end: '2026-11-12' } },
    expect: values({ 'rows.ada.alert_channels': 'email;slack', 'rows.cy.alert_channels': 'email' }),
  },
  {
    name: 'a day without alerts is 0',
    rules: [36],
    method: 'bars',
    query: { ...alerts, period: onDay('2026-11-07') },
    expect: values({ 'total.values.alerts_sent.value': 0, 'total.values.users_alerted.value': 0 }),
  },
];
