/** Lists in attributes: one way to write them, on every element that takes one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOf } from '../../../src/elements/foundation/words.js';
import { UsageMetrics } from '../../../src/elements/metrics/usage-metrics.js';
import { CoachLevels } from '../../../src/elements/overview/coach-levels.js';

describe('a list as an attribute', () => {
  it('is separated by spaces, commas or both', () => {
    for (const text of ['emea amer', 'emea,amer', ' emea, amer ,\n'])
      assert.deepEqual(wordsOf(text), ['emea', 'amer'], JSON.stringify(text));
    assert.deepEqual(wordsOf(' '), []);
    assert.equal(wordsOf(null), undefined);
  });

  for (const Class of [CoachLevels, UsageMetrics])
    it(`is read so by <${Class.tag} groups>`, () => {
      const converter = Class.elementProperties.get('groups')?.converter;
      const read = typeof converter === 'object' ? converter.fromAttribute : converter;
      assert.deepEqual(read?.('a,b c', undefined), ['a', 'b', 'c']);
    });
});
