/** Companies for a demo's bad days. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryProvider } from '../../src/providers/memory.js';
import { emptyCompany, HOSTILE_TEXTS, hostileCompany, smallCompany } from '../../src/sample/index.js';

const november = { start: '2026-11-01', end: '2026-11-30' };

describe('emptyCompany', () => {
  it('answers days without buckets, and has no place for a preset', async () => {
    const provider = memoryProvider(emptyCompany);
    const { bars, lacks } = await provider.bars({ report: 'si-adoption', period: november });
    assert.deepEqual([bars, lacks], [[], ['activity']]);
    await assert.rejects(() => provider.bars({ report: 'si-adoption', period: { preset: 'last-30' } }), {
      code: 'no-data-through',
    });
  });
});

describe('hostileCompany', () => {
  const provider = memoryProvider(hostileCompany);
  it('has the figures of the small company', async () => {
    const query = { report: 'si-adoption', period: november } as const;
    const [hostile, small] = await Promise.all([
      provider.bars(query),
      memoryProvider(smallCompany).bars(query),
    ]);
    assert.deepEqual(hostile.bars, small.bars);
    assert.deepEqual(hostile.total, small.total);
  });
  it('has no row that is refused', async () => {
    assert.equal((await provider.capabilities()).rows?.refused, 0);
  });
  it('keeps ids that objects have of their own', async () => {
    const { rows } = await provider.details({ report: 'si-adoption', period: november, rows: 'everyone' });
    const ids = rows.map(({ id }) => id);
    assert.ok(ids.includes('__proto__') && ids.includes('constructor'));
    const { total } = await provider.bars({ report: 'si-adoption', period: november, groups: ['__proto__'] });
    assert.equal(total?.values.total_interactions.value, 3);
  });
  it('shows every hostile text somewhere', () => {
    const shown = JSON.stringify(hostileCompany);
    const missing = Object.values(HOSTILE_TEXTS).filter(
      (text) => !shown.includes(JSON.stringify(text).slice(1, -1)),
    );
    assert.deepEqual(missing, []);
  });
  it('has a text of 300 characters', () => assert.equal(HOSTILE_TEXTS.long.length, 300));
});
