/** The table's long work in slices, so that typing and scrolling never wait for it. */
import { Turns } from '../../../contract/turns.js';
import type { Work } from '../../../contract/work.js';

const turns = new Turns(breath);

/** Does `work` in slices of about 10 ms. Rejects with the signal's reason when it is aborted. */
export function inSlices<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  return turns.do(work, signal);
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser handle input and paint, and comes back before all else: the viewer waits for this work. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
