/**
 * The Lightning web components as a Salesforce page runs them: compiled by its compiler, inside the sandbox that Lightning
 * Web Security is built on, with HTML setters that sanitise; with native and with synthetic shadow.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { photograph } from '../e2e/demo.js';
import { about, apex } from './salesforce-org.js';
import { openRig, shows, type Rig } from './salesforce-rig.js';
import { skip } from './salesforce-tools.js';

/** What each component says of the sample company when it is there. */
const FIRST_WORDS: Record<string, RegExp> = {
  usageReport: /Usage .*User Metrics.*Adoption/,
  usageBarCard: /^Platform logins .*Data through/,
  usageDetailTable: /^Platform logins, .*\d+ people/,
  seatAllocation: /^Seat allocation .*Purchased.*Activated/,
  seatUtilization: /^Seat utilization .*90 days/,
  coachLevels: /^Coach level.*Beginner.*Expert/,
  usageMetrics: /^Usage .*Searches/,
  usageFilterBar: /Groups/,
  usagePeriodPicker: /Last 30 days/,
};

const add = (page: Page, name: string, properties: Record<string, unknown> = {}, id = name) =>
  page.evaluate(([name, properties, id]) => rig.add(name, properties, id), [name, properties, id] as const);
const set = (page: Page, selector: string, properties: Record<string, unknown>, readOnly = false) =>
  page.evaluate(([selector, properties, readOnly]) => rig.set(selector, properties, readOnly), [
    selector,
    properties,
    readOnly,
  ] as const);
const eventsOf = (page: Page, type: string) =>
  page.evaluate((type) => rig.events.filter((event) => event.type === type), type);

