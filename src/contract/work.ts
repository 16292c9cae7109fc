/** Long work that gives way: the same sums at once in a command line, in slices where a page waits for its turn. */

/** Yields about every millisecond and returns its result. Who asks for the steps decides when, and may stop asking. */
export type Work<T> = Generator<void, T, void>;

/** Rows, texts or cells between two yields: a millisecond or two. */
const BLOCK = 4096;

/**
 * Does a loop from 0 to `count` in blocks. The block is a plain function: engines make the loop in it fast the first
 * time, the inside of a generator only the second.
 */
export function* inBlocks(
  count: number,
  block: (from: number, to: number) => void,
  size = BLOCK,
): Work<void> {
  for (let from = 0; from < count; from += size) {
    block(from, Math.min(from + size, count));
    yield;
  }
}

/** Does `work` at once, in one piece: for what is small, and for threads that nobody looks at. */
export function atOnce<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Work whose result several want, also at the same time: done once, each step by whoever comes along. What one gives
 * up, the next one goes on with; what failed begins anew.
 */
export class SharedWork<T> {
  readonly #begin: () => Work<T>;
  #work: Work<T> | undefined;
  #done: { readonly result: T } | undefined;

  constructor(begin: () => Work<T>) {
    this.#begin = begin;
  }

  *result(): Work<T> {
    while (!this.#done) {
      if (!this.#step()) yield;
    }
    return this.#done.result;
  }

  /** True when it was the last one. */
  #step(): boolean {
    this.#work ??= this.#begin();
    try {
      const { done, value } = this.#work.next();
      if (!done) return false;
      this.#done = { result: value };
    } catch (error) {
      this.#work = undefined;
      throw error;
    }
    this.#work = undefined;
    return true;
  }
}
