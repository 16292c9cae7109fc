/** Answers for the tests of writing. */
import type {
  BarsAnswer,
  DetailsAnswer,
  Head,
  OverviewAnswer,
  TeamAnswer,
  TotalsAnswer,
} from '../../src/contract/answer.js';

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

/** With one earlier bar more than there are bars. */
export const compared: BarsAnswer = {
  ...bars,
  compared: {
    mode: 'previous-period',
    days: { start: '2024-03-30', end: '2024-04-10' },
    total: null,
    bars: [
      {
        key: '2024-03-25',
        start: '2024-03-30',
        end: '2024-03-31',
        complete: false,
        values: { credits: { value: 7 }, rate: { value: 0.25 } },
      },
      {
        key: '2024-04-01',
        start: '2024-04-01',
        end: '2024-04-07',
        complete: true,
        values: { credits: { value: 0 }, rate: { value: null, state: 'missing' } },
      },
      {
        key: '2024-04-08',
        start: '2024-04-08',
        end: '2024-04-10',
        complete: false,
        values: { credits: { value: 2 }, rate: { value: 1 } },
      },
    ],
    change: {},
  },
};

const noFigure = { value: null, state: 'missing' } as const;

export const overview: OverviewAnswer = {
  ...head,
  report: 'nav-overview',
  asOf: '2024-05-30',
  seats: {
    seats_purchased: { value: null, state: 'not-applicable' },
    activation_rate: { value: 0.5, numerator: 1, denominator: 2 },
  },
  advice: [],
  overdue: [
    {
      seat: 's1',
      person: 'p1',
      name: '@da',
      email: null,
      invited_at: null,
      last_invited_at: null,
      days_pending: null,
    },
    {
      seat: 's2',
      person: 'p2',
      name: 'Bob',
      email: 'b@x.y',
      invited_at: '2024-05-01T08:00:00.000Z',
      last_invited_at: null,
      days_pending: 29,
    },
  ],
  coach: {
    asOf: null,
    lacks: ['coachActions'],
    people: null,
    levels: {
      beginner: noFigure,
      intermediate: noFigure,
      proficient: noFigure,
      advanced: noFigure,
      expert: noFigure,
    },
    actions: 0,
  },
  idle: {
    asOf: '2024-05-29',
    lacks: [],
    neverUsed: 0,
    idle: { 30: { people: 1, seats: 2, cost: { value: 160.5 } } },
    currency: 'EUR',
    unitCostPer: 'month',
  },
};
