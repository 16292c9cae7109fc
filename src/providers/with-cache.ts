/** A wrapper around any provider: the same question is asked once. */
import { METHODS, type AskOptions, type Method, type UsageProvider } from '../contract/provider.js';
import { abortErrorOf } from './deadline.js';
import { Flight } from './flight.js';

export interface CacheOptions {
  /** Milliseconds for which an answer is given again, from its arrival; default 60,000. */
  maxAge?: number;
  /** Answers kept; of more, the one unused for longest goes. Default 50. */
  maxEntries?: number;
  /** Milliseconds on a steady clock. */
  now?: () => number;
}

type Ask = (query?: object, options?: AskOptions) => Promise<unknown>;

/**
 * Answers are shared by all who ask: read, do not change them. Who asks the same at the same time shares one request
 * and may abort without ending it for the others; a failure is told to all who wait and then forgotten.
 */
export function withCache(
  provider: UsageProvider,
  options: CacheOptions = {},
): UsageProvider & { clear(): void } {
  const { maxAge = 60_000, maxEntries = 50, now = () => performance.now() } = options;
  const kept = new Map<string, { answer: unknown; until: number }>(); // in order of use, the latest last
  const flights = new Map<string, Flight<unknown>>();

  async function ask(method: Method, query: object | undefined, { signal, viewer }: AskOptions = {}) {
    if (signal?.aborted) throw abortErrorOf(signal);
    const key = JSON.stringify([method, viewer ?? null, canonical(query)]);
    const entry = kept.get(key);
    if (entry) {
      kept.delete(key);
      if (now() < entry.until) {
        kept.set(key, entry);
        return entry.answer;
      }
    }
    const flight = flights.get(key);
    if (flight && !flight.over) return flight.join(signal);
    return takeOff(key, (signal) => (provider[method] as Ask)(query, { signal, viewer })).join(signal);
  }

  function takeOff(key: string, work: (signal: AbortSignal) => Promise<unknown>): Flight<unknown> {
    const flight: Flight<unknown> = new Flight(async (signal) => {
      try {
        const answer = await work(signal);
        if (flights.get(key) === flight) keep(key, answer);
        return answer;
      } finally {
        if (flights.get(key) === flight) flights.delete(key);
      }
    });
    flights.set(key, flight);
    return flight;
  }

  function keep(key: string, answer: unknown): void {
    kept.delete(key);
    kept.set(key, { answer, until: now() + maxAge });
    for (const oldest of kept.keys()) {
      if (kept.size <= maxEntries) break;
      kept.delete(oldest);
    }
  }

  const methods = METHODS.map((method) => [
    method,
    (query?: object, options?: AskOptions) => ask(method, query, options),
  ]);
  return {
    ...(Object.fromEntries(methods) as unknown as UsageProvider),
    /** Forgets all answers; those under way reach who waits for them and are not kept. */
    clear() {
      kept.clear();
      flights.clear();
    },
  };
}

/** The same question, the same text: keys in order, and what says nothing left out. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(
    said.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]),
  );
}
