/** Rule 33, against the independent reference. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sortTexts } from '../../src/contract/sort-texts.js';
import { atOnce } from '../../src/contract/work.js';
import * as reference from '../reference/order.mjs';

// Few letters, so that texts begin alike; surrogates, so that code points are told from units.
const letter = fc.constantFrom('a', 'A', 'á', 'b', '\uff41', '\ue000', '😀', '\u{1d51e}', ' ', '\0');
const word = fc.oneof(
  fc.string({ unit: letter, maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('sortTexts()', () => {
  it('sorts by code points, equal texts in the order they came', () => {
    const texts = fc.oneof(
      fc.array(word, { maxLength: 200 }),
      fc.array(fc.string({ unit: letter, maxLength: 3 }), { minLength: 100, maxLength: 400 }),
    );
    fc.assert(
      fc.property(texts, (list) => {
        const expected = list
          .map((_, i) => i)
          .sort((a, b) => reference.byCodePoints(list[a], list[b]) || a - b);
        assert.deepEqual([...atOnce(sortTexts(list))], expected);
      }),
    );
  });
  it('tells texts apart that begin alike and end at any length', () => {
    const texts = Array.from({ length: 300 }, (_, i) => 'x'.repeat((i * 37) % 300));
    assert.deepEqual(
      Array.from(atOnce(sortTexts(texts)), (i) => texts[i].length),
      Array.from({ length: 300 }, (_, i) => i),
    );
  });
  it('sorts empty texts and none', () => {
    assert.deepEqual(
      [...atOnce(sortTexts(Array(50).fill('')))],
      Array.from({ length: 50 }, (_, i) => i),
    );
    assert.deepEqual([...atOnce(sortTexts([]))], []);
  });
});
