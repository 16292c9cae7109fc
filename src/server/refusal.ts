/** What the server says when it does not answer: a code, a message and the request's name; never what went wrong inside. */
import { isUsageError, type ErrorCode, type UsageError } from '../contract/errors.js';
import { statusOf, type ErrorBody } from '../contract/wire.js';

/** A refusal with a status that its code alone does not have: a body that is too long, say. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, code: ErrorCode, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/** Whether `error` is the asker's affair. Everything else is told to `onError`, and to the asker only as `server-error`. */
export function isAskersAffair(error: unknown): error is Refusal | UsageError {
  return error instanceof Refusal || (isUsageError(error) && statusOf(error.code) < 500);
}

export function refuse(error: unknown, requestId: string): Response {
  if (error instanceof Refusal) {
    return refusal(error.status, { code: error.code, message: error.message, requestId }, error.headers);
  }
  const code = isUsageError(error) && statusOf(error.code) !== undefined ? error.code : 'server-error';
  const status = statusOf(code);
  // Codes of 5xx come from the source, and so do their words: file names, addresses.
  const message = isAskersAffair(error) ? error.message : 'Cannot answer: the source of the figures failed';
  const retryAfter = isUsageError(error) ? error.retryAfter : undefined;
  return refusal(
    status,
    { code, message, requestId },
    retryAfter === undefined ? {} : { 'retry-after': `${Math.ceil(retryAfter)}` },
  );
}

function refusal(status: number, error: ErrorBody['error'], more: Record<string, string>): Response {
  const headers = new Headers({ 'content-type': 'application/json', ...more });
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  if (status === 405 && !headers.has('allow')) headers.set('allow', ALLOWED);
  return new Response(JSON.stringify({ error } satisfies ErrorBody), { status, headers });
}

export const ALLOWED = 'GET, HEAD, POST, OPTIONS';
