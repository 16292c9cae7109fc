/**
 * The figures on the screen are the provider's answers, on every tab and in every file. The page asks the server of
 * `npm start`, which has read the company from files; the test asks the records themselves, and writes figures by a hand
 * of its own (`written.ts`).
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { HOST_REPORTS } from '../../demo/host-report.js';
import type { BarsAnswer, DetailsAnswer } from '../../src/contract/answer.js';
import { COACH_LEVELS, REPORTS } from '../../src/contract/catalogue.js';
import type { BarReport } from '../../src/contract/report-entry.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import type { DatasetRecords } from '../../src/contract/records.js';
import { datasetCsv } from '../../src/csv/dataset-csv.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { card, openDemo, type Demo } from './demo.js';
import { checkCard, checkPeople, fullest, openBar } from './figures-bars.js';
import { fileRow, fileRows } from './figures-cells.js';
import { checkMetrics } from './figures-metrics.js';
import { checkCoach, checkIdle, checkLevel, checkSeats } from './figures-overview.js';
import { PAGE, settled } from './report-page.js';
import { savedCsv } from './saved-csv.js';
import { bucket } from './written.js';

export const options = { reports: HOST_REPORTS };

export interface Company {
  period: 'last-30' | 'last-90' | 'last-365';
  /** Its folder, and who answers for it beside the page. */
  open: (scratch: string) => Promise<{ folder: string; provider: UsageProvider }>;
  /** By report: what is said in the place of its bars. */
  lacking?: Readonly<Record<string, string>>;
  /** Reports of which nothing happened in the period. */
  quiet?: readonly string[];
}

/** As files, for the server. */
export function inFolder(
  records: DatasetRecords,
  folder: string,
): { folder: string; provider: UsageProvider } {
  for (const [name, chunks] of datasetCsv(records)) writeFileSync(join(folder, name), [...chunks].join(''));
  return { folder, provider: memoryProvider(records, options) };
}

const ours = Object.entries(REPORTS).filter(([, { shape }]) => shape === 'bars') as [string, BarReport][];
const BARS = { ...Object.fromEntries(ours), ...(HOST_REPORTS as Record<string, BarReport>) };

/** Tests of one company. */
export function figuresOf(name: string, { period, open, lacking = {}, quiet = [] }: Company): void {
  describe(`the figures of ${name}`, () => {
    const scratch = mkdtempSync(join(tmpdir(), 'usage-figures-'));
    const asked = { period: { preset: period }, compare: 'previous-period' } as const;
    const overview = { report: 'nav-overview', ...asked } as const;
    let provider: UsageProvider;
    let demo: Demo;
    before(async () => {
      const company = await open(scratch);
      provider = company.provider;
      demo = await openDemo('--data', company.folder);
    });
    after(async () => {
      await demo.close();
      rmSync(scratch, { recursive: true });
    });

    async function visit(tab: string): Promise<Page> {
      const { page, faults } = await demo.visit(`${PAGE}&source=server&period=${period}&tab=${tab}`, {
        width: 1440,
        height: 1000,
      });
      await settled(page);
      assert.deepEqual(faults, []);
      return page;
    }
    const barsOf = async (report: string) => (await provider.bars({ report, ...asked })) as BarsAnswer;
    const detailsOf = async (query: Parameters<typeof provider.details>[0]) =>
      (await provider.details(query)) as DetailsAnswer;

    for (const [report, entry] of Object.entries(BARS)) {
      if (lacking[report]) {
        it(`${report} says what it lacks, and has no figures`, async () => {
          const element = card(await visit(entry.tab), report);
          assert.notDeepEqual((await barsOf(report)).lacks, []);
          await element.getByText(lacking[report]).waitFor();
          assert.equal(await element.locator('.figure .value, .walk button').count(), 0);
        });
        continue;
      }
      if (quiet.includes(report)) {
        it(`${report} says that nothing happened`, async () => {
          const element = card(await visit(entry.tab), report);
          const { n, total } = await barsOf(report);
          assert.deepEqual([n, total?.values[entry.bar[0]].value], [0, 0]);
          await element.getByText('Nothing happened in these days.').waitFor();
          assert.equal(await element.locator('.figure .value, .walk button').count(), 0);
        });
        continue;
      }

      it(`${report}: the head of the card, its bars and their table`, async () => {
        const page = await visit(entry.tab);
        await checkCard(page, card(page, report), await barsOf(report), entry);
      });

      it(`${report}: the people behind a bar, and their file`, async () => {
        const page = await visit(entry.tab);
        const answer = await barsOf(report);
        const bar = fullest(answer, entry);
        const dialog = await openBar(page, card(page, report), bucket(answer.bucket, bar));
        const people = await detailsOf({
          report,
          period: asked.period,
          bucket: answer.bucket,
          bar: bar.key,
        });
        await checkPeople(dialog, people, entry);
        const { rows } = await savedCsv(page, () =>
          dialog.getByRole('button', { name: 'Download CSV' }).click(),
        );
        assert.deepEqual(rows, fileRows(people));
      });
    }

    for (const report of ['nav-usage', 'nav-effectiveness'] as const)
      it(`${report}: totals, averages and their changes`, async () => {
        const page = await visit(REPORTS[report].tab);
        const totals = await provider.totals({ report, ...asked });
        await checkMetrics(page.locator('usage-metrics'), totals, REPORTS[report]);
      });

    it('nav-overview: seats, coach levels and idle seats', async () => {
      const page = await visit('overview');
      const answer = await provider.overview(overview);
      await checkSeats(page.locator('seat-allocation'), answer);
      await checkCoach(page.locator('coach-levels'), answer);
      await checkIdle(page.locator('seat-utilization'), answer);
    });

    it('nav-overview: the people of a level, and the file of idle seats', async () => {
      const page = await visit('overview');
      const { coach } = await provider.overview(overview);
      const level = COACH_LEVELS.find((one) => Number(coach.levels[one].value) > 0);
      const { period: days, report } = overview;
      if (level) {
        const { rows } = await detailsOf({ report, period: days, list: 'coach' });
        await checkLevel(page.locator('coach-levels'), level, rows);
      }
      const { rows } = await savedCsv(page, () =>
        page.locator('seat-utilization').getByRole('button', { name: 'Download CSV' }).click(),
      );
      assert.deepEqual(rows, fileRows(await detailsOf({ report, period: days, list: 'idle' })));
    });

    it('the team’s file', async () => {
      const page = await visit('usage');
      const team = await provider.team({ report: 'nav-usage', period: asked.period });
      const { rows } = await savedCsv(page, () =>
        page.locator('usage-team-export').getByRole('button').first().click(),
      );
      assert.deepEqual(
        rows,
        team.rows.map((row) => fileRow(row, team.columns)),
      );
    });
  });
}
