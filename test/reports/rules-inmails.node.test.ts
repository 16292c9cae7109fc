/** Rules 9 and 10: InMails followed from their sending. InMail data reaches to 2026-03-31, so E is 2026-04-01T00:00Z. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TotalsAnswer } from '../../src/contract/answer.js';
import {
  company,
  days,
  LAST_DAY,
  metricsOf,
  nav,
  seat,
  si,
  through,
  type Event,
  type Small,
} from './company.js';

const report = 'nav-effectiveness';
const sent = (ref: string, at: string, who = 'ana', more = {}) =>
  nav(who, at, 'inmail_sent', { ref, ...more });
const decided = (ref: string, at: string, decision: 'yes' | 'maybe' | 'no', who = 'ana') =>
  nav(who, at, 'inmail_decided', { ref, decision });
/** One year's worth of days without weeks being widened: 30 days at most. */
const early = days('2026-02-15', '2026-03-16');

async function figures(events: Event[], more: Small = {}, period = early) {
  const here = company({ seats: [seat('ana')], events, ...more });
  const metrics = await metricsOf(here, { report, period });
  return Object.fromEntries(Object.entries(metrics).map(([id, { total }]) => [id, total.value]));
}
async function accepted(...events: Event[]) {
  const { inmails_sent, inmails_accepted } = await figures(events);
  return [inmails_sent, inmails_accepted];
}
const ignored = async (events: Event[], more: Small = {}) => {
  const answer: TotalsAnswer = await company({ seats: [seat('ana')], events, ...more }).totals({
    report,
    period: early,
  });
  return answer.warnings.find(({ code }) => code === 'decisions-ignored')?.count ?? 0;
};

describe('rule 9, matured and open', () => {
  const four = [
    sent('m1', '2026-03-01T23:59:59.999Z'), // + 30 days is a millisecond before E: matured
    sent('m2', '2026-03-02T00:00:00Z'), // + 30 days is E: still open
    sent('m3', '2026-03-05T09:00Z'),
    decided('m3', '2026-03-06T09:00Z', 'no'), // decided: neither open nor matured
    sent('m4', '2026-03-10T09:00Z'),
    decided('m4', '2026-03-11T09:00Z', 'yes'),
  ];
  it('rule 9: an InMail is matured when 30 x 24 hours have passed before the end of the data', async () => {
    const { inmails_sent, inmails_matured, inmails_open } = await figures(four);
    assert.deepEqual([inmails_sent, inmails_matured, inmails_open], [4, 1, 1]);
  });
  it('rule 9: sent = matured + open + decided but not matured', async () => {
    const { inmails_sent, inmails_matured, inmails_open } = await figures(four);
    assert.equal(inmails_sent, Number(inmails_matured) + Number(inmails_open) + 2);
  });
  it('rule 9: the shares are of what was sent, the matured-only rate of what is matured', async () => {
    const values = await figures([
      ...four,
      sent('m0', '2026-02-20T09:00Z'),
      decided('m0', '2026-02-21T09:00Z', 'maybe'),
    ]);
    assert.equal(values.inmail_matured_share, 2 / 5);
    assert.equal(values.inmail_acceptance_rate, 2 / 5);
    assert.equal(values.inmail_acceptance_rate_matured, 1 / 2);
    assert.equal(values.inmails_sent_average, 5);
  });
  it('rule 9: the data ends at the end of the day in the report zone', async () => {
    // In New York E is four hours later, and m2 is matured.
    const { inmails_matured } = await figures(four, { timeZone: 'America/New_York' });
    assert.equal(inmails_matured, 2);
  });
  it('rule 9: it is the day of the InMail stream that counts', async () => {
    const { inmails_matured, inmails_open } = await figures(
      [
        sent('m1', '2026-02-20T09:00Z'),
        sent('m2', '2026-03-08T09:00Z'),
        decided('m2', '2026-03-11T09:00Z', 'no'),
      ],
      { dataThrough: through(LAST_DAY, { inmail: '2026-03-10' }) },
    );
    assert.deepEqual([inmails_matured, inmails_open], [0, 2]); // the decision of the 11th is not known yet
  });
  it('rule 9: an InMail that is matured is not open, decided or not', async () => {
    const { inmails_matured, inmails_open } = await figures([sent('m1', '2026-02-16T09:00Z')]);
    assert.deepEqual([inmails_matured, inmails_open], [1, 0]);
  });
});

