/** The metrics, seats and people of Sales Navigator agree with each other (section 4; rules 9 to 13, 18, 28, 29, 40). */
import type { DetailRow, Metric } from '../contract/answer.js';
import { COACH_LEVELS } from '../contract/catalogue.js';
import { idleFor } from '../contract/idle.js';
import { compareCodePoints, sortKey } from '../contract/sort-key.js';
import { expectEqual, expectThat } from './expect.js';
import { autumn, metricsReports, november, small } from './small-case.js';

const periods = [
  november,
  { start: '2026-10-01', end: '2026-10-30' },
  { start: '2026-11-06', end: '2026-11-06' },
];
const number = (metric: Metric) => metric.total.value as number;
const plus = (a: number, b: number) => a + b;
const overview = { report: 'nav-overview', period: november };

export const metricCases = [
  small('metrics: an average is the total over the active people', [11], async (provider) => {
    for (const period of periods) {
      const { metrics, n } = await provider.totals({ report: 'nav-usage', period });
      expectEqual(metrics.active_people.total.value, n, 'active people and n');
      for (const id of [
        'days_active',
        'searches',
        'profile_views',
        'leads_saved',
        'accounts_saved',
        'lists_created',
        'messages_sent',
      ]) {
        const { total, average } = metrics[id];
        expectEqual(
          [average?.numerator, average?.denominator],
          [total.value, n],
          `${period.start}: average of ${id}`,
        );
      }
    }
  }),
  small('metrics: an average of stocks is over those who have a value', [18], async (provider) => {
    const { metrics } = await provider.totals({ report: 'nav-usage', period: november });
    for (const id of ['leads_saved_total', 'accounts_saved_total']) {
      const { rows } = await provider.team({ report: 'nav-usage', period: november });
      const known = rows.map((row) => row[id]).filter((cell) => typeof cell === 'number');
      expectEqual(metrics[id].total.value, known.reduce(plus, 0), `total of ${id}`);
      expectEqual(metrics[id].average?.denominator, known.length, `people with ${id}`);
    }
  }),
  small(
    'metrics: InMails are open, matured or decided, and accepted ones were sent',
    [9, 10],
    async (provider) => {
      for (const period of periods) {
        const { metrics } = await provider.totals({ report: 'nav-effectiveness', period });
        const [sent, accepted, open, matured] = [
          'inmails_sent',
          'inmails_accepted',
          'inmails_open',
          'inmails_matured',
        ].map((id) => number(metrics[id]));
        const what = `${period.start}: sent ${sent}, accepted ${accepted}, open ${open}, matured ${matured}`;
        expectThat(accepted <= sent && open + matured <= sent, what);
        const {
          inmail_acceptance_rate: rate,
          inmail_matured_share: share,
          inmail_acceptance_rate_matured: late,
        } = metrics;
        expectEqual(
          [rate.total.numerator, rate.total.denominator],
          [accepted, sent],
          `${what}: acceptance rate`,
        );
        expectEqual(
          [share.total.numerator, share.total.denominator],
          [matured, sent],
          `${what}: matured share`,
        );
        expectEqual(late.total.denominator, matured, `${what}: rate of the matured`);
      }
    },
  ),
  small('metrics: bars of a period say what its totals say', [22], async (provider) => {
    for (const [report] of metricsReports)
      for (const period of [...periods, autumn]) {
        const { metrics } = await provider.totals({ report, period });
        const { total } = await provider.bars({ report, period, bucket: 'period' });
        for (const [id, figure] of Object.entries(total!.values))
          expectEqual(figure, metrics[id].total, `${report} ${period.start}: ${id}`);
      }
  }),
  small('metrics: a cut period is not complete, by each metric’s own stream', [22], async (provider) => {
    for (const [report, entry] of metricsReports) {
      const { metrics, dataThrough } = await provider.totals({ report, period: november });
      for (const id of entry.metrics) {
        const { stream, effective, complete } = metrics[id];
        const through = dataThrough[stream]!.day;
        expectEqual(
          [effective, complete],
          [{ start: november.start, end: through }, through === november.end],
          `${report}: days of ${id} (${stream})`,
        );
      }
    }
  }),
  small('team: the columns add up to the totals on the screen', [29], async (provider) => {
    for (const period of periods) {
      const { rows } = await provider.team({ report: 'nav-usage', period });
      for (const [report, entry] of metricsReports) {
        const { metrics } = await provider.totals({ report, period });
        for (const id of entry.metrics) {
          const { verb } = entry.measures[id];
          if (verb === 'active' || verb === 'ratio' || metrics[id].total.value === null) continue;
          const sum = rows
            .map((row) => row[id])
            .filter((cell) => typeof cell === 'number')
            .reduce(plus, 0);
          // Of distinct people the team's figure is a union; each one's own make up the average.
          const total = verb === 'distinct' ? metrics[id].average!.numerator : metrics[id].total.value;
          expectEqual(sum, total, `${period.start}: column ${id}`);
        }
      }
    }
  }),
  small('team: by name, everybody once, whatever the page of the screen', [29, 33], async (provider) => {
    const { rows, n } = await provider.team({ report: 'nav-usage', period: november });
    const order = rows.toSorted(
      (a, b) => compareCodePoints(sortKey(a.name!), sortKey(b.name!)) || compareCodePoints(a.id, b.id),
    );
    expectEqual(
      rows.map(({ id }) => id),
      order.map(({ id }) => id),
      'order of the team',
    );
    expectEqual(new Set(rows.map(({ id }) => id)).size, rows.length, 'people of the team');
    expectThat(n === null || n <= rows.length, `n is ${n} of ${rows.length}`);
  }),
  small('overview: seats make each other up', [28], async (provider) => {
    const { seats, overdue, advice } = await provider.overview(overview);
    const value = (id: string) => seats[id].value as number;
    expectEqual(value('seats_available'), value('seats_purchased') - value('seats_assigned'), 'available');
    expectEqual(value('seats_pending'), value('seats_assigned') - value('seats_activated'), 'pending');
    expectEqual(
      [seats.assignment_rate.numerator, seats.assignment_rate.denominator],
      [value('seats_assigned'), value('seats_purchased')],
      'assignment rate',
    );
    expectEqual(
      [seats.activation_rate.numerator, seats.activation_rate.denominator],
      [value('seats_activated'), value('seats_assigned')],
      'activation rate',
    );
    expectThat(overdue.length <= value('seats_pending'), 'overdue are pending');
    expectEqual(
      advice.find(({ code }) => code === 'resend-invites')?.count,
      overdue.length,
      'invites to resend',
    );
    const days = overdue.map(({ days_pending }) => days_pending ?? Infinity);
    expectEqual(
      days,
      days.toSorted((a, b) => b - a),
      'never invited first, then the longest',
    );
  }),
  small(
    'overview: seats are stated for the data-through day, whatever the period',
    [28],
    async (provider) => {
      const { seats, asOf } = await provider.overview(overview);
      const before = await provider.overview({ ...overview, period: autumn });
      expectEqual([before.seats, before.asOf], [seats, asOf], 'seats of an autumn');
    },
  ),
  small(
    'overview: coach levels add up to the people counted, and their list says who',
    [13],
    async (provider) => {
      for (const filter of [{}, { groups: ['emea'] }, { people: ['ada', 'kit'] }]) {
        const { coach } = await provider.overview({ ...overview, ...filter });
        const { rows, count } = await provider.details({ ...overview, ...filter, list: 'coach' });
        const levels = COACH_LEVELS.map((level) => coach.levels[level].value as number);
        expectEqual([levels.reduce(plus, 0), count], [coach.people, coach.people], 'people with a level');
        COACH_LEVELS.forEach((level, i) => {
          const those = (rows as DetailRow[]).filter((row) => row.coach_level === level);
          expectEqual(those.length, levels[i], `people listed as ${level}`);
        });
        const { rows: team } = await provider.team({ report: 'nav-usage', period: november, ...filter });
        for (const { id, coach_level } of rows as DetailRow[])
          expectEqual(
            team.find((row) => row.id === id)?.coach_level,
            coach_level,
            `level of ${id} in the team`,
          );
      }
    },
  ),
  small('overview: who is idle for longer is idle for shorter, too', [40, 41], async (provider) => {
    const { idle } = await provider.overview(overview);
    const { rows } = await provider.details({ ...overview, list: 'idle' });
    const steps = Object.keys(idle.idle)
      .map(Number)
      .sort((a, b) => a - b);
    expectEqual(steps, [7, 30, 60, 90], 'days of idling');
    steps.forEach((days, i) => {
      const { people, seats, cost } = idle.idle[days];
      expectThat(people! <= seats!, `${days} days: ${people} people, ${seats} seats`);
      expectEqual(cost.value, seats! * 90, `${days} days: cost`);
      if (i > 0) expectThat(seats! <= idle.idle[steps[i - 1]].seats!, `${days} days: ${seats} seats`);
      const listed = (rows as DetailRow[]).filter((row) => (row.seat_idle_days as number) >= days);
      expectEqual(listed.length, people, `${days} days: people listed`);
      if (idle.steps) expectEqual(idleFor(idle.steps, days), { people, seats }, `${days} days: steps`);
    });
    expectEqual(
      (rows as DetailRow[]).filter((row) => row.idle_days === null).length,
      idle.neverUsed,
      'never used',
    );
  }),
];
