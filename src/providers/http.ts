/** A provider over REST: asks what `usageHandler` serves. */
import ky, { HTTPError } from 'ky';
import { UsageError, isUsageError } from '../contract/errors.js';
import type { AskOptions, Method, UsageProvider } from '../contract/provider.js';
import { MAX_URL_QUERY, ROUTE_PREFIX, queryToSearch } from '../contract/wire.js';
import { answerOf, refusalOf } from './http-answer.js';
import { within, type Allotted } from './deadline.js';
import { readQuestion } from './question.js';
import { retryPolicy } from './http-retry.js';
import { renewOnReturn } from './page-return.js';
import { tokenSource, type GetToken } from './token.js';

export interface HttpProviderOptions {
  /** What stands before `/v1/`, relative to the page; default: the page's own origin. */
  base?: string | URL;
  /** Without it no Authorization header is sent. Cookies never are. */
  getToken?: GetToken;
  /** Default: the global one at the time of asking. `usageHandler(provider)` is one: a client and server with no network. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds for a whole question, its token, repetitions and last byte included; default 30,000. */
  timeout?: number;
  /** How often a request is sent again after 429, 5xx or a lost connection; default 2. */
  retries?: number;
  /** Bytes of an unpacked answer; default 256 MB. */
  maxBytes?: number;
}

/**
 * Questions are checked here already, answers when they come; throws `UsageError` only, beside the `AbortError` of a
 * signal. The viewer is never sent: the server takes it from the token. An unusable `base` throws `no-provider`.
 */
export function httpProvider(options: HttpProviderOptions = {}): UsageProvider {
  const { timeout = 30_000, retries = 2, maxBytes = 256 * 1024 * 1024 } = options;
  const root = rootOf(options.base);
  const tokens = options.getToken && tokenSource(options.getToken);
  if (tokens) renewOnReturn(tokens);
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));

  function send(
    method: Method,
    query: object,
    bearer: string | undefined,
    time: Allotted,
  ): Promise<Response> {
    const search = queryToSearch(query).toString();
    const byBody = search.length > MAX_URL_QUERY;
    return ky(`${root}${ROUTE_PREFIX}${method}${search && !byBody ? `?${search}` : ''}`, {
      ...(byBody ? { method: 'post', json: query } : { method: 'get' }),
      headers: {
        accept: 'application/json',
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      // An API that redirects sends us to a login page, and old browsers take the token along.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      signal: time.signal,
      timeout: false, // ky's ends with the headers; ours with the last byte
      retry: retryPolicy(retries, time),
      fetch: (input) => fetch(input as Request),
    });
  }

  async function respond(method: Method, query: object, time: Allotted): Promise<Response> {
    const bearer = await tokens?.current(time.signal);
    try {
      return await send(method, query, bearer, time);
    } catch (error) {
      if (!tokens || bearer === undefined || !(error instanceof HTTPError) || error.response.status !== 401)
        throw error;
      void error.response.body?.cancel().catch(() => {});
      return send(method, query, await tokens.instead(bearer, time.signal), time);
    }
  }

  async function ask<M extends Method>(method: M, input: object = {}, { signal }: AskOptions = {}) {
    return within(timeout, signal, `ask ${method}`, async (time) => {
      const query = readQuestion(method, input);
      try {
        return await answerOf(method, await respond(method, query, time), { maxBytes, signal: time.signal });
      } catch (error) {
        // Not the HTTPError itself as the cause: it holds the request, and so the token.
        if (error instanceof HTTPError) throw await refusalOf(method, error.response, time.signal);
        if (isUsageError(error)) throw error;
        throw new UsageError('network', `Cannot ask ${method}: the server was not reached`, { cause: error });
      }
    });
  }

  return {
    capabilities: (query, options) => ask('capabilities', query, options),
    catalogue: (query, options) => ask('catalogue', query, options) as ReturnType<UsageProvider['catalogue']>,
    bars: ((query, options) => ask('bars', query, options)) as UsageProvider['bars'],
    details: ((query, options) => ask('details', query, options)) as UsageProvider['details'],
    totals: (query, options) => ask('totals', query, options),
    overview: (query, options) => ask('overview', query, options),
    team: (query, options) => ask('team', query, options),
  };
}

function rootOf(base: string | URL = '/'): string {
  const { document, location } = globalThis as { document?: Document; location?: Location };
  let url: URL;
  try {
    url = new URL(base, document?.baseURI ?? location?.href ?? 'http://localhost');
  } catch (cause) {
    throw new UsageError('no-provider', `Cannot use base ${JSON.stringify(base)}: no URL`, { cause });
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new UsageError(
      'no-provider',
      'Cannot use base: expected http(s)://host/path without user, query and hash',
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
