import { property } from 'lit/decorators.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { AskingElement } from '../foundation/usage-element.js';
import { cardInstead, cardStyles, cardView } from '../parts/card-frame.js';
import type { CsvChoice } from '../saving/csv-order.js';
import type { Resend } from './seat-allocation-resend.js';

/**
 * Seats of the contract as of the last day of the data: how many are bought, assigned and activated, how many are free or
 * still waiting for their owner, what to do about it, and whose invite has waited for more than a week. Where the page
 * gives a `resend` function, each of those can be sent again from here.
 *
 * ```html
 * <seat-allocation source="usage"></seat-allocation>
 * <script type="module">
 *   document.querySelector('seat-allocation').resend = (invite, { signal }) =>
 *     fetch(`/seats/${invite.seat}/invite`, { method: 'POST', signal }).then((answer) => {
 *       if (!answer.ok) throw new Error('not sent');
 *     });
 * </script>
 * ```
 *
 * Under a filter of groups or people the contract does not apply: purchased, available and the assignment rate are a dash.
 *
 * @tag seat-allocation
 * @slot actions - controls of the page's own, at the end of the head
 * @slot loading - instead of the grey shapes while it waits
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is nothing to see
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart card - the whole card
 * @csspart title - the title
 * @csspart rate - each of the two rates
 * @csspart funnel - the three bars
 * @csspart advice - the sentences of advice
 * @csspart invites - the list of waiting invites
 * @csspart foot - the last line
 * @cssprop --usage-table-height - greatest height of the list of invites, 300px
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usageresend - an invite is to be sent again; prevent it to send it yourself
 * @fires usageerror - a question failed
 */
export class SeatAllocation extends AskingElement {
  static readonly tag = 'seat-allocation';
  static override readonly styles = cardStyles;

  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Sends an invite again: `(invite, { signal }) => Promise<void>`. Without it there is no button. */
  @property({ attribute: false }) resend: Resend | null | undefined;

  readonly #lazy = new LazyBody(
    this,
    async () => (await import('./seat-allocation-body.js')).SeatAllocationBody,
  );

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  /**
   * Saves the waiting invites as CSV; `{ labels, states, about }` say what is in it besides. Resolves with the number of
   * rows, or null where nothing was answered yet, where it was cancelled or failed, or where no writer was given
   * (`setCsvWriter`).
   */
  async export(options: CsvChoice = {}): Promise<number | null> {
    return (await this.#lazy.load())?.save(options) ?? null;
  }

  override render() {
    const { body } = this.#lazy;
    return cardView(this.strings, this.headingLevel, {
      title: body?.title ?? '',
      about: body?.renderAbout(),
      main: body?.renderMain() ?? cardInstead(this.#lazy.renderInstead(this.strings.texts)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seat-allocation': SeatAllocation;
  }
}
