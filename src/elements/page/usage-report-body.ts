/** What the reporting page does: asks what there is, keeps what was chosen, and shows one tab of it. */
import { ContextProvider } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Capabilities, CatalogueAnswer } from '../../contract/answer.js';
import type { UsageError } from '../../contract/errors.js';
import { isUsageError } from '../../contract/errors.js';
import type { AskOptions, UsageProvider } from '../../contract/provider.js';
import { askedBy, type Asking } from '../asking/asking.js';
import { capabilitiesOf } from '../asking/capabilities-of.js';
import { catalogueOf } from '../asking/catalogue-entry.js';
import { ContextSource } from '../asking/context-source.js';
import { warnOfPeriod } from '../asking/page-mistakes.js';
import { TEAM_REPORT } from '../asking/people-report.js';
import { PROVIDER_CONTEXT, type ProviderHost } from '../asking/provider-source.js';
import { ReportController } from '../asking/report-controller.js';
import { SCOPE_CONTEXT, ScopeKeeper } from '../asking/scope.js';
import { isSound } from '../asking/sound.js';
import type { UsageScope } from '../foundation/choice.js';
import { UsageChangeEvent } from '../foundation/events.js';
import { html, nothing } from '../foundation/html.js';
import { canonical } from '../foundation/plain.js';
import { emptyView, failedView, loadingView, noAccessView } from '../foundation/states.js';
import { provideTexts, reportTitle, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { page, tabs } from '../strings/en-page.js';
import { freshnessView } from './page-freshness.js';
import { PageNodes, type PageNode } from './page-nodes.js';
import { FILTER_BAR, keyOf, partsOf, PERIOD_PICKER, TEAM_EXPORT, type Part } from './page-parts.js';
import type { ReadState, ReportPageState } from './page-state.js';
import { pageStyles } from './page-styles.js';
import { readTabs, tabsOf, type Tab, type TabChoice } from './page-tabs-plan.js';
import { bringIntoRow, tabId, tabsView } from './page-tabs.js';
import { TabRow } from './tab-row.js';

/** The element: what a page sets, and what its viewer has chosen. */
export type ReportPageHost = LitElement &
  ProviderHost &
  Asking & {
    heading: string | null;
    headingLevel: number;
    tab: string | null;
    tabs: string | readonly TabChoice[] | null;
    contact: string | null;
    manageGroupsHref: string | null;
    resend: unknown;
    self: string | null;
    consent: { on: boolean } | undefined;
    state: ReportPageState;
    readonly fault: ReadState['fault'];
  };

interface PageAnswer {
  catalogue: CatalogueAnswer;
  /** Null where the source does not say: the page does without. */
  capabilities: Capabilities | null;
}

/** What is to be saved: what a card of the open tab shows, by its key in `state.cards`; default: the team. */
export interface PageExport extends CsvChoice {
  report?: string;
  /** Bars can be a picture, too; default `csv`. */
  format?: 'csv' | 'png';
}

interface Exporting {
  export(choice: Omit<PageExport, 'report'>): Promise<number | null>;
}

interface PageQuestion {
  report?: string;
  timeZone?: string;
}

export class UsageReportBody implements ReactiveController {
  readonly #host: ReportPageHost;
  readonly #strings: Strings;
  readonly #around: ContextSource<UsageScope>;
  readonly #keeper: ScopeKeeper;
  readonly #provider: ContextProvider<typeof PROVIDER_CONTEXT, ReportPageHost>;
  readonly #report: ReportController<PageAnswer, PageQuestion>;
  readonly #nodes: PageNodes;
  #restored: ReportPageState | undefined;
  /** The tab that was open when the page was last drawn. */
  #seen: HTMLElement | null = null;

  constructor(host: ReportPageHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ page, tabs });
    addStyles(host.renderRoot, pageStyles);
    this.#around = new ContextSource(host, SCOPE_CONTEXT);
    this.#keeper = new ScopeKeeper(host);
    this.#report = new ReportController(host, {
      query: (): PageQuestion => {
        const { timeZone } = this.#scope;
        return timeZone ? { timeZone } : {};
      },
      ask: askPage,
      isEmpty: (answer) => this.#tabsOf(answer).length === 0,
    });
    this.#provider = new ContextProvider(host, { context: PROVIDER_CONTEXT, initialValue: null });
    this.#nodes = new PageNodes(host);
    host.addController(this);
    new TabRow(host); // after this, which brings the open tab into the row
  }

  refresh(): void {
    this.#report.retry();
    for (const [, node] of this.#nodes) (node as { refresh?: () => void }).refresh?.();
  }

  /** Null where the report is not on the open tab, or has nothing to save. */
  async export({ report, ...choice }: PageExport): Promise<number | null> {
    const key = report ?? TEAM_EXPORT.name;
    const node = [...this.#nodes].find(([known, { isConnected }]) => known === key && isConnected)?.[1];
    return (node as Partial<Exporting> | undefined)?.export?.(choice) ?? null;
  }

  /** What is inside asks the same source, and follows the page's choice. */
  hostUpdate(): void {
    this.#provider.setValue(this.#report.provider);
    this.#keeper.scope = this.#scope;
    const { state } = this.#host;
    if (canonical(state) === canonical(this.#restored)) return;
    this.#restored = state;
    for (const [key, node] of this.#nodes) this.#restore(key, node);
  }

  hostUpdated(): void {
    warnOfPeriod(this.#host, this.#host.state.scope?.period);
    for (const [, node] of this.#nodes) this.#equip(node);
    const open = this.#host.renderRoot.querySelector<HTMLElement>('[aria-selected=true]');
    if (open && open !== this.#seen) bringIntoRow(open);
    this.#seen = open;
  }

  renderMain() {
    const { texts } = this.#strings;
    const { status, error, answer, late } = this.#report;
    const denied = status === 'no-access';
    return html`${this.#renderHead(texts, denied ? undefined : answer)}
      <div aria-busy=${status === 'waiting'}>
        ${
          denied
            ? html`<div class="whole">${noAccessView(texts, this.#host.contact)}</div>`
            : answer
              ? this.#renderTabs(texts, answer)
              : error
                ? html`<div class="whole">${failedView(texts, error, () => this.#report.retry())}</div>`
                : late
                  ? loadingView(skeletonView())
                  : nothing
        }
      </div>`;
  }

  #renderHead(texts: Texts, answer: PageAnswer | undefined) {
    const { heading, headingLevel } = this.#host;
    const known = answer?.capabilities;
    const hasTeam = answer && Object.hasOwn(answer.catalogue.reports, TEAM_REPORT);
    return html`<header class="page-head" part="head">
        <div class="page-name">
          <div id="title" class="page-title" part="title" role="heading" aria-level=${headingLevel}>
            ${heading || texts.page.title}
          </div>
          ${known ? freshnessView(texts, this.#strings.lang(), known) : html`<p class="fresh"></p>`}
        </div>
        <div class="tools" @usagechange=${this.#onChange}>
          ${hasTeam ? this.#renderControl(TEAM_EXPORT) : nothing}<slot name="actions"></slot>
        </div>
      </header>
      ${
        answer
          ? html`<div class="choices" part="choices" @usagechange=${this.#onChange}>
              ${[PERIOD_PICKER, FILTER_BAR].map((part) => this.#renderControl(part))}
            </div>`
          : nothing
      }`;
  }

  /** A control that cannot be loaded leaves its room; the reports can be read without it. */
  #renderControl(part: Part) {
    const node = this.#nodes.get(part.name, part, (made) => this.#equip(made));
    return node && !(node instanceof Error) ? node : nothing;
  }

  #renderTabs(texts: Texts, answer: PageAnswer) {
    const list = this.#tabsOf(answer);
    const open = this.#openTab(list);
    const note = this.#noteOf(texts, open);
    if (!open) return html`<div class="whole">${emptyView(texts, texts.page.noReports)}</div>`;
    return html`${note ? html`<p class="note" role="status">${note}</p>` : nothing}
      ${tabsView(texts, list, open, (tab) => this.#change({ tab }))}
      <div
        class="cards"
        part="panel"
        role="tabpanel"
        aria-labelledby=${tabId(open.id)}
        @usagechange=${this.#onChange}
      >
        ${
          open.reports.length > 0
            ? open.reports.map((report) => this.#renderReport(texts, report, answer))
            : html`<div class="place wide">${emptyView(texts, texts.page.emptyTab)}</div>`
        }
      </div>`;
  }

  #renderReport(texts: Texts, report: string, { catalogue: { reports } }: PageAnswer) {
    try {
      const entry = Object.hasOwn(reports, report) ? reports[report] : undefined;
      return partsOf(report, entry).map((part) => this.#renderPart(texts, report, part));
    } catch (error) {
      if (!isUsageError(error)) throw error;
      return this.#renderFault(texts, report, error);
    }
  }

  #renderPart(texts: Texts, report: string, part: Part) {
    const key = keyOf(report, part);
    const node = this.#nodes.get(key, part, (made) => {
      made.classList.toggle('wide', part.wide);
      if ('report' in made) made.setAttribute('report', report);
      this.#equip(made);
      this.#restore(key, made);
    });
    if (node instanceof Error) return this.#renderFault(texts, report, node, () => this.#nodes.forget(key));
    return node ?? html`<div class="place ${part.wide ? 'wide' : ''}" aria-busy="true"></div>`;
  }

  #renderFault(texts: Texts, report: string, error: UsageError, retry = () => this.#report.retry()) {
    return html`<section class="place" part="place">
      <div class="place-title" role="heading" aria-level=${this.#host.headingLevel + 1}>
        ${reportTitle(texts, report)}
      </div>
      ${failedView(texts, error, retry)}
    </section>`;
  }

  get #scope(): UsageScope {
    return askedBy(this.#host.state.scope ?? {}, this.#host, this.#around.value);
  }

  #tabsOf({ catalogue }: PageAnswer): Tab[] {
    return tabsOf(catalogue, readTabs(this.#host.tabs));
  }

  #openTab(list: readonly Tab[]): Tab | undefined {
    const { state, tab } = this.#host;
    return list.find(({ id }) => id === state.tab) ?? list.find(({ id }) => id === tab) ?? list[0];
  }

  /** Of the open tab: some report of it counts whole weeks. */
  get #wholeWeeks(): boolean {
    const { answer } = this.#report;
    if (!answer) return false;
    const { reports } = answer.catalogue;
    const open = this.#openTab(this.#tabsOf(answer))?.reports ?? [];
    return open.some((report) => Object.hasOwn(reports, report) && reports[report]?.wholeWeeks);
  }

  /** What of a saved view could not be kept. */
  #noteOf(texts: Texts, open: Tab | undefined): string {
    const { fault, state } = this.#host;
    if (fault) return fault === 'foreign' ? texts.page.foreignState : texts.page.brokenState;
    return state.tab && state.tab !== open?.id ? texts.page.unknownTab(state.tab) : '';
  }

  /** Tells an element of the page what it has a property for. */
  #equip(node: PageNode): void {
    const { headingLevel, contact, manageGroupsHref, resend, self, consent } = this.#host;
    const given = {
      headingLevel: Math.min(headingLevel + 1, 6),
      contact,
      manageGroupsHref,
      resend,
      self,
      consent,
      wholeWeeks: this.#wholeWeeks,
    };
    for (const [name, value] of Object.entries(given))
      if (name in node) Object.assign(node, { [name]: value });
  }

  #restore(key: string, node: PageNode): void {
    if (!('state' in node)) return;
    const state = this.#host.state.cards?.[key] ?? { v: 1 };
    if (canonical(node.state) !== canonical(state)) node.state = state;
  }

  /** One `usagechange` for whatever was changed inside, with all of the page's state. */
  readonly #onChange = (event: UsageChangeEvent): void => {
    const { scope, state } = event.detail;
    const key = this.#nodes.keyOf(event.target);
    if (!scope && key === undefined) return; // an element that the page has put in a slot
    event.stopPropagation();
    if (scope) this.#change({ scope: { ...this.#host.state.scope, ...scope } });
    else this.#change({ cards: withCard(this.#host.state.cards, key as string, state) });
  };

  #change(change: Partial<ReportPageState>): void {
    const host = this.#host;
    host.state = { ...host.state, ...change };
    host.dispatchEvent(new UsageChangeEvent({ report: '', state: { ...host.state } }));
  }
}

/** A card that chose nothing of its own is not kept. */
function withCard(
  cards: ReportPageState['cards'],
  key: string,
  state: Record<string, unknown>,
): ReportPageState['cards'] {
  const all = { ...cards, [key]: state };
  if (canonical(state) === '{"v":1}') delete all[key];
  return Object.keys(all).length > 0 ? all : undefined;
}

/** A source that only answers for its reports has our catalogue, and says nothing of how fresh it is. */
async function askPage(
  provider: UsageProvider,
  query: PageQuestion,
  options: AskOptions,
): Promise<PageAnswer> {
  const [catalogue, capabilities] = await Promise.all([
    catalogueOf(provider),
    askCapabilities(provider, query, options),
  ]);
  return { catalogue, capabilities };
}

async function askCapabilities(...[provider, query, options]: Parameters<typeof capabilitiesOf>) {
  try {
    const answer = await capabilitiesOf(provider, query, options);
    return isSound('capabilities', answer) ? answer : null;
  } catch (error) {
    if (isUsageError(error) && ['forbidden', 'unauthorized'].includes(error.code)) throw error;
    return null;
  }
}

function skeletonView() {
  return html`<div aria-hidden="true">
    <div class="bone bone-choices"></div>
    <div class="bone bone-tabs"></div>
    <div class="cards">
      <div class="bone bone-card"></div>
      <div class="bone bone-card"></div>
    </div>
  </div>`;
}
