/**
 * Where an element gets its provider: its own `provider` property; else the element that `source` names by id, in the
 * same root; else the nearest `<usage-provider>` around it, through shadow roots. Spoken in the community's context
 * protocol, so that any element may provide: answer `context-request` for `PROVIDER_CONTEXT`.
 */
import { createContext } from '@lit/context';
import type { ReactiveController } from 'lit';
import { UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import { ContextSource, type ContextHost } from './context-source.js';

/** Null: a source is there, and has nothing to ask yet. */
export const PROVIDER_CONTEXT = createContext<UsageProvider | null>(Symbol.for('crm-usage-widgets:provider'));

export interface ProviderHost extends ContextHost {
  provider: UsageProvider | null | undefined;
}

export class ProviderSource implements ReactiveController {
  readonly #host: ProviderHost;
  readonly #around: ContextSource<UsageProvider>;
  #settled = false;

  constructor(host: ProviderHost) {
    this.#around = new ContextSource(host, PROVIDER_CONTEXT);
    (this.#host = host).addController(this);
  }

  get provider(): UsageProvider | null {
    return this.#host.provider ?? this.#around.value;
  }

  /** True once a page had a task's time to bring a source, and did not. One that is there may take its time. */
  get missing(): boolean {
    return this.#settled && !this.provider && !this.#around.answered;
  }

  hostConnected(): void {
    setTimeout(() => {
      this.#settled = true;
      if (this.missing) this.#host.requestUpdate();
    });
  }
}

export const noProvider = (): UsageError =>
  new UsageError('no-provider', 'Cannot ask: no provider was given, named or found around the element');

/** For what a viewer asks by hand. Throws `no-provider`. */
export function askable(provider: UsageProvider | null): UsageProvider {
  if (!provider) throw noProvider();
  return provider;
}
