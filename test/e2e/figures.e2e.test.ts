/**
 * The figures on the screen are the provider's answers, on every tab and in every file, for a company counted by hand, a
 * large invented one and a real history that lacks tables. The page asks the server of `npm start`, which has read the
 * company from files; the test asks the records themselves, and writes figures by a hand of its own (`written.ts`).
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { HOST_REPORTS } from '../../demo/host-report.js';
import { openFolder } from '../../src/cli/folder.js';
import type { Bar, BarsAnswer, DetailRow, DetailsAnswer, Figure } from '../../src/contract/answer.js';
import { COACH_LEVELS, REPORTS, type BarReport, type MetricsReport } from '../../src/contract/catalogue.js';
import { unitOf, type Unit } from '../../src/contract/measures.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import type { DatasetRecords } from '../../src/contract/records.js';
import { datasetCsv } from '../../src/csv/dataset-csv.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany, smallCompany } from '../../src/sample/index.js';
import { card, drawn, eventually, openDemo, type Demo } from './demo.js';
import { savedCsv } from './saved-csv.js';
import { PAGE, settled } from './report-page.js';
import { seen, seenAll, tableOf } from './seen.js';
import { average, bucket, DASH, dollars, share, whole, written } from './written.js';

const options = { reports: HOST_REPORTS };
const slice = fileURLToPath(new URL('../data/git-history', import.meta.url));

interface Company {
  name: string;
  period: 'last-30' | 'last-90' | 'last-365';
  /** Its folder, and who answers for it beside the page. */
  open: (scratch: string) => Promise<{ folder: string; provider: UsageProvider }>;
}

/** As files, for the server. */
function inFolder(records: DatasetRecords, folder: string): { folder: string; provider: UsageProvider } {
  for (const [name, chunks] of datasetCsv(records)) writeFileSync(join(folder, name), [...chunks].join(''));
  return { folder, provider: memoryProvider(records, options) };
}

const history = async (folder: string) => ({
  folder,
  provider: (await openFolder(folder, options)).provider,
});

const COMPANIES: Company[] = [
  {
    name: 'the small company',
    period: 'last-90',
    open: async (scratch) => inFolder(smallCompany, scratch),
  },
  {
    name: 'another large one',
    period: 'last-30',
    open: async (scratch) => inFolder(sampleCompany({ people: 2500, seed: 7, eventsPerPerson: 60 }), scratch),
  },
  {
    name: 'git-history',
    period: 'last-365',
    open: () => history(process.env.USAGE_DATASET ?? slice),
  },
];

/** What git-history has not, and says so (rule 36). */
const LACKING: Record<string, string> = {
  'platform-logins': 'This dataset has no logins.',
  'si-credits': 'This dataset has no credit ledger.',
  'si-alerts': 'This dataset has no alerts.',
  'crm-activity': 'This dataset has no activity in the CRM.',
};

const BARS: Record<string, BarReport> = {
  ...(Object.fromEntries(Object.entries(REPORTS).filter(([, { shape }]) => shape === 'bars')) as Record<
    string,
    BarReport
  >),
  ...HOST_REPORTS,
};
const METRICS = ['nav-usage', 'nav-effectiveness'] as const;
/** A row of the people table begins with them. */
const PERSON = ['name', 'role', 'title', 'status'];
const STATUSES: Record<string, string> = {
  enabled: 'Enabled',
  disabled: 'Disabled',
  invited: 'Invited',
  removed: 'Removed',
};
const CHANNELS: Record<string, string> = { email: 'Email', slack: 'Slack' };

