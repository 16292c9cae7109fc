/**
 * An administrator's morning without a mouse, over the whole page: no click, no focus set by the test, only keys. Where
 * the focus is, and that it can be seen there, is checked after every one of them (`keyboard.ts`).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DetailsAnswer, TeamAnswer } from '../../src/contract/answer.js';
import { card, eventually, openDemo, type Demo } from './demo.js';
import { barsOf, byKeyboard, company, figure, headline } from './keyboard-visit.js';
import { PAGE, pagePicker, search, settled, shows } from './report-page.js';
import { savedCsv } from './saved-csv.js';
import { written } from './written.js';

const USER_METRICS = ['platform-logins', 'si-logins', 'si-adoption'];

describe('with the keyboard only, on the page', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('the report is entered from its card, and left again', async () => {
    const { page, keys, faults } = await byKeyboard(demo, 'report.html');
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
    await keys.tabTo('button "Period: Last 30 days"');
    await keys.press('Enter');
    await keys.tabTo('button "Last 90 days"');
    await keys.press('Enter');
    await keys.arrivesAt('button "Period: Last 90 days"');
    for (const report of USER_METRICS) await shows(card(page, report), 'Last 90 days');
    const { total } = await barsOf('si-adoption', { preset: 'last-90' });
    const heard = card(page, 'si-adoption').getByRole('status');
    await eventually(async () =>
      assert.equal(
        await heard.first().textContent(),
        `Adoption, Aug 3 – Oct 31, 2026: Total interactions ${written(total!.values.total_interactions.value)}`,
      ),
    );
    assert.deepEqual(faults, []);
  });

  it('own days are picked in the calendar', async () => {
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
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
    const { total } = await barsOf('si-adoption', { preset: 'last-30' }, { groups: ['emea'] });
    await eventually(async () => assert.equal(await headline(page, 'si-adoption'), figure(total)));
    assert.deepEqual(faults, []);
  });

  it('a person is found by text, and everything follows them', async () => {
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
    const answer = (await company.details({ report: 'si-adoption' })) as DetailsAnswer;
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
      assert.equal(await headline(page, 'si-adoption'), written(who.total_interactions as number)),
    );
    await keys.tabTo(`button "Remove ${who.name}"`);
    await keys.press('Enter');
    await keys.arrivesAt('button "Groups"');
    await eventually(async () =>
      assert.equal(await headline(page, 'si-adoption'), written(answer.footer.total_interactions.value)),
    );
    assert.deepEqual(faults, []);
  });

  it('a persona is chosen, and all filters are cleared at once', async () => {
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&tab=usage&groups=emea`);
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
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&tab=usage&period=last-7&groups=emea`);
    await keys.tabTo('button "Download team CSV"');
    const { rows } = await savedCsv(page, () => keys.press('Enter'));
    const period = { preset: 'last-7' } as const;
    const team: TeamAnswer = await company.team({ report: 'nav-usage', period, groups: ['emea'] });
    assert.deepEqual(
      rows.map(({ id, searches }) => [id, searches]),
      team.rows.map(({ id, searches }) => [id, searches === null ? '' : String(searches as number)]),
    );
    await keys.arrivesAt('button "Download team CSV"');
    assert.deepEqual(faults, []);
  });
});
