/**
 * What a page gives to a control of its scope - an attribute, a property, a `state` from a permalink - and what the
 * scope makes of it: at first it fills what the scope does not say yet, later a change of it is told like a choice.
 */
import type { UsageScope } from '../foundation/choice.js';
import { canonical } from '../foundation/plain.js';

export class ScopeOffer {
  #told: string | undefined;

  /** The parts of `given` that the scope is still to be told. */
  of(given: UsageScope, scope: UsageScope): UsageScope {
    const before = this.#told;
    this.#told = canonical(given);
    if (this.#told === before) return {};
    const parts = Object.entries(given).filter(([name, value]) => {
      const there = scope[name as keyof UsageScope];
      const isNews = before === undefined ? there === undefined : canonical(value) !== canonical(there);
      return value !== undefined && isNews;
    });
    return Object.fromEntries(parts);
  }

  /** The viewer has chosen it, and it was told. */
  told(given: UsageScope): void {
    this.#told = canonical(given);
  }

  /** Another scope may be around the control next time. */
  forget(): void {
    this.#told = undefined;
  }
}