for (const { name, period, open } of COMPANIES)
  describe(`the figures of ${name}`, () => {
    const scratch = mkdtempSync(join(tmpdir(), 'usage-figures-'));
    const asked = { period: { preset: period }, compare: 'previous-period' } as const;
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

    const visit = async (tab: string): Promise<Page> => {
      const { page, faults } = await demo.visit(`${PAGE}&source=server&period=${period}&tab=${tab}`, {
        width: 1440,
        height: 1000,
      });
      assert.deepEqual(faults, []);
      await settled(page);
      return page;
    };
    const barsOf = async (report: string) => (await provider.bars({ report, ...asked })) as BarsAnswer;

    for (const [report, entry] of Object.entries(BARS)) {
      it(`${report}: the head of the card, its bars and their table`, async () => {
        const page = await visit(entry.tab);
        const answer = await barsOf(report);
        const element = card(page, report);
        if (answer.lacks.length > 0) {
          assert.equal(await element.locator('.figure .value').count(), 0);
          await element.getByText(LACKING[report]).waitFor();
          return;
        }
        const [measure] = entry.bar;
        assert.equal(await seen(element.locator('.figure .value')), cell(entry, measure, answer.total));
        assert.equal(await changeIn(element.locator('.figure')), changed(answer.compared?.change[measure]));
        const columns = [measure, ...entry.hover.filter((id) => id !== measure)];
        const compared = answer.compared?.bars ?? [];
        const row = (label: string, bar: Bar, earlier: Bar | null | undefined) => [
          bar.complete ? label : `${label} Incomplete`,
          ...columns.map((id) => cell(entry, id, bar)),
          ...(compared.length > 0 ? [cell(entry, measure, earlier)] : []),
        ];
        const table = element.getByRole('button', { name: 'Show as table' });
        await table.click();
        const rows = await tableOf(element.locator('.twin tbody tr, .twin tfoot tr'));
        assert.deepEqual(rows, [
          ...answer.bars.map((bar, i) => row(bucket(answer.bucket, bar), bar, compared[i])),
          row('Whole period', answer.total!, answer.compared?.total),
        ]);
        await table.click();
        await hover(page, element, (bar) => columns.map((id) => cell(entry, id, bar)), answer);
      });

      it(`${report}: the people behind a bar, and their file`, async () => {
        const page = await visit(entry.tab);
        const answer = await barsOf(report);
        const element = card(page, report);
        if (answer.lacks.length > 0) {
          assert.equal(await element.locator('.walk button').count(), 0);
          return;
        }
        const at = fullest(answer, entry.bar[0]);
        const bar = answer.bars[at];
        await openBar(page, element, bucket(answer.bucket, bar));
        const dialog = element.getByRole('dialog');
        const question = { report, period: asked.period, bucket: answer.bucket, bar: bar.key };
        await checkPeople(dialog, (await provider.details(question)) as DetailsAnswer, entry);
        const file = await savedCsv(page, () => dialog.getByRole('button', { name: 'Download CSV' }).click());
        const people = (await provider.details(question)) as DetailsAnswer;
        assert.deepEqual(
          file.rows,
          people.rows.map((row) => csvRow(row, people)),
        );
      });
    }

    for (const report of METRICS)
      it(`${report}: totals, averages and their changes`, async () => {
        const entry: MetricsReport = REPORTS[report];
        const page = await visit(entry.tab);
        const { metrics, lacks } = await provider.totals({ report, ...asked });
        assert.deepEqual(lacks, []);
        const element = page.locator('usage-metrics');
        const alone = entry.metrics.filter((id) => !id.startsWith('inmail'));
        const tiles = element.locator('.tile:not(.wide)');
        assert.equal(await tiles.count(), alone.length);
        for (const [i, id] of alone.entries()) {
          const { total, average: mean, compared, lacks: missing } = metrics[id];
          const tile = tiles.nth(i);
          assert.equal(await seen(tile.locator('.total-value')), cellOf(entry, id, total), id);
          if (missing.length > 0)
            assert.equal(
              await seen(tile.locator('.why')),
              `This dataset has no ${missing.map((one) => WORDS[one]).join(', ')}.`,
              id,
            );
          assert.equal(await changeIn(tile.locator('.total')), changed(compared?.change), id);
          if (!mean || mean.value === null) continue;
          assert.equal(await seen(tile.locator('.average b')), average(mean.value as number), id);
          assert.equal(await seen(tile.locator('.over')), `N ${whole(mean.denominator!)}`, id);
          assert.equal(await changeIn(tile.locator('.average')), changed(compared?.averageChange), id);
        }
        if (report === 'nav-usage') return;
        const { lacks: inmails } = metrics.inmails_sent;
        assert.equal(
          await element.locator('.inmail-part .why').getByText('This dataset has no InMails.').count(),
          inmails.length > 0 ? 3 : 0,
        );
        for (const [id, label] of Object.entries(INMAILS)) {
          const { total, compared } = metrics[id];
          const points = REPORTS[report].measures[id as 'inmails_sent'] as { share?: true };
          const place = element
            .locator('.inmail-part > .part-name, .line')
            .filter({ hasText: label })
            .first();
          const large = await place.evaluate((node) => node.matches('.part-name'));
          const value = large ? place.locator('xpath=following-sibling::p[1]') : place;
          assert.equal(await seen(value.locator('.total-value, b')), cellOf(entry, id, total), id);
          assert.equal(await changeIn(value), changed(compared?.change, points.share), id);
        }
      });

    it('nav-overview: seats, coach levels and idle seats', async () => {
      const page = await visit('overview');
      const answer = await provider.overview({ report: 'nav-overview', ...asked });
      const seats = page.locator('seat-allocation');
      const rate = (id: string) => written(answer.seats[id].value, 'share');
      assert.deepEqual(await seenAll(seats.locator('.rate-value')), [
        rate('activation_rate'),
        rate('assignment_rate'),
      ]);
      assert.deepEqual(
        await seenAll(seats.locator('.step-value')),
        ['seats_purchased', 'seats_assigned', 'seats_activated'].map((id) => written(answer.seats[id].value)),
      );
      assert.deepEqual(await seenAll(seats.locator('.step-figure .note')), [
        `${written(answer.seats.seats_available.value)} available`,
        `${written(answer.seats.seats_pending.value)} pending`,
      ]);
      const waiting = await tableOf(seats.locator('tbody.rows tr'));
      assert.deepEqual(
        waiting.map(([who, since]) => [who, since]),
        answer.overdue
          .slice(0, waiting.length)
          .map((invite) => [
            `${invite.name} ${invite.email}`,
            invite.days_pending === null
              ? 'Never invited'
              : `${whole(invite.days_pending)} days since ${written(invite.last_invited_at ?? invite.invited_at, 'instant', answer.timeZone)}`,
          ]),
      );
      if (answer.overdue.length > 0)
        assert.equal(await seen(seats.locator('.invites-title .muted')), whole(answer.overdue.length));

      const coach = page.locator('coach-levels');
      const { people, levels, lacks } = answer.coach;
      if (lacks.length > 0) await coach.getByText('This dataset has no suggested actions').waitFor();
      else {
        assert.equal(await seen(coach.locator('.figure .value')), whole(people!));
        const counts = COACH_LEVELS.map((level) => levels[level].value as number);
        assert.deepEqual(await seenAll(coach.locator('.level-count')), counts.map(whole));
        assert.deepEqual(
          await seenAll(coach.locator('.level-share')),
          counts.map((count) => share(count / people!)),
        );
      }

      const utilization = page.locator('seat-utilization');
      const { neverUsed, idle } = answer.idle;
      assert.equal(await seen(utilization.locator('.never .value')), whole(neverUsed!));
      const rows = await tableOf(utilization.locator('tbody tr'));
      assert.deepEqual(
        rows.slice(0, -1).map(([label, , ...figures]) => [label, ...figures]),
        Object.entries(idle).map(([long, { people: who, seats: held, cost }]) => [
          `${long} days`,
          whole(who!),
          whole(held!),
          ...(cost.value === null ? [] : [dollars(cost.value as number)]),
        ]),
      );
    });

    it('nav-overview: the people of a level and of idle seats, and their files', async () => {
      const page = await visit('overview');
      const query = { report: 'nav-overview', period: asked.period } as const;
      const { coach } = await provider.overview(query);
      const level = COACH_LEVELS.find((one) => Number(coach.levels[one].value) > 0);
      if (level) {
        const levels = page.locator('coach-levels');
        await levels.locator('.level').nth(COACH_LEVELS.indexOf(level)).click();
        const listed = (await provider.details({ ...query, list: 'coach' })) as DetailsAnswer;
        const rows = listed.rows.filter((row) => row.coach_level === level);
        const dialog = levels.getByRole('dialog');
        await dialog.getByText(peopleOf(rows.length)).first().waitFor();
        const first = await tableOf(dialog.locator('tbody.rows tr'));
        assert.deepEqual(
          first.map(([who]) => who),
          rows.slice(0, first.length).map(nameCell),
        );
        await page.keyboard.press('Escape');
      }
      const utilization = page.locator('seat-utilization');
      const idle = (await provider.details({ ...query, list: 'idle' })) as DetailsAnswer;
      const file = await savedCsv(page, () =>
        utilization.getByRole('button', { name: 'Download CSV' }).click(),
      );
      assert.deepEqual(
        file.rows,
        idle.rows.map((row) => csvRow(row, idle)),
      );
    });

    it('the team’s file', async () => {
      const page = await visit('usage');
      const team = await provider.team({ report: 'nav-usage', period: asked.period });
      const file = await savedCsv(page, () =>
        page.locator('usage-team-export').getByRole('button').first().click(),
      );
      assert.deepEqual(
        file.rows,
        team.rows.map((row) => Object.fromEntries(team.columns.map((id) => [id, plain(row[id])]))),
      );
    });

    /** The tooltips of bars that lie under a few places of the plot. */
    async function hover(
      page: Page,
      element: Locator,
      figures: (bar: Bar) => string[],
      answer: BarsAnswer,
    ): Promise<void> {
      await drawn(element);
      const box = (await element.locator('.plot').boundingBox())!;
      const said = new Set<string>();
      for (const part of [0.15, 0.4, 0.65, 0.93]) {
        await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
        const tip = element.locator('.tip');
        await tip.waitFor();
        const label = (await seen(tip.locator('.tip-days'))).replace(/\s*Incomplete$/, '');
        const bar = answer.bars.find((one) => bucket(answer.bucket, one) === label);
        assert.ok(bar, `no bar is called ${label}`);
        const values = await seenAll(tip.locator('.tip-row:not(.compared) dd'));
        assert.deepEqual(
          values.map((value) => value.replace(/^(—) .*/, '$1')),
          figures(bar),
          label,
        );
        said.add(label);
      }
      assert.ok(said.size >= Math.min(3, answer.bars.length), [...said].join(', '));
      await page.mouse.move(0, 0);
    }
  });

