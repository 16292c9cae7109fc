/**
 * Several questions of one element at a time, each by a name: what is refused to one, or is late, does not touch the
 * others. A name that is asked for no more keeps nothing.
 */
import type { ReactiveController } from 'lit';
import type { ProviderHost } from './provider-source.js';
import { ReportController, type ReportOptions } from './report-controller.js';

interface Options<Answer, Q> extends Omit<ReportOptions<Answer, Q>, 'query'> {
  /** What to ask now, by name. Each may throw a `UsageError` of its own. */
  wanted: () => ReadonlyMap<string, () => Q>;
}

export class Questions<Answer extends object, Q extends { report?: string }> implements ReactiveController {
  readonly #host: ProviderHost;
  readonly #options: Options<Answer, Q>;
  readonly #asked = new Map<string, ReportController<Answer, Q>>();
  #wanted: ReadonlyMap<string, () => Q> = new Map();

  constructor(host: ProviderHost, options: Options<Answer, Q>) {
    this.#options = options;
    (this.#host = host).addController(this);
  }

  /** Undefined for what is not asked. */
  of(name: string): ReportController<Answer, Q> | undefined {
    return this.#wanted.has(name) ? this.#asked.get(name) : undefined;
  }

  retry(): void {
    for (const name of this.#wanted.keys()) this.#asked.get(name)?.retry();
  }

  /** Those that are new are asked in the same update: a host comes to the controllers that were just added, too. */
  hostUpdate(): void {
    const { wanted, ...options } = this.#options;
    this.#wanted = wanted();
    for (const name of this.#wanted.keys()) {
      if (this.#asked.has(name)) continue;
      const query = () => this.#wanted.get(name)?.() ?? null;
      this.#asked.set(name, new ReportController<Answer, Q>(this.#host, { ...options, query }));
    }
  }
}
