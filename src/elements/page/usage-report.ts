import { css } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeriodChoice, UsageFilters } from '../foundation/choice.js';
import { html } from '../foundation/html.js';
import { iconStyles } from '../foundation/icons.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { stateStyles } from '../foundation/states.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';
import { UsageElement } from '../foundation/usage-element.js';
import type { Resend } from '../overview/seat-allocation-resend.js';
import { readState, type ReadState, type ReportPageState } from './page-state.js';
import type { TabChoice } from './page-tabs-plan.js';
import type { PageExport } from './usage-report-body.js';

/**
 * All reports on one page: tabs from the provider's catalogue, one period and one filter bar for all of them, how fresh
 * the data is, and the team as CSV. Each card follows the page's period and filters until its viewer gives it its own.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <usage-report period="last-90"></usage-report>
 * </usage-provider>
 * <script type="module">
 *   import { bindUrl } from 'crm-usage-widgets/elements';
 *   bindUrl(document.querySelector('usage-report')); // the open tab, period and filters stand in the address
 * </script>
 * ```
 *
 * A viewer without access sees nothing but where to ask for it. A report that is set up wrongly or cannot be answered
 * says so in its place; the others are shown.
 *
 * @tag usage-report
 * @slot actions - controls of the page's own, at the end of the head
 * @slot loading - instead of the grey shapes while the page waits for its source
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is no report
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart page - the whole page
 * @csspart head - title, freshness and controls
 * @csspart title - the title
 * @csspart fresh - how fresh the data is
 * @csspart choices - period and filters of the page
 * @csspart tabs - the row of tabs
 * @csspart tab - each tab
 * @csspart tab-open - the open one
 * @csspart panel - the cards of the open tab
 * @csspart place - what stands for a report that cannot be shown
 * @fires usagechange - the viewer changed something; `detail.state` is the whole page's
 * @fires usageselect - a bar was chosen; prevent it to show the people yourself
 * @fires usageconsent - the viewer wants to change whether their own linkedin.com activity is counted
 * @fires usageresend - an invite is to be sent again; prevent it to send it yourself
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usageerror - a question failed
 */
export class UsageReport extends UsageElement {
  static readonly tag = 'usage-report';
  static override readonly styles = [
    tokens,
    shared,
    iconStyles,
    stateStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
    `,
  ];

  /** `last-7`, `last-30` (default), `last-90`, `last-365`, or days: `2026-01-01..2026-03-31`. */
  @property() period: string | null = null;
  /** `previous-period` (default), `previous-year` or `none`. */
  @property() compare: PeriodChoice['compare'] | null = null;
  /** IANA name; default: the zone of the data. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** Id of the tab that is open at first; default: the first one. */
  @property() tab: string | null = null;
  /** Title of the page; default: "Usage". */
  @property() heading: string | null = null;
  /** Level of the title among the page's headings, 1 to 5; default 2. The cards are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Where groups are managed: a link of the group filter. */
  @property({ attribute: 'manage-groups-href' }) manageGroupsHref: string | null = null;
  /** Person id of the viewer; goes with `consent`. */
  @property() self: string | null = null;
  /** Sends an invite again: `(invite, { signal }) => Promise<void>`. Without it there is no button. */
  @property({ attribute: false }) resend: Resend | null | undefined;

  #tabs: string | readonly TabChoice[] | null = null;
  #consent: { on: boolean } | undefined;
  #filters: UsageFilters | undefined;
  #read: ReadState = readState(null);
  readonly #lazy = new LazyBody(this, async () => (await import('./usage-report-body.js')).UsageReportBody);

  /**
   * Which tabs, in which order: `"usage effectiveness"`, or as a property `['usage', { id: 'host', reports: ['calls'] }]`
   * with reports of the page's choice. Default: those of the catalogue that have a report.
   */
  get tabs(): string | readonly TabChoice[] | null {
    return this.#tabs;
  }
  @property()
  set tabs(tabs: string | readonly TabChoice[] | null) {
    this.#tabs = copy(tabs);
  }

  /** Whom the figures are about until the viewer chooses: `{ groups, people, persona, membership }`. */
  get filters(): UsageFilters | undefined {
    return this.#filters;
  }
  @property({ attribute: false })
  set filters(filters: UsageFilters | undefined) {
    this.#filters = copy(filters);
  }

  /** Whether the viewer's own linkedin.com activity is counted; where it is given, it is shown and can be changed. */
  get consent(): { on: boolean } | undefined {
    return this.#consent;
  }
  @property({ attribute: false })
  set consent(consent: { on: boolean } | undefined) {
    this.#consent = copy(consent);
  }

  /**
   * What the viewer has chosen, to be kept and given back: `{ v: 1, tab, scope, cards }`; `{ v: 1 }` is nothing. One of
   * another version is not read, and the page says so.
   */
  get state(): ReportPageState {
    return { ...this.#read.state };
  }
  @property({ attribute: false })
  set state(state: ReportPageState) {
    this.#read = readState(state);
  }

  /** @internal What was wrong with the state that was given. */
  get fault(): ReadState['fault'] {
    return this.#read.fault;
  }

  /** Asks everything again, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  /**
   * Saves a CSV: of the team, or of what a card of the open tab shows (`{ report: 'si-adoption' }`); `{ labels, states,
   * about }` say what is in it besides. Resolves with the number of rows, or null where it was cancelled or failed, where
   * there is no such card, or where no writer was given (`setCsvWriter`).
   */
  async export(options: PageExport = {}): Promise<number | null> {
    const body = await this.#lazy.load();
    await this.updateComplete;
    return body?.export(options) ?? null;
  }

  override render() {
    const { body } = this.#lazy;
    return html`<div class="page" part="page" dir=${this.strings.dir()}>
      ${body?.renderMain() ?? html`<div aria-busy="true">${this.#lazy.renderInstead(this.strings.texts)}</div>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-report': UsageReport;
  }
}
