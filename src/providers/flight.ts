/** One piece of work for all who wait for it. */
import { abortErrorOf } from './deadline.js';

/**
 * Whoever joins gets the same result. One who aborts leaves alone; when the last one has left, the work is aborted and
 * nobody may join any more (`over`).
 */
export class Flight<T> {
  readonly #work = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<T>) {
    // Begun a moment later: work that throws at once fails like any other, and its owner knows this flight by then.
    this.#result = Promise.resolve().then(() => work(this.#work.signal));
    this.#result.catch(() => {}); // whoever waits hears of it
  }

  get over(): boolean {
    return this.#work.signal.aborted;
  }

  join(signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(abortErrorOf(signal));
    this.#waiting++;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        if (--this.#waiting === 0) this.#work.abort();
        reject(abortErrorOf(signal!));
      };
      signal?.addEventListener('abort', leave, { once: true });
      const stay = () => signal?.removeEventListener('abort', leave);
      this.#result
        .then(resolve, reject)
        .finally(stay)
        .catch(() => {});
    });
  }
}
