/** HTTP without a server: msw's service worker answers with `usageHandler` over a provider of this page. */
import type { SetupWorker } from 'msw/browser';
import type { UsageProvider } from '../src/contract/provider.js';
import { scriptUrl } from './trusted.js';

const SCRIPT = 'mockServiceWorker.js';
/** Nothing is served there: what answers is msw. */
const base = new URL('mocked', document.baseURI);

let worker: SetupWorker | undefined;

export async function mocked(provider: UsageProvider): Promise<UsageProvider> {
  const [{ setupWorker }, { usageHandlers }, { httpProvider }] = await Promise.all([
    import('msw/browser'),
    import('../src/testing/msw.js'),
    import('../src/providers/http.js'),
  ]);
  const handlers = usageHandlers(provider, { base: base.href });
  if (worker) worker.resetHandlers(...handlers);
  else {
    await registered();
    const started = setupWorker(...handlers);
    await started.start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url: new URL(SCRIPT, document.baseURI).href },
    });
    worker = started;
  }
  return httpProvider({ base, retries: 0 });
}

/** The worker goes when it is not wanted: a later page of this address must not meet it. */
export async function unmocked(): Promise<void> {
  if (!worker) return;
  worker.stop();
  worker = undefined;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
}

/**
 * Registered here and not by msw: with Trusted Types the address of a worker must come from a policy. msw finds it then,
 * and needs it to be in control of the page.
 */
async function registered(): Promise<void> {
  const control = new Promise<void>((resolve) => {
    if (navigator.serviceWorker.controller) resolve();
    else navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  await navigator.serviceWorker.register(scriptUrl(SCRIPT));
  await control;
}
