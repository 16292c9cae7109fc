/** From a request to a method and its checked query. Throws `query-invalid`, `not-found`, `not-supported`. */
import { UsageError } from '../contract/errors.js';
import { METHODS, type Method } from '../contract/provider.js';
import type { Query } from '../contract/query.js';
import { searchToQuery } from '../contract/wire.js';
import { readQuestion } from '../providers/question.js';
import { Refusal } from './refusal.js';

/** Bytes of a body: room for 100,000 ids of groups or people. */
export const MAX_BODY = 8 * 1024 * 1024;

export function methodOf(request: Request, prefix: string): Method {
  const { pathname } = new URL(request.url);
  const name = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '';
  if (!(METHODS as readonly string[]).includes(name)) {
    throw new Refusal(404, 'not-found', `Cannot find ${JSON.stringify(pathname.slice(0, 200))}`);
  }
  if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(request.method)) {
    throw new Refusal(
      405,
      'not-supported',
      `Cannot ${JSON.stringify(request.method)}: only GET, HEAD and POST`,
    );
  }
  return name as Method;
}

export async function questionOf(method: Method, request: Request): Promise<Partial<Query>> {
  const { searchParams } = new URL(request.url);
  if (request.method === 'POST') {
    if (searchParams.size > 0) throw invalid('it stands in the body and in the address');
    return readQuestion(method, await jsonOf(request));
  }
  if (method !== 'capabilities' && method !== 'catalogue') return searchToQuery(searchParams);
  if (new Set(searchParams.keys()).size < searchParams.size) throw invalid('a key is given twice');
  return readQuestion(method, Object.fromEntries(searchParams));
}

async function jsonOf(request: Request): Promise<unknown> {
  // Also what makes a page of another origin ask first: a form can post text/plain, but no JSON.
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'query-invalid', 'Cannot read query: expected content-type application/json');
  }
  const text = await textOf(request);
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('it is no JSON');
  }
}

async function textOf(request: Request): Promise<string> {
  const { body, headers } = request;
  if (Number(headers.get('content-length')) > MAX_BODY) throw tooLong();
  if (!body) return request.text(); // Firefox, where a page is its own server, knows no body of a request
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BODY) {
      void reader.cancel().catch(() => {});
      throw tooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}

const invalid = (why: string) => new UsageError('query-invalid', `Cannot read query: ${why}`);
const tooLong = () => new Refusal(413, 'query-invalid', `Cannot read query: longer than ${MAX_BODY} bytes`);
