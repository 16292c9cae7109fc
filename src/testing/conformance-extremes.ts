/** A company with nothing in it, and one whose names try to be something else. */
import type { DetailRow, Figure } from '../contract/answer.js';
import { emptyCompany, hostileCompany } from '../sample/bad-days.js';
import type { ConformanceCase } from './conformance-case.js';
import { expectCode, expectEqual, expectThat } from './expect.js';
import { barReports, metricsReports, november, small } from './small-case.js';

const holding = (
  holds: ConformanceCase['holds'],
  name: string,
  run: ConformanceCase['run'],
): ConformanceCase => ({
  ...small(name, [31, 36, 44], run),
  holds,
});
const empty = (name: string, run: ConformanceCase['run']) => holding(emptyCompany, name, run);
const hostile = (name: string, run: ConformanceCase['run']) => holding(hostileCompany, name, run);

function expectMissing(figure: Figure | undefined, what: string): void {
  expectEqual(figure?.value, null, what);
  expectEqual(figure?.state, 'missing', `${what}: state`);
}

export const extremeCases: readonly ConformanceCase[] = [
  empty('empty: capabilities say that there is nothing yet', async (provider) => {
    const { earliest, latest, people, groups, reports, groupsAsOf } = await provider.capabilities();
    expectEqual([earliest, latest, people, groups, groupsAsOf], [null, null, 0, [], null], 'capabilities');
    for (const [id, { lacks }] of Object.entries(reports))
      expectThat(lacks.length > 0, `${id} lacks nothing`);
  }),
  empty('empty: a preset has no place, days answer without bars', async (provider) => {
    for (const [report] of barReports) {
      await expectCode(provider.bars({ report, period: { preset: 'last-7' } }), 'no-data-through', report);
      await expectCode(provider.bars({ report }), 'no-data-through', `${report} without a period`);
      const { total, bars, effective, lacks, n } = await provider.bars({ report, period: november });
      expectEqual([total, bars, effective, n], [null, [], null, null], report);
      expectThat(lacks.length > 0, `${report} lacks nothing`);
      const details = await provider.details({ report, period: november, rows: 'everyone' });
      expectEqual([details.rows, details.count, details.days], [[], 0, null], `${report}: rows`);
    }
  }),
  empty('empty: metrics and seats are missing, not 0', async (provider) => {
    for (const [report, entry] of metricsReports) {
      const { metrics } = await provider.totals({ report, period: november });
      for (const id of entry.metrics) expectMissing(metrics[id].total, `${report}: ${id}`);
    }
    const { seats, coach, idle, overdue } = await provider.overview({
      report: 'nav-overview',
      period: november,
    });
    for (const [id, figure] of Object.entries(seats)) expectMissing(figure, id);
    expectEqual([coach.people, idle.neverUsed, overdue], [null, null, []], 'coach, idle, overdue');
    const { rows, lacks } = await provider.team({ report: 'nav-usage', period: november });
    expectEqual([rows, lacks.includes('seats')], [[], true], 'team');
  }),
  hostile('hostile: names come through letter by letter', async (provider) => {
    const { people, groups, personas } = hostileCompany;
    const { rows } = await provider.details({ report: 'si-adoption', period: november, rows: 'everyone' });
    for (const { id, name, title } of rows as DetailRow[]) {
      const person = people!.find((one) => one.id === id);
      expectThat(person !== undefined, `nobody has id ${JSON.stringify(id)}`);
      expectEqual(name, person!.name, `name of ${id}`);
      if (person!.registered) expectEqual(title, person!.title, `title of ${id}`);
    }
    const said = await provider.capabilities();
    expectEqual(said.name, hostileCompany.name, 'name of the company');
    for (const { id, name } of said.groups)
      expectEqual(name, groups!.find((one) => one.id === id)?.name, `name of group ${id}`);
    for (const { id, name } of said.personas)
      expectEqual(name, personas!.find((one) => one.id === id)?.name, `name of persona ${id}`);
  }),
  hostile('hostile: names change no figure, and `__proto__` is an id like any other', async (provider) => {
    const { total } = await provider.bars({ report: 'si-adoption', period: november });
    expectEqual(
      [total?.values.total_interactions.value, total?.values.unique_accounts.value],
      [15, 4],
      'adoption of November',
    );
    // Vienna is called __proto__ here: Dot 1, Ivy 2.
    const vienna = await provider.bars({ report: 'si-adoption', period: november, groups: ['__proto__'] });
    expectEqual(vienna.total?.values.total_interactions.value, 3, 'adoption of __proto__');
    const gus = await provider.details({
      report: 'si-adoption',
      period: november,
      people: ['__proto__', '=1+1'],
      rows: 'everyone',
    });
    expectEqual(gus.rows.map(({ id }) => id).sort(), ['=1+1', '__proto__'], 'rows of __proto__ and =1+1');
    await expectCode(
      provider.bars({ report: 'si-adoption', people: ['toString'] }),
      'unknown-person',
      'toString',
    );
  }),
];
