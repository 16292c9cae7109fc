/** What runs in the rig's page beside the components: the platform they ask, and what tests do with them. */

type Components = Record<string, unknown>;
interface Engine {
  createElement(tag: string, options: { is: unknown }): HTMLElement;
  readonly(value: object): object;
}

export interface RigSettings {
  sandbox: boolean;
  stock: boolean;
  lang: string;
  /** Answers of Apex by method; a text is thrown as an error of the platform, anything else answered as JSON. */
  apex: Record<string, unknown>;
  /** Scripts that do not load. */
  broken: string[];
  labels: Record<string, string>;
}

declare global {
  var LWC: object;
  var sandboxed: (endowments: object) => { evaluate(text: string): unknown };
  var rig: Rig;
}

type Hear = (message: object) => void;

class Platform {
  readonly lang: string;
  readonly asked: { method: string; parameters: Record<string, unknown> }[] = [];
  readonly published: object[] = [];
  readonly listeners = new Set<{ channel: string; hear: Hear }>();
  readonly settings: RigSettings;
  readonly run: (text: string) => unknown;
  readonly #scripts = new Map<string, Promise<void>>();

  constructor(settings: RigSettings, run: (text: string) => unknown) {
    this.lang = settings.lang;
    this.settings = settings;
    this.run = run;
  }

  label(name: string): string {
    return this.settings.labels[name] ?? `no label ${name}`;
  }

  loadScript(url: string): Promise<void> {
    const there = this.#scripts.get(url);
    if (there) return there;
    const loading = this.#load(url);
    this.#scripts.set(url, loading);
    loading.catch(() => this.#scripts.delete(url));
    return loading;
  }

  async #load(url: string): Promise<void> {
    if (this.settings.broken.some((name) => url.endsWith(name))) throw new Error(`Cannot load ${url}`);
    const name = url.slice(url.lastIndexOf('/') + 1);
    const response = await fetch(this.settings.stock && name === 'crm-usage-widgets.js' ? '/stock.js' : url);
    if (!response.ok) throw new Error(`Cannot load ${url}`);
    this.run(await response.text());
  }

  async apex(method: string, parameters: Record<string, unknown>): Promise<string> {
    // As the wire does it: what leaves the sandbox is plain text.
    this.asked.push({ method, parameters: JSON.parse(JSON.stringify(parameters)) });
    const { apex } = this.settings;
    if (Object.hasOwn(apex, method)) {
      const answer = apex[method];
      if (typeof answer === 'string') throw { status: 500, body: { message: answer } };
      return JSON.stringify(answer);
    }
    if (method !== 'UsageServer.ask') throw { status: 500, body: { message: `no answer to ${method}` } };
    const response = await fetch('/apex', { method: 'POST', body: JSON.stringify(parameters) });
    return response.text();
  }

  publish(channel: string, message: object): void {
    const said = JSON.parse(JSON.stringify(message)) as object;
    this.published.push(said);
    // To everybody, the sender too, and not in the same turn.
    for (const { channel: heard, hear } of this.listeners)
      if (heard === channel) queueMicrotask(() => hear(said));
  }

  subscribe(channel: string, hear: Hear): object {
    const subscription = { channel, hear };
    this.listeners.add(subscription);
    return subscription;
  }

  unsubscribe(subscription: { channel: string; hear: Hear }): void {
    this.listeners.delete(subscription);
  }
}

class Rig {
  readonly platform: Platform;
  readonly events: { type: string; detail: unknown }[] = [];
  readonly components: Components;
  readonly engine: Engine;

  constructor(platform: Platform, components: Components, engine: Engine) {
    this.platform = platform;
    this.components = components;
    this.engine = engine;
    for (const type of ['usagechange', 'usageselect', 'usagedownload', 'usageerror'])
      document.addEventListener(type, (event) =>
        // A listener outside of the sandbox: what it cannot read is not there.
        this.events.push({ type, detail: JSON.parse(JSON.stringify((event as CustomEvent).detail ?? null)) }),
      );
  }

  /** Puts a component on the page, as Lightning App Builder would. */
  add(name: string, properties: Record<string, unknown> = {}, id = name): void {
    const tag = `c-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const element = this.engine.createElement(tag, { is: this.components[name] });
    element.id = id;
    this.set(element, properties);
    document.getElementById('page')!.append(element);
  }

  /** `readOnly`: as values come from a parent component. */
  set(target: Element | string, properties: Record<string, unknown>, readOnly = false): void {
    const element = typeof target === 'string' ? this.find(target) : target;
    for (const [name, value] of Object.entries(properties)) {
      const given =
        readOnly && value !== null && typeof value === 'object' ? this.engine.readonly(value) : value;
      (element as unknown as Record<string, unknown>)[name] = given;
    }
  }

  /** The first one in the document or any shadow root of it. */
  find(selector: string): HTMLElement {
    const found = findIn(document, selector);
    if (!found) throw new Error(`Cannot find ${selector}`);
    return found;
  }

  /** All that can be read in it. */
  text(selector: string): string {
    return readIn(this.find(selector)).replace(/\s+/g, ' ').trim();
  }
}

function findIn(root: Document | ShadowRoot | Element, selector: string): HTMLElement | null {
  const own = root.querySelector<HTMLElement>(selector);
  if (own) return own;
  for (const element of root.querySelectorAll('*')) {
    const found = element.shadowRoot && findIn(element.shadowRoot, selector);
    if (found) return found;
  }
  return null;
}

function readIn(node: Node): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : ((node as Element).shadowRoot ?? node).childNodes;
  return [...children].map(readIn).join(' ');
}

/** Resolves when components can be put on the page. */
export async function open(settings: RigSettings): Promise<void> {
  const text = await (await fetch('/components.js')).text();
  return new Promise((resolve) => {
    const start = (components: Components, engine: Engine) => {
      globalThis.rig = new Rig(platform, components, engine);
      resolve();
    };
    let run = (text: string): unknown => (0, eval)(text);
    const platform: Platform = new Platform(settings, (text) => run(text));
    const endowments = { platform, start, LWC: globalThis.LWC };
    if (settings.sandbox) {
      const environment = globalThis.sandboxed(endowments);
      run = (text) => environment.evaluate(text);
    } else Object.assign(globalThis, endowments);
    run(text);
  });
}

Object.assign(globalThis, { openRig: open });
