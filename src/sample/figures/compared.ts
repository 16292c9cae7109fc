/** One period beside another: rules 39 and 44 i. */
import { november, values, type Figure } from './figure.js';

export const comparedFigures: Figure[] = [
  {
    // 2 to 31 October: Ada 4, Hal, Cy, Ivy, Dot, Bo 1 each: 9 on 9 days; accounts acme birch cedar, none hot.
    name: 'the 30 days before November',
    rules: [39],
    method: 'bars',
    query: { report: 'si-adoption', period: november, compare: 'previous-period' },
    expect: values({
      'compared.days.start': '2026-10-02',
      'compared.days.end': '2026-10-31',
      'compared.total.values.total_interactions.value': 9,
      'compared.total.values.unique_accounts.value': 3,
      'compared.total.values.unique_accounts_hot.value': 0,
      'compared.change.total_interactions.value': 6 / 9,
      'compared.change.unique_accounts.value': 1 / 3,
      'compared.change.unique_accounts_hot.value': null, // from nothing there is no change
      'compared.bars.length': 30,
      'compared.bars.4.values.total_interactions.value': 4, // 6 October beside 5 November
    }),
  },
  {
    // 28 days are counted, so the first 28 of the 30 before: 2 to 29 October, 4 credits. (3.8833 - 4) / 4.
    name: 'what the data cuts off is cut off before as well',
    rules: [22, 39],
    method: 'bars',
    query: { report: 'si-credits', period: november, compare: 'previous-period' },
    expect: values({
      'compared.days.start': '2026-10-02',
      'compared.days.end': '2026-10-29',
      'compared.total.values.total_credits.value': 4,
      'compared.change.total_credits.value': -0.029175,
    }),
  },
  {
    // 14 sessions and 9; 11/14 of them estimated and 7/9; six users both times; 14/6 and 9/6 a head.
    name: 'numbers change relatively, shares in points',
    rules: [32, 39, 44],
    method: 'bars',
    query: { report: 'si-logins', period: november, compare: 'previous-period' },
    expect: values({
      'compared.change.total_sessions.value': 5 / 9,
      'compared.change.users_logged_in.value': 0,
      'compared.change.sessions_per_user.value': 5 / 9,
      'compared.change.estimated_share.value': 11 / 14 - 7 / 9,
    }),
  },
  {
    // November 2025 is wholly before the first known day.
    name: 'a year before, when nothing was known',
    rules: [39, 43],
    method: 'bars',
    query: { report: 'si-adoption', period: november, compare: 'previous-year' },
    expect: values({
      'compared.days.start': '2025-11-01',
      'compared.days.end': '2025-11-30',
      'compared.total.values.total_interactions.value': null,
      'compared.change.total_interactions.value': null,
    }),
  },
  {
    name: 'no comparison with what lies before the bound',
    rules: [39],
    method: 'bars',
    query: {
      report: 'si-adoption',
      period: { start: '2025-06-01', end: '2026-05-31' },
      compare: 'previous-period',
    },
    expect: values({
      'compared.days': null,
      'compared.total': null,
      'warnings.no-comparison.code': 'no-comparison',
    }),
  },
  {
    // Widened to 28 Sep..1 Nov, 35 days: 24 Aug..27 Sep. Searches: Ada, Hal, Bo, Bo twice on 1 Nov: 5; before: Dot, Hal.
    name: 'whole weeks are shifted by whole weeks',
    rules: [23, 39],
    method: 'totals',
    query: {
      report: 'nav-usage',
      period: { start: '2026-10-01', end: '2026-10-31' },
      compare: 'previous-period',
    },
    expect: values({
      'metrics.searches.total.value': 5,
      'metrics.searches.compared.days.start': '2026-08-24',
      'metrics.searches.compared.days.end': '2026-09-27',
      'metrics.searches.compared.total.value': 2,
      'metrics.searches.compared.change.value': 1.5,
    }),
  },
  {
    // 28 September 2026 less 364 days.
    name: 'a year before whole weeks is 364 days before',
    rules: [39],
    method: 'totals',
    query: {
      report: 'nav-usage',
      period: { start: '2026-10-01', end: '2026-10-31' },
      compare: 'previous-year',
    },
    expect: values({
      'metrics.searches.compared.days.start': '2025-09-29',
      'metrics.searches.compared.days.end': '2025-11-02',
    }),
  },
  {
    // 9 to 30 October: im-5, the one without ref, 7, 8, 9, 10; accepted im-10. 17 Sep to 8 Oct: im-1 to im-4; accepted 1 and 3.
    name: 'a rate changes in points',
    rules: [10, 39, 44],
    method: 'totals',
    query: {
      report: 'nav-effectiveness',
      period: { start: '2026-10-09', end: '2026-10-30' },
      compare: 'previous-period',
    },
    expect: values({
      'metrics.inmails_sent.total.value': 6,
      'metrics.inmails_sent.compared.total.value': 4,
      'metrics.inmails_sent.compared.change.value': 0.5,
      'metrics.inmail_acceptance_rate.total.value': 1 / 6,
      'metrics.inmail_acceptance_rate.compared.total.value': 0.5,
      'metrics.inmail_acceptance_rate.compared.change.value': 1 / 6 - 1 / 2,
    }),
  },
];