/** What a metric may lack. */
const WORDS: Record<string, string> = {
  connections: 'connections',
  snapshots: 'snapshots (snapshots.csv)',
};

const INMAILS: Record<string, string> = {
  inmails_sent: 'InMails sent',
  inmails_sent_average: 'InMails sent per person',
  inmail_acceptance_rate: 'InMail acceptance rate',
  inmails_accepted: 'InMails accepted',
  inmails_open: 'InMails still open',
  inmail_acceptance_rate_matured: 'Acceptance rate, matured only',
  inmails_matured: 'InMails matured',
  inmail_matured_share: 'Matured share',
};

/** By keys: the place of a bar is not known before its button stands over it. */
async function openBar(page: Page, element: Locator, label: string): Promise<void> {
  await drawn(element);
  const button = element.locator('.walk button:not([hidden])');
  await eventually(async () => {
    await button.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 400; step++) {
      const at = ((await button.getAttribute('aria-label')) ?? '').replace(/\s+/g, ' ');
      if (at.startsWith(`${label}:`) || at.startsWith(`${label} (`)) return;
      await page.keyboard.press('ArrowRight');
    }
    assert.fail(`no bar is called ${label}`);
  });
  await page.keyboard.press('Enter');
  await element.getByRole('dialog').locator('tbody.rows tr').first().waitFor();
}

