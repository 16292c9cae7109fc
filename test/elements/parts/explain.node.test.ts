import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Head } from '../../../src/contract/answer.js';
import { REPORTS } from '../../../src/contract/catalogue.js';
import type { ReportEntry } from '../../../src/contract/report-entry.js';
import { provideTexts, textsOf } from '../../../src/elements/foundation/strings.js';
import { explainedLines, type Explained } from '../../../src/elements/parts/explain.js';
import { abouts } from '../../../src/elements/strings/en-abouts.js';
import { explain } from '../../../src/elements/strings/en-explain.js';

provideTexts({ abouts, explain });

const head: Head = {
  report: 'nav-usage',
  requested: { start: '2026-05-28', end: '2026-06-30' },
  effective: { start: '2026-05-25', end: '2026-06-30' },
  widened: true,
  timeZone: 'America/New_York',
  weekStart: 1,
  dataThrough: {
    activity: { day: '2026-06-30', assumed: true },
    credits: { day: '2026-06-30' },
    seats: { day: '2026-06-29' },
    inmail: { day: '2026-06-26' },
    alerts: { day: '2026-06-30' },
  },
  filters: { groups: ['emea', 'g7'], people: [], persona: 'cfo', membership: 'as-was' },
  n: 7,
  lacks: [],
  warnings: [{ code: 'stream-late', stream: 'inmail', count: 4 }],
};

function explained(report: keyof typeof REPORTS, measure: string, more: Partial<Explained> = {}) {
  const lines = explainedLines({
    texts: textsOf('en'),
    lang: 'en',
    report,
    measure,
    entry: REPORTS[report] as ReportEntry,
    head,
    figure: { value: 3 },
    ...more,
  });
  return Object.fromEntries(lines.map(({ label, text }) => [label, text]));
}

