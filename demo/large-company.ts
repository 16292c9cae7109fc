/** 100,000 people in a worker of their own, which says how far it has come and can be ended. */
import type { UsageProvider } from '../src/contract/provider.js';
import { lazyProvider } from '../src/embed/lazy-provider.js';
import { readMade, type Made } from './made-rows.js';
import { scriptUrl } from './trusted.js';

export class LargeCompany {
  readonly provider: UsageProvider;
  /** Hears how many rows there are, until all are. */
  onMade?: (made: Made) => void;
  #worker: Worker | undefined;

  constructor() {
    this.provider = lazyProvider(async () => {
      const { portProvider } = await import('../src/providers/port.js');
      // Inventing so many people takes longer than a question may.
      return portProvider(() => this.#start(), { timeout: Infinity });
    });
  }

  /** Asked again, it begins anew. */
  cancel(): void {
    // What a port says that has ended: its provider lets go of the worker, and ends it.
    this.#worker?.dispatchEvent(new Event('close'));
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(scriptUrl('large-worker.js'), { type: 'module' });
    worker.addEventListener('message', ({ data }) => {
      const made = readMade(data);
      if (made) this.onMade?.(made);
    });
    return (this.#worker = worker);
  }
}
