/**
 * A question and its answer, for as long as an element is on the page. Around a `Task` of @lit/task, which has the
 * signal and the statuses; added here is what it lacks: the last good answer is kept while a new one comes or fails, a
 * question ends with its element and is asked again when it comes back, a failed one can be retried, nothing waits for
 * ever, and what is no answer is not shown.
 */
import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
import { isUsageError, UsageError } from '../../contract/errors.js';
import type { Method, UsageProvider } from '../../contract/provider.js';
import { canonical } from '../foundation/plain.js';
import { tellError } from '../foundation/tell-error.js';
import type { Shape } from './page-mistakes.js';
import { noProvider, ProviderSource, type ProviderHost } from './provider-source.js';
import { isSound } from './sound.js';
import { tellConsole } from './tell-console.js';

/**
 * - `waiting`: asked, and nothing to show yet; `late` turns true after 150 ms: then a skeleton is due
 * - `shown`, `empty`: answered
 * - `stale`: asked again; the last answer stands, dimmed
 * - `failed`, `no-access`: refused; `error` says why, `answer` is the last good one, if any
 */
export type Status = 'waiting' | 'shown' | 'empty' | 'stale' | 'failed' | 'no-access';

export interface ReportOptions<Answer, Q> {
  ask: (provider: UsageProvider, query: Q, options: { signal: AbortSignal }) => Promise<Answer>;
  /** What to ask now; null: nothing. May throw a `UsageError`, e.g. for an attribute that cannot be read. */
  query: () => Q | null;
  /** Of what kinds of reports, where a page says which one. */
  shapes?: () => readonly Shape[];
  /** What kind of answer it is: it is looked at before it is shown. */
  method?: Method;
  /** Answered, and there is nothing to see. */
  isEmpty?: (answer: Answer) => boolean;
}

const TIMEOUT_MS = 60_000;
const LATE_MS = 150;

export class ReportController<
  Answer extends object,
  Q extends { report?: string },
> implements ReactiveController {
  /** The last good answer to a question about this report of this provider. */
  answer: Answer | undefined;
  error: UsageError | undefined;

  readonly #host: ProviderHost;
  readonly #options: ReportOptions<Answer, Q>;
  readonly #source: ProviderSource;
  readonly #task: Task<readonly [UsageProvider | null, string, number], Answer>;
  #round = 0;
  #gone = false;
  #late = false;
  #about: readonly [UsageProvider | null, string | undefined] = [null, undefined];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ProviderHost, options: ReportOptions<Answer, Q>) {
    this.#host = host;
    this.#options = options;
    this.#source = new ProviderSource(host);
    host.addController(this);
    this.#task = new Task(host, {
      task: ([provider, query], { signal }) => this.#run(provider, query, signal),
      args: () => [this.#source.provider, this.#key(), this.#round] as const,
      onComplete: (answer) => this.#settle(answer as Answer),
      onError: (error) => this.#settle(undefined, error),
    });
  }

  get provider(): UsageProvider | null {
    return this.#source.provider;
  }

  /** True once the viewer has waited so long that a skeleton helps. Who was refused waits for nothing. */
  get late(): boolean {
    return this.#late && !this.error;
  }

  get status(): Status {
    if (this.error) return this.error.code === 'forbidden' ? 'no-access' : 'failed';
    if (this.#task.status !== TaskStatus.COMPLETE) return this.answer ? 'stale' : 'waiting';
    return this.answer && this.#options.isEmpty?.(this.answer) ? 'empty' : 'shown';
  }

  /** Asks the same question again. */
  retry(): void {
    this.#round++;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (!this.#gone) return;
    this.#gone = false;
    this.retry();
  }

  hostUpdate(): void {
    const failed = this.#source.missing && !this.error && this.#host.isConnected;
    if (failed) this.#fail(noProvider());
    else if (this.error?.code === 'no-provider' && this.provider) this.error = undefined;
  }

  hostDisconnected(): void {
    // A microtask later: an element that is only moved is connected again by then, and asks nothing.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#gone = true;
      this.#task.abort();
      clearTimeout(this.#timer);
    });
  }

  /** The question as text: a fresh object with the same content is the same question. Empty: none. */
  #key(): string {
    if (!this.#host.isConnected) return '';
    try {
      const query = this.#options.query();
      return query ? canonical(query) : '';
    } catch (error) {
      return canonical({ refused: asUsageError(error).message });
    }
  }

  async #run(
    provider: UsageProvider | null,
    key: string,
    signal: AbortSignal,
  ): Promise<Answer | typeof initialState> {
    clearTimeout(this.#timer);
    if (!provider || !key) {
      if (this.#host.isConnected) this.#forget(null, undefined);
      if (key) this.#wait(); // for a source that has nothing to ask yet
      return initialState;
    }
    this.error = undefined;
    const query = this.#options.query() as Q;
    this.#forget(provider, query.report);
    this.#wait();
    try {
      const answer = await within(TIMEOUT_MS, signal, (inner) =>
        this.#options.ask(provider, query, { signal: inner }),
      );
      const { method } = this.#options;
      if (method && !isSound(method, answer))
        throw new UsageError('bad-answer', `Cannot show what came back for ${method}`);
      return answer;
    } catch (error) {
      if (signal.aborted) return initialState; // silence: nobody waits for it any more
      throw error;
    }
  }

  #wait(): void {
    this.#late = false;
    this.#timer = setTimeout(() => {
      this.#late = true;
      this.#host.requestUpdate();
    }, LATE_MS);
  }

  /** What another source or another report said is no stale picture of this one. */
  #forget(provider: UsageProvider | null, report: string | undefined): void {
    const [before, reportBefore] = this.#about;
    if (before !== provider || reportBefore !== report) this.answer = undefined;
    this.#about = [provider, report];
  }

  #settle(answer?: Answer, error?: unknown): void {
    clearTimeout(this.#timer);
    this.#late = false;
    if (answer) this.answer = answer;
    else this.#fail(asUsageError(error), error);
  }

  /** `thrown`: what the provider said, as it said it. */
  #fail(error: UsageError, thrown: unknown = error): void {
    this.error = error;
    const { provider } = this;
    tellConsole(({ warnOfProvider, warnOfRefusal }) => {
      if (thrown !== error) warnOfProvider(this.#host, thrown);
      warnOfRefusal(this.#host, error, provider, this.#options.shapes?.() ?? []);
    });
    tellError(this.#host, error);
  }
}

/** What a provider throws is a `UsageError`; what it should not throw becomes one. */
function asUsageError(error: unknown): UsageError {
  return isUsageError(error)
    ? error
    : new UsageError('server-error', 'Cannot ask: the provider failed', { cause: error });
}

/** Ends with its signal or after `milliseconds`, even where the work itself does not listen. */
function within<T>(
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const inner = new AbortController();
    const end = (reason: unknown) => {
      inner.abort(reason);
      reject(reason as Error);
    };
    const onAbort = () => end(outer.reason);
    const timer = setTimeout(
      () => end(new UsageError('timeout', `Cannot wait longer than ${milliseconds / 1000} s`)),
      milliseconds,
    );
    outer.addEventListener('abort', onAbort, { once: true });
    const done = () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', onAbort);
    };
    // Inside a then: a provider that throws at once is refused like one that rejects.
    Promise.resolve()
      .then(() => work(inner.signal))
      .then(resolve, reject)
      .finally(done)
      .catch(() => undefined);
  });
}
