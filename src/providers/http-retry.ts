/** When a request is sent again, and after how long. */
import { isUsageError } from '../contract/errors.js';
import type { Allotted } from './deadline.js';

/** Busy, limited, restarting, or a proxy that lost its server. All our questions only read, so a POST may be repeated too. */
const WORTH_REPEATING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

const FIRST_WAIT = 300;

/** Seconds the server asked us to wait; undefined where it did not say. A date is measured by the server's own clock. */
export function retryAfterOf({ headers }: Response): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const here = headers.get('date');
  const seconds = (Date.parse(text) - (here ? Date.parse(here) : Date.now())) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/**
 * Options for ky's `retry`. ky would sleep through any Retry-After and read its dates by this machine's clock; here a
 * wait that does not fit into the question's time is not begun, so that the viewer hears of it at once.
 */
export function retryPolicy(retries: number, { signal, left }: Allotted) {
  let wait = 0;
  return {
    limit: retries,
    methods: ['get', 'post'],
    shouldRetry({
      error,
      retryCount,
    }: {
      error: Error & { response?: Response };
      retryCount: number;
    }): boolean {
      const { response } = error;
      if (signal.aborted || isUsageError(error)) return false;
      if (response && !WORTH_REPEATING.has(response.status)) return false;
      const asked = response && retryAfterOf(response);
      wait = asked === undefined ? FIRST_WAIT * 2 ** (retryCount - 1) * (0.5 + Math.random()) : asked * 1000;
      if (wait >= left()) return false;
      void response?.body?.cancel().catch(() => {});
      return true;
    },
    delay: () => wait,
  };
}
