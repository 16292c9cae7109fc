import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copy } from '../../../src/elements/foundation/plain.js';
import { readOnly } from '../../embedding/read-only.js';

const given = () => ({
  v: 1,
  filters: { groups: ['a', 'b'], people: [] as string[] },
  sort: null,
  none: undefined,
});
const plain = { v: 1, filters: { groups: ['a', 'b'], people: [] }, sort: null };

describe('copy()', () => {
  it('copies through and through', () => {
    const original = given();
    const copied = copy(original);
    original.filters.groups.push('c');
    assert.deepEqual(copied, plain);
  });
  it('copies what is frozen, so that the copy is not', () => {
    const copied = copy(Object.freeze({ list: Object.freeze([1, 2]) })) as { list: number[] };
    copied.list.push(3);
    assert.deepEqual(copied, { list: [1, 2, 3] });
  });
  it('copies read-only proxies into plain data', () => {
    const copied = copy(readOnly(given()));
    assert.deepEqual(structuredClone(copied), plain); // which throws on a proxy
  });
  it('leaves functions and what is undefined out', () => {
    assert.deepEqual(copy({ a: 1, b: undefined, c: () => 1 }), { a: 1 });
    assert.equal(copy(undefined), undefined);
  });
  it('is not led astray by a toJSON of arrays, which an old library brings', () => {
    Object.assign(Array.prototype, { toJSON: () => 'text' });
    try {
      assert.deepEqual(copy(given()), plain);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
