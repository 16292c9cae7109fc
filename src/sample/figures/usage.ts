/** Sales Navigator usage: rules 2, 3, 11, 12, 14, 18, 36 and 38. */
import { november, october, onDay, values, type Figure } from './figure.js';

const usage = { report: 'nav-usage', period: november };

export const usageFigures: Figure[] = [
  {
    // Days: Ada 3 4 17; Bo 1 12 30; Dot 16 18 22; Hal 5; Ivy 9 15 21 22 23. Searches: Ada 2, Bo 2, Hal 1, Ivy 1 + 3.
    // Views: Ada, Bo, Dot, Ivy 1 each. Leads: Ada 1, Ivy 1 + 1 + 2. Messages: Ada, Dot. P has Kit too, A has not.
    name: 'usage of November',
    rules: [2, 3, 6, 11, 12],
    method: 'totals',
    query: usage,
    expect: values({
      n: 5,
      switchedOff: 1, // Dot, since the 23rd
      'metrics.active_people.total.value': 5,
      'metrics.days_active.total.value': 15,
      'metrics.days_active.average.value': 3,
      'metrics.searches.total.value': 9,
      'metrics.searches.average.value': 1.8,
      'metrics.searches.average.denominator': 5,
      'metrics.profile_views.total.value': 4,
      'metrics.leads_saved.total.value': 5,
      'metrics.accounts_saved.total.value': 1,
      'metrics.lists_created.total.value': 1,
      'metrics.messages_sent.total.value': 2,
    }),
  },
  {
    // Ada 5 6 13 14, Bo 7 20 21 22 30, Ivy 8 12 20 29, Hal 7. Bo's 15th falls between his seats. Searches: Ada, Hal, Bo.
    name: 'usage of October: an average is over the active, not over all who could be',
    rules: [2, 3, 11, 12],
    method: 'totals',
    query: { report: 'nav-usage', period: october },
    expect: values({
      n: 4,
      switchedOff: 0,
      'metrics.days_active.total.value': 14,
      'metrics.days_active.average.value': 3.5,
      'metrics.days_active.average.denominator': 4,
      'metrics.searches.total.value': 3,
      'metrics.searches.average.value': 0.75,
    }),
  },
  {
    name: 'the whole day of removal counts',
    rules: [2, 3],
    method: 'totals',
    query: { report: 'nav-usage', period: onDay('2026-11-05') },
    expect: values({ n: 1, 'metrics.searches.total.value': 1, 'metrics.days_active.total.value': 1 }),
  },
  {
    name: 'the day after removal does not, and nothing over nobody is not applicable',
    rules: [2, 3, 36],
    method: 'totals',
    query: { report: 'nav-usage', period: onDay('2026-11-06') },
    expect: values({
      n: 0,
      'metrics.searches.total.value': 0,
      'metrics.searches.average.value': null,
      'metrics.searches.average.state': 'not-applicable',
    }),
  },
  {
    name: 'between two seats nothing counts',
    rules: [3],
    method: 'totals',
    query: { report: 'nav-usage', period: onDay('2026-10-15') },
    expect: values({ n: 0, 'metrics.days_active.total.value': 0 }),
  },
  {
    // Bo, 10:00 local; onboarded at 22:30 local, which is the 21st in UTC. Ivy that day too.
    name: 'the whole day of onboarding counts, as a local day',
    rules: [3, 19],
    method: 'team',
    query: { report: 'nav-usage', period: onDay('2026-10-20') },
    expect: values({ 'rows.bo.days_active': 1, 'rows.ivy.days_active': 1, 'rows.ada.days_active': 0 }),
  },
  {
    // Ivy: "hovered", a kind that nobody names. Dot: a decision is not her action.
    name: 'unknown kinds and decisions make nobody active',
    rules: [12],
    method: 'totals',
    query: { report: 'nav-usage', period: onDay('2026-11-29') },
    expect: values({ n: 0, 'metrics.days_active.total.value': 0 }),
  },
  {
    // Ivy's search and view of 10 to 20 November are not counted on linkedin.com, her view on web is.
    name: 'linkedin.com rows of an opted-out day count neither as search nor as view, nor as a day',
    rules: [11],
    method: 'totals',
    query: { report: 'nav-usage', period: { start: '2026-11-10', end: '2026-11-20' }, people: ['ivy'] },
    expect: values({
      'metrics.searches.total.value': 0,
      'metrics.profile_views.total.value': 1,
      'metrics.days_active.total.value': 1,
      switchedOff: 1,
    }),
  },
  {
    // Dot, 23 November: a view and a message on linkedin.com.
    name: 'a message on an opted-out day is a message still',
    rules: [11],
    method: 'totals',
    query: { report: 'nav-usage', period: onDay('2026-11-23'), people: ['dot'] },
    expect: values({
      n: 0,
      'metrics.days_active.total.value': 0,
      'metrics.profile_views.total.value': 0,
      'metrics.messages_sent.total.value': 1,
      'metrics.messages_sent.average.value': null,
    }),
  },
  {
    name: 'without consents nobody is switched off, and nobody says so',
    rules: [11],
    method: 'totals',
    query: { report: 'nav-usage', period: onDay('2026-11-23'), people: ['dot'] },
    with: { consents: undefined },
    expect: values({ n: 1, switchedOff: null, 'metrics.profile_views.total.value': 1 }),
  },
  {
    // t1 and t4 fit. Views: Ada t1, Bo t4, Dot t1, not Ivy's t2. Leads: Ada t1, Ivy t4 twice, not tx, not blank.
    name: 'a persona narrows what has a target, nothing else',
    rules: [14],
    method: 'totals',
    query: { ...usage, persona: 'sales-leads' },
    expect: values({
      n: 5,
      'metrics.profile_views.total.value': 3,
      'metrics.profile_views.average.value': 0.6,
      'metrics.profile_views.narrowed': true,
      'metrics.leads_saved.total.value': 3,
      'metrics.messages_sent.total.value': 0, // t2 and t3
      'metrics.searches.total.value': 9,
      'metrics.searches.narrowed': false,
      'metrics.days_active.total.value': 15,
    }),
  },
  {
    // Ada t1, Ivy t4 twice; tx is in no table and one row says nobody.
    name: 'a persona without rules still wants a known target',
    rules: [14, 44],
    method: 'totals',
    query: { ...usage, persona: 'anybody' },
    expect: values({ 'metrics.leads_saved.total.value': 3, 'metrics.messages_sent.total.value': 2 }),
  },
  {
    // Parts are not trimmed: " Director" is nobody's seniority. The empty part says nothing.
    name: 'persona lists are split, not trimmed',
    rules: [14, 31, 44],
    method: 'totals',
    query: { ...usage, persona: 'p' },
    with: { personas: [{ id: 'p', name: 'P', seniority: 'Manager;; Director' }] },
    expect: values({ 'metrics.messages_sent.total.value': 1, 'metrics.leads_saved.total.value': 0 }),
  },
  {
    // DE only: t1, by Ada and Dot; t3 has no geography and does not fit.
    name: "one's own persona",
    rules: [14, 38],
    method: 'totals',
    query: { ...usage, persona: 'ada-dach' },
    viewer: 'ada',
    expect: values({ 'metrics.profile_views.total.value': 2, 'metrics.messages_sent.total.value': 0 }),
  },
  {
    name: 'a persona of somebody else is unknown',
    rules: [38],
    method: 'totals',
    query: { ...usage, persona: 'ada-dach' },
    viewer: 'bo',
    expect: { code: 'unknown-persona' },
  },
  {
    name: 'a persona of somebody is unknown to nobody in particular',
    rules: [38],
    method: 'totals',
    query: { ...usage, persona: 'ada-dach' },
    expect: { code: 'unknown-persona' },
  },
  {
    name: 'a persona that does not exist is unknown in the same way',
    rules: [38],
    method: 'totals',
    query: { ...usage, persona: 'nobody' },
    expect: { code: 'unknown-persona' },
  },
  {
    // On 29 November. Leads: Ada 42, Bo 5, Hal 3, Ivy 0 (a value). Accounts: Ada 12 (blank on the 15th, so that of the 1st).
    name: 'stocks are the latest value of each; a zero is a value, a blank is none',
    rules: [18, 22],
    method: 'totals',
    query: usage,
    expect: values({
      'metrics.leads_saved_total.total.value': 50,
      'metrics.leads_saved_total.average.value': 12.5,
      'metrics.leads_saved_total.average.denominator': 4,
      'metrics.leads_saved_total.effective.end': '2026-11-29',
      'metrics.accounts_saved_total.total.value': 12,
      'metrics.accounts_saved_total.average.denominator': 1,
    }),
  },
  {
    name: 'a stock that nobody has yet is missing, not 0',
    rules: [18],
    method: 'totals',
    query: { report: 'nav-usage', period: { start: '2026-08-24', end: '2026-08-30' } },
    expect: values({
      'metrics.leads_saved_total.total.value': null,
      'metrics.leads_saved_total.total.state': 'missing',
      'metrics.searches.total.value': 0,
    }),
  },
  {
    name: 'without seats usage is missing',
    rules: [2, 36],
    method: 'totals',
    query: usage,
    with: { seats: undefined },
    expect: values({
      'metrics.searches.lacks.0': 'seats',
      'metrics.searches.total.value': null,
      'metrics.searches.total.state': 'missing',
      n: null,
    }),
  },
  {
    name: 'without snapshots the stocks are missing, the rest is there',
    rules: [18, 36],
    method: 'totals',
    query: usage,
    with: { snapshots: undefined },
    expect: values({
      'metrics.leads_saved_total.lacks.0': 'snapshots',
      'metrics.leads_saved_total.total.value': null,
      'metrics.searches.total.value': 9,
    }),
  },
  {
    name: 'DACH: the active of the group are the denominator',
    rules: [15, 16],
    method: 'totals',
    query: { ...usage, groups: ['dach'] },
    // Dot 3 days, Hal 1, Ivy 5; searches Hal 1, Ivy 4.
    expect: values({
      n: 3,
      'metrics.days_active.total.value': 9,
      'metrics.days_active.average.value': 3,
      'metrics.searches.total.value': 5,
    }),
  },
];