/** Rows at both ends of the table, its footer and its number of people. */
async function checkPeople(dialog: Locator, answer: DetailsAnswer, entry: BarReport): Promise<void> {
  await dialog.getByText(peopleOf(answer.count)).first().waitFor();
  const columns = [...PERSON, ...answer.columns];
  const rowOf = (row: DetailRow) => columns.map((id) => personOrFigure(row, id, answer, entry));
  const rows = dialog.locator('tbody.rows tr');
  const top = await tableOf(rows);
  assert.deepEqual(top, answer.rows.slice(0, top.length).map(rowOf));
  await dialog.locator('.region').focus();
  await dialog.page().keyboard.press('End');
  await eventually(async () => {
    const bottom = await tableOf(rows);
    assert.deepEqual(bottom, answer.rows.slice(-bottom.length).map(rowOf));
  });
  const [footer] = await tableOf(dialog.locator('tfoot tr'));
  assert.deepEqual(
    footer.slice(PERSON.length),
    answer.columns.map((id) =>
      answer.footer[id] ? cellOf(entry, id, answer.footer[id], answer.timeZone) : '',
    ),
  );
}

function personOrFigure(row: DetailRow, id: string, answer: DetailsAnswer, entry: BarReport): string {
  const value = row[id] as string | number | null;
  if (id === 'name') return nameCell(row);
  if (value === null) return DASH;
  if (id === 'status') return STATUSES[value] ?? String(value);
  if (id === 'alert_channels')
    return String(value)
      .split(';')
      .map((channel) => CHANNELS[channel] ?? channel)
      .join(', ');
  if (PERSON.includes(id)) return String(value);
  return cellOf(entry, id, { value }, answer.timeZone);
}

