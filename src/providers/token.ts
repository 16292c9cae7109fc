/**
 * Short-lived tokens, fetched from the host when they are needed and held in memory only: no cookie, no storage, one
 * place on the wire (the Authorization header).
 */
import { UsageError, isUsageError } from '../contract/errors.js';
import { Flight } from './flight.js';

/** `first`: there is none yet; `expiring`: 80 % of its life is over; `refused`: the server answered 401. */
export type TokenReason = 'first' | 'expiring' | 'refused';

export interface Token {
  token: string;
  /** Seconds from now: never a time of day, the clocks of servers and viewers differ. Default: until it is refused. */
  expiresIn?: number;
}

/** Asked one call at a time. `signal` aborts when nobody waits for the token any more. */
export type GetToken = (request: { reason: TokenReason; signal: AbortSignal }) => Promise<Token> | Token;

export interface TokenSource {
  /** A token that is not known to be over. Throws `unauthorized` where the host has none. */
  current(signal: AbortSignal): Promise<string>;
  /** Another one than `refused`, which the server did not take; one request for all who were refused alike. */
  instead(refused: string, signal: AbortSignal): Promise<string>;
  /** Fetches the next one if it is due, so that the next question need not wait. What fails is told to that question. */
  renew(): void;
}

const RENEW_AT = 0.8;

interface Held {
  token: string;
  /** Milliseconds. */
  life: number;
  age(): number;
}

export function tokenSource(getToken: GetToken): TokenSource {
  let held: Held | undefined;
  let flight: Flight<Held> | undefined;

  async function fetchToken(reason: TokenReason, signal: AbortSignal): Promise<string> {
    if (!flight || flight.over) {
      const mine: Flight<Held> = new Flight(async (signal) => {
        try {
          return (held = hold(await getToken({ reason, signal })));
        } finally {
          if (flight === mine) flight = undefined;
        }
      });
      flight = mine;
    }
    try {
      return (await flight.join(signal)).token;
    } catch (cause) {
      if (signal.aborted || isUsageError(cause)) throw cause;
      throw new UsageError('unauthorized', 'Cannot get a token from the host', { cause });
    }
  }

  return {
    async current(signal) {
      if (!held) return fetchToken('first', signal);
      const { token, life, age } = held;
      if (age() < life * RENEW_AT) return token;
      try {
        return await fetchToken('expiring', signal);
      } catch (error) {
        if (signal.aborted || age() >= life) throw error;
        return token; // the old one still has a fifth of its life
      }
    },
    async instead(refused, signal) {
      return held && held.token !== refused ? held.token : fetchToken('refused', signal);
    },
    renew() {
      if (held && held.age() >= held.life * RENEW_AT)
        fetchToken('expiring', new AbortController().signal).catch(() => {});
    },
  };
}

/** Takes the host's answer, or throws: what cannot stand in a header would be quoted by the browser's error. */
function hold({ token, expiresIn = Infinity }: Token): Held {
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token) || typeof expiresIn !== 'number') {
    throw new UsageError('unauthorized', 'Cannot use the token of the host: expected { token, expiresIn }');
  }
  // The monotonic clock may stand still while the machine sleeps, the other one may be set: the later of the two can
  // only renew too early.
  const [steady, wall] = [performance.now(), Date.now()];
  return {
    token,
    life: expiresIn * 1000,
    age: () => Math.max(performance.now() - steady, Date.now() - wall),
  };
}
