/** People for the tests of the table: a few whose figures can be read off, or very many. */
import type { DetailRow, DetailsAnswer, Figures } from '../../../src/contract/answer.js';
import type { Query } from '../../../src/contract/query.js';
import { sortKey } from '../../../src/contract/sort-key.js';
import { fakeProvider, THROUGH, type FakeProvider } from '../fake-provider.js';

/** `si-adoption` of four people: one without a name, one who is not registered, one who did nothing but load pages. */
export const PEOPLE: DetailRow[] = [
  person('p1', 'Zoë Łabędź', {
    email: 'zoe@example.com',
    role: 'Seller',
    title: 'Account Executive',
    total_interactions: 1200,
  }),
  person('p2', 'anna Öz', {
    email: 'anna@example.com',
    role: null,
    title: null,
    total_interactions: 30,
    state: { role: 'not-applicable', title: 'not-applicable' },
  }),
  person('p3', null, {
    email: 'nobody@example.com',
    role: 'Manager',
    title: 'Head of Sales',
    total_interactions: 4,
    state: { name: 'missing' },
  }),
  person('p4', 'Bo', {
    email: 'bo@example.com',
    role: 'Seller',
    title: 'Account Executive',
    status: 'invited',
    total_interactions: 0,
    first_interaction: null,
    last_interaction: null,
    state: { first_interaction: 'missing', last_interaction: 'missing' },
  }),
];

export function person(id: string, name: string | null, cells: Partial<DetailRow> = {}): DetailRow {
  return {
    id,
    name,
    email: `${id}@example.com`,
    role: 'Seller',
    title: 'Account Executive',
    status: 'enabled',
    // 22:30 in London is the next day in Berlin.
    first_interaction: '2026-06-01T22:30:00.000Z',
    last_interaction: '2026-06-29T10:00:00.000Z',
    days_active: 3,
    unique_accounts: 5,
    unique_accounts_hot: 2,
    total_interactions: 10,
    iframe_page_loads: 0,
    iframe_interactions: 7,
    crm_page_loads: 8,
    sep_page_loads: 9,
    ...cells,
  };
}

export function crowd(count: number): DetailRow[] {
  return Array.from({ length: count }, (_, i) => {
    const shuffled = (i * 7919) % count;
    const figure = shuffled % 997 === 0 ? null : shuffled;
    return person(`p${i}`, `Person ${String(shuffled).padStart(6, '0')}`, {
      total_interactions: figure,
      ...(figure === null && { state: { total_interactions: 'missing' } }),
    });
  });
}

export const FOOTER: Figures = {
  first_interaction: { value: '2026-06-01T22:30:00.000Z' },
  last_interaction: { value: '2026-06-29T10:00:00.000Z' },
  days_active: { value: 12 },
  unique_accounts: { value: 9 },
  unique_accounts_hot: { value: 2 },
  total_interactions: { value: 1234 },
  iframe_page_loads: { value: null, state: 'missing' },
  iframe_interactions: { value: 28 },
  crm_page_loads: { value: 32 },
  sep_page_loads: { value: 36 },
};

/** Answers as a source does: text and page are its business. */
export function adoptionOf(
  rows: readonly DetailRow[],
  query: Query,
  more: Partial<DetailsAnswer> = {},
): DetailsAnswer {
  const key = sortKey(query.text ?? '');
  const found = key
    ? rows.filter((row) =>
        [row.name, row.email, row.role, row.title].some(
          (cell) => cell !== null && sortKey(cell).includes(key),
        ),
      )
    : rows;
  const days = query.bar ? { start: query.bar, end: query.bar } : { start: '2026-06-01', end: THROUGH };
  return {
    report: query.report,
    requested: { start: '2026-06-01', end: THROUGH },
    effective: { start: '2026-06-01', end: THROUGH },
    widened: false,
    timeZone: query.timeZone ?? 'Europe/Berlin',
    weekStart: 1,
    dataThrough: { activity: { day: THROUGH } },
    filters: { groups: [...(query.groups ?? [])], people: [], persona: null, membership: 'as-is' },
    n: rows.length,
    lacks: [],
    warnings: [],
    days,
    columns: [
      'first_interaction',
      'last_interaction',
      'days_active',
      'unique_accounts',
      'unique_accounts_hot',
      'total_interactions',
      'iframe_page_loads',
    ],
    csvOnly: ['iframe_interactions', 'crm_page_loads', 'sep_page_loads'],
    rows: [...(query.page ? found.slice(0, query.page.size) : found)],
    count: found.length,
    footer: query.text
      ? { ...FOOTER, total_interactions: { value: 77 }, unique_accounts: { value: 4 } }
      : FOOTER,
    surfaces: [
      { surface: 'web', interactions: 800, share: 0.65 },
      { surface: 'crm_iframe', interactions: 300, share: 0.25 },
      { surface: null, state: 'missing', interactions: 100, share: 0.1 },
    ],
    ...more,
  };
}

export function peopleProvider(
  rows: readonly DetailRow[] = PEOPLE,
  more: Partial<DetailsAnswer> = {},
): FakeProvider {
  return fakeProvider({ details: (query) => adoptionOf(rows, query, more) });
}
