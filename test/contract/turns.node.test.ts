/** Many works on one thread: everybody gets a turn, and the page between them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Turns } from '../../src/contract/turns.js';
import type { Work } from '../../src/contract/work.js';

/** A slice of 0 ms: one step, then a turn that ends when the test says so. */
function handmade() {
  let waiting: (() => void)[] = [];
  const turns = new Turns(() => new Promise((done) => waiting.push(done)), 0);
  const turn = async () => {
    const ended = waiting;
    waiting = [];
    for (const done of ended) done();
    await new Promise((next) => setImmediate(next));
  };
  return { turns, turn };
}

function* logging(log: string[], name: string, steps: number): Work<string> {
  for (let i = 0; i < steps; i++) {
    log.push(name);
    yield;
  }
  return name;
}

const realTurn = () => new Promise<void>((done) => setImmediate(done));

describe('Turns', () => {
  it('begins at once and comes to the result of the work', async () => {
    const log: string[] = [];
    const result = new Turns(realTurn).do(logging(log, 'a', 3));
    assert.deepEqual(log, ['a', 'a', 'a']);
    assert.equal(await result, 'a');
  });
  it('does one slice a turn, however many works there are', async () => {
    const { turns, turn } = handmade();
    const log: string[] = [];
    for (const name of ['a', 'b', 'c']) void turns.do(logging(log, name, 2));
    assert.deepEqual(log, ['a']);
    await turn();
    assert.deepEqual(log, ['a', 'b']);
    await turn();
    await turn();
    assert.deepEqual(log, ['a', 'b', 'c', 'a']);
  });
  it('gives its turn to the page before who asks again in the same slice', async () => {
    const { turns, turn } = handmade();
    const log: string[] = [];
    await turns.do(logging(log, 'first', 0));
    void turns.do(logging(log, 'next', 1));
    assert.deepEqual(log, []);
    await turn();
    assert.deepEqual(log, ['next']);
  });
  it('takes no step for a work whose signal was aborted', async () => {
    const { turns, turn } = handmade();
    const log: string[] = [];
    const stop = new AbortController();
    const asked = turns.do(logging(log, 'a', 9), stop.signal);
    stop.abort();
    await Promise.all([turn(), assert.rejects(asked, { name: 'AbortError' })]);
    assert.deepEqual(log, ['a']);
  });
  it('goes on with the others when one fails', async () => {
    const turns = new Turns(realTurn, 0);
    const failing = turns.do(
      (function* (): Work<void> {
        yield;
        throw new Error('no');
      })(),
    );
    const other = turns.do(logging([], 'other', 3));
    await assert.rejects(failing, /no/);
    assert.equal(await other, 'other');
  });
});
