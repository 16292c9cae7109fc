/** Timing that a noisy machine cannot bend much: rivals take turns in one run, and the middle of several runs counts. */

import { existsSync, readFileSync } from 'node:fs';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Each of `runs` returns its figures by name. */
export type Runs<Who extends string, What extends string> = Record<Who, () => Promise<Record<What, number>>>;

/**
 * The middle of each figure. Rounds go forth and back, so that nobody always runs behind the same one; `warmUp` rounds
 * are thrown away.
 */
export async function takeTurns<Who extends string, What extends string>(
  rounds: number,
  runs: Runs<Who, What>,
  warmUp = 1,
): Promise<Record<Who, Record<What, number>>> {
  const names = Object.keys(runs) as Who[];
  const measured = new Map<Who, Record<What, number>[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of round % 2 ? [...names].reverse() : names) {
      globalThis.gc?.();
      const figures = await runs[name]();
      if (round >= 0) measured.get(name)!.push(figures);
    }
  }
  return byKey(names, (name) => {
    const all = measured.get(name)!;
    return byKey(Object.keys(all[0]) as What[], (what) => median(all.map((figures) => figures[what])));
  });
}

function byKey<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/**
 * Milliseconds that this thread has worked, whatever else the machine did meanwhile: a clock that a busy neighbour does
 * not push on. Where the system does not tell (it is not Linux), the ordinary clock.
 */
export const workedMs: () => number = existsSync('/proc/self/schedstat')
  ? () => parseInt(readFileSync('/proc/self/schedstat', 'latin1'), 10) / 1e6 // exact to 4 ms
  : () => performance.now();

/** Milliseconds of work on this thread; of short work do it several `times`. */
export async function timed(work: () => unknown, times = 1): Promise<number> {
  const start = workedMs();
  for (let i = 0; i < times; i++) await work();
  return (workedMs() - start) / times;
}

export const clocked =
  (work: () => unknown, times = 1) =>
  async (): Promise<{ ms: number }> => ({
    ms: await timed(work, times),
  });

/** The longest time, in ms of work, for which the event loop of Node did not turn. */
export async function longestSlice(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, running] = [0, 0, true];
  const beat = () => {
    const now = workedMs();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setImmediate(beat);
  };
  setImmediate(beat);
  await new Promise((turn) => setImmediate(turn));
  longest = 0;
  await work();
  await new Promise((turn) => setImmediate(turn));
  running = false;
  return longest;
}

/** Bytes in use after the garbage is gone: heap, and what lies beside it in buffers. */
export function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('Run with --expose-gc');
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
