import { property } from 'lit/decorators.js';
import type { PeriodChoice } from '../foundation/choice.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { reportTitle } from '../foundation/strings.js';
import { AskingElement } from '../foundation/usage-element.js';
import { cardInstead, cardView } from '../parts/card-frame.js';
import { barCardStyles } from './bar-card-styles.js';
import type { CardExportOptions } from './card-export.js';
import type { BarCardState } from './card-state.js';

/**
 * A report as a card: its figure over a period, the change against the period before, and bars of it by day, week or
 * month. Hovering a bar, or walking to it with the arrow keys, says its figures; a click or Enter opens the people
 * behind it. The viewer chooses the period, the length of the bars, what it is compared with and, where the report has
 * several, the measure; or looks at all figures as a table.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <usage-bar-card report="si-adoption" period="last-90"></usage-bar-card>
 * </usage-provider>
 * ```
 *
 * @tag usage-bar-card
 * @slot actions - controls of the page's own, at the end of the head
 * @slot loading - instead of the grey shapes while it waits
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is nothing to see
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart card - the whole card
 * @csspart title - the report's name
 * @csspart figure - the headline figure
 * @csspart period - the button of the period control
 * @csspart plot - the bars
 * @csspart foot - the last line
 * @csspart dialog - the popup of people
 * @cssprop --usage-chart-height - height of the bars, 200px
 * @cssprop --usage-color-accent - bars, focus, primary buttons
 * @cssprop --usage-color-surface - background of the card
 * @fires usageselect - a bar was chosen; prevent it to show the people yourself
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usagechange - the viewer changed period, bars, comparison or measure
 * @fires usageerror - a question failed, or `measure` is none that the report has bars of: then its usual one is shown
 */
export class UsageBarCard extends AskingElement {
  static readonly tag = 'usage-bar-card';
  static override readonly styles = barCardStyles;

  /** Id of a report of shape `bars` or `metrics`: `si-adoption`, or one of the provider's own. */
  @property() report: string | null = null;
  /** `auto` (default), `day`, `week`, `month` or `period`. */
  @property() bucket: PeriodChoice['bucket'] | null = null;
  /** `previous-period` (default), `previous-year` or `none`. */
  @property() compare: PeriodChoice['compare'] | null = null;
  /** Which of the report's measures the bars show; default, and in place of one that it does not have: its first. */
  @property() measure: string | null = null;
  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #state: BarCardState = { v: 1 };
  readonly #lazy = new LazyBody(this, async () => (await import('./bar-card-body.js')).BarCardBody);

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): BarCardState {
    return { ...this.#state };
  }
  @property({ attribute: false })
  set state(state: BarCardState) {
    this.#state = { ...copy(state ?? {}), v: 1 };
  }

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  /**
   * Saves the bars as CSV, or the card as a picture: `{ format: 'csv' | 'png' }`; of a CSV also `labels`, `states` and
   * `about`. Resolves with the number of bars, or null where none are shown, or where no CSV writer was given.
   */
  async export(options: CardExportOptions = {}): Promise<number | null> {
    const [body, { exportCard }] = await Promise.all([this.#lazy.load(), import('./card-export.js')]);
    return body ? exportCard(this, body, options) : null;
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
    'usage-bar-card': UsageBarCard;
  }
}
