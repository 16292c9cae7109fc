import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Head } from '../../src/contract/answer.js';
import { REPORTS } from '../../src/contract/catalogue.js';
import type { ReportEntry } from '../../src/contract/report-entry.js';
import { explanationOf, type Subject } from '../../src/contract/explanation.js';
import { formulaOf } from '../../src/contract/formula.js';

const head = (more: Partial<Head> = {}): Head => ({
  report: 'si-adoption',
  requested: { start: '2026-06-01', end: '2026-06-30' },
  effective: { start: '2026-06-01', end: '2026-06-30' },
  widened: false,
  timeZone: 'Europe/Berlin',
  weekStart: 1,
  dataThrough: { activity: { day: '2026-06-30' } },
  filters: { groups: [], people: [], persona: null, membership: 'as-is' },
  n: 7,
  lacks: [],
  warnings: [],
  ...more,
});

const subject = (report: keyof typeof REPORTS, measure: string, more: Partial<Subject> = {}): Subject => ({
  report,
  measure,
  entry: REPORTS[report] as ReportEntry,
  head: head({ report }),
  ...more,
});

describe('explanationOf() says how a figure is made', () => {
  for (const [report, entry] of Object.entries(REPORTS)) {
    const ids = entry.shape === 'overview' ? Object.keys(entry.figures) : Object.keys(entry.measures);
    for (const id of ids)
      it(`of ${report}/${id}`, () => assert.ok(explanationOf(subject(report as never, id)).formula));
  }
  it('of idle seats, with the days in the id', () => {
    const entry = REPORTS['nav-overview'];
    assert.deepEqual(formulaOf(entry, 'idle_seats_45'), { verb: 'idle', of: 'seats', days: 45 });
    assert.equal(formulaOf(entry, 'never_used_30'), undefined);
  });
  it('of nothing that objects inherit', () => {
    assert.equal(formulaOf(REPORTS['si-adoption'], 'constructor'), undefined);
    assert.equal(formulaOf(REPORTS['nav-overview'], '__proto__'), undefined);
  });
  it('with the numbers of both parts of a ratio', () => {
    const { parts } = explanationOf(
      subject('si-logins', 'sessions_per_user', { figure: { value: 2, numerator: 8, denominator: 4 } }),
    );
    assert.deepEqual(
      parts.map(({ role, measure, value }) => [role, measure, value]),
      [
        ['numerator', 'total_sessions', 8],
        ['denominator', 'users_logged_in', 4],
      ],
    );
  });
  it('with what a difference is taken from, where the answer has it', () => {
    const beside = { seats_purchased: { value: 120 }, seats_assigned: { value: 104 } };
    const { parts } = explanationOf(subject('nav-overview', 'seats_available', { beside }));
    assert.deepEqual(
      parts.map(({ value }) => value),
      [120, 104],
    );
  });
  it('as plain data', () => {
    const explanation = explanationOf(subject('nav-usage', 'searches', { figure: { value: 1 } }));
    assert.deepEqual(JSON.parse(JSON.stringify(explanation)), explanation);
  });
});

describe('explanationOf() says which days count', () => {
  const days = (more: Partial<Head>, subjectMore: Partial<Subject> = {}) =>
    explanationOf(subject('nav-usage', 'searches', { head: head(more), ...subjectMore })).days;

  it('complete where nothing is cut', () => assert.equal(days({})?.complete, true));
  it('cut where the data ends before the period', () => {
    const cut = days({ effective: { start: '2026-06-01', end: '2026-06-28' } });
    assert.deepEqual([cut?.cut, cut?.complete], [true, false]);
  });
  it('widened, and not cut, where whole weeks end on a Sunday', () => {
    const widened = days({ widened: true, effective: { start: '2026-05-25', end: '2026-07-05' } });
    assert.deepEqual([widened?.widened, widened?.cut], [true, false]);
  });
  it('widened and cut where the last week is not over', () => {
    const cut = days({ widened: true, effective: { start: '2026-05-25', end: '2026-07-02' } });
    assert.equal(cut?.cut, true);
  });
  it('incomplete where the last day is only assumed', () => {
    const unsure = days({ dataThrough: { activity: { day: '2026-06-30', assumed: true } } });
    assert.deepEqual([unsure?.cut, unsure?.complete], [false, false]);
  });
  it('as one day for seats', () => {
    const effective = { start: '2026-06-29', end: '2026-06-29' };
    const explanation = explanationOf(subject('nav-overview', 'seats_assigned', { effective }));
    assert.deepEqual([explanation.asOf, explanation.days], ['2026-06-29', undefined]);
  });
});

