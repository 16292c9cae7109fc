/** Long work in short slices: the page paints, scrolls and takes clicks in between. */

declare const setImmediate: ((done: () => void) => unknown) | undefined;

/**
 * Resolves when the page has had its turn. Intentionally not `scheduler.yield`: it comes back before all other tasks, and
 * a read of a second would hold up the page's own timers and answers for that second. `setTimeout` would wait 4 ms.
 */
export function nextTurn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((done) => setImmediate?.(done));
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

export class Breath {
  readonly #signal: AbortSignal | undefined;
  readonly #slice: number;
  #since = performance.now();

  /** `slice`: milliseconds of work between two turns of the page. */
  constructor(signal?: AbortSignal, slice = 10) {
    this.#signal = signal;
    this.#slice = slice;
    signal?.throwIfAborted();
  }

  /** Ask between two small pieces of work; where it says yes, `await take()`. */
  get due(): boolean {
    return performance.now() - this.#since >= this.#slice;
  }

  /** Throws the signal's reason where it was aborted meanwhile. */
  async take(): Promise<void> {
    await nextTurn();
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
