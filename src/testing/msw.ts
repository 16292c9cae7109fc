/** Any provider as a mocked API: for stories, demos and tests of pages that ask over HTTP. */
import { http, type HttpHandler } from 'msw';
import type { UsageProvider } from '../contract/provider.js';
import { usageHandler, type UsageHandlerOptions } from '../server/handler.js';

export interface UsageHandlersOptions extends Omit<UsageHandlerOptions, 'base'> {
  /** What stands before `/v1/`: a path of the page's own origin or an absolute URL; default: none. */
  base?: string;
}

/** `setupWorker(...usageHandlers(provider, { base: '/usage' }))`, or `setupServer` in Node with an absolute `base`. */
export function usageHandlers(provider: UsageProvider, options: UsageHandlersOptions = {}): HttpHandler[] {
  const base = (options.base ?? '').replace(/\/+$/, '');
  const { pathname } = new URL(base || '/', 'http://localhost');
  const handler = usageHandler(provider, { ...options, base: pathname });
  return [http.all(`${base}/v1/*`, ({ request }) => handler(request))];
}
