/**
 * What an element does, apart from what it is. Its code is loaded when the first of its kind is on a page, so that a page
 * registers many elements and loads the few that it uses.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { UsageError } from '../contract/errors.js';
import { failedView } from './states.js';
import { stringsOf, type Texts } from './strings.js';

export class LazyBody<Body> implements ReactiveController {
  /** Undefined until it is there. */
  body: Body | undefined;
  #failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<Body>;

  constructor(host: ReactiveControllerHost, make: () => Promise<Body>) {
    this.#make = make;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  /** Undefined where it could not be loaded. */
  async load(): Promise<Body | undefined> {
    if (this.body) return this.body;
    try {
      this.#failed = false;
      const [body] = await Promise.all([this.#make(), stringsOf(this.#host)?.whenReady()]);
      this.body ??= body;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
    return this.body;
  }

  /** What stands in its place: nothing while it is on its way, which takes no longer than a flicker. */
  renderInstead(texts: Texts) {
    if (!this.#failed) return '';
    return failedView(texts, new UsageError('network', 'Cannot load the element'), () => void this.load());
  }
}
