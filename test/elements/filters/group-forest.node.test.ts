import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceOf, forestOf, rowsOf, toggled } from '../../../src/elements/filters/group-forest.js';

const group = (id: string, parent: string | null = null, name: string | null = id) => ({ id, parent, name });
const forest = forestOf([
  group('b'),
  group('a'),
  group('a2', 'a'),
  group('a1', 'a'),
  group('deep', 'a1', 'Élan'),
]);
const ids = (open: string[], text = '') => rowsOf(forest, new Set(open), text).map((row) => row.group.id);
const choice = (id: string, ...chosen: string[]) => choiceOf(forest.byId.get(id)!, new Set(chosen));

describe('forestOf()', () => {
  it('puts a group of an unknown parent at the top', () => {
    assert.deepEqual(
      forestOf([group('x', 'nowhere')]).top.map(({ id }) => id),
      ['x'],
    );
  });
  it('loses no group of a circle', () => {
    const { byId, top } = forestOf([group('x', 'y'), group('y', 'x')]);
    assert.deepEqual([...byId.keys()].sort(), ['x', 'y']);
    assert.equal(top.length, 1);
  });
  it('takes the id of one without a name', () => {
    assert.equal(forestOf([group('x', null, null)]).top[0].name, 'x');
  });
});

describe('rowsOf()', () => {
  it('shows what lies open, in order of names', () => {
    assert.deepEqual(ids([]), ['a', 'b']);
    assert.deepEqual(ids(['a']), ['a', 'a1', 'a2', 'b']);
  });
  it('shows what a text finds, and the way to it', () => {
    assert.deepEqual(ids([], 'elan'), ['a', 'a1', 'deep']);
    assert.deepEqual(ids([], 'nothing'), []);
  });
  it('says where a row stands among those that are seen', () => {
    const [, row] = rowsOf(forest, new Set(), 'a1');
    assert.deepEqual([row.group.id, row.place, row.siblings, row.group.level], ['a1', 1, 1, 2]);
  });
});

describe('choosing a group', () => {
  it('includes its descendants, and marks what is around it', () => {
    assert.equal(choice('a1', 'a1'), 'chosen');
    assert.equal(choice('deep', 'a'), 'included');
    assert.equal(choice('a', 'deep'), 'some');
    assert.equal(choice('b', 'deep'), 'none');
  });
  it('lets go of those inside it', () => {
    assert.deepEqual(toggled(['deep', 'b'], forest.byId.get('a')!, forest), ['b', 'a']);
    assert.deepEqual(toggled(['b', 'a'], forest.byId.get('b')!, forest), ['a']);
  });
});
