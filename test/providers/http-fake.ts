/** A provider with fixed answers, for tests that are about the way to it and not about figures. */
import type { BarsAnswer, Capabilities, DetailsAnswer, Head } from '../../src/contract/answer.js';
import { REPORTS, TABS } from '../../src/contract/catalogue.js';
import type { AskOptions, UsageProvider } from '../../src/contract/provider.js';
import { readQuery, type Query } from '../../src/contract/query.js';

const days = { start: '2026-11-01', end: '2026-11-30' };

export const head = (query: Query): Head => ({
  report: query.report,
  requested: days,
  effective: days,
  widened: false,
  timeZone: query.timeZone ?? 'UTC',
  weekStart: 1,
  dataThrough: { activity: { day: '2026-11-30' } },
  filters: {
    groups: [...(query.groups ?? [])],
    people: [...(query.people ?? [])],
    persona: query.persona ?? null,
    membership: 'as-is',
  },
  n: 1,
  lacks: [],
  warnings: [],
});

export const capabilities: Capabilities = {
  name: 'Fake & Sons',
  access: true,
  timeZone: 'UTC',
  weekStart: 1,
  dataThrough: { activity: { day: '2026-11-30' } },
  dataFrom: {},
  earliest: '2024-11-30',
  latest: '2026-11-30',
  reports: { 'si-logins': { lacks: [] } },
  groups: [{ id: 'g1', name: 'Group', parent: null }],
  groupsAsOf: null,
  personas: [],
  people: 1,
  rows: null,
};

export const bars = (query: Query): BarsAnswer => {
  const values = {
    total_logins: { value: 3 },
    estimated_share: { value: null, state: 'not-applicable' as const },
  };
  return {
    ...head(query),
    bucket: 'period',
    total: { key: days.start, ...days, complete: true, values },
    bars: [{ key: days.start, ...days, complete: true, values }],
  };
};

export const details = (query: Query, rows = 2): DetailsAnswer => ({
  ...head(query),
  days,
  columns: ['logins', 'last_login'],
  csvOnly: [],
  rows: Array.from({ length: rows }, (_, i) => ({
    id: `p${i}`,
    name: `Përson ${i} \u202e<b>"\u2028`,
    email: null,
    role: null,
    title: null,
    status: 'enabled',
    logins: i,
    last_login: null,
    state: {
      email: 'missing' as const,
      role: 'not-applicable' as const,
      title: 'not-applicable' as const,
      last_login: 'missing' as const,
    },
  })),
  count: rows,
  footer: { logins: { value: (rows * (rows - 1)) / 2 } },
});

export interface Asked {
  method: string;
  query: unknown;
  options: AskOptions | undefined;
}

/** Notes what it was asked in `asked`; `answers` replaces single methods. */
export function fakeProvider(
  answers: Partial<Record<keyof UsageProvider, (query: Query, options?: AskOptions) => unknown>> = {},
) {
  const asked: Asked[] = [];
  const answer =
    (method: keyof UsageProvider, standard: (query: Query) => unknown) =>
    async (query: Query, options?: AskOptions) => {
      asked.push({ method, query, options });
      if (method !== 'capabilities' && method !== 'catalogue') readQuery(query);
      return (answers[method] ?? standard)(query, options);
    };
  const provider = {
    capabilities: answer('capabilities', () => capabilities),
    catalogue: answer('catalogue', () => ({ tabs: TABS, reports: REPORTS })),
    bars: answer('bars', bars),
    details: answer('details', (query) => details(query)),
    totals: answer('totals', (query) => ({ ...head(query), metrics: {}, switchedOff: null })),
    overview: answer('overview', () => undefined),
    team: answer('team', (query) => ({ ...head(query), columns: ['id'], rows: [] })),
  } as unknown as UsageProvider;
  return { provider, asked };
}
