/** Who is counted: groups, people, personas (rules 14 to 17, 37, 38). */
import type { BarsAnswer, Figure, TotalsAnswer } from '../contract/answer.js';
import type { MetricsReport } from '../contract/report-entry.js';
import { addsUp } from '../contract/measures.js';
import type { UsageProvider } from '../contract/provider.js';
import { smallCompany } from '../sample/small-company.js';
import type { ConformanceCase } from './conformance-case.js';
import { expectCode, expectEqual, expectThat } from './expect.js';
import { ask, barReports, goodQuestions, metricsReports, november, small } from './small-case.js';

const EVERYBODY = smallCompany.people!.map(({ id }) => id);
/** As of the groups' data-through day, descendants included. */
const EMEA = ['ada', 'dot', 'hal', 'ivy'];

const figuresOf = ({ total, bars, n }: BarsAnswer) => ({ total, bars, n });
const metricsOf = ({ metrics, n, switchedOff }: TotalsAnswer) => ({ metrics, n, switchedOff });
const reports = goodQuestions.filter(({ method }) => !['capabilities', 'catalogue'].includes(method));

/** Bars, rows and metrics of two filters that let the same people through. */
async function expectSame(provider: UsageProvider, left: object, right: object, what: string): Promise<void> {
  for (const [report] of barReports) {
    const query = { report, period: november };
    const [a, b] = [await provider.bars({ ...query, ...left }), await provider.bars({ ...query, ...right })];
    expectEqual(figuresOf(a), figuresOf(b), `${report}: ${what}`);
    const [rows, others] = [
      await provider.details({ ...query, ...left }),
      await provider.details({ ...query, ...right }),
    ];
    expectEqual([rows.rows, rows.footer], [others.rows, others.footer], `rows of ${report}: ${what}`);
  }
  for (const [report] of metricsReports) {
    const query = { report, period: november };
    const [a, b] = [
      await provider.totals({ ...query, ...left }),
      await provider.totals({ ...query, ...right }),
    ];
    expectEqual(metricsOf(a), metricsOf(b), `${report}: ${what}`);
  }
}

function isNarrowed({ measures }: MetricsReport, id: string): boolean {
  const measure = measures[id];
  return measure.verb === 'ratio'
    ? isNarrowed({ measures } as MetricsReport, measure.numerator)
    : (measure.persona ?? false);
}

const byViewer = (
  name: string,
  viewer: string | undefined,
  run: ConformanceCase['run'],
): ConformanceCase => ({
  ...small(name, [38], run),
  ...(viewer === undefined ? {} : { viewer }),
});