for (const shadow of ['native', 'synthetic'] as const)
  describe(`components in the sandbox, ${shadow} shadow`, { skip }, () => {
    let rig: Rig;
    before(async () => void (rig = await openRig()));
    after(() => rig.close());

    it('show their figures', async () => {
      for (const [name, words] of Object.entries(FIRST_WORDS)) {
        const { page, faults } = await rig.open({ shadow });
        await add(page, name, { source: 'server' });
        await shows(page, `#${name}`, words);
        await photograph(page, `salesforce-${shadow}-${name}`);
        assert.deepEqual(faults, [], name);
        await page.context().close();
      }
    });

    it('show nothing with lit’s own template tag, which is why the library has one of its own', async () => {
      const { page } = await rig.open({ shadow, stock: true });
      await add(page, 'usageBarCard', { source: 'server' });
      await page.locator('usage-bar-card').waitFor({ state: 'attached' });
      await page.waitForTimeout(3000);
      assert.doesNotMatch(await page.evaluate(() => globalThis.rig.text('#usageBarCard')), /logins|\d/i);
    });

    it('follow every property, set before and after the library is there', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usageBarCard', {
        source: 'server',
        report: 'si-adoption',
        period: 'last-7',
        measure: 'total_interactions',
        groups: 'emea',
        contact: 'mailto:admin@example.com',
        theme: 'dark',
      });
      await shows(page, '#usageBarCard', /^Adoption .*Last 7 days/);
      const card = page.locator('usage-bar-card');
      assert.equal(await card.getAttribute('theme'), 'dark');
      assert.deepEqual(
        await card.evaluate((element) => (element as unknown as { filters: object }).filters),
        {
          groups: ['emea'],
        },
      );
      await set(page, '#usageBarCard', {
        report: 'si-logins',
        period: 'last-90',
        groups: '',
        theme: undefined,
      });
      await shows(page, '#usageBarCard', /^Logins .*Last 90 days/);
      assert.equal(await card.getAttribute('theme'), null);
      await set(page, '#usageBarCard', { source: 'nowhere' });
      await shows(page, '#usageBarCard', /"nowhere" is no source.*no-provider/);
      await set(page, '#usageBarCard', { source: 'sample' });
      await shows(page, '#usageBarCard', /^Logins /);
      assert.deepEqual(faults, []);
    });

    it('take read-only objects, as Lightning hands them over', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await shows(page, '#usageBarCard', /^Adoption .*Data through/);
      await set(page, 'usage-bar-card', { filters: { people: ['p0001', 'p0002'] } }, true);
      await set(page, 'usage-bar-card', { state: { v: 1, period: 'last-90' } }, true);
      await shows(page, '#usageBarCard', /Last 90 days.*Data through.* 2 people/);
      assert.deepEqual(faults, []);
    });

    it('open the people behind a bar by key, and save them as CSV', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await shows(page, '#usageBarCard', /^Adoption .*Data through/);
      await page.locator('usage-bar-card .stage.drawn').waitFor();
      await page.locator('usage-bar-card .walk button:not([hidden])').first().focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      await dialog.getByRole('row').nth(2).waitFor();
      const [selected] = await eventsOf(page, 'usageselect');
      assert.equal((selected.detail as { report: string }).report, 'si-adoption');
      await photograph(page, `salesforce-${shadow}-people`);
      const downloading = page.waitForEvent('download');
      await dialog.getByRole('button', { name: /CSV/ }).first().click();
      const download = await downloading;
      assert.match(download.suggestedFilename(), /^si-adoption.*\.csv$/);
      assert.match(readFileSync(await download.path(), 'utf8'), /^\uFEFF?id,name,email/);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      assert.deepEqual(faults, []);
    });

    it('share a period over the message channel, also with those that come later', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usagePeriodPicker', { source: 'server' });
      await add(page, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await shows(page, '#usageBarCard', /Last 30 days.*Data through/);
      await page
        .locator('usage-period-picker')
        .getByRole('button', { name: /Last 30 days/ })
        .click();
      await page.locator('usage-period-picker').getByText('Last 90 days', { exact: true }).click();
      await shows(page, '#usageBarCard', /Last 90 days/);
      await add(page, 'usageBarCard', { source: 'server', report: 'si-logins' }, 'later');
      await shows(page, '#later', /^Logins .*Last 90 days/);
      const change = (await eventsOf(page, 'usagechange')).at(-1);
      assert.equal((change?.detail as { scope: { period: string } }).scope.period, 'last-90');
      assert.deepEqual(faults, []);
    });

    it('follow no message that is none', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await shows(page, '#usageBarCard', /Last 30 days.*Data through/);
      for (const message of [
        {},
        { scope: '{' },
        { scope: '[]' },
        { scope: 'null' },
        { sender: 'x', scope: 7 },
      ])
        await page.evaluate(
          (message) => globalThis.rig.platform.publish('/UsageFilter__c', message),
          message,
        );
      await page.waitForTimeout(200);
      await shows(page, '#usageBarCard', /Last 30 days.*Data through/);
      assert.deepEqual(faults, []);
    });

    it('wear the page’s hooks', async () => {
      const style = ':root { --slds-g-color-surface-container-1: rgb(1, 2, 3); --dxp-g-root: rgb(9, 9, 9); }';
      const { page } = await rig.open({ shadow, style });
      await add(page, 'usageBarCard', { source: 'server' });
      await shows(page, '#usageBarCard', /Data through/);
      const colour = () =>
        page.locator('usage-bar-card .card').evaluate((card) => getComputedStyle(card).backgroundColor);
      assert.equal(await colour(), 'rgb(1, 2, 3)');
      await page.evaluate(() =>
        document.documentElement.style.setProperty('--usage-color-surface', 'rgb(4, 5, 6)'),
      );
      assert.equal(await colour(), 'rgb(4, 5, 6)');
    });

    it('fit a narrow region, and grow again', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await page.locator('usage-bar-card .stage.drawn').waitFor();
      const widths = () =>
        page.locator('usage-bar-card').evaluate((card) => {
          const canvas = card.shadowRoot!.querySelector('canvas')!;
          return [canvas.clientWidth, card.clientWidth, card.scrollWidth];
        });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.waitForTimeout(400);
      const [narrow, room, content] = await widths();
      assert.ok(narrow < 320 && content <= room, `${narrow} ${room} ${content}`);
      await page.setViewportSize({ width: 1200, height: 800 });
      await page.waitForTimeout(400);
      assert.ok((await widths())[0] > 800);
      assert.deepEqual(faults, []);
    });

    it('live on when they are moved, and leave nothing when they go', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await page.locator('usage-bar-card .stage.drawn').waitFor();
      await page.evaluate(() =>
        document.getElementById('elsewhere')!.append(document.getElementById('usageBarCard')!),
      );
      await shows(page, '#usageBarCard', /^Adoption .*Data through/);
      await page.locator('usage-bar-card .stage.drawn').waitFor();
      assert.equal(await page.evaluate(() => globalThis.rig.platform.listeners.size), 1);
      await page.evaluate(() => document.getElementById('usageBarCard')!.remove());
      assert.equal(await page.evaluate(() => globalThis.rig.platform.listeners.size), 0);
      await page.waitForTimeout(200);
      assert.deepEqual(faults, []);
    });

    it('show what the org itself knows, and how many holders were active', async () => {
      const { page, faults } = await rig.open({ shadow, apex });
      await add(page, 'seatAllocation', { source: 'org', license: 'package:acme' });
      await shows(
        page,
        '#seatAllocation',
        /Purchased.*8.*Activated.*4.*Active in the last 30 days: 3 of 5 holders/,
      );
      await add(page, 'usageDetailTable', { source: 'org', license: 'package:acme' });
      await shows(page, '#usageDetailTable', /Ann Archer/);
      await photograph(page, `salesforce-${shadow}-org`);
      const asked = await page.evaluate(() => globalThis.rig.platform.asked.map(({ method }) => method));
      assert.equal(asked.filter((method) => method === 'UsageOrg.about').length, 1, 'both read the org once');
      assert.deepEqual(faults, []);
    });

    it('name the permission whose absence leaves gaps', async () => {
      const missing = { ...about, missing: ['Manage Users'] };
      const own = { ...apex, 'UsageOrg.about': missing, 'UsageOrg.logins': { rows: [], complete: false } };
      const { page } = await rig.open({ shadow, apex: own });
      await add(page, 'usageBarCard', { source: 'org' });
      await shows(page, '#usageBarCard', /You lack the permission Manage Users/);
    });

    it('explain that a viewer has no access, and that the page around lives on', async () => {
      const error = { code: 'forbidden', message: 'x', requestId: 'r-7' };
      const denied = Object.fromEntries(Object.keys(apex).map((name) => [name, JSON.stringify({ error })]));
      const { page, faults } = await rig.open({ shadow, apex: denied });
      await add(page, 'usageBarCard', { source: 'org', contact: 'mailto:admin@example.com' });
      await shows(page, '#usageBarCard', /access/i);
      await page.getByRole('link').first().waitFor();
      await add(page, 'usageBarCard', { source: 'server' }, 'other');
      await shows(page, '#other', /Data through/);
      const [{ detail }] = await eventsOf(page, 'usageerror');
      assert.equal((detail as { code: string }).code, 'forbidden');
      assert.deepEqual(faults, []);
    });

    it('say a governor limit, and ask again when they are told to', async () => {
      const limited = { ...apex, 'UsageOrg.people': 'Too many query rows: 50001' };
      const { page } = await rig.open({ shadow, apex: limited });
      await add(page, 'usageBarCard', { source: 'org' });
      await page
        .locator('usage-bar-card')
        .getByRole('button', { name: /again|retry/i })
        .waitFor();
      const [{ detail }] = await eventsOf(page, 'usageerror');
      assert.equal((detail as { code: string }).code, 'rate-limited');
      await page.evaluate(
        (rows) => (globalThis.rig.platform.settings.apex['UsageOrg.people'] = rows),
        apex['UsageOrg.people'],
      );
      await page
        .locator('usage-bar-card')
        .getByRole('button', { name: /again|retry/i })
        .click();
      await shows(page, '#usageBarCard', /Data through/);
    });

    it('say with a code that the static resource did not load, and load it again on demand', async () => {
      const { page, faults } = await rig.open({ shadow, broken: ['crm-usage-widgets.js'] });
      await add(page, 'usageBarCard', { source: 'server' });
      await shows(page, '#usageBarCard', /could not be loaded.*network/);
      await photograph(page, `salesforce-${shadow}-not-loaded`);
      await page.evaluate(() => (globalThis.rig.platform.settings.broken = []));
      await page.getByRole('button', { name: 'Try again' }).click();
      await shows(page, '#usageBarCard', /Data through/);
      assert.deepEqual(faults, []);
    });

    it('speak the viewer’s language, and English where its script did not load', async () => {
      const { page } = await rig.open({ shadow, lang: 'de-AT' });
      await page.evaluate(() => (document.documentElement.lang = 'de'));
      await add(page, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await shows(page, '#usageBarCard', /Letzte 30 Tage/);
      const { page: without } = await rig.open({ shadow, lang: 'fr' });
      await add(without, 'usageBarCard', { source: 'server', report: 'si-adoption' });
      await shows(without, '#usageBarCard', /Last 30 days/);
    });

    it('host the framed page where elements may not run, and answer it through Apex', async () => {
      const { page, faults } = await rig.open({ shadow });
      await add(page, 'usageFrame', { source: 'server', address: rig.frame, report: 'si-adoption' });
      const framed = page.frameLocator('iframe[title]');
      await framed.getByText('Total interactions').first().waitFor();
      await framed
        .getByText(/Data through/)
        .first()
        .waitFor();
      const asked = await page.evaluate(() => globalThis.rig.platform.asked.map(({ method }) => method));
      assert.ok(asked.includes('UsageServer.ask'), 'the questions went through Apex');
      const height = () => page.locator('iframe[title]').evaluate((frame) => frame.clientHeight);
      assert.ok((await height()) > 300, `${await height()}`);
      await set(page, '#usageFrame', { report: 'si-logins' });
      await framed.getByText(/^Sessions are estimated/).waitFor();
      await photograph(page, `salesforce-${shadow}-frame`);
      await page.evaluate(() => document.getElementById('usageFrame')!.remove());
      assert.equal(await page.evaluate(() => globalThis.rig.platform.listeners.size), 0);
      assert.deepEqual(faults, []);
    });

    it('say that a frame has no address', async () => {
      const { page } = await rig.open({ shadow });
      await add(page, 'usageFrame', { source: 'server' });
      await shows(page, '#usageFrame', /No address of a framed page is set.*not-found/);
    });
  });

describe('the Visualforce page', { skip }, () => {
  let rig: Rig;
  before(async () => void (rig = await openRig()));
  after(() => rig.close());

  it('shows what the org knows', async () => {
    const { page, faults } = await rig.visualforce('?license=package:acme', apex);
    await page.getByText('Platform logins').first().waitFor();
    await page.getByRole('tab', { name: 'Overview' }).click();
    await page.getByText('3 available').waitFor();
    assert.deepEqual(faults, []);
  });

  it('shows what a server knows', async () => {
    const { page, faults } = await rig.visualforce('?source=server', {});
    await page
      .locator('usage-bar-card[report="si-adoption"]')
      .getByText(/Data through/)
      .waitFor();
    assert.deepEqual(faults, []);
  });

  it('says that somebody may not see reports', async () => {
    const denied = "You do not have access to the Apex class named 'UsageReportsController'.";
    const answers = Object.fromEntries(Object.keys(apex).map((name) => [name, denied]));
    const { page } = await rig.visualforce('', answers);
    await page
      .getByText(/access/i)
      .first()
      .waitFor();
  });
});
