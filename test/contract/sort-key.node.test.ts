/** The order of text (rule 33): one key, made by the library, compared by code points. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareCodePoints, sortKey } from '../../src/contract/sort-key.js';

const sign = (difference: number) => Math.sign(difference) + 0; // no -0

describe('sortKey()', () => {
  for (const [text, key] of [
    ['Ána', 'ana'],
    ['ZOË', 'zoe'],
    ['Ångström', 'angstrom'],
    ['Straße', 'straße'], // no mark: stays itself
    ['Łódź', 'łodz'], // the stroke is no mark either
    ['İpek', 'ipek'], // in every language of the machine
    ['e\u0301', 'e'],
    ['\u0915\u093f', '\u0915'], // a Devanagari vowel sign is of category M
    ['李雷', '李雷'],
    [' Pad ', ' pad '], // nothing is trimmed
    ['', ''],
  ])
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(key)}`, () => assert.equal(sortKey(text), key));
  it('is the same however the text is composed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        assert.equal(sortKey(text.normalize('NFC')), sortKey(text.normalize('NFD'))),
      ),
    ));
  it('has no mark left in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.doesNotMatch(sortKey(text), /\p{M}/u)),
    ));
});

describe('compareCodePoints()', () => {
  it('puts U+FF5E before U+1D4B3, which UTF-16 units would not', () => {
    assert.ok('\u{ff5e}' > '\u{1d4b3}');
    assert.ok(compareCodePoints('\u{ff5e}', '\u{1d4b3}') < 0);
  });
  it('puts a beginning before the whole', () => assert.ok(compareCodePoints('an', 'ana') < 0));
  it('is the order of the list of code points', () => {
    const points = (text: string) => Array.from(text, (one) => one.codePointAt(0)!);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [left, right] = [points(a), points(b)];
        const at = left.findIndex((point, i) => point !== right[i]);
        const expected = at < 0 ? left.length - right.length : left[at] - (right[at] ?? -1);
        assert.equal(sign(compareCodePoints(a, b)), sign(expected));
        assert.equal(sign(compareCodePoints(b, a)), sign(-expected));
      }),
    );
  });
});
