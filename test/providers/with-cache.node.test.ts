import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAbort } from '../../src/contract/errors.js';
import type { AskOptions } from '../../src/contract/provider.js';
import type { Query } from '../../src/contract/query.js';
import { withCache } from '../../src/providers/with-cache.js';
import { bars, fakeProvider } from './http-fake.js';

const query = { report: 'platform-logins' };

/** A provider whose answers to `bars` are given by hand. */
function byHand() {
  const waiting: { give: () => void; fail: (error: Error) => void; options?: AskOptions }[] = [];
  const { provider, asked } = fakeProvider({
    bars: (query: Query, options) =>
      new Promise((resolve, reject) =>
        waiting.push({ give: () => resolve(bars(query)), fail: reject, options }),
      ),
  });
  return { provider, asked, waiting };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('withCache()', () => {
  it('gives the same answer again until it is maxAge old', async () => {
    let now = 0;
    const { provider, asked } = fakeProvider();
    const cached = withCache(provider, { maxAge: 1000, now: () => now });
    const first = await cached.bars(query);
    now = 999;
    assert.equal(await cached.bars(query), first);
    now = 1000;
    await cached.bars(query);
    assert.equal(asked.length, 2);
  });

  it('knows a question again whatever the order of its keys and what says nothing in it', async () => {
    const { provider, asked } = fakeProvider();
    const cached = withCache(provider);
    await cached.bars({ report: 'platform-logins', period: { start: '2026-11-01', end: '2026-11-02' } });
    await cached.bars({
      groups: [],
      text: undefined,
      period: { end: '2026-11-02', start: '2026-11-01' },
      report: 'platform-logins',
    });
    assert.equal(asked.length, 1);
  });

  it('keeps methods, questions and viewers apart', async () => {
    const { provider, asked } = fakeProvider();
    const cached = withCache(provider);
    await cached.bars(query);
    await cached.details(query);
    await cached.bars({ ...query, groups: ['g1'] });
    await cached.bars(query, { viewer: 'ada' });
    await cached.bars(query, { viewer: 'bo' });
    await cached.capabilities();
    await cached.capabilities({ timeZone: 'UTC' });
    assert.equal(asked.length, 7);
    assert.equal(asked[3].options?.viewer, 'ada');
  });

  it('asks once for all who ask at the same time', async () => {
    const { provider, waiting, asked } = byHand();
    const cached = withCache(provider);
    const promises = [cached.bars(query), cached.bars(query), cached.bars(query)];
    await turn();
    waiting[0].give();
    const [a, b, c] = await Promise.all(promises);
    assert.equal(asked.length, 1);
    assert.ok(a === b && b === c);
  });

  it('goes on for the others when one aborts', async () => {
    const { provider, waiting } = byHand();
    const cached = withCache(provider);
    const leaver = new AbortController();
    const left = cached.bars(query, { signal: leaver.signal });
    const stays = cached.bars(query);
    await turn();
    leaver.abort();
    await assert.rejects(left, isAbort);
    assert.equal(waiting[0].options?.signal?.aborted, false);
    waiting[0].give();
    assert.equal((await stays).report, 'platform-logins');
  });

  it('aborts the work when all have left, and asks anew for the next', async () => {
    const { provider, waiting, asked } = byHand();
    const cached = withCache(provider);
    const leaver = new AbortController();
    const left = cached.bars(query, { signal: leaver.signal });
    await turn();
    leaver.abort();
    await assert.rejects(left, isAbort);
    assert.equal(waiting[0].options?.signal?.aborted, true);
    const next = cached.bars(query);
    await turn();
    waiting[0].give(); // too late: this one was given up
    waiting[1].give();
    await next;
    assert.equal(asked.length, 2);
  });

  it('does not ask for a signal that is aborted already', async () => {
    const { provider, asked } = fakeProvider();
    await assert.rejects(withCache(provider).bars(query, { signal: AbortSignal.abort() }), isAbort);
    assert.equal(asked.length, 0);
  });

  it('tells a failure to all who wait and forgets it', async () => {
    const { provider, waiting } = byHand();
    const cached = withCache(provider);
    const [one, two] = [cached.bars(query), cached.bars(query)];
    await turn();
    waiting[0].fail(new Error('once'));
    await assert.rejects(one, /once/);
    await assert.rejects(two, /once/);
    const again = cached.bars(query);
    await turn();
    waiting[1].give();
    assert.equal((await again).report, 'platform-logins');
  });

  it('forgets a failure that is thrown rather than rejected', async () => {
    let calls = 0;
    const { provider } = fakeProvider();
    provider.bars = (() => {
      if (calls++ === 0) throw new Error('at once');
      return Promise.resolve(bars(query));
    }) as never;
    const cached = withCache(provider);
    await assert.rejects(cached.bars(query), /at once/);
    await cached.bars(query);
  });

  it('keeps maxEntries answers and drops the one unused for longest', async () => {
    const { provider, asked } = fakeProvider();
    const cached = withCache(provider, { maxEntries: 2 });
    const ask = (text: string) => cached.details({ ...query, text });
    await ask('a');
    await ask('b');
    await ask('a'); // used again: b is the oldest now
    await ask('c');
    await ask('a');
    assert.equal(asked.length, 3);
    await ask('b');
    assert.equal(asked.length, 4);
  });

  it('clear() forgets answers, and does not keep those under way', async () => {
    const { provider, waiting, asked } = byHand();
    const cached = withCache(provider);
    const early = cached.bars(query);
    await turn();
    cached.clear();
    waiting[0].give();
    await early;
    const late = cached.bars(query);
    await turn();
    waiting[1].give();
    await late;
    assert.equal(asked.length, 2);
  });
});
