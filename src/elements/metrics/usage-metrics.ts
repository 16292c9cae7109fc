import { property } from 'lit/decorators.js';
import type { PeriodChoice } from '../foundation/choice.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { reportTitle } from '../foundation/strings.js';
import { AskingElement } from '../foundation/usage-element.js';
import { wordsOf } from '../foundation/words.js';
import { cardInstead, cardStyles, cardView } from '../parts/card-frame.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { readMetricsState, type MetricsState } from './metrics-state.js';

/**
 * What the team did, in figures: of each metric the total and the average over the active seat holders, how many those
 * are, and the change against the period before. Any figure can be seen as bars, explained, and given a period and
 * filters of its own; up to six groups can stand side by side. What is shown can be saved as CSV.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <usage-metrics report="nav-usage"></usage-metrics>
 *   <usage-metrics report="nav-effectiveness" groups="emea americas"></usage-metrics>
 * </usage-provider>
 * ```
 *
 * A rate of InMails that may still be accepted is marked as provisional, with the rate of the settled ones beside it.
 *
 * @tag usage-metrics
 * @slot actions - controls of the page's own, at the end of the head
 * @slot loading - instead of the grey shapes while it waits
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is nothing to see
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart card - the whole card
 * @csspart title - the report's name
 * @csspart tile - each metric
 * @csspart bars - the bars below a metric
 * @csspart consent - the line about the viewer's own linkedin.com activity
 * @csspart foot - the last line
 * @cssprop --usage-chart-height - height of the bars, 200px
 * @fires usagechange - the viewer gave a metric something of its own, showed bars, or chose groups
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usageconsent - the viewer wants to change whether their own linkedin.com activity is counted
 * @fires usageerror - a question failed
 */
export class UsageMetrics extends AskingElement {
  static readonly tag = 'usage-metrics';
  static override readonly styles = cardStyles;

  /** Id of a report of shape `metrics`: `nav-usage`, `nav-effectiveness`, or one of the provider's own. */
  @property() report: string | null = null;
  /** `previous-period` (default), `previous-year` or `none`. */
  @property() compare: PeriodChoice['compare'] | null = null;
  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Person id of the viewer; goes with `consent`. */
  @property() self: string | null = null;
  /** @internal The state it was given is of another version, or none at all. */
  stateUnread = false;

  #groups: readonly string[] | undefined;
  #consent: { on: boolean } | undefined;
  #state: MetricsState = { v: 1 };
  readonly #lazy = new LazyBody(this, async () => (await import('./metrics-body.js')).MetricsBody);

  /** Ids of groups to show side by side, at most six. */
  get groups(): readonly string[] | undefined {
    return this.#groups;
  }
  @property({ converter: { fromAttribute: wordsOf } })
  set groups(groups: readonly string[] | undefined) {
    this.#groups = copy(groups);
  }

  /** Whether the viewer's own linkedin.com activity is counted; where it is given, it is shown and can be changed. */
  get consent(): { on: boolean } | undefined {
    return this.#consent;
  }
  @property({ attribute: false })
  set consent(consent: { on: boolean } | undefined) {
    this.#consent = copy(consent);
  }

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): MetricsState {
    return copy(this.#state);
  }
  @property({ attribute: false })
  set state(state: MetricsState) {
    const read = readMetricsState(copy(state ?? { v: 1 }));
    this.stateUnread = read === null;
    this.#state = read ?? { v: 1 };
  }

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  /**
   * Saves what is shown as CSV: a row a metric, and where groups stand side by side one for each of them; `{ labels,
   * states, about }` say what is in it besides. Resolves with the number of rows, or null where it was cancelled or
   * failed, or where no writer was given (`setCsvWriter`).
   */
  async export(options: CsvChoice = {}): Promise<number | null> {
    return (await this.#lazy.load())?.save(options) ?? null;
  }

  override render() {
    const { texts } = this.strings;
    const { body } = this.#lazy;
    return cardView(this.strings, this.headingLevel, {
      title: reportTitle(texts, this.report ?? ''),
      about: body?.renderAbout(),
      controls: body?.renderControls(),
      main: body?.renderMain() ?? cardInstead(this.#lazy.renderInstead(texts)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-metrics': UsageMetrics;
  }
}
