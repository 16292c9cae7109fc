/** A bar card in the demo: seen, hovered, walked along by keys, looked at as a table, narrowed by period. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { card, drawn, eventually, openDemo, photograph, textOf, type Demo } from './demo.js';

describe('bar cards in the demo', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo.close());

  it('draw their bars, near the viewport first', async () => {
    const { page, faults } = await demo.visit();
    await drawn(card(page, 'si-adoption'));
    assert.match(await textOf(card(page, 'si-adoption').locator('.figure')), /^[\d,]+/);
    assert.equal(
      await card(page, 'si-alerts').locator('.stage.drawn').count(),
      0,
      'a chart far below was drawn',
    );
    for (const report of ['si-logins', 'platform-logins', 'si-credits', 'si-alerts', 'crm-activity'])
      await drawn(card(page, report));
    assert.deepEqual(faults, []);
  });

  it('say the figures of the bar under the mouse, beginning with its own measure', async () => {
    const { page, faults } = await demo.visit();
    const adoption = card(page, 'si-adoption');
    await drawn(adoption);
    const box = (await adoption.locator('canvas').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    const tooltip = adoption.locator('.tip');
    await tooltip.waitFor();
    const said = await textOf(tooltip);
    assert.match(said, /^\w{3} \d+ – .*Total interactions [\d,]+ .*Unique accounts .*Total days active/);
    await page.keyboard.press('Escape');
    await tooltip.waitFor({ state: 'hidden' });
    assert.deepEqual(faults, []);
  });

  it('are walked along with the arrow keys, one tab stop a chart', async () => {
    const { page, faults } = await demo.visit();
    const adoption = card(page, 'si-adoption');
    await drawn(adoption);
    await adoption.getByRole('button', { name: /^More for/ }).focus();
    await page.keyboard.press('Tab');
    const focused = () =>
      adoption.evaluate((element) => element.shadowRoot!.activeElement?.getAttribute('aria-label') ?? '');
    assert.match(await focused(), /Total interactions/);
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    assert.notEqual(await focused(), first);
    await page.keyboard.press('End');
    assert.match(await focused(), /Oct 26/);
    await page.keyboard.press('Home');
    assert.equal(await focused(), first);
    await page.keyboard.press('Tab');
    assert.doesNotMatch(await focused(), /Total interactions/);
    assert.deepEqual(faults, []);
  });

  it('show the same figures as a table', async () => {
    const { page, faults } = await demo.visit();
    const adoption = card(page, 'si-adoption');
    await drawn(adoption);
    await adoption.getByRole('button', { name: 'Show as table' }).click();
    const rows = adoption.getByRole('row');
    await eventually(async () =>
      assert.equal(await rows.count(), 15, 'a head, 13 weeks, and the whole period'),
    );
    const headline = /[\d,]+/.exec(await textOf(adoption.locator('.figure .value')))![0];
    assert.match(await textOf(rows.last()), new RegExp(`^Whole period ${headline} `));
    assert.deepEqual(faults, []);
  });

  it('follow a period of their own, and the others stay', async () => {
    const { page, faults } = await demo.visit();
    const adoption = card(page, 'si-adoption');
    await drawn(adoption);
    await adoption.getByRole('button', { name: /^Period/ }).click();
    await photograph(page, 'period-picker');
    await adoption.getByRole('button', { name: 'Last 7 days' }).click();
    await adoption.getByText('vs Oct 18 – 24, 2026').waitFor();
    assert.match(await textOf(card(page, 'si-logins')), /Last 90 days/);
    assert.deepEqual(faults, []);
  });

  it('say what they mean', async () => {
    const { page, faults } = await demo.visit();
    const logins = card(page, 'si-logins');
    await drawn(logins);
    await logins.getByRole('button', { name: 'About Logins' }).click();
    await logins.getByRole('group', { name: 'About Logins' }).waitFor();
    await photograph(page, 'about');
    assert.match(await textOf(logins), /Sessions are estimated from page activity/);
    assert.deepEqual(faults, []);
  });
});