describe('every figure is explained by a formula in words', () => {
  for (const [report, entry] of Object.entries(REPORTS)) {
    const ids = entry.shape === 'overview' ? Object.keys(entry.figures) : Object.keys(entry.measures);
    for (const id of ids)
      it(`${report}/${id}`, () => {
        const said = explained(report as never, id);
        assert.match(said.Formula, /\w{4}/);
        assert.doesNotMatch(Object.values(said).join(' '), /undefined|null|NaN|\[object/);
      });
  }
});

describe('explainedLines()', () => {
  it('adds quantities of named rows', () => {
    const said = explained('si-adoption', 'unique_accounts_hot');
    assert.equal(said.Formula, 'Different accounts among them, each once. A blank account is none.');
    assert.equal(
      said['What counts'],
      'Interactions of Sales Intelligence; while the account was hot new or hot; on all surfaces.',
    );
    assert.match(said['Adding up'], /^Does not add up/);
  });
  it('names surfaces, where only some count', () =>
    assert.equal(
      explained('si-adoption', 'crm_page_loads')['What counts'],
      'Page loads of Sales Intelligence; on the surfaces CRM or CRM (embedded).',
    ));
  it('says of credits which rows, and that refunds are negative', () => {
    const said = explained('si-credits', 'people_unlocks');
    assert.match(said['What counts'], /for people; action unlock; with credits above 0/);
    assert.match(explained('si-credits', 'total_credits').Formula, /refunds are negative/);
  });
  it('says of sessions that those which began before do not count', () =>
    assert.match(explained('si-logins', 'total_sessions')['What counts'], /began before these days/));
  it('writes both parts of a ratio with their numbers, and how each is made', () => {
    const figure = { value: 0.25, numerator: 2, denominator: 8 };
    const said = explained('nav-effectiveness', 'inmail_acceptance_rate', { figure });
    assert.equal(said.Formula, 'InMails accepted (2) ÷ InMails sent (8)');
    assert.match(said['Above the line'], /yes or maybe within 30 × 24 hours/);
    assert.match(
      said['Below the line'],
      /^InMails sent \(8\): InMails sent of Sales Navigator; on all surfaces\. InMails sent in these days/,
    );
  });
  it('writes an average with its numbers', () => {
    const average = { value: 2.5, numerator: 10, denominator: 4 };
    assert.equal(
      explained('nav-usage', 'searches', { average }).Average,
      'The total ÷ active people: 10 ÷ 4 = 2.5',
    );
    assert.match(
      explained('nav-effectiveness', 'unique_connections', { average }).Average,
      /^The sum of each person’s own figure/,
    );
    assert.match(explained('nav-usage', 'leads_saved_total', { average }).Average, /people who have a value/);
  });
  it('says that linkedin.com and days without a seat may not count', () => {
    const said = explained('nav-usage', 'searches')['What counts'];
    assert.match(said, /Only days on which the person held an onboarded seat\./);
    assert.match(said, /linkedin\.com activity counts unless/);
    assert.doesNotMatch(explained('nav-usage', 'lists_created')['What counts'], /linkedin/);
  });
  it('says the counted days, those asked for, and why they differ', () =>
    assert.equal(
      explained('nav-usage', 'searches').Days.replaceAll('\u2009', ' '),
      'May 25 – Jun 30, 2026 (asked for May 28 – Jun 30, 2026; widened to whole weeks from Monday; cut where the data ends; incomplete)',
    ));
  it('says up to when each stream is known, what is assumed and what is late', () => {
    assert.equal(
      explained('nav-usage', 'searches').Data,
      'Activity through Jun 30, 2026 (assumed: nobody stated it)',
    );
    assert.equal(
      explained('nav-effectiveness', 'inmails_sent').Data,
      'InMail through Jun 26, 2026 (4 days late)',
    );
  });
  it('names filters as far as their names are known', () => {
    const groupNames = new Map([['emea', 'EMEA']]);
    const said = explained('nav-usage', 'searches', { groupNames, personaName: 'Finance' });
    assert.equal(said.Filters, 'Groups: EMEA, g7; Persona: Finance; membership as it was on each day');
    assert.match(said.Persona, /not narrowed/);
    assert.match(explained('nav-usage', 'profile_views').Persona, /is narrowed/);
  });
  it('names five of many people, and says how many more', () => {
    const people = Array.from({ length: 1200 }, (_, index) => `p${index}`);
    const filters = { groups: [], people, persona: null, membership: 'as-is' as const };
    const said = explained('nav-usage', 'searches', { head: { ...head, filters } });
    assert.equal(said.Filters, 'People: p0, p1, p2, p3, p4 and 1,195 more');
  });
  it('says why there is no figure, before everything else', () => {
    const lines = explainedLines({
      texts: textsOf('en'),
      lang: 'en',
      report: 'nav-overview',
      measure: 'seats_available',
      entry: REPORTS['nav-overview'],
      head,
      figure: { value: null, state: 'not-applicable' },
    });
    assert.deepEqual(lines[0], {
      label: 'Why there is no figure',
      text: 'The contract is for the whole company, so it says nothing about a part of it.',
    });
  });
  it('explains what it can of a measure that is not in the catalogue, and says no formula', () => {
    const said = explained('si-adoption', 'made_up');
    assert.equal(said.Formula, undefined);
    assert.equal(said['Time zone'], 'America/New York');
  });
  it('explains a figure of a host’s own product and kinds by readable names', () => {
    const entry: ReportEntry = {
      shape: 'bars',
      tab: 'host',
      product: 'acme-dialler',
      stream: 'activity',
      needs: [],
      measures: { calls: { verb: 'sum', of: 'quantity', where: { kind: ['call_made'] } } },
      bar: ['calls'],
      hover: ['calls'],
      detail: ['calls'],
      csvOnly: [],
      active: { where: { kind: ['call_made'] } },
      order: 'calls',
    };
    assert.equal(
      explained('si-adoption', 'calls', { entry })['What counts'],
      'Call made of Acme dialler; on all surfaces.',
    );
  });
});
