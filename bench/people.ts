/** Invented answers of the size that hurts: many people behind a bar, as a provider gives them. */
import { REPORTS } from '../src/contract/catalogue.js';
import type { DetailRow, DetailsAnswer, Figures, State } from '../src/contract/answer.js';
import { randomOf } from './events.js';

const FIRST = ['Ada', 'Börje', 'Cleo', 'Dan', 'Édith', 'Finn', 'Greta', 'Hugo', 'Inés', 'Jon', 'Kaja', 'Łukasz']; // prettier-ignore
const LAST = ['Amberbeck', 'Bramblecroft', 'Copperdale', 'Dandelgate', 'Elderhollow', 'Fiddleknot', 'Gooselark', 'Hazelmead', 'Inklepond', "O'Quist"]; // prettier-ignore
const TITLES = [
  'Account Executive',
  'Sales Manager',
  'Director, DACH',
  'Head of "New Business"',
  'Consultant',
];
const ROLES = ['member', 'admin', 'analyst', null];
const STATUSES = ['enabled', 'enabled', 'enabled', 'disabled', 'invited'];

export function detailsOf(count: number): DetailsAnswer {
  const random = randomOf(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const report = REPORTS['si-adoption'];
  const rows = Array.from({ length: count }, (_, i): DetailRow => {
    const name = `${FIRST[below(FIRST.length)]} ${LAST[below(LAST.length)]} ${below(count)}`;
    const role = ROLES[below(ROLES.length)];
    const first = Date.UTC(2026, 3, 1) + below(40 * 86_400) * 1000;
    const state: Record<string, State> = {};
    const row: DetailRow = {
      id: `p${i}`,
      name,
      email: `person.${i}@example.com`,
      role,
      title: TITLES[below(TITLES.length)],
      status: STATUSES[below(STATUSES.length)],
      first_interaction: instant(first),
      last_interaction: instant(first + below(40 * 86_400) * 1000),
      days_active: 1 + below(60),
      unique_accounts: below(400),
      unique_accounts_hot: below(50),
      total_interactions: below(100_000),
      iframe_page_loads: below(2000),
      iframe_interactions: below(2000),
      crm_page_loads: below(2000),
      sep_page_loads: below(2000),
    };
    if (role === null) state.role = 'not-applicable';
    if (role === null) row.state = state;
    return row;
  });
  const columns = [...report.detail];
  const csvOnly = [...report.csvOnly];
  return {
    report: 'si-adoption',
    requested: { start: '2026-04-01', end: '2026-06-30' },
    effective: { start: '2026-04-01', end: '2026-06-30' },
    widened: false,
    timeZone: 'Europe/Vienna',
    weekStart: 1,
    dataThrough: { activity: { day: '2026-06-30' } },
    filters: { groups: [], people: [], persona: null, membership: 'as-is' },
    n: count,
    lacks: [],
    warnings: [],
    days: { start: '2026-04-01', end: '2026-06-30' },
    columns,
    csvOnly,
    rows,
    count,
    footer: Object.fromEntries([...columns, ...csvOnly].map((id) => [id, { value: 1 }])) as Figures,
  };
}

const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