describe('rule 10, matching', () => {
  it('rule 10: a yes or maybe within 2,592,000,000 ms is an acceptance, one millisecond later is none', async () => {
    const mail = sent('m1', '2026-02-20T00:00:00.000Z');
    assert.deepEqual(await accepted(mail, decided('m1', '2026-03-22T00:00:00.000Z', 'yes')), [1, 1]);
    assert.deepEqual(await accepted(mail, decided('m1', '2026-03-22T00:00:00.001Z', 'yes')), [1, 0]);
  });
  it('rule 10: a decision at the very moment of the sending counts', async () =>
    assert.deepEqual(
      await accepted(sent('m1', '2026-03-05T09:00Z'), decided('m1', '2026-03-05T09:00Z', 'maybe')),
      [1, 1],
    ));
  it('rule 10: maybe and then no stays accepted; no alone is none', async () => {
    const mail = sent('m1', '2026-03-05T09:00Z');
    const no = decided('m1', '2026-03-07T09:00Z', 'no');
    assert.deepEqual(await accepted(mail, decided('m1', '2026-03-06T09:00Z', 'maybe'), no), [1, 1]);
    assert.deepEqual(await accepted(mail, no), [1, 0]);
  });
  it('rule 10: an InMail without a ref is one of its own and never accepted, whatever its id', async () =>
    assert.deepEqual(
      await accepted(
        { ...sent('', '2026-03-05T09:00Z'), id: 'x1' },
        { ...sent('', '2026-03-05T09:00Z'), id: 'x2' },
        decided('x1', '2026-03-06T09:00Z', 'yes'),
      ),
      [2, 0],
    ));
  it('rule 10: sent twice, it is the earliest row, and of equal instants that of the smaller id', async () => {
    const twice = [sent('m1', '2026-03-06T09:00Z', 'bo'), sent('m1', '2026-03-05T09:00Z', 'ana')];
    assert.deepEqual(await accepted(...twice), [1, 0]); // Bo has no seat, Ana was first
    const tie = [
      { ...sent('m1', '2026-03-05T09:00Z', 'bo'), id: '1' },
      { ...sent('m1', '2026-03-05T09:00Z', 'ana'), id: '2' },
    ];
    assert.deepEqual(await accepted(...tie), [0, 0]);
  });
  it('rule 10: which row is the earliest is settled before seats, filters and period', async () => {
    const twice = [sent('m1', '2026-02-10T09:00Z'), sent('m1', '2026-03-05T09:00Z')];
    assert.deepEqual(await accepted(...twice, sent('m2', '2026-03-05T09:00Z')), [1, 0]);
  });
  it('rule 10: decisions match by ref alone, whoever they are of', async () =>
    assert.deepEqual(
      await accepted(sent('m1', '2026-03-05T09:00Z'), decided('m1', '2026-03-06T09:00Z', 'yes', 'zoe')),
      [1, 1],
    ));
  it('rule 10: a ref of another product is another InMail', async () => {
    const other = si('ana', '2026-03-06T09:00Z', 'inmail_decided', { ref: 'm1', decision: 'yes' });
    assert.deepEqual(await accepted(sent('m1', '2026-03-05T09:00Z'), other), [1, 0]);
  });
  it('rule 10: a decision before the sending does not exist and is a warning', async () => {
    const events = [sent('m1', '2026-03-05T09:00Z'), decided('m1', '2026-03-05T08:59:59.999Z', 'yes')];
    assert.deepEqual(await accepted(...events), [1, 0]);
    assert.equal((await figures(events)).inmails_open, 1);
    assert.equal(await ignored(events), 1);
  });
  it('rule 10: a decision after the InMail data-through day does not exist and is a warning', async () => {
    const events = [sent('m1', '2026-03-05T09:00Z'), decided('m1', '2026-04-01T00:00Z', 'yes')];
    assert.deepEqual(await accepted(...events), [1, 0]);
    assert.equal(await ignored(events), 1);
  });
  it('rule 10: decisions in time are no warning', async () =>
    assert.equal(
      await ignored([sent('m1', '2026-03-05T09:00Z'), decided('m1', '2026-03-09T00:00Z', 'no')]),
      0,
    ));
});
