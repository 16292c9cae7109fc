/** Any provider behind REST: a function from `Request` to `Response` for Node, workers and msw alike. */
import type { AskOptions, Method, UsageProvider } from '../contract/provider.js';
import { ROUTE_PREFIX } from '../contract/wire.js';
import { answerResponse } from './answer-body.js';
import { methodOf, questionOf } from './question.js';
import { ALLOWED, Refusal, isAskersAffair, refuse } from './refusal.js';
import { NO_ACCESS } from './no-access.js';

export { framedPage, type FramedPageOptions } from './frame.js';

/** Who asks. */
export interface Identity {
  /** Person id: decides which personas are offered. */
  viewer?: string;
  /** False: may not see reports. `capabilities` says so, everything else is refused with 403. */
  access: boolean;
}

export interface UsageHandlerOptions {
  /**
   * From the request's token to who asks; null: 401; a `Response` is sent as it is. What it throws ends in 500, and no
   * figure is shown. Without it everybody may see everything: for demos and tests, or behind a gate of the host's own.
   */
  authorize?: (request: Request) => Promise<Identity | Response | null> | Identity | Response | null;
  /** Path before `/v1/`; default: none. */
  base?: string;
  /** Exact origins whose pages may ask, `https://app.example.com`; default: only the server's own. */
  allowOrigins?: readonly string[];
  /** Hears of what the asker is not told, with the name under which the asker knows it. */
  onError?: (error: unknown, about: { requestId: string; url: string }) => void;
}

/**
 * Routes `<base>/v1/<method>`: GET with the query in the address, POST with JSON, HEAD, OPTIONS. Always answers, never
 * rejects; every answer carries `x-request-id` (the request's, where it is a plain name) and is never to be stored.
 */
export function usageHandler(
  provider: UsageProvider,
  options: UsageHandlerOptions = {},
): (request: Request) => Promise<Response> {
  const { authorize = everybody, allowOrigins = [], onError } = options;
  const prefix = (options.base ?? '').replace(/\/+$/, '') + ROUTE_PREFIX;

  async function answer(request: Request, report: (error: unknown) => void): Promise<Response> {
    const method = methodOf(request, prefix);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: ALLOWED } });
    const identity = await authorize(request);
    if (identity instanceof Response) return identity;
    if (!identity) throw new Refusal(401, 'unauthorized', 'Cannot answer: no valid token');
    if (identity.access !== true) {
      if (method !== 'capabilities')
        throw new Refusal(403, 'forbidden', 'Cannot answer: no access to reports');
      return answerResponse(NO_ACCESS, request, report);
    }
    const query = await questionOf(method, request);
    return answerResponse(
      await ask(method, query, { signal: request.signal, viewer: identity.viewer }),
      request,
      report,
    );
  }

  async function ask(method: Method, query: object, options: AskOptions): Promise<object> {
    return (provider[method] as (query: object, options: AskOptions) => Promise<object>)(query, options);
  }

  return async (request) => {
    const requestId = requestIdOf(request);
    const report = (error: unknown) => {
      try {
        onError?.(error, { requestId, url: request.url });
      } catch {
        // A broken log takes no answer away.
      }
    };
    let response: Response;
    try {
      response = await answer(request, report);
    } catch (error) {
      // Nobody reads it: 499 is what proxies log for an asker that has left.
      if (request.signal.aborted) return new Response(null, { status: 499 });
      if (!isAskersAffair(error)) report(error);
      response = refuse(error, requestId);
    }
    return dressed(response, request, requestId, allowOrigins);
  };
}

const everybody = (): Identity => ({ access: true });

/** A copy with the headers that every answer has; also of a host's own `Response`, whose headers may be fixed. */
function dressed(
  response: Response,
  request: Request,
  requestId: string,
  allowOrigins: readonly string[],
): Response {
  const headers = new Headers(response.headers);
  headers.set('x-request-id', requestId);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('cache-control', 'no-store');
  headers.delete('set-cookie');
  if (allowOrigins.length > 0) headers.append('vary', 'origin');
  const origin = request.headers.get('origin');
  if (origin !== null && allowOrigins.includes(origin)) {
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', 'x-request-id, retry-after');
    if (request.method === 'OPTIONS') {
      headers.set('access-control-allow-methods', 'GET, HEAD, POST');
      headers.set('access-control-allow-headers', 'authorization, content-type, x-request-id');
      headers.set('access-control-max-age', '600');
    }
  }
  const { status } = response;
  const bare = request.method === 'HEAD';
  if (bare) void response.body?.cancel().catch(() => {});
  return new Response(bare ? null : response.body, { status, headers });
}

/** A name that may stand in a log line as it is. */
function requestIdOf({ headers }: Request): string {
  const given = headers.get('x-request-id');
  if (given && /^[\w.-]{1,64}$/.test(given)) return given;
  // Not randomUUID: pages without https have none, and the handler runs in pages too.
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
