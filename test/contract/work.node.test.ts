/** Work that gives way: the same result in one piece and in many, alone and shared. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atOnce, inBlocks, SharedWork, type Work } from '../../src/contract/work.js';

/** Counts its steps. */
function* steps(count: number, taken: { steps: number }): Work<number> {
  for (let i = 0; i < count; i++) {
    taken.steps++;
    yield;
  }
  return count;
}

describe('inBlocks()', () => {
  it('does every number once, in order', () => {
    const done: number[] = [];
    atOnce(
      inBlocks(
        10,
        (from, to) => {
          for (let i = from; i < to; i++) done.push(i);
        },
        3,
      ),
    );
    assert.deepEqual(done, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
  it('gives way after each block', () => {
    const blocks: [number, number][] = [];
    const work = inBlocks(5, (from, to) => void blocks.push([from, to]), 2);
    work.next();
    assert.deepEqual(blocks, [[0, 2]]);
    work.next();
    assert.deepEqual(blocks.at(-1), [2, 4]);
  });
  it('does nothing where there is nothing', () =>
    assert.equal(inBlocks(0, () => assert.fail()).next().done, true));
});

describe('SharedWork', () => {
  it('is done once for several who want it at the same time', () => {
    const taken = { steps: 0 };
    const shared = new SharedWork(() => steps(4, taken));
    const [one, other] = [shared.result(), shared.result()];
    one.next();
    other.next();
    assert.equal(taken.steps, 2);
    assert.deepEqual([atOnce(one), atOnce(other), taken.steps], [4, 4, 4]);
  });
  it('goes on where somebody gave up', () => {
    const taken = { steps: 0 };
    const shared = new SharedWork(() => steps(4, taken));
    shared.result().next();
    assert.equal(atOnce(shared.result()), 4);
    assert.equal(taken.steps, 4);
  });
  it('keeps its result', () => {
    const taken = { steps: 0 };
    const shared = new SharedWork(() => steps(1, taken));
    atOnce(shared.result());
    atOnce(shared.result());
    assert.equal(taken.steps, 1);
  });
  it('begins anew after a failure', () => {
    let failures = 1;
    const shared = new SharedWork(function* (): Work<string> {
      yield;
      if (failures-- > 0) throw new Error('once');
      return 'done';
    });
    assert.throws(() => atOnce(shared.result()), /once/);
    assert.equal(atOnce(shared.result()), 'done');
  });
});
