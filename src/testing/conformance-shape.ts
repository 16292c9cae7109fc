/** What every answer is, whatever the question: sound JSON, a head that repeats the question, a reason for every null. */
import type {
  BarsAnswer,
  DetailsAnswer,
  Figure,
  Head,
  OverviewAnswer,
  TeamAnswer,
  TotalsAnswer,
} from '../contract/answer.js';
import { readAnswer } from '../contract/answer-schema.js';
import { REPORTS, TEAM_COLUMNS } from '../contract/catalogue.js';
import { PERSON_COLUMNS } from '../contract/report-entry.js';
import type { Method } from '../contract/provider.js';
import type { Query } from '../contract/query.js';
import { isSameNumber, expectEqual, expectThat } from './expect.js';
import { ask, barReports, goodQuestions, metricsReports, november, small, textOf } from './small-case.js';

type AnyAnswer = Partial<BarsAnswer & DetailsAnswer & TotalsAnswer & OverviewAnswer & TeamAnswer>;

/** Every figure of an answer and where it stands; cells of rows apart. */
function* figuresOf(answer: AnyAnswer): Generator<[place: string, figure: Figure]> {
  const named = function* (
    place: string,
    figures: Record<string, Figure> | undefined,
  ): Generator<[string, Figure]> {
    for (const [id, figure] of Object.entries(figures ?? {})) yield [`${place}.${id}`, figure];
  };
  const { total, bars = [], compared, footer, metrics = {}, seats, coach, idle } = answer;
  yield* named('total', total?.values);
  for (const bar of bars) yield* named(`bars.${bar.key}`, bar.values);
  yield* named('compared.total', compared?.total?.values);
  yield* named('compared.change', compared?.change);
  yield* named('footer', footer);
  for (const [id, metric] of Object.entries(metrics)) {
    const { total, average, compared } = metric;
    yield* named(`metrics.${id}`, { total, ...(average ? { average } : {}) });
    yield* named(`metrics.${id}.compared`, compared && { total: compared.total, change: compared.change });
  }
  yield* named('seats', seats);
  yield* named('coach.levels', coach?.levels);
  for (const [days, { cost }] of Object.entries(idle?.idle ?? {})) yield [`idle.${days}.cost`, cost];
}

async function eachAnswer(
  provider: Parameters<typeof ask>[0],
  check: (answer: AnyAnswer, what: string, method: Method, query: Query) => void,
): Promise<void> {
  for (const { method, query } of goodQuestions)
    check((await ask(provider, method, query)) as AnyAnswer, textOf(method, query), method, query as Query);
}

