/** InMails and connections: rules 9, 10, 14, 17, 21, 22 and 36. */
import { smallActivity } from '../small-activity.js';
import { november, october, onDay, values, type Figure } from './figure.js';

const effectiveness = { report: 'nav-effectiveness', period: october };

export const inmailFigures: Figure[] = [
  {
    // Sent: im-1 2 3 4 5, one without a ref, 7 8 9 10. im-11 was first sent between Bo's seats: that row stands, uncounted.
    // Accepted: im-1 (exactly 30 x 24 h), im-3 (maybe, then no), im-10. Not im-2 (1 ms late), 4 (a reply), 5 (no), 7 (before).
    // E is 28 Nov 05:00Z; matured is what was sent before 29 Oct 05:00Z: all but im-9 and im-10. Open: im-9.
    name: 'InMails of October',
    rules: [9, 10, 32],
    method: 'totals',
    query: effectiveness,
    expect: values({
      'metrics.inmails_sent.total.value': 10,
      'metrics.inmails_sent_average.total.value': 2.5, // active in October: Ada, Bo, Hal, Ivy
      'metrics.inmails_accepted.total.value': 3,
      'metrics.inmail_acceptance_rate.total.value': 0.3,
      'metrics.inmail_acceptance_rate.total.numerator': 3,
      'metrics.inmail_acceptance_rate.total.denominator': 10,
      'metrics.inmails_matured.total.value': 8,
      'metrics.inmails_open.total.value': 1,
      'metrics.inmail_matured_share.total.value': 0.8,
      'metrics.inmail_acceptance_rate_matured.total.value': 0.25, // im-1 and im-3 of 8
      'metrics.inmail_acceptance_rate_matured.total.numerator': 2,
    }),
  },
  {
    // Connected with t1 and t2: Ivy with both, Bo with t2. (2 + 1) / 4 active.
    name: 'connections of October: a union, and the mean of each one’s own',
    rules: [11, 18],
    method: 'totals',
    query: effectiveness,
    expect: values({
      'metrics.unique_connections.total.value': 2,
      'metrics.unique_connections.average.value': 0.75,
      'metrics.unique_connections.average.numerator': 3,
      'metrics.unique_connections.average.denominator': 4,
      'metrics.connections_total.total.value': 170, // Hal 70, Bo 100; the others later
      'metrics.connections_total.average.value': 85,
    }),
  },
  {
    // im-12 and im-13, both open: the yes to im-13 comes after the InMails' data-through day. im-14 is sent after it.
    // Connections: Ada t1; Bo t1 and t3: 2, and (1 + 2) / 5. Stock: Ada 500, Bo 100, Hal 70, Ivy 260 (the later row).
    name: 'November: every stream ends on its own day',
    rules: [9, 10, 18, 21, 22],
    method: 'totals',
    query: { report: 'nav-effectiveness', period: november },
    expect: values({
      'metrics.inmails_sent.effective.end': '2026-11-27',
      'metrics.inmails_sent.complete': false,
      'metrics.inmails_sent.total.value': 2,
      'metrics.inmails_accepted.total.value': 0,
      'metrics.inmail_acceptance_rate.total.value': 0,
      'metrics.inmails_open.total.value': 2,
      'metrics.inmails_matured.total.value': 0,
      'metrics.inmail_acceptance_rate_matured.total.value': null,
      'metrics.inmail_acceptance_rate_matured.total.state': 'not-applicable',
      'metrics.unique_connections.effective.end': '2026-11-30',
      'metrics.unique_connections.complete': true,
      'metrics.unique_connections.total.value': 2,
      'metrics.unique_connections.average.value': 0.6,
      'metrics.connections_total.effective.end': '2026-11-29',
      'metrics.connections_total.total.value': 930,
      'metrics.connections_total.average.value': 232.5,
    }),
  },
  {
    name: 'what was sent twice counts where it was sent first',
    rules: [10],
    method: 'totals',
    query: { report: 'nav-effectiveness', period: onDay('2026-10-20') },
    expect: values({ 'metrics.inmails_sent.total.value': 0, 'metrics.unique_connections.total.value': 2 }),
  },
  {
    // 04:59:59.999Z and 05:00Z of 29 October are both the 29th in New York.
    name: 'matured and open lie one millisecond apart',
    rules: [9, 19],
    method: 'totals',
    query: { report: 'nav-effectiveness', period: onDay('2026-10-29') },
    expect: values({
      'metrics.inmails_sent.total.value': 2,
      'metrics.inmails_matured.total.value': 1,
      'metrics.inmails_open.total.value': 1,
      'metrics.inmail_matured_share.total.value': 0.5,
    }),
  },
  {
    // im-7 (before it was sent), im-13 (after data-through), im-404 (nobody sent it).
    name: 'decisions that cannot be are a warning',
    rules: [10, 44],
    method: 'totals',
    query: effectiveness,
    expect: values({ 'warnings.decisions-ignored.count': 3 }),
  },
  {
    // im-1, 4, 5, the one without a ref, 8 and 10; accepted 1 and 10. Connections: t1 of t1 and t2, Ivy's.
    name: 'a persona narrows InMails and connections by their target',
    rules: [14],
    method: 'totals',
    query: { ...effectiveness, persona: 'sales-leads' },
    expect: values({
      'metrics.inmails_sent.total.value': 6,
      'metrics.inmails_accepted.total.value': 2,
      'metrics.inmails_matured.total.value': 5, // not im-10
      'metrics.inmails_open.total.value': 0,
      'metrics.unique_connections.total.value': 1,
      'metrics.unique_connections.average.denominator': 4, // N is not narrowed
      'metrics.connections_total.total.value': 170,
      'metrics.connections_total.narrowed': false,
    }),
  },
  {
    name: 'InMails lack their rows, connections do not',
    rules: [36, 44],
    method: 'totals',
    query: effectiveness,
    with: { activity: smallActivity.filter(({ kind }) => kind !== 'inmail_sent') },
    expect: values({
      'metrics.inmails_sent.lacks.0': 'inmails',
      'metrics.inmails_sent.total.value': null,
      'metrics.unique_connections.total.value': 2,
    }),
  },
];
