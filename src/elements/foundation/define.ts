/**
 * Registration, apart from the classes: importing a class registers nothing. `@customElement` would throw on the second
 * copy of the library, and host pages do carry two.
 */

export interface ElementClass extends CustomElementConstructor {
  /** The name it goes by where no prefix is asked for. */
  readonly tag: string;
  /** Elements that its template makes. Those it loads when they are needed are registered then. */
  readonly uses?: readonly ElementClass[];
}

export interface DefineOptions {
  /** Put before every tag: `acme` makes `acme-usage-bar-card`. */
  prefix?: string;
  /** Default: the page's own `customElements`. */
  registry?: CustomElementRegistry;
}

interface Registration {
  prefix: string;
  /** Undefined: the page's own, looked up when it is needed, so that this file loads in Node too. */
  registry: CustomElementRegistry | undefined;
}

/** How a class was registered; an element looks up the names of its inner elements here. */
const registrations = new WeakMap<object, Registration>();

/**
 * Registers a class and what it uses, and says under which tag. A name that is taken is left as it is. A class that is
 * registered already, under another prefix or in another registry, is registered again as a subclass.
 */
export function define(Class: ElementClass, { prefix = '', registry }: DefineOptions = {}): string {
  const registration = { prefix: prefix && !prefix.endsWith('-') ? `${prefix}-` : prefix, registry };
  for (const used of Class.uses ?? []) define(used, registration);
  return register(Class, registration, registration.prefix + Class.tag);
}

/**
 * The tag under which `Class` is known where `host` was registered; registers it there if need be. If something that is
 * not ours has taken the name, ours gets another one.
 */
export function childTag(host: HTMLElement, Class: ElementClass): string {
  const registration = registrations.get(host.constructor) ?? { prefix: '', registry: undefined };
  const tag = registration.prefix + Class.tag;
  const there = registryOf(registration).get(tag) as Partial<ElementClass> | undefined;
  if (there && there.tag !== Class.tag) return register(Class, registration, `${tag}-own`);
  return define(Class, registration);
}

/** Makes an inner element by its registration; templates never write an inner tag literally. */
export function createChild<C extends ElementClass>(host: HTMLElement, Class: C): InstanceType<C> {
  return host.ownerDocument.createElement(childTag(host, Class)) as InstanceType<C>;
}

function register(Class: ElementClass, registration: Registration, tag: string): string {
  const registry = registryOf(registration);
  if (registry.get(tag)) return tag;
  const Registered = registrations.has(Class) ? class extends Class {} : Class;
  registrations.set(Registered, registration);
  registry.define(tag, Registered);
  return tag;
}

const registryOf = ({ registry }: Registration): CustomElementRegistry => registry ?? customElements;
