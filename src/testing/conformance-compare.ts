/** A compared period says what asking for that period says, and a change is made of the two (rules 22, 39, 44 i). */
import type { Figure } from '../contract/answer.js';
import { unitOf } from '../contract/measures.js';
import { COMPARISONS, type Compare } from '../contract/period.js';
import { expectEqual, expectThat } from './expect.js';
import { autumn, barReports, metricsReports, november, small } from './small-case.js';

function expectChange(change: Figure, now: Figure, before: Figure, inPoints: boolean, what: string): void {
  if (typeof now.value !== 'number' || typeof before.value !== 'number')
    return expectEqual(change.value, null, what);
  if (inPoints) return expectEqual(change.value, now.value - before.value, what);
  expectEqual(change.value, before.value === 0 ? null : (now.value - before.value) / before.value, what);
}

export const compareCases = [
  small('compare: without being asked there is none', [39], async (provider) => {
    for (const [report] of barReports)
      expectThat(
        (await provider.bars({ report, period: november })).compared === undefined,
        `${report}: compared`,
      );
    for (const [report] of metricsReports) {
      const { metrics } = await provider.totals({ report, period: november });
      for (const [id, metric] of Object.entries(metrics))
        expectThat(metric.compared === undefined, `${report}: compared ${id}`);
    }
  }),
  small('compare: the figures themselves do not change by it', [39], async (provider) => {
    for (const [report] of barReports) {
      const { total, bars, n } = await provider.bars({ report, period: november });
      const with_ = await provider.bars({ report, period: november, compare: 'previous-period' });
      expectEqual([with_.total, with_.bars, with_.n], [total, bars, n], report);
    }
  }),
  small('compare: the compared bars are those of the compared days', [39], async (provider) => {
    for (const [report] of barReports)
      for (const period of [november, autumn])
        for (const compare of COMPARISONS) {
          const { compared, bucket } = await provider.bars({ report, period, compare });
          const what = `${report}, ${period.start}..${period.end}, ${compare}`;
          expectEqual(compared?.mode, compare, `${what}: mode`);
          const then = await provider.bars({ report, period: compared!.days!, bucket });
          expectEqual(compared!.total?.values, then.total?.values, `${what}: total`);
          expectEqual(
            compared!.bars.map(({ key, values }) => ({ key, values })),
            then.bars.map(({ key, values }) => ({ key, values })),
            `${what}: bars`,
          );
        }
  }),
  small('compare: as many days as are counted, of the days before', [22, 39], async (provider) => {
    const days = async (report: string, period: typeof november, compare: Compare) =>
      (await provider.bars({ report, period, compare })).compared?.days;
    expectEqual(
      await days('si-adoption', november, 'previous-period'),
      { start: '2026-10-02', end: '2026-10-31' },
      'November',
    );
    expectEqual(
      await days('si-alerts', november, 'previous-period'),
      { start: '2026-10-02', end: '2026-10-30' },
      'November, cut by a day',
    );
    expectEqual(
      await days('si-adoption', november, 'previous-year'),
      { start: '2025-11-01', end: '2025-11-30' },
      'a year before',
    );
    const late = { start: '2026-11-21', end: '2026-12-10' };
    expectEqual(
      await days('si-adoption', late, 'previous-period'),
      { start: '2026-11-01', end: '2026-11-10' },
      '20 days, 10 of them counted',
    );
  }),
  small(
    'compare: a change is relative, of shares in points, from 0 not to be told',
    [39, 44],
    async (provider) => {
      for (const [report, entry] of barReports) {
        const { total, compared } = await provider.bars({
          report,
          period: november,
          compare: 'previous-period',
        });
        for (const [id, now] of Object.entries(total!.values)) {
          const share = unitOf(entry.measures[id]) === 'share';
          expectChange(
            compared!.change[id],
            now,
            compared!.total!.values[id],
            share,
            `${report}: change of ${id}`,
          );
        }
      }
      for (const [report, entry] of metricsReports) {
        const { metrics } = await provider.totals({ report, period: november, compare: 'previous-period' });
        for (const [id, { total, average, compared }] of Object.entries(metrics)) {
          const share = unitOf(entry.measures[id]) === 'share';
          expectChange(compared!.change, total, compared!.total, share, `${report}: change of ${id}`);
          if (average)
            expectChange(
              compared!.averageChange!,
              average,
              compared!.average!,
              false,
              `${report}: change of the average of ${id}`,
            );
        }
      }
    },
  ),
  small('compare: a compared metric is that of its compared days', [39], async (provider) => {
    for (const [report, entry] of metricsReports) {
      const { metrics } = await provider.totals({ report, period: november, compare: 'previous-period' });
      for (const id of entry.metrics) {
        const { compared } = metrics[id];
        const then = await provider.totals({ report, period: compared!.days! });
        if (entry.measures[id].verb === 'ratio' && !('share' in entry.measures[id])) continue; // its parts have other days
        expectEqual(
          compared!.total,
          then.metrics[id].total,
          `${report}: ${id}, ${compared!.days!.start}..${compared!.days!.end}`,
        );
      }
    }
  }),
  small(
    'compare: what begins before the two-year bound is no comparison, and says so',
    [39],
    async (provider) => {
      const period = { start: '2025-06-01', end: '2026-05-31' };
      for (const [report] of barReports) {
        const { compared, warnings } = await provider.bars({ report, period, compare: 'previous-period' });
        expectEqual([compared?.days, compared?.total, compared?.bars], [null, null, []], report);
        expectThat(
          warnings.some(({ code }) => code === 'no-comparison'),
          `${report} does not say that there is no comparison`,
        );
      }
    },
  ),
];
