/** Answers for the tests of writing. */
import type { BarsAnswer, DetailsAnswer, Head, TeamAnswer, TotalsAnswer } from '../../src/contract/answer.js';

const head: Head = {
  report: 'si-credits',
  requested: { start: '2024-05-01', end: '2024-05-31' },
  effective: { start: '2024-04-29', end: '2024-05-30' },
  widened: true,
  timeZone: 'Europe/Berlin',
  weekStart: 1,
  dataThrough: { credits: { day: '2024-05-30', assumed: true } },
  filters: { groups: ['g1'], people: [], persona: null, membership: 'as-is' },
  n: 2,
  lacks: [],
  warnings: [],
};

export const details: DetailsAnswer = {
  ...head,
  days: { start: '2024-05-06', end: '2024-05-12' },
  columns: ['name', 'credits', 'last_login'],
  csvOnly: ['credits', 'extra'],
  rows: [
    {
      id: 'p1',
      name: '=Ada',
      email: 'a@x.y',
      role: null,
      title: null,
      status: 'enabled',
      credits: -1.5,
      last_login: '2024-05-06T07:00:00.000Z',
      extra: 0,
      state: { role: 'missing', title: 'not-applicable' },
    },
    {
      id: 'p2',
      name: 'Bob',
      email: null,
      role: 'AE',
      title: 'x',
      status: null,
      credits: 0,
      last_login: null,
      extra: null,
      state: { email: 'missing', last_login: 'missing', status: 'missing', extra: 'concealed' },
    },
  ],
  count: 2,
  footer: {},
};

export const team: TeamAnswer = {
  ...head,
  columns: ['id', 'name', 'ssi_total'],
  rows: [{ ...details.rows[0], ssi_total: 71.25 }],
};

export const bars: BarsAnswer = {
  ...head,
  bucket: 'week',
  total: null,
  bars: [
    {
      key: '2024-04-29',
      start: '2024-05-01',
      end: '2024-05-05',
      complete: false,
      values: {
        credits: { value: -3 },
        rate: { value: null, state: 'not-applicable', numerator: 0, denominator: 0 },
      },
    },
    {
      key: '2024-05-06',
      start: '2024-05-06',
      end: '2024-05-12',
      complete: true,
      values: { credits: { value: 0 }, rate: { value: 0.5 } },
    },
  ],
};

export const totals: TotalsAnswer = {
  ...head,
  metrics: {
    searches: {
      total: { value: 12 },
      average: { value: 6, numerator: 12, denominator: 2 },
      stream: 'activity',
      effective: head.effective,
      complete: false,
      lacks: [],
      narrowed: true,
    },
    rate: {
      total: { value: null, state: 'missing', numerator: 0, denominator: 0 },
      stream: 'inmail',
      effective: null,
      complete: true,
      lacks: ['inmails', 'seats'],
      narrowed: false,
    },
  },
  switchedOff: null,
};
