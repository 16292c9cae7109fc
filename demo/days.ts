/** Bad days: a provider around any provider. */
import { UsageError } from '../src/contract/errors.js';
import { METHODS, type AskOptions, type Method, type UsageProvider } from '../src/contract/provider.js';
import { NO_ACCESS } from '../src/server/no-access.js';
import type { Switches } from './switches.js';

export const SLOW_MS = 3000;

type Ask = (query?: object, options?: AskOptions) => Promise<unknown>;

export function withDay(provider: UsageProvider, day: Switches['day']): UsageProvider {
  if (day === 'good') return provider;
  const asks = METHODS.map((method) => [method, badAsk(day, method, provider[method] as Ask)]);
  return Object.fromEntries(asks) as unknown as UsageProvider;
}

function badAsk(day: Exclude<Switches['day'], 'good'>, method: Method, ask: Ask): Ask {
  switch (day) {
    case 'slow':
      return async (query, options) => {
        await pause(SLOW_MS, options?.signal);
        return ask(query, options);
      };
    case 'broken':
      return async () => {
        throw new UsageError('server-error', `Cannot answer ${method}: it is a bad day`, {
          status: 500,
          requestId: 'demo-4711',
        });
      };
    case 'forbidden':
      return async () => {
        if (method === 'capabilities') return NO_ACCESS;
        throw new UsageError('forbidden', `Cannot answer ${method}: no access to reports`, { status: 403 });
      };
  }
}

export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}
