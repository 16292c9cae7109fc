/**
 * The closed list of what can go wrong between a question and its answer. An element speaks by `code` (its words come
 * from `strings`); `message` is for the developer who reads a log.
 */
export const ERROR_CODES = [
  'query-invalid', // a key, a value or a page size that the grammar does not know
  'period-invalid', // start after end, or a day that is none
  'period-too-old', // starts before the two-year bound
  'no-data-through', // a preset was asked of a dataset without any activity
  'unknown-report',
  'unknown-measure',
  'unknown-group',
  'unknown-person',
  'unknown-persona',
  'unknown-zone',
  'not-supported', // the provider does not answer this method for this report
  'catalogue-invalid', // a report entry that contradicts itself
  'dataset-unreadable', // a file that is not what its name says
  'unauthorized', // no token, or one that has ended
  'forbidden', // may not see reports
  'not-found',
  'rate-limited',
  'timeout',
  'network', // no connection
  'server-error',
  'bad-answer', // an answer that is not one
  'no-provider', // an element without a source
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface UsageErrorOptions {
  cause?: unknown;
  /** HTTP status, where there was one. */
  status?: number;
  /** The server's name for this exchange; shown to the viewer so that support can find it. */
  requestId?: string;
  /** Seconds the source asked us to wait. */
  retryAfter?: number;
}

/** Codes for which asking again may help without anybody changing anything. */
const RETRYABLE: ReadonlySet<ErrorCode> = new Set([
  'rate-limited',
  'timeout',
  'network',
  'server-error',
  'bad-answer',
]);

/** The only error a provider throws (beside the `AbortError` of an aborted signal). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: ErrorCode;
  readonly status?: number;
  readonly requestId?: string;
  readonly retryAfter?: number;

  constructor(code: ErrorCode, message: string, options: UsageErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = options.status;
    this.requestId = options.requestId;
    this.retryAfter = options.retryAfter;
  }

  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }
}

/** By name, not by class: a frame or a second copy of the library has its own `UsageError`. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError' && 'code' in error;
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
