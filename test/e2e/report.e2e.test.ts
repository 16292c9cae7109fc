/** The reporting page in its CRM, as an administrator uses it: from the list of reports to a link for a colleague. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { card, eventually, openDemo, photograph, textOf, type Demo } from './demo.js';
import { choosePeriod, PAGE, pagePicker, search, settled, shows, tab, TABS } from './report-page.js';
import { violations } from './violations.js';

const USER_METRICS = ['platform-logins', 'si-logins', 'si-adoption'];

describe('the reporting page', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('is reached from the list of administrator reports', async () => {
    const { page, faults } = await demo.visit('report.html');
    await page.getByRole('heading', { name: 'Administrator reports' }).waitFor();
    await page.getByRole('link', { name: 'View report' }).waitFor();
    await photograph(page, 'report-list');
    assert.deepEqual(await violations(page), []);
    await page.getByRole('link', { name: 'View report' }).click();
    await settled(page);
    assert.equal(search(page), '?view=usage');
    await page.goBack();
    await page.getByRole('link', { name: 'View report' }).waitFor();
    assert.deepEqual(faults, []);
  });

  it('has a tab for each part of the catalogue, the host’s own included, walked by the keyboard', async () => {
    const { page, faults } = await demo.visit(PAGE);
    await settled(page);
    assert.deepEqual(await page.getByRole('tab').allInnerTexts(), TABS);
    await tab(page, 'User Metrics').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card(page, 'crm-activity').waitFor();
    assert.equal(search(page), '?view=usage&tab=host');
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await page.locator('usage-metrics').getByText('Unique connections').first().waitFor();
    assert.equal(await tab(page, 'Effectiveness').getAttribute('aria-selected'), 'true');
    assert.deepEqual(faults, []);
  });

  it('changes the period of every card at once; back undoes it', async () => {
    const { page, faults } = await demo.visit(PAGE);
    await settled(page);
    const before = await textOf(card(page, 'si-adoption'));
    await choosePeriod(pagePicker(page), 'Last 90 days');
    for (const report of USER_METRICS) await shows(card(page, report), 'Last 90 days');
    assert.equal(search(page), '?view=usage&period=last-90');
    await page.goBack();
    for (const report of USER_METRICS) await shows(card(page, report), 'Last 30 days');
    await shows(pagePicker(page), 'Last 30 days');
    await eventually(async () => assert.equal(await textOf(card(page, 'si-adoption')), before));
    await page.goForward();
    await shows(pagePicker(page), 'Last 90 days');
    assert.deepEqual(faults, []);
  });

  it('lets one card have a period of its own, and go back to the page’s', async () => {
    const { page, faults } = await demo.visit(PAGE);
    await settled(page);
    await choosePeriod(card(page, 'si-logins'), 'Last 7 days');
    await shows(card(page, 'si-logins'), 'Last 7 days');
    await shows(card(page, 'si-adoption'), 'Last 30 days');
    assert.equal(search(page), '?view=usage&card.si-logins=period:last-7');
    await choosePeriod(pagePicker(page), 'Last 90 days');
    await shows(card(page, 'si-adoption'), 'Last 90 days');
    await shows(card(page, 'si-logins'), 'Last 7 days');
    await choosePeriod(card(page, 'si-logins'), 'As the page');
    await shows(card(page, 'si-logins'), 'Last 90 days');
    assert.equal(search(page), '?view=usage&period=last-90');
    assert.deepEqual(faults, []);
  });

  it('filters every tab by a group, and keeps it in a link', async () => {
    const { page, faults } = await demo.visit(PAGE);
    await settled(page);
    const everybody = await textOf(card(page, 'si-adoption'));
    const bar = page.locator('usage-filter-bar');
    await bar.getByRole('button', { name: /Groups/ }).click();
    await bar.getByText('EMEA', { exact: true }).click();
    await page.keyboard.press('Escape');
    await eventually(async () => assert.match(search(page), /groups=emea/));
    await eventually(async () => assert.notEqual(await textOf(card(page, 'si-adoption')), everybody));
    await tab(page, 'Usage').click();
    await settled(page);
    const filtered = await textOf(page.locator('usage-metrics'));
    const link = page.url();
    assert.match(link, /groups=emea/);
    assert.match(link, /tab=usage/);

    const other = await demo.visit(link.slice(demo.url.length));
    await settled(other.page);
    assert.equal(await textOf(other.page.locator('usage-metrics')), filtered);
    assert.equal(await tab(other.page, 'Usage').getAttribute('aria-selected'), 'true');
    await other.page.reload();
    await settled(other.page);
    assert.equal(await textOf(other.page.locator('usage-metrics')), filtered);
    assert.deepEqual([...faults, ...other.faults], []);
  });

  it('goes back and forward through tabs', async () => {
    const { page, faults } = await demo.visit(PAGE);
    await settled(page);
    await tab(page, 'Overview').click();
    await page.locator('seat-allocation').waitFor();
    await tab(page, 'Product Metrics').click();
    await card(page, 'si-credits').waitFor();
    await page.goBack();
    await page.locator('seat-allocation').waitFor();
    await page.goBack();
    await card(page, 'si-adoption').waitFor();
    await page.goForward();
    await page.locator('seat-allocation').waitFor();
    assert.equal(await tab(page, 'Overview').getAttribute('aria-selected'), 'true');
    assert.deepEqual(faults, []);
  });

  it('opens on the rest of a link of which a part is not to be read', async () => {
    const { page, faults } = await demo.visit(`${PAGE}&tab=overview&period=yesterday`);
    await page.getByText('A part of the saved view could not be read and was left out.').waitFor();
    await page.locator('seat-allocation').waitFor();
    assert.deepEqual(faults, []);
  });

  it('is refused where there is no access, and its entry card says so', async () => {
    const { page, faults } = await demo.visit(`${PAGE}&day=forbidden`);
    await page.locator('usage-report').getByText('Ask for access').waitFor();
    assert.equal(await page.getByRole('tab').count(), 0);
    await photograph(page, 'report-forbidden');
    await page.getByRole('link', { name: 'Administrator reports' }).first().click();
    await page.locator('usage-entry').getByText('Ask for access').waitFor();
    assert.equal(await page.getByText('View report').count(), 0);
    assert.deepEqual(faults, []);
  });

  it('shows the same from the server as from memory', async () => {
    const pictures: string[] = [];
    for (const from of ['memory', 'server']) {
      const { page, faults } = await demo.visit(`${PAGE}&source=${from}&tab=usage`);
      await settled(page);
      pictures.push(await textOf(page.locator('usage-report')));
      assert.deepEqual(faults, []);
    }
    assert.equal(pictures[1], pictures[0]);
  });

  it('saves the team as CSV under its period and filters', async () => {
    const { page, faults } = await demo.visit(`${PAGE}&period=last-7`);
    await settled(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('usage-team-export').getByRole('button').click(),
    ]);
    assert.match(file.suggestedFilename(), /\.csv$/);
    assert.deepEqual(faults, []);
  });

  for (const host of ['plain', 'salesforce', 'dark'])
    it(`wears the look of its host: ${host}`, async () => {
      const { page, faults } = await demo.visit(`${PAGE}&host=${host}`, { width: 1440, height: 900 });
      await settled(page);
      await photograph(page, `report-host-${host}`, true);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(faults, []);
    });

  for (const width of [320, 480, 960, 1440, 3840])
    for (const host of ['plain', 'dark'])
      it(`fits ${width} px on every tab, ${host}`, async () => {
        const { page, faults } = await demo.visit(`${PAGE}&host=${host}`, {
          width,
          height: width === 3840 ? 2160 : 900,
        });
        for (const name of TABS) {
          await tab(page, name).click();
          await settled(page);
          await photograph(page, `report-${name.toLowerCase().replace(' ', '-')}-${width}-${host}`, true);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, name);
          if (width === 960) assert.deepEqual(await violations(page), [], name);
        }
        assert.deepEqual(faults, []);
      });
});
