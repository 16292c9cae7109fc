import { property } from 'lit/decorators.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { reportTitle } from '../foundation/strings.js';
import { AskingElement } from '../foundation/usage-element.js';
import { cardInstead, cardStyles, cardView } from '../parts/card-frame.js';
import type { CsvChoice } from '../saving/csv-order.js';
import type { SeatUtilizationState } from './seat-utilization-state.js';

/**
 * Seats that are paid for and not used: the people who never used theirs, apart and first, then how many people and seats
 * are idle for 7, 30, 60 and 90 days or for a number of days of the viewer's own, and what that costs where the contract
 * says what a seat costs. A click or Enter on a number of people lists them, with their last activity. Everybody with an
 * activated seat can be saved as CSV.
 *
 * A seat is in use when its owner does anything with it, not only when they log in.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <seat-utilization days="45"></seat-utilization>
 * </usage-provider>
 * ```
 *
 * @tag seat-utilization
 * @slot actions - controls of the page's own, at the end of the head
 * @slot loading - instead of the grey shapes while it waits
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is nothing to see
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart card - the whole card
 * @csspart title - the title
 * @csspart figure - the number of people who never used their seat
 * @csspart steps - the table of idle seats
 * @csspart notes - the sentences below it
 * @csspart foot - the last line
 * @csspart dialog - the popup of people
 * @fires usageselect - a number of people was chosen; prevent it to show them yourself
 * @fires usagechange - the viewer chose a number of days
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usageerror - a question failed
 */
export class SeatUtilization extends AskingElement {
  static readonly tag = 'seat-utilization';
  static override readonly styles = cardStyles;

  /** A number of days besides 7, 30, 60 and 90, until the viewer chooses another. */
  @property({ type: Number }) days: number | null = null;
  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #state: SeatUtilizationState = { v: 1 };
  readonly #lazy = new LazyBody(
    this,
    async () => (await import('./seat-utilization-body.js')).SeatUtilizationBody,
  );

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): SeatUtilizationState {
    return { ...this.#state };
  }
  @property({ attribute: false })
  set state(state: SeatUtilizationState) {
    this.#state = { ...copy(state ?? {}), v: 1 };
  }

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  /**
   * Saves everybody with an activated seat as CSV, those who never used it first; `{ labels, states, about }` say what is
   * in it besides. Resolves with the number of rows, or null where it was cancelled or failed, or where no writer was
   * given (`setCsvWriter`).
   */
  async export(options: CsvChoice = {}): Promise<number | null> {
    return (await this.#lazy.load())?.save(options) ?? null;
  }

  override render() {
    const { texts } = this.strings;
    const { body } = this.#lazy;
    return cardView(this.strings, this.headingLevel, {
      title: reportTitle(texts, 'nav-overview/idle'),
      about: body?.renderAbout(),
      controls: body?.renderControls(),
      main: body?.renderMain() ?? cardInstead(this.#lazy.renderInstead(texts)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seat-utilization': SeatUtilization;
  }
}
