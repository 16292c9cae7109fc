/** A card of bars against its answer: head, table twin, tooltips, the people behind a bar. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Bar, BarsAnswer, DetailRow, DetailsAnswer } from '../../src/contract/answer.js';
import type { BarReport } from '../../src/contract/report-entry.js';
import { drawn, eventually } from './demo.js';
import { barCell, cellOf, changed, changeIn, peopleCount, PERSON, personCell } from './figures-cells.js';
import { seen, seenAll, tableOf } from './seen.js';
import { bucket } from './written.js';

/** Where the pointer goes, as shares of the plot's width. */
const PLACES = [0.15, 0.4, 0.65, 0.93];

export async function checkCard(
  page: Page,
  card: Locator,
  answer: BarsAnswer,
  entry: BarReport,
): Promise<void> {
  const [measure] = entry.bar;
  const columns = [measure, ...entry.hover.filter((id) => id !== measure)];
  assert.equal(await seen(card.locator('.figure .value')), barCell(entry, measure, answer.total));
  assert.equal(await changeIn(card.locator('.figure')), changed(answer.compared?.change[measure]));
  const table = card.getByRole('button', { name: 'Show as table' });
  await table.click();
  assert.deepEqual(
    await tableOf(card.locator('.twin tbody tr, .twin tfoot tr')),
    twinOf(answer, entry, columns),
  );
  await table.click();
  await checkTooltips(page, card, answer, (bar) => columns.map((id) => barCell(entry, id, bar)));
}

/** With the compared bar's figure at the end of each row, where there are any. */
function twinOf({ bars, bucket: unit, total, compared }: BarsAnswer, entry: BarReport, columns: string[]) {
  const before = compared?.bars ?? [];
  const row = (label: string, bar: Bar, earlier: Bar | null | undefined) => [
    bar.complete ? label : `${label} Incomplete`,
    ...columns.map((id) => barCell(entry, id, bar)),
    ...(before.length > 0 ? [comparedCell(earlier)] : []),
  ];
  const comparedCell = (earlier: Bar | null | undefined) => {
    const cell = barCell(entry, columns[0], earlier);
    return earlier?.complete === false && typeof earlier.values[columns[0]]?.value === 'number'
      ? `${cell} Incomplete`
      : cell;
  };
  return [
    ...bars.map((bar, i) => row(bucket(unit, bar), bar, before[i])),
    row('Whole period', total!, compared?.total),
  ];
}

async function checkTooltips(
  page: Page,
  card: Locator,
  { bars, bucket: unit }: BarsAnswer,
  figures: (bar: Bar) => string[],
): Promise<void> {
  await drawn(card);
  const box = (await card.locator('.plot').boundingBox())!;
  const said = new Set<string>();
  for (const place of PLACES) {
    await page.mouse.move(box.x + box.width * place, box.y + box.height / 2);
    const tip = card.locator('.tip');
    await tip.waitFor();
    const label = (await seen(tip.locator('.tip-days'))).replace(/\s*Incomplete$/, '');
    const bar = bars.find((one) => bucket(unit, one) === label);
    assert.ok(bar, `no bar is called ${label}`);
    const values = await seenAll(tip.locator('.tip-row:not(.compared) dd'));
    // A dash has its reason beside it.
    assert.deepEqual(
      values.map((value) => value.replace(/^(—) .*/, '$1')),
      figures(bar),
      label,
    );
    said.add(label);
  }
  assert.ok(said.size >= Math.min(3, bars.length), [...said].join(', '));
  await page.mouse.move(0, 0);
}

/** The greatest one: it has people behind it. */
export function fullest({ bars }: BarsAnswer, { bar: [measure] }: BarReport): Bar {
  const size = (bar: Bar) => Number(bar.values[measure].value);
  return bars.reduce((best, bar) => (size(bar) > size(best) ? bar : best));
}

/** By keys: the place of a bar is not known before its button stands over it. */
export async function openBar(page: Page, card: Locator, label: string): Promise<Locator> {
  await drawn(card);
  const button = card.locator('.walk button:not([hidden])');
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
  const dialog = card.getByRole('dialog');
  await dialog.locator('tbody.rows tr').first().waitFor();
  return dialog;
}

/** Rows at both ends of the table, its footer and its number of people. */
export async function checkPeople(dialog: Locator, answer: DetailsAnswer, entry: BarReport): Promise<void> {
  await dialog.getByText(peopleCount(answer.count)).first().waitFor();
  // What the rows are ordered by comes right after the person.
  const [name, ...others] = PERSON;
  const ordering = answer.columns.filter((id) => id === entry.order);
  const rest = answer.columns.filter((id) => id !== entry.order);
  const columns = [name, ...ordering, ...others, ...rest];
  const rowOf = (row: DetailRow) => columns.map((id) => personCell(row, id, answer, entry));
  const rows = dialog.locator('tbody.rows tr');
  const top = await tableOf(rows);
  assert.deepEqual(top, answer.rows.slice(0, top.length).map(rowOf));
  await eventually(async () => {
    await dialog.locator('.region').focus();
    await dialog.page().keyboard.press('End');
    const bottom = await tableOf(rows);
    assert.deepEqual(bottom, answer.rows.slice(-bottom.length).map(rowOf));
  });
  const [footer] = await tableOf(dialog.locator('tfoot tr'));
  assert.deepEqual(
    footer.slice(1),
    columns
      .slice(1)
      .map((id) => (answer.footer[id] ? cellOf(entry, id, answer.footer[id], answer.timeZone) : '')),
  );
}
