/** The elements of the page: made when a tab first shows them, kept with their last picture while another tab is open. */
import type { ReactiveControllerHost } from 'lit';
import { UsageError } from '../../contract/errors.js';
import { createChild } from '../foundation/define.js';
import type { Part } from './page-parts.js';

/** What an element of the page may have; it is told what it has a property for. */
export type PageNode = HTMLElement & { state?: Record<string, unknown> };

type Host = ReactiveControllerHost & HTMLElement;

interface Made {
  part: Part;
  /** Undefined while its class is on its way. */
  node?: PageNode;
  error?: UsageError;
}

export class PageNodes {
  readonly #host: Host;
  readonly #made = new Map<string, Made>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The element for a key; undefined until its class is there, an error where that could not be loaded. */
  get(key: string, part: Part, made: (node: PageNode) => void): PageNode | UsageError | undefined {
    let known = this.#made.get(key);
    if (known?.part !== part) {
      this.#made.set(key, (known = { part }));
      void this.#make(known, made);
    }
    return known.node ?? known.error;
  }

  /** The next `get` tries again. */
  forget(key: string): void {
    this.#made.delete(key);
    this.#host.requestUpdate();
  }

  keyOf(node: EventTarget | null): string | undefined {
    return [...this.#made].find(([, made]) => node !== null && made.node === node)?.[0];
  }

  *[Symbol.iterator](): Iterator<[key: string, node: PageNode]> {
    for (const [key, { node }] of this.#made) if (node) yield [key, node];
  }

  async #make(known: Made, made: (node: PageNode) => void): Promise<void> {
    try {
      const node = createChild(this.#host, await known.part.load()) as PageNode;
      made(node);
      known.node = node;
    } catch (cause) {
      known.error = new UsageError('network', 'Cannot load an element of the page', { cause });
    }
    this.#host.requestUpdate();
  }
}
