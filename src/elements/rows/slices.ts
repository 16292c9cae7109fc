/** Long work in slices, so that typing and scrolling never wait for it. */

/** Work that gives way: it yields about every millisecond and returns its result. */
export type Work<T> = Generator<void, T, void>;

/** Milliseconds of work between two breaths: leaves room in a frame for the browser's own part. */
const SLICE = 10;

/** Rows, texts or cells between two breaths: a millisecond or two. */
const BLOCK = 4096;

/** Does a loop from 0 to `count` in blocks, with a breath after each. */
export function* inBlocks(count: number, block: (from: number, to: number) => void): Work<void> {
  for (let from = 0; from < count; from += BLOCK) {
    block(from, Math.min(from + BLOCK, count));
    yield;
  }
}

/** Does `work` at once, in one piece: for small tables and tests. */
export function atOnce<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Does `work` in slices of about 10 ms. Rejects with the signal's reason as soon as it is aborted. */
export async function inSlices<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await breath();
    signal?.throwIfAborted();
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser handle input and paint. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
