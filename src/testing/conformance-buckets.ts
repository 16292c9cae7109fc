/** Bars cover the counted days, each once, and say whether they are whole (rules 21 to 24, 43). */
import type { BarsAnswer } from '../contract/answer.js';
import { dayNumber, dayText, monthStartOf, nextMonthStart, weekStartOf } from '../contract/day.js';
import { addsUp } from '../contract/measures.js';
import { expectEqual, expectThat } from './expect.js';
import { autumn, barReports, metricsReports, november, small } from './small-case.js';

const UNITS = ['day', 'week', 'month'] as const;
type Unit = (typeof UNITS)[number];

function naturalBucket(day: number, unit: Unit): { start: number; end: number } {
  if (unit === 'day') return { start: day, end: day };
  if (unit === 'month') return { start: monthStartOf(day), end: nextMonthStart(day) - 1 };
  return { start: weekStartOf(day, 1), end: weekStartOf(day, 1) + 6 };
}

function expectCover({ effective, bars }: BarsAnswer, unit: Unit, what: string): void {
  if (!effective) return expectEqual(bars, [], what);
  let next = dayNumber(effective.start);
  for (const bar of bars) {
    const natural = naturalBucket(next, unit);
    const end = Math.min(natural.end, dayNumber(effective.end));
    const expected = { key: dayText(natural.start), start: dayText(next), end: dayText(end) };
    const { key, start, end: last } = bar;
    expectEqual({ key, start, end: last }, expected, `${what}: bar ${key}`);
    next = end + 1;
  }
  expectEqual(dayText(next - 1), effective.end, `${what}: last day of the bars`);
}

const reports = [...barReports, ...metricsReports];

export const bucketCases = [
  small('buckets: every counted day is in one bar, in order, empty ones too', [24], async (provider) => {
    for (const [report] of reports)
      for (const bucket of UNITS) {
        const answer = await provider.bars({ report, period: autumn, bucket });
        expectEqual(answer.bucket, bucket, `${report}: bucket`);
        expectCover(answer, bucket, `${report} by ${bucket}`);
      }
  }),
  small('buckets: a bar is complete where neither period nor data cut it', [24, 43], async (provider) => {
    for (const bucket of UNITS) {
      const { bars, effective } = await provider.bars({ report: 'si-adoption', period: autumn, bucket });
      for (const bar of bars) {
        const natural = naturalBucket(dayNumber(bar.start), bucket);
        const uncut = dayText(natural.start) === bar.start && dayText(natural.end) === bar.end;
        expectEqual(
          bar.complete,
          uncut,
          `${bucket} ${bar.key} of ${effective?.start}..${effective?.end}: complete`,
        );
      }
    }
  }),
  small(
    'buckets: of a stream that starts later, earlier bars are missing and the first one incomplete',
    [43],
    async (provider) => {
      const { bars } = await provider.bars({ report: 'si-credits', period: autumn, bucket: 'week' });
      expectEqual(
        bars[0].values.total_credits,
        { value: null, state: 'missing' },
        'credits of the week of 31 August',
      );
      expectEqual(bars[2].complete, false, 'the week of 14 September, known from the 15th: complete');
      expectThat(bars[2].values.total_credits.value !== null, 'the week of 14 September has figures');
      expectEqual(bars[3].complete, true, 'the week of 21 September: complete');
    },
  ),
  small('buckets: `period` is one bar, the same as the total', [24], async (provider) => {
    for (const [report] of reports) {
      const { bars, total, effective } = await provider.bars({ report, period: autumn, bucket: 'period' });
      expectEqual(bars, [total], `${report}: bars`);
      expectEqual({ start: total?.start, end: total?.end }, effective, `${report}: days of the total`);
    }
  }),
  small('buckets: the total does not depend on the buckets', [24], async (provider) => {
    for (const [report] of reports) {
      const { total } = await provider.bars({ report, period: autumn, bucket: 'period' });
      for (const bucket of UNITS)
        expectEqual(
          (await provider.bars({ report, period: autumn, bucket })).total,
          total,
          `${report} by ${bucket}: total`,
        );
    }
  }),
  small('buckets: `auto` is day, week or month by the counted days', [24], async (provider) => {
    for (const [period, bucket] of [
      [november, 'day'],
      [autumn, 'week'],
      [{ start: '2026-05-01', end: '2026-11-30' }, 'month'],
    ] as const)
      for (const [report] of barReports) {
        const auto = await provider.bars({ report, period, bucket: 'auto' });
        expectEqual(
          auto,
          await provider.bars({ report, period, bucket }),
          `${report}, ${period.start}..${period.end}`,
        );
        expectEqual(auto, await provider.bars({ report, period }), `${report}, no bucket asked`);
      }
  }),
  small(
    'buckets: what adds up adds up over bars, a distinct measure does not exceed their sum',
    [35],
    async (provider) => {
      for (const [report, entry] of reports)
        for (const bucket of UNITS) {
          const { total, bars } = await provider.bars({ report, period: autumn, bucket });
          for (const [id, { value: whole }] of Object.entries(total!.values)) {
            const measure = entry.measures[id];
            const values = bars
              .map((bar) => bar.values[id].value)
              .filter((value) => typeof value === 'number');
            const sum = values.reduce((a, b) => a + b, 0);
            const what = `${report} by ${bucket}: ${id}`;
            if (addsUp(measure) && measure.verb !== 'latest') expectEqual(whole, sum, what);
            if (measure.verb !== 'distinct' && measure.verb !== 'active') continue;
            const most = Math.max(0, ...values);
            expectThat(
              most <= (whole as number) && (whole as number) <= sum,
              `${what}: ${whole}, bars up to ${most} and ${sum} together`,
            );
          }
        }
    },
  ),
  small('buckets: a day asked alone says what it says among others', [24], async (provider) => {
    const { bars } = await provider.bars({ report: 'si-adoption', period: november });
    for (const day of [bars[0], bars[1], bars[29]]) {
      const alone = await provider.bars({
        report: 'si-adoption',
        period: { start: day.start, end: day.end },
      });
      expectEqual(alone.total?.values, day.values, `the single day ${day.key}`);
    }
  }),
  small('buckets: the dataset’s own zone, asked by name, changes nothing', [19], async (provider) => {
    for (const [report] of reports)
      expectEqual(
        await provider.bars({ report, period: autumn, timeZone: 'America/New_York' }),
        await provider.bars({ report, period: autumn }),
        report,
      );
  }),
  small('buckets: in another zone days move, events stay', [19, 21], async (provider) => {
    const period = { start: '2026-11-06', end: '2026-11-20' };
    for (const timeZone of ['UTC', 'Asia/Kolkata', 'Pacific/Apia', 'America/St_Johns']) {
      const {
        total,
        bars,
        timeZone: said,
      } = await provider.bars({ report: 'si-adoption', period, timeZone });
      expectEqual(said, timeZone, 'zone of the answer');
      // Dot 10 Nov, Ivy 17 and 18 Nov, all by day everywhere.
      expectEqual(total?.values.total_interactions.value, 3, `interactions in ${timeZone}`);
      expectEqual(bars.length, 15, `days in ${timeZone}`);
    }
  }),
];
