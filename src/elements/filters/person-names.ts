/** Names of people who were chosen by their ids alone, as a permalink has them. */
import type { Capabilities, DetailRow } from '../../contract/answer.js';
import { isUsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import { peopleReport, seatHolders } from '../asking/people-report.js';

type Asked = Pick<DetailRow, 'id' | 'name' | 'email'>;

export class PersonNames {
  /** Null: nobody has this id any more. */
  readonly #known = new Map<string, string | null>();
  readonly #asked = new Set<string>();
  readonly #changed: () => void;
  #provider: UsageProvider | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Undefined while it is not known. */
  of(id: string): string | null | undefined {
    return this.#known.get(id);
  }

  learn(people: readonly Asked[]): void {
    for (const { id, name, email } of people) this.#known.set(id, name ?? email ?? id);
  }

  /** Asks for those that are not known; each once. */
  look(ids: readonly string[], provider: UsageProvider, capabilities: Capabilities): void {
    if (provider !== this.#provider) {
      this.#known.clear();
      this.#asked.clear();
      this.#provider = provider;
    }
    const missing = ids.filter((id) => !this.#known.has(id) && !this.#asked.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#asked.add(id);
    void this.#ask(missing, provider, capabilities);
  }

  async #ask(ids: readonly string[], provider: UsageProvider, capabilities: Capabilities): Promise<void> {
    try {
      const report = await peopleReport(provider, capabilities);
      const page = { index: 0, size: ids.length };
      const { rows } = await provider.details({ report, people: ids, rows: 'everyone', page });
      if (provider !== this.#provider) return;
      this.learn(rows as Asked[]);
      const others = ids.filter((id) => !this.#known.has(id));
      if (others.length > 0) {
        this.#changed();
        this.learn(await seatHolders(provider, capabilities, { people: others }));
      }
    } catch (error) {
      // The refusal does not say who is unknown; asked one by one, it does.
      if (!isUsageError(error) || error.code !== 'unknown-person') return;
      if (ids.length > 1) for (const id of ids) await this.#ask([id], provider, capabilities);
      else if (provider === this.#provider) this.#known.set(ids[0], null);
    }
    this.#changed();
  }
}
