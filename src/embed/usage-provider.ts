import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { UsageProvider } from '../contract/provider.js';
import { PROVIDER_CONTEXT } from '../elements/asking/provider-source.js';
import { ScopeKeeper } from '../elements/asking/scope.js';
import { tellConsole } from '../elements/asking/tell-console.js';
import type { UsageScope } from '../elements/foundation/choice.js';
import type { GetToken } from '../providers/token.js';
import { lazyProvider } from './lazy-provider.js';

/** So long a page may take to get its data ready before the console says that everything inside waits for it. */
const SOURCELESS_MS = 10_000;

/**
 * Gives its provider to every element inside it, whatever shadow roots lie between, and to those that name it by id in
 * their `source`. It shows nothing itself. The code of a source is loaded at the first question.
 *
 * ```html
 * <usage-provider sample>
 *   <usage-bar-card report="si-adoption"></usage-bar-card>
 * </usage-provider>
 * ```
 *
 * Of several ways to name a source the first of `provider`, `src`, `sample` holds.
 *
 * @tag usage-provider
 */
export class UsageProviderElement extends ReactiveElement {
  static readonly tag = 'usage-provider';

  /** The source itself: `memoryProvider(...)`, `httpProvider(...)`, or the page's own. */
  @property({ attribute: false }) provider: UsageProvider | null | undefined;
  /** Address of a server of ours, or of one that speaks like it; what stands before `/v1/`. */
  @property() src: string | null = null;
  /** A short-lived token for `src`: `({ reason, signal }) => ({ token, expiresIn })`. Without it, none is sent. */
  @property({ attribute: false }) getToken: GetToken | null | undefined;
  /** Invented data, of so many people (default 120), computed in the page: no server, no account. */
  @property() sample: string | null = null;

  readonly #context = new ContextProvider(this, { context: PROVIDER_CONTEXT, initialValue: null });
  readonly #keeper = new ScopeKeeper(this);
  #reminder: ReturnType<typeof setTimeout> | undefined;
  #made: { from: string; provider: UsageProvider } | undefined;

  /**
   * What the elements inside ask alike: `{ period, compare, timeZone, filters }`. A `<usage-period-picker>` or
   * `<usage-filter-bar>` inside changes it; an element that was given something of its own keeps that.
   */
  get scope(): UsageScope {
    return this.#keeper.scope;
  }
  @property({ attribute: false })
  set scope(scope: UsageScope) {
    this.#keeper.scope = scope ?? {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Its children stand in the page's layout as if it were not there.
    if (!this.style.display) this.style.setProperty('display', 'contents');
    this.#reminder = setTimeout(() => {
      if (!this.#context.value) tellConsole(({ warnOfNothingGiven }) => warnOfNothingGiven(this));
    }, SOURCELESS_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#reminder);
  }

  /** No shadow root: nothing is rendered, and no slot is needed. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#context.setValue(this.provider ?? this.#own());
  }

  /** The same object while the attributes stay the same, so that a cache or an answer of it stays good. */
  #own(): UsageProvider | null {
    const { src, sample } = this;
    if (src === null && sample === null) return null;
    const from = JSON.stringify([src, src === null ? sample : null, Boolean(this.getToken)]);
    if (this.#made?.from !== from) {
      this.#made = {
        from,
        provider: lazyProvider(src === null ? () => sampled(Number(sample)) : () => this.#served(src)),
      };
    }
    return this.#made.provider;
  }

  async #served(base: string): Promise<UsageProvider> {
    const { httpProvider } = await import('../providers/http.js');
    // Looked up at every call: a page may renew the function.
    const getToken: GetToken = (request) => (this.getToken as GetToken)(request);
    return httpProvider(this.getToken ? { base, getToken } : { base });
  }
}

async function sampled(people: number): Promise<UsageProvider> {
  const [{ memoryProvider }, { sampleCompany }] = await Promise.all([
    import('../providers/memory.js'),
    import('../sample/company.js'),
  ]);
  return memoryProvider(sampleCompany(people > 0 ? { people } : {}));
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-provider': UsageProviderElement;
  }
}
