/** The time of one question: it ends with the caller's abort or the time-out, whatever `fetch` does with its signal. */
import { UsageError, isAbort } from '../contract/errors.js';

/** `setTimeout` fires at once beyond this. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface Allotted {
  /** Ends with the question. */
  readonly signal: AbortSignal;
  /** Milliseconds until the time-out. */
  left(): number;
}

/** What an aborted signal makes a promise reject with, whatever reason the caller gave. */
export function abortErrorOf(signal: AbortSignal): Error {
  return isAbort(signal.reason)
    ? signal.reason
    : new DOMException('The question was taken back', 'AbortError');
}

/**
 * Runs `work` for at most `timeout` milliseconds (`Infinity`: for ever). Rejects with an `AbortError` when `outer`
 * aborts, with `timeout` when the time is over; work that goes on regardless is left alone and its end ignored.
 */
export async function within<T>(
  timeout: number,
  outer: AbortSignal | undefined,
  act: string,
  work: (time: Allotted) => Promise<T>,
): Promise<T> {
  if (outer?.aborted) throw abortErrorOf(outer);
  const inner = new AbortController();
  const end = performance.now() + timeout;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = () => {};
  const over = new Promise<never>((_, reject) => {
    const stop = (error: Error) => {
      reject(error); // first, so that it comes before what the abort makes of the work
      inner.abort();
    };
    onAbort = () => stop(abortErrorOf(outer!));
    outer?.addEventListener('abort', onAbort, { once: true });
    if (timeout === Infinity) return;
    const late = () => stop(new UsageError('timeout', `Cannot ${act}: no answer within ${timeout} ms`));
    timer = setTimeout(late, Math.min(timeout, LONGEST_TIMER));
  });
  try {
    return await Promise.race([work({ signal: inner.signal, left: () => end - performance.now() }), over]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  }
}
