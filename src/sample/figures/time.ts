/** Days, zones, periods and buckets: rules 19 to 24, 43 and 44 h. */
import type { RecordOf } from '../../contract/tables.js';
import { november, values, type Figure } from './figure.js';

const login = (id: string, at: string): RecordOf<'activity'> => ({
  id,
  at,
  person: 'ada',
  product: 'platform',
  kind: 'login',
});

export const timeFigures: Figure[] = [
  {
    // 03:30Z of 3 November is 22:30 of the 2nd; 04:59:59.999Z of 1 December is the last millisecond of November.
    name: 'a day is the wall clock’s in the report zone',
    rules: [19],
    method: 'bars',
    query: { report: 'platform-logins', period: november },
    expect: values({
      timeZone: 'America/New_York',
      'bars.1.key': '2026-11-02',
      'bars.1.values.total_logins.value': 3,
      'bars.2.values.total_logins.value': 0,
      'bars.29.values.total_logins.value': 2,
    }),
  },
  {
    // 05:30Z and 06:30Z of 1 November are both 01:30; Bo's message one millisecond before midnight is October's.
    name: 'a repeated hour belongs to its one day',
    rules: [19, 20],
    method: 'bars',
    query: { report: 'nav-usage', period: november },
    expect: values({
      'bars.2026-11-01.values.searches.value': 2,
      'bars.2026-11-01.values.days_active.value': 1,
      'bars.2026-11-01.values.messages_sent.value': 0,
    }),
  },
  {
    // In UTC: 2 Nov Ada and Bo, 3 Nov Ada (03:30Z). Ada's of 1 December is December's.
    name: 'another zone, other days',
    rules: [19, 21],
    method: 'bars',
    query: { report: 'platform-logins', period: november, timeZone: 'UTC' },
    expect: values({
      timeZone: 'UTC',
      'dataThrough.activity.day': '2026-11-30',
      'total.values.total_logins.value': 6,
      'bars.2026-11-02.values.total_logins.value': 2,
      'bars.2026-11-03.values.total_logins.value': 1,
      'bars.2026-11-30.values.total_logins.value': 1,
    }),
  },
  {
    // The 30th ends three hours later in Los Angeles, so it is not all there.
    name: 'in another zone a stream ends with the last day that is over by then',
    rules: [21, 22],
    method: 'bars',
    query: { report: 'platform-logins', period: november, timeZone: 'America/Los_Angeles' },
    expect: values({
      'dataThrough.activity.day': '2026-11-29',
      'effective.end': '2026-11-29',
      'total.complete': false,
      'total.values.total_logins.value': 5,
    }),
  },
  {
    name: 'a zone nobody knows is an error',
    rules: [19],
    method: 'bars',
    query: { report: 'platform-logins', timeZone: 'America/Atlantis' },
    expect: { code: 'unknown-zone' },
  },
  {
    // Chile's clocks went from 5 September 24:00 to 6 September 01:00, at 04:00Z.
    name: 'a skipped midnight makes a day start later',
    rules: [19, 20],
    method: 'bars',
    query: {
      report: 'platform-logins',
      period: { start: '2026-09-01', end: '2026-09-30' },
      timeZone: 'America/Santiago',
    },
    with: { activity: [login('x', '2026-09-06T03:59:59.999Z'), login('y', '2026-09-06T04:00Z')] },
    expect: values({
      'bars.2026-09-05.values.total_logins.value': 1,
      'bars.2026-09-06.values.total_logins.value': 1,
    }),
  },
  {
    // Samoa had no 30 December 2011: 09:59:59.999Z was the last millisecond of the 29th, 10:00Z the first of the 31st.
    name: 'a skipped date is a bucket with zeros',
    rules: [19, 20, 24],
    method: 'bars',
    query: { report: 'platform-logins', period: { start: '2011-12-28', end: '2012-01-03' } },
    with: {
      timeZone: 'Pacific/Apia',
      dataThrough: { activity: '2012-01-31' },
      dataFrom: undefined,
      activity: [login('x', '2011-12-30T09:59:59.999Z'), login('y', '2011-12-30T10:00Z')],
    },
    expect: values({
      'bars.length': 7,
      'bars.2011-12-29.values.total_logins.value': 1,
      'bars.2011-12-30.values.total_logins.value': 0,
      'bars.2011-12-30.values.users_logged_in.value': 0,
      'bars.2011-12-31.values.total_logins.value': 1,
    }),
  },
  {
    // A date alone and a local time are no instants; 23:30 at -05:00 is the 30th, and .9999 is cut to .999.
    name: 'instants have a zone, and are cut to milliseconds',
    rules: [19, 30, 34],
    method: 'details',
    query: { report: 'platform-logins', period: november },
    with: {
      activity: [
        login('a', '2026-11-30'),
        login('b', '2026-11-30T10:00'),
        login('c', '2026-11-30 10:00Z'),
        login('d', '2026-11-30T23:30:00.9999-05:00'),
      ],
    },
    expect: values({ 'rows.ada.logins': 1, 'rows.ada.last_login': '2026-12-01T04:30:00.999Z' }),
  },
  {
    // The last day seen is 1 December, local. 25 Nov to 1 Dec: Ada twice on the 30th, Bo on the 1st.
    name: 'a data-through day that nobody stated is assumed, and its bucket incomplete',
    rules: [21],
    method: 'bars',
    query: { report: 'platform-logins', period: { preset: 'last-7' } },
    with: { dataThrough: undefined },
    expect: values({
      'dataThrough.activity.day': '2026-12-01',
      'dataThrough.activity.assumed': true,
      'requested.start': '2026-11-25',
      'total.values.total_logins.value': 3,
      'total.complete': false,
      'bars.2026-11-30.complete': true,
      'bars.2026-12-01.complete': false,
    }),
  },
  {
    name: 'nothing is counted after the data',
    rules: [22],
    method: 'bars',
    query: { report: 'platform-logins', period: { start: '2026-12-01', end: '2026-12-05' } },
    expect: values({ effective: null, total: null, 'bars.length': 0 }),
  },
  {
    name: 'the first day on offer is two years back, itself allowed',
    rules: [23],
    method: 'bars',
    query: { report: 'platform-logins', period: { start: '2024-11-30', end: '2024-12-01' } },
    expect: values({ 'effective.start': '2024-11-30' }),
  },
  {
    name: 'a day more is too old',
    rules: [23],
    method: 'bars',
    query: { report: 'platform-logins', period: { start: '2024-11-29', end: '2026-11-30' } },
    expect: { code: 'period-too-old' },
  },
  {
    name: 'too old is too old for every report, before widening',
    rules: [23],
    method: 'totals',
    query: { report: 'nav-usage', period: { start: '2024-11-29', end: '2024-11-29' } },
    expect: { code: 'period-too-old' },
  },
  {
    // 30 November 2024 was a Saturday.
    name: 'widening may start before the bound',
    rules: [23],
    method: 'totals',
    query: { report: 'nav-usage', period: { start: '2024-11-30', end: '2026-11-30' } },
    expect: values({ 'effective.start': '2024-11-25', 'effective.end': '2026-11-30', widened: true }),
  },
  {
    name: 'a period that ends before it starts is an error',
    rules: [23],
    method: 'bars',
    query: { report: 'si-adoption', period: { start: '2026-11-02', end: '2026-11-01' } },
    expect: { code: 'period-invalid' },
  },
  {
    // 1 October is a Thursday, 31 October a Saturday.
    // Bo: 31 Oct and 1 Nov on top of the 14 days of October; his two searches of 1 Nov on top of three.
    name: '31 days of a nav report become whole weeks',
    rules: [23],
    method: 'totals',
    query: { report: 'nav-usage', period: { start: '2026-10-01', end: '2026-10-31' } },
    expect: values({
      'requested.start': '2026-10-01',
      'requested.end': '2026-10-31',
      'effective.start': '2026-09-28',
      'effective.end': '2026-11-01',
      widened: true,
      'metrics.days_active.total.value': 16,
      'metrics.searches.total.value': 5,
    }),
  },
  {
    name: '30 days stay 30 days',
    rules: [23],
    method: 'totals',
    query: { report: 'nav-usage', period: { start: '2026-10-01', end: '2026-10-30' } },
    expect: values({ 'effective.start': '2026-10-01', 'effective.end': '2026-10-30', widened: false }),
  },
  {
    name: '31 days of other reports stay as they are',
    rules: [23],
    method: 'bars',
    query: { report: 'si-adoption', period: { start: '2026-10-01', end: '2026-10-31' } },
    expect: values({ 'effective.start': '2026-10-01', 'effective.end': '2026-10-31', widened: false }),
  },
  {
    // 2 September is a Wednesday; the week of 30 November ends on 6 December and is cut by the data.
    name: 'the end of whole weeks is clamped to the data',
    rules: [22, 23],
    method: 'totals',
    query: { report: 'nav-usage', period: { preset: 'last-90' } },
    expect: values({
      'requested.start': '2026-09-02',
      'effective.start': '2026-08-31',
      'effective.end': '2026-11-30',
      'metrics.searches.complete': false,
    }),
  },
  {
    // 2 Sep to 30 Nov: 90 days. Cut: the first week (from the 2nd) and the last (its Monday). Week of 2 Nov: Ada 3, Bo 2, Cy 4.
    // Week of 14 Sep: Hal, Ivy, Ada, Bo 1 each, Dot 2; accounts acme birch cedar, hot acme (Ivy) and cedar (Bo).
    name: 'weeks cut by the period are incomplete; a distinct is not the sum of its weeks',
    rules: [24, 25],
    method: 'bars',
    query: { report: 'si-adoption', period: { preset: 'last-90' } },
    expect: values({
      bucket: 'week',
      'bars.length': 14,
      'bars.0.key': '2026-08-31',
      'bars.0.start': '2026-09-02',
      'bars.0.complete': false,
      'bars.2.key': '2026-09-14',
      'bars.2.values.total_interactions.value': 6,
      'bars.2.values.unique_accounts.value': 3,
      'bars.2.values.unique_accounts_hot.value': 2,
      'bars.9.key': '2026-11-02',
      'bars.9.complete': true,
      'bars.9.values.total_interactions.value': 9,
      'bars.13.key': '2026-11-30',
      'bars.13.end': '2026-11-30',
      'bars.13.complete': false,
      'total.complete': true,
      'total.values.unique_accounts.value': 4,
    }),
  },
  {
    name: 'the week may start on Sunday',
    rules: [24],
    method: 'bars',
    query: { report: 'si-adoption', period: { preset: 'last-90' } },
    with: { weekStart: 7 },
    expect: values({
      weekStart: 7,
      'bars.0.key': '2026-08-30',
      'bars.13.key': '2026-11-29',
      'bars.13.end': '2026-11-30',
    }),
  },
  {
    name: 'a popup of a cut week counts the cut days',
    rules: [24],
    method: 'details',
    query: {
      report: 'si-adoption',
      period: { start: '2026-11-03', end: '2026-11-10' },
      bucket: 'week',
      bar: '2026-11-02',
    },
    // Cy 4; the 2nd is not asked for.
    expect: values({
      'days.start': '2026-11-03',
      'days.end': '2026-11-08',
      'rows.length': 1,
      'rows.cy.total_interactions': 4,
    }),
  },
  {
    name: '31 counted days are days, clamping included',
    rules: [22, 24],
    method: 'bars',
    query: { report: 'si-adoption', period: { start: '2026-10-31', end: '2026-12-15' } },
    expect: values({ bucket: 'day', 'bars.length': 31, 'total.complete': false }),
  },
  {
    name: '32 days are weeks',
    rules: [24],
    method: 'bars',
    query: { report: 'si-adoption', period: { start: '2026-10-30', end: '2026-11-30' } },
    expect: values({ bucket: 'week', 'bars.length': 6 }),
  },
  {
    name: '182 days are weeks',
    rules: [24],
    method: 'bars',
    query: { report: 'si-adoption', period: { start: '2026-06-02', end: '2026-11-30' } },
    expect: values({ bucket: 'week' }),
  },
  {
    // Known from 24 August: June and July are missing, August is incomplete, September whole.
    // September: 6 in the week of the 14th, Ada 2 on the 22nd, Ivy 1 on the 29th.
    name: '183 days are months',
    rules: [24, 43],
    method: 'bars',
    query: { report: 'si-adoption', period: { start: '2026-06-01', end: '2026-11-30' } },
    expect: values({
      bucket: 'month',
      'bars.length': 6,
      'bars.2026-06-01.values.total_interactions.value': null,
      'bars.2026-06-01.values.total_interactions.state': 'missing',
      'bars.2026-08-01.values.total_interactions.value': 0,
      'bars.2026-08-01.complete': false,
      'bars.2026-09-01.values.total_interactions.value': 9,
      'bars.2026-09-01.complete': true,
      'bars.2026-11-01.values.total_interactions.value': 15,
    }),
  },
  {
    name: 'the picker offers the days that are known',
    rules: [22, 43],
    method: 'capabilities',
    query: {},
    expect: values({
      timeZone: 'America/New_York',
      'dataThrough.inmail.day': '2026-11-27',
      'dataFrom.credits': '2026-09-15',
      earliest: '2026-08-24',
      latest: '2026-11-30',
      people: 11,
      groupsAsOf: '2026-11-29',
      'groups.vienna.parent': 'dach',
      'groups.emea.parent': null,
    }),
  },
  {
    name: 'without any activity a preset has no place',
    rules: [44],
    method: 'bars',
    query: { report: 'platform-logins', period: { preset: 'last-30' } },
    with: { activity: [], dataThrough: undefined },
    expect: { code: 'no-data-through' },
  },
  {
    name: 'without any activity days answer without buckets',
    rules: [36, 44],
    method: 'bars',
    query: { report: 'platform-logins', period: november },
    with: { activity: [], dataThrough: undefined },
    expect: values({ effective: null, 'bars.length': 0, 'lacks.0': 'logins' }),
  },
];
