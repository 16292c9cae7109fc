/**
 * What an element gets from around it, by the community's context protocol: from the element that `source` names by id in
 * the same root, else from the nearest one that answers, through shadow roots. A giver that is upgraded later is found.
 */
import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ContextHost extends ReactiveControllerHost, HTMLElement {
  /** Id of a `<usage-provider>` in the same root. */
  source: string | null | undefined;
}

/** Dispatched by a giver that has just arrived: late upgrades are found by it. */
const ARRIVAL = 'context-provider';

export class ContextSource<T> implements ReactiveController {
  /** Null: nobody is there, or who is there has nothing to give yet. */
  value: T | null = null;
  readonly #host: ContextHost;
  readonly #context: Context<unknown, T | null>;
  #unsubscribe: (() => void) | undefined;
  #asked: string | undefined;
  #root: Node | undefined;
  #looking = false;

  constructor(host: ContextHost, context: Context<unknown, T | null>) {
    this.#context = context;
    (this.#host = host).addController(this);
  }

  /** Somebody is there to give, now or later. */
  get answered(): boolean {
    return this.#unsubscribe !== undefined;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode({ composed: true });
    // In the capture phase: an outer giver keeps the news of an inner one to itself.
    this.#root.addEventListener(ARRIVAL, this.#onArrival, true);
    this.#look();
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
    this.value = null;
  }

  #look(): void {
    this.#leave();
    this.#asked = this.#host.source ?? '';
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const from = this.#asked ? root.getElementById?.(this.#asked) : this.#host;
    // On a named source the event is dispatched on that element itself, which answers it like one of its children's.
    this.#looking = true;
    from?.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#take, true));
    this.#looking = false;
  }

  readonly #take = (value: T | null, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) {
      // An ancestor that passes us on to a nearer one must not take us from the source we were told.
      if (this.#asked && !this.#looking) return unsubscribe?.();
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  };

  readonly #onArrival = (): void => {
    if (!this.#unsubscribe) this.#look();
  };
}