export const shapeCases = [
  small('shape: every answer is sound JSON of its schema', [32], (provider) =>
    eachAnswer(provider, (answer, what, method) => {
      expectEqual(JSON.parse(JSON.stringify(answer)), answer, `${what}, sent as JSON`);
      expectEqual(readAnswer(method, answer), answer, `${what}, read by its schema`);
    }),
  ),
  small('shape: a figure without a value says why, one with a value does not', [36], (provider) =>
    eachAnswer(provider, (answer, what) => {
      for (const [place, { value, state }] of figuresOf(answer))
        expectThat(
          (value === null) === (state !== undefined),
          `${what}: ${place} is ${String(value)} and its state ${state}`,
        );
    }),
  ),
  small('shape: a cell without a value says why, one with a value does not', [36], (provider) =>
    eachAnswer(provider, ({ rows, columns = [], csvOnly = [] }, what) => {
      if (!Array.isArray(rows)) return; // capabilities count theirs
      for (const row of rows) {
        const states = new Set(Object.keys(row.state ?? {}));
        for (const column of ['id', ...PERSON_COLUMNS, ...columns, ...csvOnly]) {
          expectThat(row[column] !== undefined, `${what}: ${row.id} has no cell ${column}`);
          expectThat(
            (row[column] === null) === states.has(column),
            `${what}: ${row.id}.${column} is ${String(row[column])}, its state ${row.state?.[column]}`,
          );
        }
      }
    }),
  ),
  small('shape: a ratio comes with its parts and is their quotient', [32, 36], (provider) =>
    eachAnswer(provider, (answer, what) => {
      for (const [place, { value, state, numerator, denominator }] of figuresOf(answer)) {
        if (typeof numerator !== 'number' || typeof denominator !== 'number') continue;
        if (denominator === 0)
          expectThat(state === 'not-applicable', `${what}: ${place} is over 0 and not "not-applicable"`);
        else
          expectThat(
            isSameNumber(value as number, numerator / denominator),
            `${what}: ${place} is ${value}, not ${numerator} / ${denominator}`,
          );
      }
    }),
  ),
  small('shape: ratios of bars and metrics have both their parts', [32], async (provider) => {
    for (const [report, entry] of barReports) {
      const { total } = await provider.bars({ report, period: november });
      for (const id of entry.hover)
        if (entry.measures[id].verb === 'ratio') expectParts(total?.values[id], `${report}: ${id}`);
    }
    for (const [report, entry] of metricsReports) {
      const { metrics } = await provider.totals({ report, period: november });
      for (const id of entry.metrics) {
        if (entry.measures[id].verb === 'ratio') expectParts(metrics[id]?.total, `${report}: ${id}`);
        if (entry.averaged.includes(id)) expectParts(metrics[id]?.average, `${report}: average of ${id}`);
      }
    }
  }),
  small('shape: the head repeats report, days, zone and filters of the question', [21, 22], (provider) =>
    eachAnswer(provider, (answer, what, method, query) => {
      if (method === 'capabilities' || method === 'catalogue') return;
      const { report, requested, timeZone, weekStart, filters, dataThrough, dataFrom } = answer as Head;
      expectEqual(
        { report, requested, timeZone, weekStart, filters },
        {
          report: query.report,
          requested: query.period ?? november,
          timeZone: 'America/New_York',
          weekStart: 1,
          filters: { groups: query.groups ?? [], people: [], persona: null, membership: 'as-is' },
        },
        what,
      );
      expectEqual(dataThrough?.credits, { day: '2026-11-28' }, `${what}: dataThrough.credits`);
      expectEqual(dataFrom, { activity: '2026-08-24', credits: '2026-09-15' }, `${what}: dataFrom`);
    }),
  ),
  small(
    'shape: bars and rows have exactly the fields of their report, in its order',
    [],
    async (provider) => {
      for (const [report, entry] of barReports) {
        const { total, bars } = await provider.bars({ report, period: november });
        const ids = new Set([...entry.bar, ...entry.hover]);
        for (const bar of [total!, ...bars])
          expectEqual(new Set(Object.keys(bar.values)).size, ids.size, `${report}: fields of ${bar.key}`);
        const { columns, csvOnly } = await provider.details({ report, period: november });
        expectEqual({ columns, csvOnly }, { columns: entry.detail, csvOnly: entry.csvOnly }, report);
      }
      for (const [report, entry] of metricsReports) {
        const { metrics } = await provider.totals({ report, period: november });
        expectEqual(Object.keys(metrics), entry.metrics, report);
      }
      expectEqual(
        (await provider.team({ report: 'nav-usage', period: november })).columns,
        TEAM_COLUMNS,
        'team',
      );
    },
  ),
  small('shape: without a period it is the last 30 days', [21, 22], async (provider) => {
    for (const [report] of barReports) {
      expectEqual(
        await provider.bars({ report }),
        await provider.bars({ report, period: { preset: 'last-30' } }),
        report,
      );
      expectEqual(await provider.bars({ report }), await provider.bars({ report, period: november }), report);
    }
  }),
  small(
    'shape: capabilities name every report of the catalogue, and the small company lacks none',
    [36],
    async (provider) => {
      const { tabs, reports } = await provider.catalogue();
      for (const [id, { tab }] of Object.entries(reports))
        expectThat(tabs.includes(tab), `catalogue: no tab ${tab} for ${id}`);
      for (const id of Object.keys(REPORTS))
        expectThat(Object.hasOwn(reports, id), `catalogue: no report ${id}`);
      const said = await provider.capabilities();
      expectEqual(Object.keys(said.reports).sort(), Object.keys(reports).sort(), 'capabilities: reports');
      for (const [id, { lacks }] of Object.entries(said.reports))
        expectEqual(lacks, [], `capabilities: what ${id} lacks`);
      expectEqual(
        [said.access, said.name, said.people, said.weekStart],
        [true, 'Small & Sons', 11, 1],
        'capabilities',
      );
      expectEqual(
        said.groups.map(({ id }) => id).sort(),
        ['amer', 'dach', 'emea', 'vienna'],
        'capabilities: groups',
      );
    },
  ),
];

function expectParts(figure: Figure | undefined, what: string): void {
  expectThat(
    figure?.numerator !== undefined && figure.denominator !== undefined,
    `${what} comes without numerator and denominator`,
  );
}
