/** A question at either end of the wire: strict, and the same for client and server. */
import { UsageError } from '../contract/errors.js';
import type { Method } from '../contract/provider.js';
import { readQuery, type Query } from '../contract/query.js';

/** Keys of the two methods that are about no report. */
const KEYS: { readonly [M in Method]?: readonly string[] } = { capabilities: ['timeZone'], catalogue: [] };

/** Throws `query-invalid` for anything that the method does not know. */
export function readQuestion(method: Method, input: unknown): Partial<Query> {
  const keys = KEYS[method];
  if (!keys) return readQuery(input);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw invalid('not an object');
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const unknown = given.find(([key]) => !keys.includes(key));
  if (unknown) throw invalid(`unknown key at ${JSON.stringify(unknown[0])}`);
  const wrong = given.find(([, value]) => typeof value !== 'string');
  if (wrong) throw invalid(`expected text at ${JSON.stringify(wrong[0])}`);
  return Object.fromEntries(given);
}

function invalid(why: string): UsageError {
  return new UsageError('query-invalid', `Cannot read query: ${why}`);
}
