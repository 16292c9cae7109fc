/** Any provider behind a port: the other end of `portProvider`. */
import { isAbort, isUsageError, UsageError } from '../contract/errors.js';
import { MAX_ANSWER } from '../contract/message-reader.js';
import { readPortQuestion, type PortQuestion, type PortReply } from '../contract/port-messages.js';
import type { AskOptions, Method, UsageProvider } from '../contract/provider.js';
import { statusOf } from '../contract/wire.js';
import type { UsagePort } from './port.js';
import { readQuestion } from './question.js';

export interface ServePortOptions {
  /** Person id of who asks at the other end; a question cannot say it. */
  viewer?: string;
  /** Questions under way at a time; one more is refused with `rate-limited`. Default 100. */
  atOnce?: number;
  /** Characters of an answer; a longer one is refused with `bad-answer`. Default 256 Mi. */
  maxLength?: number;
  /** Hears of what the asker is not told. */
  onError?: (error: unknown) => void;
}

type Asked = Extract<PortQuestion, { type: 'ask' }>;
type Refusal = Extract<PortReply, { type: 'refusal' }>['error'];

/**
 * Answers whoever is at the other end: hand the port to nobody else. What is no question is passed over; a question whose
 * number is under way, too. Gives the function that ends it, and with it what is under way.
 *
 * ```js
 * servePort(memoryProvider(records), self); // in a worker
 * ```
 */
export function servePort(
  provider: UsageProvider,
  port: UsagePort,
  options: ServePortOptions = {},
): () => void {
  const { viewer, atOnce = 100, maxLength = MAX_ANSWER, onError } = options;
  const working = new Map<number, AbortController>();

  const onMessage = (event: Event) => {
    const question = readPortQuestion((event as MessageEvent<unknown>).data);
    if (question?.type === 'leave') leave(question.id);
    else if (question && !working.has(question.id)) void answer(question);
  };

  function leave(id: number): void {
    working.get(id)?.abort();
    working.delete(id);
  }

  async function answer({ id, method, query }: Asked): Promise<void> {
    const work = new AbortController();
    const full = working.size >= atOnce;
    working.set(id, work);
    let text: string;
    try {
      if (full) throw new UsageError('rate-limited', 'Cannot answer: too many questions at once');
      text = replyText(id, await ask(method, readQuestion(method, query), { signal: work.signal, viewer }));
      if (text.length > maxLength)
        throw new UsageError('bad-answer', `Cannot answer: longer than ${maxLength} characters`);
    } catch (error) {
      if (work.signal.aborted && isAbort(error)) return;
      text = JSON.stringify({ type: 'refusal', id, error: refusalOf(error) } satisfies PortReply);
    }
    if (working.get(id) !== work) return; // left meanwhile
    working.delete(id);
    port.postMessage(text);
  }

  const ask = async (method: Method, query: object, asking: AskOptions): Promise<object> =>
    (provider[method] as (query: object, options: AskOptions) => Promise<object>)(query, asking);

  function refusalOf(error: unknown): Refusal {
    const known = isUsageError(error) && statusOf(error.code) !== undefined ? error : undefined;
    if (known && statusOf(known.code) < 500) {
      const { code, message, status, requestId, retryAfter } = known;
      return { code, message: message.slice(0, 1000), status, requestId, retryAfter };
    }
    onError?.(error);
    // The words of a source that fails are its own: file names, addresses.
    const message = 'Cannot answer: the source of the figures failed';
    return {
      code: known?.code ?? 'server-error',
      message,
      requestId: known?.requestId,
      retryAfter: known?.retryAfter,
    };
  }

  port.addEventListener('message', onMessage);
  port.start?.();
  return () => {
    port.removeEventListener('message', onMessage);
    for (const id of [...working.keys()]) leave(id);
  };
}

const replyText = (id: number, answer: unknown): string =>
  JSON.stringify({ type: 'answer', id, answer } satisfies PortReply);
