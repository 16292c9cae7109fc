/** A provider whose code is loaded at the first question. A failed load is not kept: the next question tries again. */
import { UsageError } from '../contract/errors.js';
import { METHODS, type UsageProvider } from '../contract/provider.js';

export function lazyProvider(load: () => Promise<UsageProvider>): UsageProvider {
  let loading: Promise<UsageProvider> | undefined;
  const loaded = () =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new UsageError('network', 'Cannot load the provider', { cause });
    }));
  const entries = METHODS.map((method) => {
    const ask = async (query: never, options: never) => (await loaded())[method](query, options) as unknown;
    return [method, ask] as const;
  });
  return Object.fromEntries(entries) as unknown as UsageProvider;
}
