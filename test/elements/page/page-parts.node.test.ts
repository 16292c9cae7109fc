import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORTS, TABS } from '../../../src/contract/catalogue.js';
import type { ReportEntry } from '../../../src/contract/report-entry.js';
import { freshDays, lateStreams } from '../../../src/elements/page/page-freshness.js';
import { partsOf } from '../../../src/elements/page/page-parts.js';
import { readTabs, tabsOf } from '../../../src/elements/page/page-tabs-plan.js';

describe('partsOf()', () => {
  for (const [report, entry] of Object.entries(REPORTS))
    it(`has something to show ${report}`, () => assert.ok(partsOf(report, entry).length > 0));
  it('refuses what it cannot show', () => {
    const bars = REPORTS['si-credits'];
    const wrong = [
      { shape: 'pie' },
      {},
      { ...bars, bar: ['nope'] },
      { shape: 'bars' },
      { shape: 'constructor' },
    ];
    for (const entry of wrong)
      assert.throws(() => partsOf('own', entry as unknown as ReportEntry), { code: 'catalogue-invalid' });
    assert.throws(() => partsOf('own', undefined), { code: 'unknown-report' });
  });
});

describe('tabsOf()', () => {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  it('follows the catalogue and leaves out what is empty', () => {
    assert.deepEqual(ids(tabsOf({ tabs: TABS, reports: REPORTS }, null)), [
      'user-metrics',
      'product-metrics',
      'overview',
      'usage',
      'effectiveness',
    ]);
  });
  it('adds tabs that only reports name; a catalogue may name none', () => {
    const reports = { a: { ...REPORTS['si-alerts'], tab: 'mine' } };
    assert.deepEqual(tabsOf({ tabs: ['x'], reports }, null), [{ id: 'mine', reports: ['a'] }]);
    assert.deepEqual(ids(tabsOf({ reports }, null)), ['mine']);
  });
  it('is chosen by the page, empty tabs included', () => {
    const chosen = readTabs('usage, nope');
    assert.deepEqual(tabsOf({ tabs: TABS, reports: REPORTS }, chosen), [
      { id: 'usage', reports: ['nav-usage'] },
      { id: 'nope', reports: [] },
    ]);
    assert.equal(readTabs(' '), null);
  });
});

describe('lateStreams() (rule 42)', () => {
  const through = {
    activity: { day: '2026-06-30' },
    credits: { day: '2026-06-29' },
    alerts: { day: '2026-06-28' },
  };
  it('names streams more than one day behind the latest', () =>
    assert.deepEqual(lateStreams(through), ['alerts']));
  it('are those that the source says, which knows how far they may lie behind today', () => {
    assert.deepEqual(lateStreams(through, ['activity', 'alerts']), ['activity', 'alerts']);
    assert.deepEqual(lateStreams(through, []), []);
  });
  it('knows none where nothing is known', () => assert.deepEqual(lateStreams({}), []));
});

describe('freshDays()', () => {
  it('puts streams of one day together, the latest first, groups apart', () => {
    const days = freshDays({
      credits: { day: '2026-06-29' },
      activity: { day: '2026-06-30', assumed: true },
      seats: { day: '2026-06-30' },
      groups: { day: '2026-06-01' },
    });
    assert.deepEqual(days, [
      { day: '2026-06-30', streams: ['activity', 'seats'], assumed: true },
      { day: '2026-06-29', streams: ['credits'], assumed: false },
    ]);
  });
});
