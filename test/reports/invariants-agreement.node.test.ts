/** The bar, its hover, the footer of the table, the CSV and the HTTP answer agree - on random companies and questions. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BarsAnswer, DetailsAnswer, Figures } from '../../src/contract/answer.js';
import { REPORTS, type ReportId } from '../../src/contract/catalogue.js';
import { addsUp, type Measure } from '../../src/contract/measures.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import type { Query } from '../../src/contract/query.js';
import { csvTable, tableChunks } from '../../src/csv/answer-tables.js';
import { httpProvider } from '../../src/providers/http.js';
import { usageHandler } from '../../src/server/handler.js';
import { readCsv } from '../reference/csv.mjs';
import { anyQuestion, anySeed, ask, overTheWire, questionsOf, randomCompany } from './random-company.js';

const BARS = (Object.keys(REPORTS) as ReportId[]).filter((id) => REPORTS[id].shape === 'bars');
const METRICS = ['nav-usage', 'nav-effectiveness'] as const;
const measuresOf = (report: string) =>
  (REPORTS[report as ReportId] as { measures: Record<string, Measure> }).measures;
/** Figures of the bar that the table has under another name. */
const SAME: Record<string, string> = { total_logins: 'logins', total_sessions: 'sessions' };

/** A question about bars, without what narrows only the table. */
async function asked(seed: number, number: number, report: ReportId): Promise<[UsageProvider, Query]> {
  const { provider, query } = await randomCompany(seed);
  const { text: _, page: __, ...rest } = query(number, report);
  return [provider, rest];
}
const barsOf = async (provider: UsageProvider, query: Query) => (await provider.bars(query)) as BarsAnswer;
const detailsOf = async (provider: UsageProvider, query: Query) =>
  (await provider.details(query)) as DetailsAnswer;

/** Numbers of a column of the downloaded text, blanks left out; in 1/10,000, so that credits add exactly. */
function columnOf(answer: DetailsAnswer, id: string): number[] {
  const [header, ...rows] = readCsv([...tableChunks(csvTable(answer))].join('')) as { cells: string[] }[];
  const place = header.cells.indexOf(id);
  return rows.map(({ cells }) => cells[place]).filter((cell) => cell !== '').map((cell) => Math.round(Number(cell) * 10_000)); // prettier-ignore
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function agree(bar: Figures, footer: Figures): void {
  for (const [id, figure] of Object.entries(bar)) {
    const column = SAME[id] ?? id;
    if (column in footer) assert.deepEqual(footer[column], figure, id);
  }
}

describe('a bar and the people behind it', () => {
  for (const report of BARS)
    it(`${report}: the total of the bars is the footer of the table`, () =>
      fc.assert(
        fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
          const [provider, query] = await asked(seed, number, report);
          const [{ total }, { footer }] = await Promise.all([
            barsOf(provider, query),
            detailsOf(provider, query),
          ]);
          if (total) agree(total.values, footer);
        }),
        { numRuns: 15 },
      ));
  for (const report of BARS)
    it(`${report}: so it is for each bar`, () =>
      fc.assert(
        fc.asyncProperty(anySeed, anyQuestion, fc.nat(), async (seed, number, at) => {
          const [provider, query] = await asked(seed, number, report);
          const { bars } = await barsOf(provider, query);
          const bar = bars[at % bars.length];
          if (!bar) return;
          const { footer, days } = await detailsOf(provider, { ...query, bar: bar.key });
          assert.deepEqual(days, { start: bar.start, end: bar.end });
          agree(bar.values, footer);
        }),
        { numRuns: 15 },
      ));
  for (const report of BARS)
    it(`${report}: what adds up is the sum of the rows as they are downloaded`, () =>
      fc.assert(
        fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
          const [provider, query] = await asked(seed, number, report);
          const answer = await detailsOf(provider, query);
          for (const id of [...answer.columns, ...answer.csvOnly]) {
            const { value } = answer.footer[id];
            const measure = measuresOf(report)[id];
            if (typeof value !== 'number' || measure.verb === 'ratio') continue;
            const rows = columnOf(answer, id);
            const whole = Math.round(value * 10_000);
            if (addsUp(measure)) assert.equal(sum(rows), whole, id);
            else assert.ok(Math.max(0, ...rows) <= whole && whole <= sum(rows), id); // a union
          }
        }),
        { numRuns: 15 },
      ));
});

describe('bars and their total', () => {
  for (const report of [...BARS, ...METRICS])
    it(`${report}: the bars of what adds up add up to the total`, () =>
      fc.assert(
        fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
          const [provider, query] = await asked(seed, number, report);
          const { bars, total } = await barsOf(provider, query);
          for (const [id, { value }] of Object.entries(total?.values ?? {})) {
            const measure = measuresOf(report)[id];
            if (typeof value !== 'number' || !addsUp(measure) || measure.verb === 'latest') continue;
            const parts = bars.map(({ values }) => Math.round(Number(values[id].value ?? 0) * 10_000));
            assert.equal(sum(parts), Math.round(value * 10_000), id);
          }
        }),
        { numRuns: 15 },
      ));
  for (const report of METRICS)
    it(`${report}: the total of the bars is that of the metrics`, () =>
      fc.assert(
        fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
          const [provider, query] = await asked(seed, number, report);
          const [{ total }, { metrics }] = await Promise.all([
            barsOf(provider, query),
            provider.totals(query),
          ]);
          for (const [id, figure] of Object.entries(total?.values ?? {}))
            assert.deepEqual(metrics[id].total, figure, id);
        }),
        { numRuns: 15 },
      ));
  it('one bar of the whole period is the total', () =>
    fc.assert(
      fc.asyncProperty(
        anySeed,
        anyQuestion,
        fc.constantFrom(...BARS, ...METRICS),
        async (seed, number, report) => {
          const [provider, query] = await asked(seed, number, report);
          const { bars, total } = await barsOf(provider, { ...query, bucket: 'period' });
          assert.deepEqual(bars, total ? [total] : []);
        },
      ),
      { numRuns: 30 },
    ));
});

describe('an answer over HTTP', () => {
  it('is the answer, whatever is asked', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, number) => {
        const { provider, query } = await randomCompany(seed);
        const remote = httpProvider({ base: 'http://localhost', fetch: usageHandler(provider) });
        for (const [method, question] of questionsOf(query(number)))
          assert.deepEqual(
            await ask(remote, method, question),
            overTheWire(await ask(provider, method, question)),
            method,
          );
      }),
      { numRuns: 40 },
    ));
  it('is a refusal by the same code', async () => {
    const { provider } = await randomCompany(1);
    const remote = httpProvider({ base: 'http://localhost', fetch: usageHandler(provider) });
    for (const query of [
      { report: 'no-such' },
      { report: 'si-logins', groups: ['no such'] },
      { report: 'si-logins', people: ['no such'] },
      { report: 'si-logins', persona: 'no such' },
      { report: 'si-logins', timeZone: 'Mars/Olympus' },
      { report: 'si-logins', period: { start: '1999-01-01', end: '1999-01-02' } },
      { report: 'si-logins', period: { start: '2024-02-02', end: '2024-02-01' } },
      { report: 'nav-overview' },
    ]) {
      const codeOf = (asked: UsageProvider) =>
        asked.bars(query as Query).then(String, ({ code }: { code: string }) => code);
      assert.equal(await codeOf(remote), await codeOf(provider), JSON.stringify(query));
    }
  });
});
