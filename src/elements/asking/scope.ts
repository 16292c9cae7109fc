/**
 * What all elements of a page ask alike: the period, the comparison, the filters and the zone. Its controls
 * (`<usage-period-picker>`, `<usage-filter-bar>`) tell it by `usagechange`; a `<usage-provider>` or `<usage-report>`
 * around them keeps it and gives it to every element inside, which follows it until its viewer, or the page, gives it
 * something of its own.
 */
import { ContextProvider, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { UsageScope } from '../foundation/choice.js';
import { UsageChangeEvent, type ChangeDetail } from '../foundation/events.js';
import { canonical, copy } from '../foundation/plain.js';

export const SCOPE_CONTEXT = createContext<UsageScope | null>(Symbol.for('crm-usage-widgets:scope'));

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps the scope of what is inside its element. */
export class ScopeKeeper {
  readonly #host: Host;
  readonly #context: ContextProvider<typeof SCOPE_CONTEXT, Host>;

  /** `changed`: something inside said something new. */
  constructor(host: Host, changed: () => void = () => undefined) {
    this.#host = host;
    this.#context = new ContextProvider(host, { context: SCOPE_CONTEXT, initialValue: {} });
    host.addEventListener(UsageChangeEvent.type, (event) => {
      const { scope } = (event as unknown as { detail: ChangeDetail }).detail;
      if (!scope || keptBy.has(event)) return;
      keptBy.set(event, host);
      this.scope = { ...this.scope, ...scope };
      changed();
    });
  }

  get scope(): UsageScope {
    return this.#context.value ?? {};
  }
  set scope(scope: UsageScope) {
    if (canonical(scope) === canonical(this.scope)) return;
    this.#context.setValue(copy(scope));
    this.#host.requestUpdate();
  }
}

/** The nearest keeper keeps what was said; those around it see the event go by. */
const keptBy = new WeakMap<Event, Host>();
