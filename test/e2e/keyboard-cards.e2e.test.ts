/**
 * An administrator's morning without a mouse, on a card of bars: no click, no focus set by the test, only keys. Where
 * the focus is, and that it can be seen there, is checked after every one of them (`keyboard.ts`).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import type { DetailsAnswer } from '../../src/contract/answer.js';
import { card, eventually, openDemo, photograph, textOf, type Demo } from './demo.js';
import { barsOf, byKeyboard, company, figure, headline } from './keyboard-visit.js';
import { PAGE, search, shows } from './report-page.js';
import { savedCsv } from './saved-csv.js';
import { written } from './written.js';

/** A day of the last 30: `bars[AT]`. */
const AT = 4;

describe('with the keyboard only, on a card of bars', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('bars are walked, and their figures are shown and said', async () => {
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
    const { bars: all } = await barsOf('si-adoption', { preset: 'last-30' });
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
      const text = `${label} ${written(values[id].value)}`;
      assert.ok(said.includes(text), `${said} does not say ${text}`);
      assert.ok(seen.includes(text), `${seen} does not show ${text}`);
    }
    await keys.press('Escape');
    await card(page, 'si-adoption').getByRole('tooltip').waitFor({ state: 'hidden' });
    assert.equal(await keys.focused(), said);
    assert.deepEqual(faults, []);
  });

  it('the people behind a bar are opened, sorted, filtered, paged, saved, and left for the same bar', async () => {
    const { page, keys, faults } = await byKeyboard(demo, `${PAGE}&period=last-90`);
    const query = { report: 'si-adoption', period: { preset: 'last-90' } } as const;
    const { bars: all } = await barsOf('si-adoption', query.period);
    const bar = all[AT].key;
    const people = (await company.details({ ...query, bar })) as DetailsAnswer;
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
    const byName = (await company.details({ ...query, bar, sort: { by: 'name' } })) as DetailsAnswer;
    await eventually(async () =>
      assert.ok((await rowsOf(dialog).first().innerText()).startsWith(byName.rows[0].name!)),
    );
    await keys.press('Space');
    await dialog.locator('th[aria-sort=descending]').waitFor();

    await keys.tabTo('searchbox "Filter people"', 'Shift+Tab');
    await keys.type(people.rows[1].email!.split('@')[0]);
    await dialog.getByText(`1 of ${people.count} people`).first().waitFor();
    await keys.tabTo('button "Download CSV"');
    const { name, rows } = await savedCsv(page, () => keys.press('Enter'));
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
    await keys.tabTo('button "About Adoption"');
    await keys.tabTo('button "Show as table"');
    await keys.press('Enter');
    assert.match(await keys.focused(), /\[pressed\]/);
    const { total } = await barsOf('si-adoption', { preset: 'last-30' });
    const last = card(page, 'si-adoption').getByRole('row').last();
    await eventually(async () =>
      assert.match(await textOf(last), new RegExp(`^Whole period ${figure(total)} `)),
    );
    assert.deepEqual(faults, []);
  });

  it('a period of its own is given and taken back', async () => {
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
    await keys.tabTo('button "About Logins"');
    await keys.tabTo('button "Period: Last 30 days"');
    await keys.press('Enter');
    await keys.tabTo('button "Last 7 days"');
    await keys.press('Enter');
    await keys.arrivesAt('button "Period: On its own: Last 7 days"');
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
    const { page, keys, faults } = await byKeyboard(demo, PAGE);
    await keys.tabTo('combobox "Measure"');
    await keys.type('Total');
    const { total } = await barsOf('si-logins', { preset: 'last-30' });
    await eventually(async () =>
      assert.equal(await headline(page, 'si-logins'), figure(total, 'total_sessions')),
    );
    assert.match(await keys.focused(), /combobox "Measure"/);
    assert.deepEqual(faults, []);
  });
});

const rowsOf = (dialog: Locator): Locator => dialog.locator('tbody tr:not([hidden]) th[scope=row]');