describe('explanationOf() names the streams a figure rests on', () => {
  const dataThrough = {
    activity: { day: '2026-06-30' },
    inmail: { day: '2026-06-20', assumed: true as const },
    seats: { day: '2026-06-29' },
  };
  const streams = (report: keyof typeof REPORTS, measure: string) =>
    explanationOf(
      subject(report, measure, {
        head: head({ dataThrough, warnings: [{ code: 'stream-late', stream: 'inmail', count: 10 }] }),
      }),
    ).streams;

  it('its own, late and assumed', () =>
    assert.deepEqual(streams('nav-effectiveness', 'inmails_sent'), [
      { stream: 'inmail', day: '2026-06-20', assumed: true, late: 10 },
    ]));
  it('those of both parts of a ratio', () =>
    assert.deepEqual(
      streams('nav-effectiveness', 'inmails_sent_average').map(({ stream }) => stream),
      ['inmail', 'activity'],
    ));
  it('of a stock that of the seats', () =>
    assert.deepEqual(
      streams('nav-usage', 'leads_saved_total').map(({ stream }) => stream),
      ['seats'],
    ));
  it('of idle seats both', () =>
    assert.deepEqual(
      streams('nav-overview', 'idle_people_30').map(({ stream }) => stream),
      ['seats', 'activity'],
    ));
});

describe('explanationOf() says whether the persona narrows a figure', () => {
  const filters = { groups: [], people: [], persona: 'cfo', membership: 'as-is' as const };
  const narrowed = (report: keyof typeof REPORTS, measure: string) =>
    explanationOf(subject(report, measure, { head: head({ filters }) })).narrowed;

  it('profile views are', () => assert.equal(narrowed('nav-usage', 'profile_views'), true));
  it('searches are not', () => assert.equal(narrowed('nav-usage', 'searches'), false));
  it('a ratio is with its numerator', () =>
    assert.equal(narrowed('nav-effectiveness', 'inmails_sent_average'), true));
  it('says nothing without a persona', () =>
    assert.equal(explanationOf(subject('nav-usage', 'searches')).narrowed, undefined));
});

describe('explanationOf() says why there is no figure', () => {
  const missing = { value: null, state: 'missing' as const };
  const notApplicable = { value: null, state: 'not-applicable' as const };
  const reason = (report: keyof typeof REPORTS, measure: string, more: Partial<Subject>) =>
    explanationOf(subject(report, measure, more)).reason;

  it('what is lacking', () =>
    assert.equal(
      reason('si-credits', 'total_credits', { figure: missing, head: head({ lacks: ['credits'] }) }),
      'lacks',
    ));
  it('a period after the data', () =>
    assert.equal(
      reason('si-credits', 'total_credits', { figure: missing, head: head({ effective: null }) }),
      'after-data',
    ));
  it('a period before the data', () =>
    assert.equal(
      reason('si-adoption', 'total_interactions', {
        figure: missing,
        head: head({ dataFrom: { activity: '2026-07-01' } }),
      }),
      'before-data',
    ));
  it('nothing to divide by', () =>
    assert.equal(
      reason('si-logins', 'sessions_per_user', {
        figure: { ...notApplicable, numerator: 0, denominator: 0 },
      }),
      'zero-denominator',
    ));
  it('filters that a contract knows nothing of', () => {
    const filters = { groups: ['g'], people: [], persona: null, membership: 'as-is' as const };
    assert.equal(
      reason('nav-overview', 'seats_available', { figure: notApplicable, head: head({ filters }) }),
      'whole-company',
    );
  });
  it('no contract', () =>
    assert.equal(reason('nav-overview', 'assignment_rate', { figure: missing }), 'no-contract'));
  it('no seat to divide by', () =>
    assert.equal(
      reason('nav-overview', 'activation_rate', { figure: { ...notApplicable, denominator: 0 } }),
      'zero-denominator',
    ));
  it('no price of a seat', () =>
    assert.equal(reason('nav-overview', 'idle_cost_30', { figure: missing }), 'no-unit-cost'));
  it('no status of that day', () =>
    assert.equal(reason('si-logins', 'enabled_users', { figure: missing }), 'no-status'));
  it('nobody with a value', () =>
    assert.equal(reason('nav-effectiveness', 'connections_total', { figure: missing }), 'nobody'));
  it('concealed before anything else', () =>
    assert.equal(
      reason('si-logins', 'enabled_users', { figure: { value: null, state: 'concealed' } }),
      'concealed',
    ));
  it('nothing of a measured zero', () =>
    assert.equal(reason('si-logins', 'total_sessions', { figure: { value: 0 } }), undefined));
});
