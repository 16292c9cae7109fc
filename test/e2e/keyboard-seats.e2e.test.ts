/**
 * An administrator's morning without a mouse, on the overview and the metrics: no click, no focus set by the test, only keys. Where
 * the focus is, and that it can be seen there, is checked after every one of them (`keyboard.ts`).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OverviewAnswer } from '../../src/contract/answer.js';
import { eventually, openDemo, textOf, type Demo } from './demo.js';
import { byKeyboard, company } from './keyboard-visit.js';
import { PAGE, search } from './report-page.js';
import { written } from './written.js';

describe('with the keyboard only, on the overview', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  const overview = (): Promise<OverviewAnswer> => company.overview({ report: 'nav-overview' });

  it('a coach level is opened for its people', async () => {
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&tab=overview`);
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
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&tab=overview`);
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
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&tab=overview`);
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

describe('with the keyboard only, on the metrics', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('groups stand side by side, and are taken away again', async () => {
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&tab=usage`);
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
    const emea = await company.totals({ report: 'nav-usage', groups: ['emea'] });
    const row = metrics.getByRole('row', { name: /^Searches performed/ });
    await eventually(async () =>
      assert.ok((await textOf(row)).includes(` ${written(emea.metrics.searches.total.value)} `)),
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
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&tab=usage`);
    const metrics = page.locator('usage-metrics');
    await keys.tabTo('button "Period and filters of Searches performed"');
    await keys.press('Enter');
    await keys.tabTo('button "Last 30 days"');
    await keys.press('Enter');
    await keys.tabTo('button "Last 7 days"');
    await keys.press('Enter');
    const week = await company.totals({ report: 'nav-usage', period: { preset: 'last-7' } });
    const tile = metrics.getByRole('listitem').filter({ hasText: 'Searches performed' });
    await eventually(async () =>
      assert.match(await textOf(tile), new RegExp(` ${written(week.metrics.searches.total.value)} `)),
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
    const { keys, faults } = await byKeyboard(demo, `${PAGE}&tab=usage`);
    await keys.tabTo('button "Show bars of Searches performed"');
    await keys.press('Enter');
    assert.match(await keys.focused(), /\[expanded\]/);
    await keys.tabTo(/^button "Oct 2, 2026: Searches performed/);
    await keys.press('End');
    assert.match(await keys.focused(), /^button "Oct 31, 2026: Searches performed/);
    assert.deepEqual(faults, []);
  });
});