const nameCell = ({ name, email }: DetailRow) => `${name ?? DASH} ${email ?? DASH}`;
const peopleOf = (count: number) => (count === 1 ? '1 person' : `${whole(count)} people`);

const cell = (entry: BarReport, id: string, bar: Bar | null | undefined): string =>
  cellOf(entry, id, bar?.values[id]);

function cellOf(
  entry: BarReport | MetricsReport,
  id: string,
  figure: Figure | undefined,
  zone?: string,
): string {
  const unit: Unit = unitOf(entry.measures[id]);
  return written(figure?.value, unit, zone);
}

/** How much a figure changed, as it stands beside it; empty where nothing does. */
function changed(change: Figure | undefined, points = false): string {
  if (typeof change?.value !== 'number') return '';
  const size = Math.abs(change.value);
  return points ? `${share(size).slice(0, -1)} points` : share(size);
}

async function changeIn(place: Locator): Promise<string> {
  const change = place.locator('.change [aria-hidden]');
  return (await change.count()) === 0 ? '' : seen(change);
}

const fullest = (answer: BarsAnswer, measure: string): number =>
  answer.bars.reduce(
    (best, bar, i) =>
      Number(bar.values[measure].value) > Number(answer.bars[best].values[measure].value) ? i : best,
    0,
  );

const csvRow = (row: DetailRow, { columns, csvOnly }: DetailsAnswer): Record<string, string> =>
  Object.fromEntries(
    ['id', 'name', 'email', 'role', 'title', 'status', ...columns, ...csvOnly].map((id) => [
      id,
      plain(row[id]),
    ]),
  );

/** As a file has it: unrounded, blank where there is nothing. */
const plain = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value as string);
