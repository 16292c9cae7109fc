/**
 * An administrator's morning without a mouse: no click, no focus set by the test, only keys. Where the focus is, and
 * that it can be seen there, is checked after every one of them (`keyboard.ts`).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { BarsAnswer, DetailsAnswer, OverviewAnswer, TeamAnswer } from '../../src/contract/answer.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { sampleCompany } from '../../src/sample/company.js';
import { card, eventually, openDemo, photograph, textOf, type Demo } from './demo.js';
import { Keyboard } from './keyboard.js';
import { PAGE, pagePicker, search, settled, shows } from './report-page.js';
import { savedCsv } from './saved-csv.js';

/** What the demo shows. */
const provider = memoryProvider(sampleCompany());
/** A day of the last 30: `bars[AT]`. */
const AT = 4;
const USER_METRICS = ['platform-logins', 'si-logins', 'si-adoption'];

describe('with the keyboard only', () => {
  let demo: Demo;
  let page: Page;
  let keys: Keyboard;
  let faults: string[];
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  async function visit(where: string): Promise<void> {
    ({ page, faults } = await demo.visit(where));
    keys = new Keyboard(page);
    if (where.includes('view=usage')) await settled(page);
  }

  /** What a press of Enter saves. */
  const saved = () => savedCsv(page, () => keys.press('Enter'));

  describe('on every tab', () => {
    it('the report is entered from its card, and left again', async () => {
      await visit('report.html');
      await page.getByRole('link', { name: 'View report' }).waitFor();
      await keys.tabTo('link "View report"');
      await page.keyboard.press('Enter');
      await settled(page);
      assert.equal(search(page), '?view=usage');
      await keys.tabTo('tab "User Metrics"');
      await keys.tabTo('link "Administrator reports"', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'View report' }).waitFor();
      assert.deepEqual(faults, []);
    });

    it('tabs are walked by arrows, Home and End, and opened by Enter', async () => {
      await visit(PAGE);
      await keys.tabTo('tab "User Metrics"');
      await keys.press('ArrowRight', 3);
      assert.match(await keys.focused(), /tab "Overview"/);
      await keys.press('Enter');
      await page.locator('seat-allocation').getByText('Activation rate').first().waitFor();
      assert.match(await keys.focused(), /tab "Overview" \[selected\]/);
      await keys.press('End');
      await keys.press('Enter');
      await page.locator('usage-metrics').getByText('Unique connections').first().waitFor();
      await keys.press('Home');
      await keys.press('Space');
      await settled(page);
      assert.match(await keys.focused(), /tab "User Metrics" \[selected\]/);
      assert.deepEqual(faults, []);
    });

    it('a preset is chosen, and every card says its days', async () => {
      await visit(PAGE);
      await keys.tabTo('button "Period: Last 30 days"');
      await keys.press('Enter');
      await keys.tabTo('button "Last 90 days"');
      await keys.press('Enter');
      await keys.arrivesAt('button "Period: Last 90 days"');
      for (const report of USER_METRICS) await shows(card(page, report), 'Last 90 days');
      const { total } = await bars('si-adoption', { preset: 'last-90' });
      const heard = card(page, 'si-adoption').getByRole('status');
      await eventually(async () =>
        assert.equal(
          await heard.first().textContent(),
          `Adoption, Aug 3 – Oct 31, 2026: Total interactions ${shown(total!.values.total_interactions.value)}`,
        ),
      );
      assert.deepEqual(faults, []);
    });

    it('own days are picked in the calendar', async () => {
      await visit(PAGE);
      await keys.tabTo('button "Period: Last 30 days"');
      await keys.press('Enter');
      await keys.tabTo('button "Saturday, October 31, 2026, last day"');
      await keys.press('PageUp');
      await keys.press('ArrowUp');
      assert.match(await keys.focused(), /Wednesday, September 23, 2026/);
      await keys.press('Enter');
      await pagePicker(page).getByText('From Sep 23, 2026. Now choose the last day.').waitFor();
      await keys.press('ArrowDown');
      await keys.press('ArrowRight', 2);
      await keys.press('Enter');
      await keys.tabTo('button "Apply"');
      await keys.press('Enter');
      await keys.arrivesAt('button "Period: Sep 23 – Oct 2, 2026"');
      assert.equal(search(page), '?view=usage&period=2026-09-23..2026-10-02');
      for (const report of USER_METRICS) await shows(card(page, report), 'Sep 23 – Oct 2, 2026');
      assert.deepEqual(faults, []);
    });

    it('own days are typed, and refused where there are none', async () => {
      await visit(PAGE);
      await keys.tabTo('button "Period: Last 30 days"');
      await keys.press('Enter');
      await keys.tabTo('textbox "From"');
      await keys.type('10202026');
      await keys.tabTo('textbox "To"');
      await keys.type('10102026');
      await keys.press('Enter');
      await pagePicker(page).getByText('The first day must not lie after the last.').waitFor();
      await keys.arrivesAt('textbox "From"');
      await keys.type('10052026');
      await keys.press('Enter');
      await keys.arrivesAt('button "Period: Oct 5 – 10, 2026"');
      await shows(card(page, 'si-adoption'), 'Oct 5 – 10, 2026');
      assert.deepEqual(faults, []);
    });

    it('figures are compared with the year before, or with nothing', async () => {
      await visit(PAGE);
      await keys.tabTo('button "Period: Last 30 days"');
      await keys.press('Enter');
      await keys.tabTo('combobox "Compare with"');
      await keys.type('Previous year');
      await card(page, 'si-adoption').getByText('vs Oct 2 – 31, 2025').waitFor();
      await keys.press('ArrowDown');
      await card(page, 'si-adoption').getByText('vs ').waitFor({ state: 'detached' });
      await keys.press('Escape');
      await keys.arrivesAt('button "Period: Last 30 days"');
      assert.equal(search(page), '?view=usage&compare=none');
      assert.deepEqual(faults, []);
    });

    it('a group is found in the tree, and everything follows it', async () => {
      await visit(PAGE);
      await keys.tabTo('button "Groups"');
      await keys.press('Enter');
      await keys.tabTo('treeitem "All sales"');
      await keys.press('ArrowRight');
      await keys.type('E');
      assert.match(await keys.focused(), /treeitem "EMEA"/);
      await keys.press('Space');
      await keys.press('ArrowDown');
      assert.match(await keys.focused(), /, included" \[checked\]|, included".*\[checked\]/);
      await keys.press('Escape');
      await keys.arrivesAt('button "Groups 1 chosen"');
      const { total } = await bars('si-adoption', { preset: 'last-30' }, { groups: ['emea'] });
      await eventually(async () => assert.equal(await headline('si-adoption'), figure(total)));
      assert.deepEqual(faults, []);
    });

    it('a person is found by text, and everything follows them', async () => {
      await visit(PAGE);
      const answer = (await provider.details({ report: 'si-adoption' })) as DetailsAnswer;
      const [who] = answer.rows;
      await keys.tabTo('button "People"');
      await keys.press('Enter');
      await keys.arrivesAt('combobox "Find people"');
      await keys.type(who.email!);
      const people = page.locator('usage-filter-bar');
      await people.getByText('1 person', { exact: true }).waitFor();
      await keys.press('ArrowDown');
      await keys.press('Enter');
      assert.equal(await people.getByRole('option', { selected: true }).count(), 1);
      await keys.press('Escape');
      await keys.arrivesAt('button "People 1 chosen"');
      await eventually(async () =>
        assert.equal(await headline('si-adoption'), shown(who.total_interactions as number)),
      );
      await keys.tabTo(`button "Remove ${who.name}"`);
      await keys.press('Enter');
      await keys.arrivesAt('button "Groups"');
      await eventually(async () =>
        assert.equal(await headline('si-adoption'), shown(answer.footer.total_interactions.value)),
      );
      assert.deepEqual(faults, []);
    });

    it('a persona is chosen, and all filters are cleared at once', async () => {
      await visit(`${PAGE}&tab=usage&groups=emea`);
      const metrics = page.locator('usage-metrics');
      await keys.tabTo('button "Persona"');
      await keys.press('Enter');
      await keys.tabTo('button "Procurement"');
      await keys.press('Enter');
      await keys.arrivesAt('button "Persona 1 chosen"');
      await metrics.getByText('Not narrowed by the persona').first().waitFor();
      await keys.tabTo('button "Clear all"');
      await keys.press('Enter');
      await keys.arrivesAt('button "Groups"');
      await metrics.getByText('Not narrowed by the persona').first().waitFor({ state: 'detached' });
      await page.getByText('All filters cleared').waitFor({ state: 'attached' });
      assert.doesNotMatch(search(page), /emea|persona/);
      assert.deepEqual(faults, []);
    });

    it('the team is saved under the period and filters of the page', async () => {
      await visit(`${PAGE}&tab=usage&period=last-7&groups=emea`);
      await keys.tabTo('button "Download team CSV"');
      const { rows } = await saved();
      const period = { preset: 'last-7' } as const;
      const team: TeamAnswer = await provider.team({ report: 'nav-usage', period, groups: ['emea'] });
      assert.deepEqual(
        rows.map(({ id, searches }) => [id, searches]),
        team.rows.map(({ id, searches }) => [id, searches === null ? '' : String(searches as number)]),
      );
      await keys.arrivesAt('button "Download team CSV"');
      assert.deepEqual(faults, []);
    });
  });

  describe('on a card of bars', () => {
    it('bars are walked, and their figures are shown and said', async () => {
      await visit(PAGE);
      const { bars: all } = await bars('si-adoption', { preset: 'last-30' });
      await keys.tabTo(/Total interactions/);
      await keys.press('End');
      assert.match(await keys.focused(), new RegExp(`Oct 31.*Total interactions ${figure(all.at(-1)!)},`));
      await keys.press('ArrowRight');
      assert.match(await keys.focused(), /Oct 31/);
      await keys.press('Home');
      await keys.press('ArrowRight', AT);
      const { values } = all[AT];
      const said = await keys.focused();
      const seen = await textOf(card(page, 'si-adoption').getByRole('tooltip'));
      for (const [label, id] of [
        ['Total interactions', 'total_interactions'],
        ['Unique accounts interacted with', 'unique_accounts'],
        ['Unique accounts (Hot New, Hot)', 'unique_accounts_hot'],
        ['Total days active', 'days_active'],
      ] as const) {
        const text = `${label} ${shown(values[id].value)}`;
        assert.ok(said.includes(text), `${said} does not say ${text}`);
        assert.ok(seen.includes(text), `${seen} does not show ${text}`);
      }
      await keys.press('Escape');
      await card(page, 'si-adoption').getByRole('tooltip').waitFor({ state: 'hidden' });
      assert.equal(await keys.focused(), said);
      assert.deepEqual(faults, []);
    });

    it('the people behind a bar are opened, sorted, filtered, paged, saved, and left for the same bar', async () => {
      await visit(`${PAGE}&period=last-90`);
      const query = { report: 'si-adoption', period: { preset: 'last-90' } } as const;
      const { bars: all } = await bars('si-adoption', query.period);
      const bar = all[AT].key;
      const people = (await provider.details({ ...query, bar })) as DetailsAnswer;
      await keys.tabTo(/Total interactions/);
      await keys.press('ArrowRight', AT);
      const stood = await keys.focused();
      await keys.press('Enter');
      await keys.arrivesAt('heading "Adoption: ');
      const dialog = card(page, 'si-adoption').getByRole('dialog');
      await rowsOf(dialog).first().waitFor();

      await keys.tabTo('switch "More columns"');
      await keys.press('Space');
      await dialog.getByRole('columnheader', { name: 'CRM page loads' }).waitFor();
      assert.match(await keys.focused(), /\[checked\]/);

      await keys.tabTo('region "Adoption: table of people"');
      await keys.press('End');
      await dialog.getByText(people.rows.at(-1)!.email!, { exact: true }).waitFor();
      await keys.press('Home');
      await keys.press('PageDown');
      await keys.press('ArrowRight', 3);
      await keys.press('Home');

      await keys.tabTo('button "Person"');
      await keys.press('Enter');
      const byName = (await provider.details({ ...query, bar, sort: { by: 'name' } })) as DetailsAnswer;
      await eventually(async () =>
        assert.ok((await rowsOf(dialog).first().innerText()).startsWith(byName.rows[0].name!)),
      );
      await keys.press('Space');
      await dialog.locator('th[aria-sort=descending]').waitFor();

      await keys.tabTo('searchbox "Filter people"', 'Shift+Tab');
      await keys.type(people.rows[1].email!.split('@')[0]);
      await dialog.getByText(`1 of ${people.count} people`).first().waitFor();
      await keys.tabTo('button "Download CSV"');
      const { name, rows } = await saved();
      assert.equal(name, `si-adoption_${all[AT].start}_${all[AT].end}.csv`);
      assert.deepEqual(
        rows.map(({ id, total_interactions: total }) => [id, Number(total)]),
        [[people.rows[1].id, people.rows[1].total_interactions]],
      );
      await keys.arrivesAt('button "Download CSV"');
      await photograph(page, 'keyboard-popup');

      await keys.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await keys.arrivesAt(stood);
      assert.deepEqual(faults, []);
    });

    it('Tab goes round in a popup, and does not leave it', async () => {
      await visit(PAGE);
      await keys.tabTo(/Total interactions/);
      await keys.press('Enter');
      await keys.arrivesAt('heading "Adoption: ');
      await rowsOf(card(page, 'si-adoption').getByRole('dialog')).first().waitFor();
      await keys.tabTo('button "Close"');
      await keys.tabTo('button "iframe page loads"');
      await keys.tabTo('button "Close"');
      await keys.press('Enter');
      await keys.arrivesAt(/Total interactions/);
      assert.deepEqual(faults, []);
    });

    it('a number is explained', async () => {
      await visit(PAGE);
      await keys.tabTo('button "About Adoption"');
      await keys.press('Enter');
      const about = card(page, 'si-adoption').getByRole('group', { name: 'About Adoption' });
      await about.getByText('Formula').waitFor();
      assert.match(await textOf(about), /Their quantities, added.*America\/New York/);
      await keys.press('Escape');
      await about.waitFor({ state: 'hidden' });
      await keys.arrivesAt('button "About Adoption"');
      assert.deepEqual(faults, []);
    });

    it('the bars are read as a table', async () => {
      await visit(PAGE);
      await keys.tabTo('button "About Adoption"');
      await keys.tabTo('button "Show as table"');
      await keys.press('Enter');
      assert.match(await keys.focused(), /\[pressed\]/);
      const { total } = await bars('si-adoption', { preset: 'last-30' });
      const last = card(page, 'si-adoption').getByRole('row').last();
      await eventually(async () =>
        assert.match(await textOf(last), new RegExp(`^Whole period ${figure(total)} `)),
      );
      assert.deepEqual(faults, []);
    });

    it('a period of its own is given and taken back', async () => {
      await visit(PAGE);
      await keys.tabTo('button "About Logins"');
      await keys.tabTo('button "Period: Last 30 days"');
      await keys.press('Enter');
      await keys.tabTo('button "Last 7 days"');
      await keys.press('Enter');
      await keys.arrivesAt('button "Period: Last 7 days"');
      assert.equal(search(page), '?view=usage&card.si-logins=period:last-7');
      await shows(card(page, 'si-adoption'), 'Last 30 days');
      await keys.press('Enter');
      await keys.tabTo('button "As the page"');
      await keys.press('Enter');
      await keys.arrivesAt('button "Period: Last 30 days"');
      assert.equal(search(page), '?view=usage');
      assert.deepEqual(faults, []);
    });

    it('another measure is chosen', async () => {
      await visit(PAGE);
      await keys.tabTo('combobox "Measure"');
      await keys.type('Total');
      const { total } = await bars('si-logins', { preset: 'last-30' });
      await eventually(async () =>
        assert.equal(await headline('si-logins'), figure(total, 'total_sessions')),
      );
      assert.match(await keys.focused(), /combobox "Measure"/);
      assert.deepEqual(faults, []);
    });
  });

  describe('on the overview', () => {
    const overview = (): Promise<OverviewAnswer> => provider.overview({ report: 'nav-overview' });

    it('a coach level is opened for its people', async () => {
      await visit(`${PAGE}&tab=overview`);
      const { coach } = await overview();
      await keys.tabTo('button "Beginner ');
      await keys.press('ArrowDown', 3);
      await keys.press('Home');
      await keys.press('End');
      await keys.press('ArrowUp');
      const stood = await keys.focused();
      assert.match(stood, new RegExp(`^button "Advanced ${coach.levels.advanced.value} people`));
      await keys.press('Enter');
      await keys.arrivesAt(/^heading "Advanced/);
      const dialog = page.locator('coach-levels').getByRole('dialog');
      await dialog.getByText(`${coach.levels.advanced.value} people`).first().waitFor();
      await keys.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await keys.arrivesAt(stood);
      assert.deepEqual(faults, []);
    });

    it('idle people are listed, for days of one’s own too', async () => {
      await visit(`${PAGE}&tab=overview`);
      const { idle } = await overview();
      await keys.tabTo('spinbutton "Own number of days"');
      await keys.type('30');
      await keys.press('Enter');
      await keys.tabTo(`button "${idle.idle['30'].people} people: idle for at least 30 days`);
      const stood = await keys.focused();
      await keys.press('Enter');
      await keys.arrivesAt(/^heading "/);
      const dialog = page.locator('seat-utilization').getByRole('dialog');
      await dialog.getByText(`${idle.idle['30'].people} people`).first().waitFor();
      await keys.press('Escape');
      await keys.arrivesAt(stood);
      await keys.tabTo(`button "${idle.neverUsed} people: never used`, 'Shift+Tab');
      await keys.press('Enter');
      await keys.arrivesAt(/^heading "Never used/);
      assert.deepEqual(faults, []);
    });

    it('an invite is sent again, and once more where it failed', async () => {
      await visit(`${PAGE}&tab=overview`);
      const { overdue } = await overview();
      const seats = page.locator('seat-allocation');
      await keys.tabTo(`button "Resend the invite to ${overdue[0].name}"`);
      await keys.press('Enter');
      await seats.getByText(`Invite to ${overdue[0].name} sent`).waitFor({ state: 'attached' });
      await keys.arrivesAt(/./);
      await keys.tabTo(`button "Resend the invite to ${overdue[1].name}"`);
      await keys.press('Enter');
      await seats.getByText('Not sent').waitFor();
      await keys.arrivesAt(`button "Try again to send the invite to ${overdue[1].name}"`);
      await keys.press('Enter');
      await seats.getByText(`Invite to ${overdue[1].name} sent`).waitFor({ state: 'attached' });
      await keys.arrivesAt(/./);
      assert.deepEqual(faults, []);
    });
  });

  describe('on the metrics', () => {
    it('groups stand side by side, and are taken away again', async () => {
      await visit(`${PAGE}&tab=usage`);
      await keys.tabTo('button "Compare groups"');
      await keys.press('Enter');
      await keys.tabTo('checkbox "EMEA"');
      await keys.press('Space');
      await keys.tabTo('checkbox "Americas"', 'Shift+Tab');
      await keys.press('Space');
      await keys.press('Escape');
      await keys.arrivesAt('button "2 groups compared"');
      const metrics = page.locator('usage-metrics');
      await metrics.getByRole('columnheader', { name: 'Americas' }).waitFor();
      const emea = await provider.totals({ report: 'nav-usage', groups: ['emea'] });
      const row = metrics.getByRole('row', { name: /^Searches performed/ });
      await eventually(async () =>
        assert.ok((await textOf(row)).includes(` ${shown(emea.metrics.searches.total.value)} `)),
      );
      await keys.tabTo('button "Do not compare EMEA"');
      await keys.press('Enter');
      await keys.arrivesAt('button "1 group compared"');
      await keys.press('Enter');
      await keys.tabTo('button "Stop comparing"');
      await keys.press('Enter');
      await keys.arrivesAt(/Compare groups/);
      assert.deepEqual(faults, []);
    });

    it('a metric gets a period of its own and follows the page again', async () => {
      await visit(`${PAGE}&tab=usage`);
      const metrics = page.locator('usage-metrics');
      await keys.tabTo('button "Period and filters of Searches performed"');
      await keys.press('Enter');
      await keys.tabTo('button "Last 30 days"');
      await keys.press('Enter');
      await keys.tabTo('button "Last 7 days"');
      await keys.press('Enter');
      const week = await provider.totals({ report: 'nav-usage', period: { preset: 'last-7' } });
      const tile = metrics.getByRole('listitem').filter({ hasText: 'Searches performed' });
      await eventually(async () =>
        assert.match(await textOf(tile), new RegExp(` ${shown(week.metrics.searches.total.value)} `)),
      );
      await keys.press('Escape');
      await keys.arrivesAt('button "Period and filters of Searches performed"');
      await keys.tabTo('button "Searches performed: as the page again"');
      await keys.press('Enter');
      await keys.arrivesAt('button "Period and filters of Searches performed"');
      assert.equal(search(page), '?view=usage&tab=usage');
      assert.deepEqual(faults, []);
    });

    it('a metric is seen as bars', async () => {
      await visit(`${PAGE}&tab=usage`);
      await keys.tabTo('button "Show bars of Searches performed"');
      await keys.press('Enter');
      assert.match(await keys.focused(), /\[expanded\]/);
      await keys.tabTo(/^button "Oct 2, 2026: Searches performed/);
      await keys.press('End');
      assert.match(await keys.focused(), /^button "Oct 31, 2026: Searches performed/);
      assert.deepEqual(faults, []);
    });
  });

  const bars = async (report: string, period: object, filters = {}) =>
    (await provider.bars({ report, period, ...filters } as Parameters<
      typeof provider.bars
    >[0])) as BarsAnswer;

  const headline = (report: string): Promise<string> =>
    card(page, report).locator('.figure .value').innerText();
});

const rowsOf = (dialog: Locator): Locator => dialog.locator('tbody tr:not([hidden]) th[scope=row]');

/** A whole number, as English writes it. */
const shown = (value: unknown): string => (value as number).toLocaleString('en');

const figure = (bar: BarsAnswer['total'], id = 'total_interactions'): string => shown(bar!.values[id].value);
