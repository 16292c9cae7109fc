import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodText, readPeriod } from '../../../src/elements/foundation/period-text.js';

describe('readPeriod()', () => {
  it('takes nothing for the last 30 days', () => {
    assert.deepEqual(readPeriod(null), { preset: 'last-30' });
    assert.deepEqual(readPeriod(''), { preset: 'last-30' });
  });
  it('reads presets and days', () => {
    assert.deepEqual(readPeriod('last-90'), { preset: 'last-90' });
    assert.deepEqual(readPeriod('2026-01-01..2026-03-31'), { start: '2026-01-01', end: '2026-03-31' });
  });
  for (const text of [
    'last-31',
    '2026-01-01',
    '2026-13-01..2026-13-02',
    '2026-01-01..2026-01-02..2026-01-03',
    'toString',
  ])
    it(`refuses ${text}, quoting it`, () =>
      assert.throws(
        () => readPeriod(text),
        (error: Error & { code?: string }) => error.code === 'period-invalid' && error.message.includes(text),
      ));
  it('reads what periodText() wrote', () => {
    for (const text of ['last-7', '2026-01-01..2026-03-31']) assert.equal(periodText(readPeriod(text)), text);
  });
});