export const filterCases: readonly ConformanceCase[] = [
  small('filters: empty lists are no filter', [15], (provider) =>
    expectSame(provider, { groups: [], people: [] }, {}, 'with empty lists'),
  ),
  small('filters: everybody by name is everybody', [15], (provider) =>
    expectSame(provider, { people: EVERYBODY }, {}, 'all people'),
  ),
  small(
    'filters: a group is its members of the day, those of its descendants included',
    [16, 17],
    (provider) => expectSame(provider, { groups: ['emea'] }, { people: EMEA }, 'EMEA'),
  ),
  small('filters: a group beside its own parent adds nobody', [15, 16], (provider) =>
    expectSame(provider, { groups: ['emea', 'vienna', 'emea'] }, { groups: ['emea'] }, 'EMEA and Vienna'),
  ),
  small('filters: several groups are a union, in any order', [15], async (provider) => {
    await expectSame(
      provider,
      { groups: ['vienna', 'amer'] },
      { groups: ['amer', 'vienna'] },
      'either order',
    );
    await expectSame(
      provider,
      { groups: ['vienna', 'amer'] },
      { people: ['bo', 'cy', 'dot', 'eli', 'ivy'] },
      'Vienna and Americas',
    );
  }),
  small('filters: groups and people are an intersection', [15], (provider) =>
    expectSame(
      provider,
      { groups: ['emea'], people: ['ada', 'bo', 'cy'] },
      { people: ['ada'] },
      'EMEA and three people',
    ),
  ),
  small('filters: who is in none of the groups is nobody', [15], async (provider) => {
    const { total, n } = await provider.bars({
      report: 'si-adoption',
      period: november,
      groups: ['amer'],
      people: ['ada'],
    });
    expectEqual(
      [total?.values.total_interactions.value, total?.values.unique_accounts.value, n],
      [0, 0, 0],
      'nobody',
    );
    const { rows, count } = await provider.details({
      report: 'si-adoption',
      period: november,
      groups: ['amer'],
      people: ['ada'],
    });
    expectEqual([rows, count], [[], 0], 'rows of nobody');
  }),
  small('filters: one by one, people add up to all of them', [15], async (provider) => {
    for (const [report, entry] of barReports) {
      const all = await provider.bars({ report, period: november });
      const alone = [];
      for (const id of EVERYBODY) alone.push(await provider.bars({ report, period: november, people: [id] }));
      expectEqual(
        alone.reduce((sum, { n }) => sum + n!, 0),
        all.n,
        `${report}: n`,
      );
      for (const [id, { value }] of Object.entries(all.total!.values)) {
        if (!addsUp(entry.measures[id])) continue;
        const sum = alone.reduce((sum, { total }) => sum + (total!.values[id].value as number), 0);
        expectEqual(sum, value, `${report}: ${id}`);
      }
    }
  }),
  small('filters: the answer says which were used', [15], async (provider) => {
    const filters = {
      groups: ['emea', 'amer'],
      people: ['ada', 'bo'],
      membership: 'as-was',
      persona: 'sales-leads',
    } as const;
    const answer = await provider.totals({ report: 'nav-usage', period: november, ...filters });
    expectEqual(answer.filters, filters, 'filters of the answer');
  }),
  small(
    'filters: an unknown id is an error, also beside known ones, wherever it is asked',
    [15, 30],
    async (provider) => {
      for (const { method, query } of reports) {
        for (const group of ['atlantis', 'EMEA', ' emea', '', '__proto__', 'toString'])
          await expectCode(
            ask(provider, method, { ...query, groups: ['emea', group] }),
            'unknown-group',
            `${method} of group ${JSON.stringify(group)}`,
          );
        for (const person of ['nobody', 'Ada', '', 'constructor'])
          await expectCode(
            ask(provider, method, { ...query, people: ['ada', person] }),
            'unknown-person',
            `${method} of person ${JSON.stringify(person)}`,
          );
        await expectCode(
          ask(provider, method, { ...query, persona: 'nobody' }),
          'unknown-persona',
          `${method} of an unknown persona`,
        );
      }
    },
  ),
  small('filters: a persona narrows exactly the metrics that say so', [14], async (provider) => {
    for (const [report, entry] of metricsReports) {
      const all = await provider.totals({ report, period: november });
      const some = await provider.totals({ report, period: november, persona: 'sales-leads' });
      expectEqual([some.n, some.switchedOff], [all.n, all.switchedOff], `${report}: n and switchedOff`);
      for (const id of entry.metrics) {
        const what = `${report}: ${id} under a persona`;
        const narrowed = isNarrowed(entry, id);
        expectEqual(some.metrics[id].narrowed, narrowed, `${what}: narrowed`);
        if (!narrowed) expectEqual(some.metrics[id].total, all.metrics[id].total, what);
        else if (addsUp(entry.measures[id]))
          expectAtMost(some.metrics[id].total, all.metrics[id].total, what);
      }
      const { measures = [] } = some.warnings.find(({ code }) => code === 'not-narrowed') ?? {};
      for (const id of entry.metrics)
        expectEqual(measures.includes(id), !isNarrowed(entry, id), `${report}: ${id} among the not narrowed`);
    }
  }),
  small(
    'filters: a persona leaves the reports of the other product as they are, and says so',
    [14],
    async (provider) => {
      for (const [report] of barReports) {
        const all = await provider.bars({ report, period: november });
        const some = await provider.bars({ report, period: november, persona: 'sales-leads' });
        expectEqual(figuresOf(some), figuresOf(all), report);
        expectThat(
          some.warnings.some(({ code }) => code === 'not-narrowed'),
          `${report} does not say that it is not narrowed`,
        );
      }
    },
  ),
  small('filters: a persona without rules still asks for a known target', [14, 44], async (provider) => {
    const { metrics } = await provider.totals({ report: 'nav-usage', period: november, persona: 'anybody' });
    // Ada t1 once, Ivy t4 twice; not her "tx" and her blank one.
    expectEqual(metrics.leads_saved.total.value, 3, 'leads saved');
  }),
  byViewer('personas: the viewer’s own is offered and narrows', 'ada', async (provider) => {
    const { personas } = await provider.capabilities({}, { viewer: 'ada' });
    const offered = personas.map(({ id, own }) => `${id} ${own}`).sort();
    expectEqual(offered, ['ada-dach true', 'anybody false', 'sales-leads false'], 'personas offered to Ada');
    const query = { report: 'nav-usage', period: november, persona: 'ada-dach' };
    const { metrics } = await provider.totals(query, { viewer: 'ada' });
    expectEqual(metrics.leads_saved.total.value, 1, 'leads saved in DACH'); // t1
  }),
  ...['bo', undefined].map((viewer) =>
    byViewer(
      `personas: somebody else’s is neither offered nor known to ${viewer ?? 'nobody in particular'}`,
      viewer,
      async (provider) => {
        const { personas } = await provider.capabilities({}, { viewer });
        expectEqual(personas.map(({ id }) => id).sort(), ['anybody', 'sales-leads'], 'personas offered');
        for (const { method, query } of reports)
          await expectCode(
            ask(provider, method, { ...query, persona: 'ada-dach' }, { viewer }),
            'unknown-persona',
            `${method} with the persona of Ada`,
          );
      },
    ),
  ),
];

function expectAtMost({ value }: Figure, { value: most }: Figure, what: string): void {
  expectThat((value as number) <= (most as number), `${what}: ${value}, without it ${most}`);
}
