import { property } from 'lit/decorators.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { reportTitle } from '../foundation/strings.js';
import { AskingElement } from '../foundation/usage-element.js';
import { wordsOf } from '../foundation/words.js';
import { cardInstead, cardStyles, cardView } from '../parts/card-frame.js';
import type { CsvChoice } from '../saving/csv-order.js';
import type { CoachLevelsState } from './coach-levels-state.js';

/**
 * How good seat holders are at the tool: how many of the suggested actions they have done, on five levels from Beginner
 * to Expert, with the people and the share of each. A click or Enter on a level opens the people on it; the arrow keys
 * go from level to level. Groups can be put side by side below. The levels can be saved as CSV; the popup saves its people.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <coach-levels groups="emea americas"></coach-levels>
 * </usage-provider>
 * ```
 *
 * The five levels add up to the people counted: those who hold an onboarded seat on the last day of the period. Groups do
 * not add up to the team: a person in two of them is counted in both.
 *
 * @tag coach-levels
 * @slot actions - controls of the page's own, at the end of the head
 * @slot loading - instead of the grey shapes while it waits
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is nothing to see
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart card - the whole card
 * @csspart title - the title
 * @csspart figure - the number of people counted
 * @csspart levels - each list of five levels
 * @csspart groups - the button that chooses groups
 * @csspart group - each group below
 * @csspart foot - the last line
 * @csspart dialog - the popup of people
 * @fires usageselect - a level was chosen; prevent it to show the people yourself
 * @fires usagechange - the viewer chose groups
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usageerror - a question failed
 */
export class CoachLevels extends AskingElement {
  static readonly tag = 'coach-levels';
  static override readonly styles = cardStyles;

  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #groups: readonly string[] = [];
  #state: CoachLevelsState = { v: 1 };
  readonly #lazy = new LazyBody(this, async () => (await import('./coach-levels-body.js')).CoachLevelsBody);

  /** Ids of groups to be put side by side, until the viewer chooses others. */
  get groups(): readonly string[] {
    return this.#groups;
  }
  @property({ converter: { fromAttribute: wordsOf } })
  set groups(groups: readonly string[] | null | undefined) {
    this.#groups = [...(groups ?? [])];
  }

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): CoachLevelsState {
    return { ...this.#state };
  }
  @property({ attribute: false })
  set state(state: CoachLevelsState) {
    this.#state = { ...copy(state ?? {}), v: 1 };
  }

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  /**
   * Saves the levels as CSV: a row a level with its people and their share, and the same for each group beside them;
   * `{ labels, states, about }` say what is in it besides. Resolves with the number of rows, or null where it was
   * cancelled or failed, or where no writer was given (`setCsvWriter`).
   */
  async export(options: CsvChoice = {}): Promise<number | null> {
    return (await this.#lazy.load())?.save(options) ?? null;
  }

  override render() {
    const { texts } = this.strings;
    const { body } = this.#lazy;
    return cardView(this.strings, this.headingLevel, {
      title: reportTitle(texts, 'nav-overview/coach'),
      about: body?.renderAbout(),
      controls: body?.renderControls(),
      main: body?.renderMain() ?? cardInstead(this.#lazy.renderInstead(texts)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coach-levels': CoachLevels;
  }
}
