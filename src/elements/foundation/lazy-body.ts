/**
 * What an element does, apart from what it is. Its code is loaded when the first of its kind is on a page, so that a page
 * registers many elements and loads the few that it uses. A page that registers a single one brings its code along.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { UsageError } from '../../contract/errors.js';
import { lazily } from './lazy.js';
import { failedView } from './states.js';
import { stringsOf, type Strings, type Texts } from './strings.js';

type Host = ReactiveControllerHost & HTMLElement;
type BodyClass<H, Body> = new (host: H, strings: Strings) => Body;

/** On a class: its body, where it was brought along. Subclasses, as of a second registration, inherit it. */
const BODY = Symbol('body');

/** From now on elements of `Class` have a body as they are first rendered, and load none. Returns the class. */
export function bringBody<C extends new () => HTMLElement>(
  Class: C,
  Body: BodyClass<InstanceType<C>, unknown>,
): C {
  return Object.assign(Class, { [BODY]: Body });
}

/** A class together with its body, loaded side by side for who is about to show an element of it. */
export const withBody = <C extends new () => HTMLElement>(
  loadClass: () => Promise<C>,
  loadBody: () => Promise<BodyClass<InstanceType<C>, unknown>>,
): (() => Promise<C>) => lazily(async () => bringBody(...(await Promise.all([loadClass(), loadBody()]))));

export class LazyBody<H extends Host, Body> implements ReactiveController {
  /** Undefined until it is there. */
  body: Body | undefined;
  #failed = false;
  readonly #host: H;
  readonly #strings: Strings;
  readonly #import: () => Promise<BodyClass<H, Body>>;

  /** `host` has its `Strings` already. */
  constructor(host: H, load: () => Promise<BodyClass<H, Body>>) {
    this.#strings = stringsOf(host) as Strings;
    this.#import = load;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (!this.#due) void this.load();
  }

  /** Here, not as it is connected: controllers that come meanwhile would be told twice that they are. */
  hostUpdate(): void {
    const Body = this.#due;
    if (Body && this.#host.isConnected) this.body ??= new Body(this.#host, this.#strings);
  }

  /** Undefined where it could not be loaded. */
  async load(): Promise<Body | undefined> {
    if (this.body) return this.body;
    try {
      this.#failed = false;
      const [Body] = await Promise.all([this.#brought ?? this.#import(), this.#strings.whenReady()]);
      this.body ??= new Body(this.#host, this.#strings);
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

  get #brought(): BodyClass<H, Body> | undefined {
    return (this.#host.constructor as { [BODY]?: BodyClass<H, Body> })[BODY];
  }

  /** Not before the element can speak: a body says something at once. */
  get #due(): BodyClass<H, Body> | undefined {
    return this.#strings.ready ? this.#brought : undefined;
  }
}
