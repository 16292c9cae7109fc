/**
 * A query as a query string and a code as a status: one grammar for client and server. Lists repeat their key
 * (`groups=g1&groups=g2`), a period is `preset=last-30` or `start=...&end=...`, a descending sort is `sort=-name`.
 */
import { UsageError, type ErrorCode } from './errors.js';
import { readQuery, type Query } from './query.js';

export const ROUTE_PREFIX = '/v1/';

/** A longer query goes in the body of a POST: servers and proxies cut URLs at about 8 kB. */
export const MAX_URL_QUERY = 4000;

const PLAIN = [
  'report',
  'compare',
  'bucket',
  'bar',
  'timeZone',
  'persona',
  'membership',
  'rows',
  'list',
  'text',
] as const;
const LISTS = ['groups', 'people'] as const;

export function queryToSearch(query: Partial<Query>): URLSearchParams {
  const search = new URLSearchParams();
  for (const key of PLAIN) if (query[key] !== undefined) search.set(key, query[key]);
  for (const [key, value] of Object.entries(query.period ?? {})) search.set(key, value as string);
  for (const key of LISTS) for (const id of query[key] ?? []) search.append(key, id);
  if (query.sort) search.set('sort', (query.sort.desc ? '-' : '') + query.sort.by);
  if (query.page) {
    search.set('page', String(query.page.index));
    search.set('pageSize', String(query.page.size));
  }
  return search;
}

/** Throws `query-invalid` for what the grammar does not know. */
export function searchToQuery(search: URLSearchParams): Query {
  const query: Record<string, unknown> = {};
  const period: Record<string, string> = {};
  const page: Record<string, number> = {};
  for (const key of new Set(search.keys())) {
    const values = search.getAll(key);
    if ((LISTS as readonly string[]).includes(key)) query[key] = values;
    else if (values.length > 1)
      throw new UsageError('query-invalid', `Cannot read query: ${JSON.stringify(key)} is given twice`);
    else if (key === 'preset' || key === 'start' || key === 'end') period[key] = values[0];
    else if (key === 'page') page.index = integer(key, values[0]);
    else if (key === 'pageSize') page.size = integer(key, values[0]);
    else if (key === 'sort')
      query.sort = values[0].startsWith('-') ? { by: values[0].slice(1), desc: true } : { by: values[0] };
    else if ((PLAIN as readonly string[]).includes(key)) query[key] = values[0];
    else throw new UsageError('query-invalid', `Cannot read query: unknown key at ${JSON.stringify(key)}`);
  }
  if (Object.keys(period).length > 0) query.period = period;
  if (Object.keys(page).length > 0) query.page = { index: 0, ...page };
  return readQuery(query);
}

function integer(key: string, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(
      'query-invalid',
      `Cannot read query: ${key} ${JSON.stringify(text)} is no whole number`,
    );
  return Number(text);
}

const STATUS: Record<ErrorCode, number> = {
  'query-invalid': 400,
  'period-invalid': 400,
  'period-too-old': 400,
  'no-data-through': 409,
  'unknown-report': 404,
  'unknown-measure': 400,
  'unknown-group': 400,
  'unknown-person': 400,
  'unknown-persona': 400,
  'unknown-zone': 400,
  'not-supported': 405,
  'catalogue-invalid': 500,
  'dataset-unreadable': 500,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'rate-limited': 429,
  timeout: 504,
  network: 503,
  'server-error': 500,
  'bad-answer': 502,
  'no-provider': 500,
};

export const statusOf = (code: ErrorCode): number => STATUS[code];

/** The code of an answer that names none itself: a proxy's, say. */
export function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'bad-answer';
}

/** Body of every refusal. Never SQL, a stack or a schema's words. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; requestId: string };
}
