/** The small company's figures, worked out by hand, against the provider that computes them from records. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryProvider } from '../../src/providers/memory.js';
import { smallCompany, smallFigures, valueAt, type Figure } from '../../src/sample/index.js';

/** Sums of fractions may end in another last digit; nothing else may differ. */
function same(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'number' && !Number.isInteger(expected)) {
    return Math.abs(actual - expected) <= 1e-12;
  }
  return actual === expected;
}

async function play({ method, query, viewer, with: changes, expect }: Figure): Promise<void> {
  const provider = memoryProvider({ ...smallCompany, ...changes });
  const ask = provider[method] as (query: unknown, options: object) => Promise<unknown>;
  if ('code' in expect) {
    await assert.rejects(() => ask.call(provider, query, { viewer }), {
      name: 'UsageError',
      code: expect.code,
    });
    return;
  }
  const answer = await ask.call(provider, query, { viewer });
  const wrong = expect
    .map(({ path, value }) => ({ path, expected: value, actual: valueAt(answer, path) }))
    .filter(({ actual, expected }) => !same(actual, expected));
  assert.deepEqual(wrong, []);
}

describe('memoryProvider() gives the figures worked out by hand', () => {
  for (const figure of smallFigures) {
    it(`${figure.name} (${figure.method}; rules ${figure.rules.join(', ')})`, () => play(figure));
  }
});
