/** Who answers: the figures of one company, on three ways. The picture must be the same on each. */
import type { UsageProvider } from '../src/contract/provider.js';
import { lazyProvider } from '../src/embed/lazy-provider.js';
import { companyProvider, knownCompany, sampled } from './companies.js';
import { withDay } from './days.js';
import { HOST_REPORTS } from './host-report.js';
import { LargeCompany } from './large-company.js';
import { mocked, unmocked } from './mocked.js';
import type { DemoSettings } from './settings.js';
import type { Switches } from './switches.js';

const options = { reports: HOST_REPORTS };

export class Sources {
  readonly #settings: DemoSettings;
  readonly #made = new Map<string, UsageProvider>();
  readonly large = new LargeCompany();
  /** Of the files that a viewer gave; null: none were. */
  files: UsageProvider | null = null;

  constructor(settings: DemoSettings) {
    this.#settings = settings;
  }

  /** Why a source cannot answer for a company; empty: it can. */
  obstacle(source: Switches['source'], data: Switches['data']): string {
    const { served, company } = this.#settings;
    if (source === 'server') {
      if (data === 'files') return 'Your files stay in this page: no server gets them.';
      if (Object.keys(served).length === 0) return 'There is no server behind this page; npm start has one.';
      return Object.hasOwn(served, data) ? '' : 'The local server does not have this company.';
    }
    if (data === 'company' && !company) return 'Only the local server has this folder.';
    return source === 'msw' && !('serviceWorker' in navigator)
      ? 'msw needs https, or a page of this machine.'
      : '';
  }

  /** `msw` resolves when its worker is at work. */
  async provider({ source, data, day }: Pick<Switches, 'source' | 'data' | 'day'>): Promise<UsageProvider> {
    if (source === 'msw') return mocked(withDay(this.#inPage(data), day));
    await unmocked();
    return withDay(source === 'server' ? this.#served(data) : this.#inPage(data), day);
  }

  #inPage(data: Switches['data']): UsageProvider {
    if (data === 'files') return this.files!;
    if (data === 'large') return this.large.provider;
    return this.#once(data, () => {
      if (data !== 'company') return companyProvider(() => knownCompany(data), options);
      const company = this.#settings.company!;
      if ('sample' in company) return companyProvider(() => sampled(company.sample), options);
      return lazyProvider(async () => {
        const { csvFilesProvider } = await import('../src/providers/csv-files.js');
        return csvFilesProvider(company.files, options);
      });
    });
  }

  #served(data: Switches['data']): UsageProvider {
    const base = new URL(this.#settings.served[data], document.baseURI);
    return this.#once(base.href, () =>
      lazyProvider(async () => (await import('../src/providers/http.js')).httpProvider({ base })),
    );
  }

  #once(key: string, make: () => UsageProvider): UsageProvider {
    let provider = this.#made.get(key);
    if (!provider) this.#made.set(key, (provider = make()));
    return provider;
  }
}
