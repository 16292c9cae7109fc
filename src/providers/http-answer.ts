/** From a response to an answer or a `UsageError`. What a server sends is never quoted: it may be anybody's words. */
import { readAnswer } from '../contract/answer-schema.js';
import { ERROR_CODES, UsageError, isUsageError, type ErrorCode } from '../contract/errors.js';
import type { Method } from '../contract/provider.js';
import { codeOfStatus } from '../contract/wire.js';
import { retryAfterOf } from './http-retry.js';

/** Bytes of a refusal; a longer one is no `ErrorBody`. */
const MAX_REFUSAL = 65_536;

interface Bounds {
  /** Of the unpacked body. */
  maxBytes: number;
  /** Ends the reading. */
  signal: AbortSignal;
}

/** The checked answer to `method`. Throws `bad-answer`, the parser's words as its cause. */
export async function answerOf<M extends Method>(method: M, response: Response, bounds: Bounds) {
  const about = { status: response.status, requestId: response.headers.get('x-request-id') ?? undefined };
  const bad = (why: string, cause?: unknown) =>
    new UsageError('bad-answer', `Cannot read the answer to ${method}: ${why}`, { ...about, cause });
  if (/html/i.test(response.headers.get('content-type') ?? '')) {
    void response.body?.cancel().catch(() => {});
    throw bad('it is a web page, perhaps of a login');
  }
  const text = await textOf(response, bounds).catch((cause: unknown) => {
    throw cause instanceof TooLong
      ? bad(`it is longer than ${bounds.maxBytes} bytes`)
      : bad('it broke off', cause);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw bad('it is no JSON', cause); // a SyntaxError, or a RangeError of too many levels
  }
  try {
    return readAnswer(method, json);
  } catch (cause) {
    if (isUsageError(cause))
      throw new UsageError(cause.code, cause.message, { ...about, cause: cause.cause });
    throw bad('it cannot be checked', cause);
  }
}

/** A refusal in the server's words where it speaks ours, else by its status. */
export async function refusalOf(
  method: Method,
  response: Response,
  signal: AbortSignal,
): Promise<UsageError> {
  const { code, message, requestId } = await errorBodyOf(response, signal);
  return new UsageError(
    code ?? codeOfStatus(response.status),
    message ?? `Cannot ask ${method}: status ${response.status}`,
    {
      status: response.status,
      requestId: requestId ?? response.headers.get('x-request-id') ?? undefined,
      retryAfter: retryAfterOf(response),
    },
  );
}

async function errorBodyOf(
  response: Response,
  signal: AbortSignal,
): Promise<{ code?: ErrorCode; message?: string; requestId?: string }> {
  try {
    const { error } = JSON.parse(await textOf(response, { maxBytes: MAX_REFUSAL, signal }));
    if (!(ERROR_CODES as readonly unknown[]).includes(error.code)) return {};
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
    return { code: error.code, message: text(error.message), requestId: text(error.requestId) };
  } catch {
    return {}; // a proxy's page; the status has to do
  }
}

class TooLong extends Error {}

/** The whole body, counted as it is unpacked: a few kilobytes of gzip can be gigabytes. */
async function textOf({ body }: Response, { maxBytes, signal }: Bounds): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const leave = () => void reader.cancel().catch(() => {});
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, { once: true });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parts.join('') + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) throw new TooLong();
      parts.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    leave();
  }
}
