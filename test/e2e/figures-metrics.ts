/** The tiles of a report of metrics against its answer. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Metric, TotalsAnswer } from '../../src/contract/answer.js';
import type { MetricsReport } from '../../src/contract/report-entry.js';
import { cellOf, changed, changeIn } from './figures-cells.js';
import { seen } from './seen.js';
import { average, whole } from './written.js';

/** What a metric may lack. */
const WORDS: Record<string, string> = {
  connections: 'connections',
  snapshots: 'snapshots (snapshots.csv)',
};

/** They stand together in one wide tile. */
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

export async function checkMetrics(
  element: Locator,
  { metrics }: TotalsAnswer,
  entry: MetricsReport,
): Promise<void> {
  const alone = entry.metrics.filter((id) => !Object.hasOwn(INMAILS, id));
  const tiles = element.locator('.tile:not(.wide)');
  assert.equal(await tiles.count(), alone.length);
  for (const [i, id] of alone.entries()) await checkTile(tiles.nth(i), id, metrics[id], entry);
  if (entry.metrics.some((id) => Object.hasOwn(INMAILS, id))) await checkInmails(element, metrics, entry);
}

async function checkTile(tile: Locator, id: string, metric: Metric, entry: MetricsReport): Promise<void> {
  const { total, average: mean, compared, lacks } = metric;
  assert.equal(await seen(tile.locator('.total-value')), cellOf(entry, id, total), id);
  assert.equal(await changeIn(tile.locator('.total')), changed(compared?.change), id);
  if (lacks.length > 0) {
    const words = lacks.map((one) => WORDS[one]).join(', ');
    assert.equal(await seen(tile.locator('.why')), `This dataset has no ${words}.`, id);
  }
  if (!mean || mean.value === null) return;
  assert.equal(await seen(tile.locator('.average b')), average(mean.value as number), id);
  assert.equal(await seen(tile.locator('.over')), `N ${whole(mean.denominator!)}`, id);
  assert.equal(await changeIn(tile.locator('.average')), changed(compared?.averageChange), id);
}

async function checkInmails(
  element: Locator,
  metrics: TotalsAnswer['metrics'],
  entry: MetricsReport,
): Promise<void> {
  for (const [id, label] of Object.entries(INMAILS)) {
    const { total, compared } = metrics[id];
    const measure = entry.measures[id];
    const name = element.locator('.inmail-part > .part-name, .line').filter({ hasText: label }).first();
    // The three large figures stand below their names, the others beside them.
    const isLarge = await name.evaluate((node) => node.matches('.part-name'));
    const place = isLarge ? name.locator('xpath=following-sibling::p[1]') : name;
    assert.equal(await seen(place.locator('.total-value, b')), cellOf(entry, id, total), id);
    const points = measure.verb === 'ratio' && measure.share === true;
    // What the youngest InMails can still change is not held against days that are settled.
    const isOpen = Number(metrics.inmails_open.total.value) > 0;
    const settled = ['inmails_sent', 'inmails_sent_average', 'inmail_acceptance_rate_matured'].includes(id);
    const change = isOpen && !settled ? undefined : compared?.change;
    assert.equal(await changeIn(place), changed(change, points), id);
  }
  const lacking = metrics.inmails_sent.lacks.length > 0;
  const why = element.locator('.inmail-part .why').getByText('This dataset has no InMails.');
  assert.equal(await why.count(), lacking ? 3 : 0);
}
