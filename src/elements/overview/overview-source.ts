/** The question that the cards of the overview share - seats, coach levels, idle seats - so that one answer serves all. */
import type { LitElement } from 'lit';
import type { OverviewAnswer } from '../../contract/answer.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import { askedBy, queryFor } from '../asking/asking.js';
import { entryFor, knownEntry } from '../asking/catalogue-entry.js';
import { ContextSource } from '../asking/context-source.js';
import type { ProviderHost } from '../asking/provider-source.js';
import { ReportController } from '../asking/report-controller.js';
import { SCOPE_CONTEXT } from '../asking/scope.js';
import type { UsageFilters, UsageScope } from '../foundation/choice.js';

export const OVERVIEW = 'nav-overview';

/** The element: what a page sets. */
export type OverviewHost = LitElement &
  ProviderHost & {
    period: string | null;
    timeZone: string | null;
    contact: string | null;
    filters: UsageFilters | undefined;
    readonly headingLevel: number;
    refresh(): void;
  };

export class OverviewSource {
  readonly report: ReportController<OverviewAnswer, Query>;
  readonly #host: OverviewHost;
  readonly #scope: ContextSource<UsageScope>;

  constructor(host: OverviewHost, isEmpty: (answer: OverviewAnswer) => boolean) {
    this.#host = host;
    this.#scope = new ContextSource(host, SCOPE_CONTEXT);
    this.report = new ReportController<OverviewAnswer, Query>(host, {
      method: 'overview',
      query: () => queryFor(OVERVIEW, this.asked()),
      ask: askOverview,
      isEmpty,
    });
  }

  /** None where it must not be seen any more. */
  get answer(): OverviewAnswer | undefined {
    return this.report.status === 'no-access' ? undefined : this.report.answer;
  }

  get provider(): UsageProvider | null {
    return this.report.provider;
  }

  /** How its figures are made, as soon as that is known. */
  get entry(): ReportEntry | undefined {
    return knownEntry(this.provider, OVERVIEW);
  }

  /** What the page around and the element itself ask. It has no comparison (rule 44 i). */
  asked(): UsageScope {
    return { ...askedBy({}, this.#host, this.#scope.value), compare: 'none' };
  }
}

export function askOverview(
  provider: UsageProvider,
  query: Query,
  options: { signal: AbortSignal },
): Promise<OverviewAnswer> {
  // For who asks how a figure is made; the figures do not wait for it.
  entryFor(provider, OVERVIEW).catch(() => undefined);
  return provider.overview(query, options);
}
