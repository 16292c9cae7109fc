/** An overview by hand: figures that no element could have added up, and the people behind them. */
import type { DetailRow, DetailsAnswer, Figure, OverviewAnswer } from '../../../src/contract/answer.js';
import { UsageError, type ErrorCode } from '../../../src/contract/errors.js';
import type { Query } from '../../../src/contract/query.js';
import { fakeProvider, type FakeProvider } from '../fake-provider.js';

export const value = (number: number): Figure => ({ value: number });
export const dash = (state: Figure['state']): Figure => ({ value: null, state });

const DAYS = { start: '2026-06-01', end: '2026-06-30' };

const head = (query: Query) => ({
  report: query.report,
  requested: DAYS,
  effective: DAYS,
  widened: false,
  timeZone: 'Europe/Berlin',
  weekStart: 1,
  dataThrough: { seats: { day: '2026-06-30' }, activity: { day: '2026-06-30' } },
  filters: {
    groups: [...(query.groups ?? [])],
    people: [],
    persona: null,
    membership: 'as-is' as const,
  },
  n: 100,
  lacks: [],
  warnings: [],
});

export const COACH: OverviewAnswer['coach'] = {
  asOf: '2026-06-29',
  lacks: [],
  people: 1600,
  levels: {
    beginner: value(100),
    intermediate: value(200),
    proficient: value(300),
    advanced: value(0),
    expert: value(1000),
  },
  actions: 8,
};

const idleOf = (people: number, cost: Figure) => ({ people, seats: people + 1, cost });

export const IDLE: OverviewAnswer['idle'] = {
  asOf: '2026-06-29',
  lacks: [],
  neverUsed: 3,
  idle: {
    7: idleOf(40, value(3279.59)),
    30: idleOf(20, value(1679.79)),
    60: idleOf(10, value(879.89)),
    90: idleOf(0, value(79.99)),
  },
  steps: [
    { days: 0, people: 60, seats: 61 },
    { days: 10, people: 20, seats: 20 },
    { days: 44, people: 2, seats: 3 },
    { days: 45, people: 4, seats: 5 },
    { days: 80, people: 10, seats: 11 },
  ],
  unitCost: 79.99,
  currency: 'USD',
  unitCostPer: 'month',
};

export function overviewAnswer(query: Query, more: Partial<OverviewAnswer> = {}): OverviewAnswer {
  return {
    ...head(query),
    asOf: '2026-06-30',
    seats: {
      seats_purchased: value(1200),
      seats_assigned: value(1040),
      seats_activated: value(960),
      seats_available: value(161),
      seats_pending: value(81),
      assignment_rate: value(0.8667),
      activation_rate: value(0.92305),
    },
    advice: [],
    overdue: [],
    coach: COACH,
    idle: IDLE,
    ...more,
  };
}

/** `coach` and `idle` of five people; text and page are not its business. */
export function overviewList(query: Query): DetailsAnswer {
  const rows = query.list === 'coach' ? COACHED : UNUSED;
  const columns =
    query.list === 'coach'
      ? ['coach_level', 'coach_actions_done']
      : ['last_activity', 'idle_days', 'seat_idle_days', 'seats_activated'];
  return {
    ...head(query),
    days: { start: '2026-06-29', end: '2026-06-29' },
    columns,
    csvOnly: [],
    rows,
    count: rows.length,
    footer: Object.fromEntries(columns.map((id) => [id, dash('not-applicable')])),
  };
}

const person = (name: string, cells: Partial<DetailRow>): DetailRow => ({
  id: name.toLowerCase(),
  name,
  email: `${name.toLowerCase()}@example.com`,
  role: 'Seller',
  title: 'Account Executive',
  status: 'enabled',
  ...cells,
});

const COACHED = [
  person('Ada', { coach_level: 'expert', coach_actions_done: 8 }),
  person('Bo', { coach_level: 'proficient', coach_actions_done: 5 }),
  person('Cleo', { coach_level: 'proficient', coach_actions_done: 4 }),
  person('Di', { coach_level: 'proficient', coach_actions_done: 4 }),
  person('Emil', { coach_level: 'beginner', coach_actions_done: 0 }),
];

const never = { last_activity: 'not-applicable', idle_days: 'not-applicable' } as const;
const UNUSED = [
  person('Ada', {
    last_activity: null,
    idle_days: null,
    seat_idle_days: 80,
    seats_activated: 1,
    state: never,
  }),
  person('Bo', { last_activity: null, idle_days: null, seat_idle_days: 5, seats_activated: 1, state: never }),
  person('Cleo', { last_activity: '2026-05-15', idle_days: 45, seat_idle_days: 45, seats_activated: 2 }),
  // Long unused, on a seat that is new.
  person('Di', { last_activity: '2026-01-10', idle_days: 170, seat_idle_days: 44, seats_activated: 1 }),
  person('Emil', { last_activity: '2026-06-29', idle_days: 0, seat_idle_days: 0, seats_activated: 1 }),
];

export const answering = (more: Partial<OverviewAnswer> = {}): FakeProvider =>
  fakeProvider({ overview: (query) => overviewAnswer(query, more), details: overviewList });

export const refusing = (code: ErrorCode): FakeProvider =>
  fakeProvider({
    overview: () => {
      throw new UsageError(code, 'x');
    },
  });
