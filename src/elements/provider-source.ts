/**
 * Where an element gets its provider: its own `provider` property; else the element that `source` names by id, in the
 * same root; else the nearest `<usage-provider>` around it, through shadow roots. Spoken in the community's context
 * protocol, so that any element may provide: answer `context-request` for `PROVIDER_CONTEXT`.
 */
import { ContextEvent, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { UsageProvider } from '../contract/provider.js';

/** Null: a source is there, and has nothing to ask yet. */
export const PROVIDER_CONTEXT = createContext<UsageProvider | null>(Symbol.for('crm-usage-widgets:provider'));

export interface ProviderHost extends ReactiveControllerHost, HTMLElement {
  provider: UsageProvider | null | undefined;
  /** Id of a `<usage-provider>` in the same root. */
  source: string | null | undefined;
}

/** Dispatched by a provider that has just arrived: late upgrades are found by it. */
const ARRIVAL = 'context-provider';

export class ProviderSource implements ReactiveController {
  readonly #host: ProviderHost;
  #found: UsageProvider | null = null;
  #unsubscribe: (() => void) | undefined;
  #asked: string | undefined;
  #root: Node | undefined;
  #settled = false;
  #looking = false;

  constructor(host: ProviderHost) {
    (this.#host = host).addController(this);
  }

  get provider(): UsageProvider | null {
    return this.#host.provider ?? this.#found;
  }

  /** True once a page had a task's time to bring a provider, and did not. */
  get missing(): boolean {
    return this.#settled && !this.provider;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode({ composed: true });
    // In the capture phase: an outer provider keeps the news of an inner one to itself.
    this.#root.addEventListener(ARRIVAL, this.#onArrival, true);
    this.#look();
    setTimeout(() => {
      this.#settled = true;
      if (!this.provider) this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    if (this.#asked !== (this.#host.source ?? '') && this.#host.isConnected) this.#look();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener(ARRIVAL, this.#onArrival, true);
    this.#root = undefined;
    this.#leave();
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#found = null;
  }

  #look(): void {
    this.#leave();
    this.#asked = this.#host.source ?? '';
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const from = this.#asked ? root.getElementById?.(this.#asked) : this.#host;
    // On a named source the event is dispatched on that element itself, which answers it like one of its children's.
    this.#looking = true;
    from?.dispatchEvent(new ContextEvent(PROVIDER_CONTEXT, this.#host, this.#take, true));
    this.#looking = false;
  }

  readonly #take = (provider: UsageProvider | null, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) {
      // An ancestor that passes us on to a nearer one must not take us from the source we were told.
      if (this.#asked && !this.#looking) return unsubscribe?.();
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    if (provider === this.#found) return;
    this.#found = provider;
    this.#host.requestUpdate();
  };

  readonly #onArrival = (): void => {
    if (!this.#unsubscribe) this.#look();
  };
}
