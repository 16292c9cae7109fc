/** Rules 11 to 13: active people and averages, opt-outs, own actions, coach levels. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OWN_ACTIONS } from '../../src/contract/catalogue.js';
import { levelOf } from '../../src/reports/coach.js';
import {
  cellsOf,
  company,
  days,
  LAST_DAY,
  metricOf,
  metricsOf,
  nav,
  seat,
  through,
  type Event,
  type Small,
} from './company.js';

const usage = (report = 'nav-usage') => ({ report });
const linkedin = { surface: 'linkedin' };

describe('rule 11, averages and opt-outs', () => {
  const here = company({
    seats: [seat('ana'), seat('bo'), seat('cy')],
    consents: [
      { person: 'ana', scope: 'linkedin', from: '2026-03-05', to: '2026-03-10' },
      { person: 'cy', scope: 'linkedin' }, // for good
      { person: 'bo', scope: 'newsletter' },
    ],
    events: [
      nav('ana', '2026-03-05T00:00Z', 'search', linkedin), // first day of the opt-out
      nav('ana', '2026-03-10T23:59Z', 'profile_view', linkedin), // last day of it
      nav('ana', '2026-03-06T09:00Z', 'lead_saved', linkedin),
      nav('ana', '2026-03-11T09:00Z', 'search', linkedin),
      nav('ana', '2026-03-07T09:00Z', 'search', { surface: 'web' }),
      nav('bo', '2026-03-05T09:00Z', 'search', linkedin),
      nav('cy', '2026-03-05T09:00Z', 'message_sent', { ...linkedin, quantity: 5 }),
    ],
  });
  it('rule 11: a linkedin.com row of an opted-out day is no search and no profile view', async () => {
    const { searches, profile_views } = await metricsOf(here, usage());
    assert.deepEqual([searches.total.value, profile_views.total.value], [3, 0]);
  });
  it('rule 11: it makes no active day, other surfaces of that day do', async () => {
    const { days_active, active_people } = await metricsOf(here, usage());
    assert.equal(days_active.total.value, 3); // Ana on the 7th and the 11th, Bo on the 5th
    assert.equal(active_people.total.value, 2);
  });
  it('rule 11: every other metric still counts it', async () => {
    const { leads_saved, messages_sent } = await metricsOf(here, usage());
    assert.deepEqual([leads_saved.total.value, messages_sent.total.value], [1, 5]);
  });
  it('rule 11: totals add over everybody with a seat, the average divides by the active', async () => {
    // Cy is in the total and not among the two active.
    assert.deepEqual((await metricsOf(here, usage())).messages_sent.average, {
      value: 5 / 2,
      numerator: 5,
      denominator: 2,
    });
    assert.equal((await here.totals(usage())).n, 2);
  });
  it('rule 11: N is that of the activity days, also of InMails whose data reaches less far', async () => {
    const late = company({
      dataThrough: through(LAST_DAY, { inmail: '2026-03-10' }),
      seats: [seat('ana'), seat('bo')],
      events: [nav('ana', '2026-03-05T09:00Z', 'inmail_sent'), nav('bo', '2026-03-15T09:00Z', 'search')],
    });
    const effectiveness = usage('nav-effectiveness');
    assert.equal((await metricsOf(late, effectiveness)).inmails_sent_average.total.value, 1 / 2);
    assert.equal((await late.totals(effectiveness)).n, 2);
    assert.equal((await late.bars(effectiveness)).n, 2); // it was 1: the bars went by the InMail days
  });
  it('rule 11: another scope than linkedin switches nothing off', async () =>
    assert.equal((await metricsOf(here, { ...usage(), people: ['bo'] })).searches.total.value, 1));
  it('rule 11: switched off are people of P whose opt-out covers the last day', async () => {
    const off = async (period?: { start: string; end: string }) =>
      (await here.totals({ ...usage(), period })).switchedOff;
    assert.equal(await off(), 1); // Cy
    assert.equal(await off(days('2026-03-02', '2026-03-10')), 2); // Ana too, on the last day of hers
    assert.equal((await here.totals({ ...usage(), people: ['ana'] })).switchedOff, 0);
    const noSeat = company({ seats: [seat('ana')], consents: [{ person: 'di', scope: 'linkedin' }] });
    assert.equal((await noSeat.totals(usage())).switchedOff, 0);
    assert.equal((await company({ seats: [seat('ana')] }).totals(usage())).switchedOff, null); // nobody can tell
  });
  it('rule 11: the average of what is distinct adds each person’s own', async () => {
    const connected = company({
      seats: [seat('ana'), seat('bo')],
      events: [
        nav('ana', '2026-03-05T09:00Z', 'connection_made', { target: 't1' }),
        nav('ana', '2026-03-06T09:00Z', 'connection_made', { target: 't2' }),
        nav('bo', '2026-03-06T09:00Z', 'connection_made', { target: 't1' }),
      ],
    });
    // The union of t1, t2 and t1 is 2; each one's own are 2 + 1.
    assert.deepEqual(await metricOf(connected, usage('nav-effectiveness'), 'unique_connections'), [2, 3 / 2]);
  });
  it('rule 11: the average over nobody is not applicable', async () => {
    const { searches } = await metricsOf(here, { ...usage(), people: ['cy'] });
    assert.deepEqual(searches.average, {
      value: null,
      state: 'not-applicable',
      numerator: 0,
      denominator: 0,
    });
  });
});

describe('rule 12, own actions', () => {
  const activeDays = (kind: string, more: Partial<Event> = {}, small: Small = {}) =>
    metricOf(
      company({
        seats: [seat('ana')],
        events: [nav('ana', '2026-03-05T09:00Z', kind, more), nav('ana', '2026-03-06T09:00Z', 'search')],
        ...small,
      }),
      usage(),
      'days_active',
    );
  for (const kind of OWN_ACTIONS)
    it(`rule 12: ${kind} makes a day active`, async () => assert.deepEqual(await activeDays(kind), [2, 2]));
  for (const [kind, more] of [
    ['page_load', {}],
    ['alert_sent', { channel: 'email' }],
    ['inmail_decided', { ref: 'm1', decision: 'yes' }],
    ['credit', { object: 'person', action: 'unlock', credits: 1 }],
    ['daydream', {}],
  ] as const)
    it(`rule 12: ${kind} does not`, async () => assert.deepEqual(await activeDays(kind, more), [1, 1]));
  it('rule 12: several actions of a day are one active day', async () => {
    const events = ['09:00', '12:00', '23:59'].map((time) => nav('ana', `2026-03-05T${time}Z`, 'search'));
    assert.deepEqual(
      await metricOf(company({ seats: [seat('ana')], events }), usage(), 'days_active'),
      [1, 1],
    );
  });
});

describe('rule 13, coach levels', () => {
  for (const [done, of, level] of [
    [0, 1, 'beginner'],
    [1, 1, 'expert'],
    [1, 2, 'proficient'],
    [2, 2, 'expert'], // 3 > 2, but 3 <= 4
    [1, 3, 'intermediate'],
    [2, 3, 'proficient'],
    [3, 3, 'expert'],
    [1, 4, 'intermediate'],
    [2, 4, 'proficient'],
    [3, 4, 'advanced'],
    [2, 6, 'intermediate'],
    [3, 6, 'proficient'],
    [4, 6, 'proficient'],
    [5, 6, 'advanced'],
    [6, 6, 'expert'],
    [3, 10, 'intermediate'],
    [4, 10, 'proficient'],
    [6, 10, 'proficient'],
    [7, 10, 'advanced'],
    [9, 10, 'advanced'],
  ] as const)
    // prettier-ignore
    it(`rule 13: ${done} of ${of} actions is ${level}`, () => assert.equal(levelOf(done, of), level));

  const did = (who: string, day: string, ref: string) => nav(who, `${day}T09:00Z`, 'coach_action', { ref });
  const small: Small = {
    coachActions: ['a', 'b', 'c', 'b'],
    seats: [seat('ana'), seat('bo'), seat('cy', { revoked_at: '2026-03-20T09:00Z' }), seat('di')],
    events: [
      did('ana', '2026-01-05', 'a'), // long before the period
      did('ana', '2026-03-05', 'a'), // the same again
      did('ana', '2026-03-15', 'b'),
      did('ana', '2026-03-16', 'z'), // none of the suggested
      did('ana', '2026-03-28', 'c'),
      did('bo', '2026-03-05', 'a'),
      did('cy', '2026-03-05', 'a'),
    ],
  };
  const coach = async (end: string, more: Small = {}) => {
    const { people, levels, actions, lacks } = (
      await company({ ...small, ...more }).overview({
        report: 'nav-overview',
        period: days('2026-03-02', end),
      })
    ).coach;
    const counts = Object.values(levels).map(({ value }) => value);
    return { people, counts, actions, lacks };
  };
  it('rule 13: distinct suggested actions up to the last day make the score, duplicates in the list count once', async () =>
    assert.deepEqual(await coach('2026-03-27'), {
      people: 3, // Cy has no seat any more
      counts: [1, 1, 1, 0, 0], // Di 0, Bo 1, Ana 2 of 3
      actions: 3,
      lacks: [],
    }));
  it('rule 13: an action of another product or kind is none', async () => {
    const events = [
      nav('bo', '2026-03-05T09:00Z', 'search', { ref: 'a' }),
      { ...did('bo', '2026-03-05', 'a'), product: 'platform' },
    ];
    assert.deepEqual((await coach('2026-03-27', { events })).counts, [3, 0, 0, 0, 0]);
  });
  it('rule 13: on the last day itself an action counts', async () =>
    assert.deepEqual((await coach('2026-03-28')).counts, [1, 1, 0, 0, 1]));
  it('rule 13: those who hold a seat on the last day are counted, the day of removal included', async () =>
    assert.deepEqual(await coach('2026-03-20'), {
      people: 4,
      counts: [1, 2, 1, 0, 0],
      actions: 3,
      lacks: [],
    }));
  it('rule 13: the five counts sum to the people', async () => {
    const { people, counts } = await coach('2026-03-27');
    assert.equal(
      counts.reduce<number>((sum, count) => sum + Number(count), 0),
      people,
    );
  });
  it('rule 13: a click on a level lists its people', async () =>
    assert.deepEqual(
      await cellsOf(
        company(small),
        { report: 'nav-overview', list: 'coach', period: days('2026-03-02', '2026-03-27') },
        'coach_level',
        'coach_actions_done',
      ),
      { ana: ['proficient', 2], bo: ['intermediate', 1], di: ['beginner', 0] },
    ));
  for (const coachActions of [undefined, []])
    it(`rule 13: without suggested actions (${JSON.stringify(coachActions)}) the report says so`, async () =>
      assert.deepEqual(await coach('2026-03-27', { coachActions }), {
        people: null,
        counts: [null, null, null, null, null],
        actions: 0,
        lacks: ['coachActions'],
      }));
});
