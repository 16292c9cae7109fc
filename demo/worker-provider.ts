/** A provider whose figures a worker computes. It lives as long as the page. */
import { UsageError } from '../src/contract/errors.js';
import { METHODS, type AskOptions, type Method, type UsageProvider } from '../src/contract/provider.js';
import { scriptUrl } from './trusted.js';
import type { Ask, Reply } from './worker-messages.js';

interface Waiting {
  resolve(answer: object): void;
  reject(error: unknown): void;
}

export function workerProvider(script: string): UsageProvider {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const started = new Worker(scriptUrl(script), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) one?.resolve(data.answer);
      else one?.reject(new UsageError(data.code, data.message));
    });
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values())
        reject(new UsageError('server-error', 'Cannot ask: the worker failed'));
      waiting.clear();
      worker = undefined;
    });
    return started;
  }

  const ask =
    (method: Method) =>
    (query: object = {}, options: AskOptions = {}) =>
      new Promise<object>((resolve, reject) => {
        const { signal } = options;
        if (signal?.aborted) return reject(signal.reason as Error);
        worker ??= start();
        const id = ++last;
        const leave = () => {
          waiting.delete(id); // the worker goes on; nobody listens
          reject(signal!.reason as Error);
        };
        signal?.addEventListener('abort', leave, { once: true });
        const done = () => signal?.removeEventListener('abort', leave);
        waiting.set(id, {
          resolve: (answer) => (done(), resolve(answer)),
          reject: (error) => (done(), reject(error as Error)),
        });
        worker.postMessage({ id, method, query } satisfies Ask);
      });

  return Object.fromEntries(METHODS.map((method) => [method, ask(method)])) as unknown as UsageProvider;
}
