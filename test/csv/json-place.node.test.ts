import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonPlace } from '../../src/csv/json-place.js';

describe('jsonPlace()', () => {
  const cases: [what: string, text: string, line: number, column: number][] = [
    ['a value that is missing', '{\n  "a": 1,\n  "b": }', 3, 8],
    ['a comma too many', '{"a": 1,}', 1, 9],
    ['a comma that is missing', '[1 2]', 1, 4],
    ['a comment', '[1, // one\n2]', 1, 5],
    ['a single quote', "{'a': 1}", 1, 2],
    ['a key without quotes', '{a: 1}', 1, 2],
    ['a number that is none', '[01]', 1, 2],
    ['an open string', '["a\nb"]', 1, 2],
    ['the wrong bracket', '{"a": [1}', 1, 9],
    ['text behind the end', '{}\n{}', 2, 1],
    ['the end of a cut file', '{"a": [1', 1, 9],
    ['nothing', '', 1, 1],
  ];
  for (const [what, text, line, column] of cases)
    it(`finds ${what}`, () => assert.deepEqual(jsonPlace(text), { line, column }));

  it('finds the end of any JSON that is cut', () =>
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const text = `[${json}]`;
        const cut = text.slice(0, at % text.length);
        const { line, column } = jsonPlace(cut);
        assert.equal(line, 1);
        // A token that is cut is wrong from its start.
        assert.ok(column <= cut.length + 1);
        assert.match(cut.slice(column - 1), /^("[^]*|[-\w.+]*)$/);
      }),
    ));
});
