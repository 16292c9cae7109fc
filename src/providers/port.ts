/** A provider at the other end of a port: asks what `servePort` answers, in a worker, or in a frame's host. */
import { readAnswer } from '../contract/answer-schema.js';
import { isUsageError, UsageError } from '../contract/errors.js';
import { MAX_ANSWER } from '../contract/message-reader.js';
import { portReplyReader, type PortQuestion, type PortReply } from '../contract/port-messages.js';
import { METHODS, type AskOptions, type Method, type UsageProvider } from '../contract/provider.js';
import { within } from './deadline.js';
import { readQuestion } from './question.js';

/** Text in, text out: a `MessagePort`, a `Worker`, or the global of a worker. */
export interface UsagePort {
  postMessage(message: string): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
  /** Only a `MessagePort` has to be started. */
  start?(): void;
  close?(): void;
  /** Of a `Worker`. */
  terminate?(): void;
}

export interface PortProviderOptions {
  /** Milliseconds for a whole question; default 30,000. */
  timeout?: number;
  /** Characters of an answer; default 256 Mi. */
  maxLength?: number;
}

/** A worker's script has failed, a message could not be delivered, the other end is gone. */
const ENDINGS = ['error', 'messageerror', 'close'] as const;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/**
 * `port`: the port itself, or a function that makes one; that is called at the first question, and at the next one after
 * a port has failed.
 *
 * Questions are checked before they are sent, answers when they come; throws `UsageError` only, beside the `AbortError`
 * of a signal. The viewer is never sent: who serves the port knows whom for.
 */
export function portProvider(
  port: UsagePort | (() => UsagePort),
  options: PortProviderOptions = {},
): UsageProvider {
  const { timeout = 30_000, maxLength = MAX_ANSWER } = options;
  const read = portReplyReader(maxLength);
  const waiting = new Map<number, Waiting>();
  let open: UsagePort | undefined;
  let last = 0;

  const onMessage = (event: Event) => {
    const reply = read((event as MessageEvent<unknown>).data);
    const one = reply && waiting.get(reply.id);
    if (!one) return; // no reply, or one that nobody waits for
    waiting.delete(reply.id);
    if (reply.type === 'answer') one.resolve(reply.answer);
    else one.reject(refusalOf(reply));
  };

  const onEnding = ({ type }: Event) => {
    const code = type === 'error' ? 'server-error' : 'network';
    for (const { reject } of waiting.values())
      reject(new UsageError(code, `Cannot ask: the other end of the port failed (${type})`));
    waiting.clear();
    if (typeof port === 'function') forget();
  };

  /** One that we had made is ours to end. */
  function forget(): void {
    open?.removeEventListener('message', onMessage);
    for (const ending of ENDINGS) open?.removeEventListener(ending, onEnding);
    if (open?.terminate) open.terminate();
    else open?.close?.();
    open = undefined;
  }

  function opened(): UsagePort {
    if (open) return open;
    const made = typeof port === 'function' ? port() : port;
    made.addEventListener('message', onMessage);
    for (const ending of ENDINGS) made.addEventListener(ending, onEnding);
    made.start?.();
    return (open = made);
  }

  function send(method: Method, query: object, signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const to = opened();
      const say = (question: PortQuestion) => to.postMessage(JSON.stringify(question));
      const id = ++last;
      signal.addEventListener('abort', () => waiting.delete(id) && say({ type: 'leave', id }));
      waiting.set(id, { resolve, reject });
      say({ type: 'ask', id, method, query });
    });
  }

  const ask = (method: Method, input: object = {}, { signal }: AskOptions = {}) =>
    within(timeout, signal, `ask ${method}`, async (time) => {
      const query = readQuestion(method, input);
      try {
        return readAnswer(method, await send(method, query, time.signal));
      } catch (cause) {
        if (isUsageError(cause)) throw cause;
        throw new UsageError('network', `Cannot ask ${method}: the port does not open`, { cause });
      }
    });

  const methods = METHODS.map((method) => [
    method,
    (query?: object, options?: AskOptions) => ask(method, query, options),
  ]);
  return Object.fromEntries(methods) as unknown as UsageProvider;
}

function refusalOf({ error }: Extract<PortReply, { type: 'refusal' }>): UsageError {
  const { code, message, ...about } = error;
  return new UsageError(code, message, about);
}
