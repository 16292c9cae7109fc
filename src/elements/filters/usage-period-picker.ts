import { property } from 'lit/decorators.js';
import type { PeriodChoice } from '../foundation/choice.js';
import type { PeriodPickerState } from '../foundation/control-state.js';
import { iconStyles } from '../foundation/icons.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { stateStyles } from '../foundation/states.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';
import { UsageElement } from '../foundation/usage-element.js';
import { pickerStyles } from './usage-period-picker-styles.js';

/**
 * The period of a page: the last 7, 30, 90 or 365 days, or days from a calendar, within the two years before the data
 * ends; and what it is compared with. Beside it stands which days that are, whole weeks if the page's reports count them,
 * the compared days, and where the data ends. A preset stays relative to the data, days of one's own stay fixed.
 *
 * All elements inside the same `<usage-provider>` or `<usage-report>` follow it. Outside of them it is only itself, and
 * the page listens to `usagechange`.
 *
 * ```html
 * <usage-provider sample>
 *   <usage-period-picker></usage-period-picker>
 *   <usage-bar-card report="si-adoption"></usage-bar-card>
 * </usage-provider>
 * ```
 *
 * @tag usage-period-picker
 * @csspart period - the button
 * @csspart facts - what is said beside it
 * @fires usagechange - the viewer chose another period or comparison; `detail.scope` is what elements follow
 * @fires usageerror - the days on offer could not be asked for
 */
export class UsagePeriodPicker extends UsageElement {
  static readonly tag = 'usage-period-picker';
  static override readonly styles = [tokens, shared, iconStyles, stateStyles, pickerStyles];

  /** The first one: `last-7`, `last-30` (default), `last-90`, `last-365`, or days: `2026-01-01..2026-03-31`. */
  @property() period: string | null = null;
  /** The first one: `previous-period` (default), `previous-year` or `none`. */
  @property() compare: PeriodChoice['compare'] | null = null;
  /** IANA name; default: that of the scope around, else the zone of the data. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** Says the whole weeks that reports of Sales Navigator count for a period of more than 30 days. */
  @property({ type: Boolean, attribute: 'whole-weeks' }) wholeWeeks = false;

  #state: PeriodPickerState = { v: 1 };
  readonly #lazy = new LazyBody(
    this,
    async () => (await import('./usage-period-picker-body.js')).PeriodPickerBody,
  );

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): PeriodPickerState {
    return { ...this.#state };
  }
  @property({ attribute: false })
  set state(state: PeriodPickerState) {
    this.#state = { ...copy(state ?? {}), v: 1 };
  }

  /** Asks again where the data ends, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  override render() {
    return this.#lazy.body?.render() ?? this.#lazy.renderInstead(this.strings.texts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-period-picker': UsagePeriodPicker;
  }
}
