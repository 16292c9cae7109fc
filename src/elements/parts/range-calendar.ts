/**
 * A month of days in which a first and a last one are picked, by pointer or keys: arrows, Home and End of the week,
 * Page Up and Down for months, with Shift for years. Loaded when a period panel is first opened.
 */
import { dayNumber, dayText, monthStartOf } from '../../contract/day.js';
import { spanText, type Days, type DaySpan } from '../../contract/period.js';
import { formatDay, formatFullDay, formatMonth, formatNumber, formatWeekday } from '../foundation/format.js';
import { html } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import type { Strings } from '../foundation/strings.js';
import { dayAfterKey, monthsOf, weeksOf, within } from './calendar-days.js';
import type { Panel } from './panel.js';

export { calendarStyles } from './range-calendar-styles.js';

export interface RangeCalendarOptions {
  strings: Strings;
  /** The days that are chosen so far. */
  chosen: () => Days | null;
  /** Days that may be chosen. */
  bounds: () => Days;
  /** 1 = Monday ... 7 = Sunday. */
  weekStart: () => number;
  /** A last day was picked after a first one. */
  onDays: (days: Days) => void;
}

type Host = ConstructorParameters<typeof Panel>[0];

export class RangeCalendar {
  readonly #host: Host;
  readonly #options: RangeCalendarOptions;
  /** The day that can be reached by Tab; its month is shown. Undefined until somebody moved. */
  #stop: number | undefined;
  /** The first day, while the last one is being picked. */
  #first: number | undefined;
  /** Where the pointer or the focus is meanwhile. */
  #over = 0;

  constructor(host: Host, options: RangeCalendarOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Forgets what was begun, and shows the month in which the chosen days end. */
  reset(): void {
    this.#stop = this.#first = undefined;
  }

  /** What is to be done next, while a first day waits for its last one. */
  get hint(): string {
    if (this.#first === undefined) return '';
    const { strings } = this.#options;
    return strings.texts.period.chooseLast(formatDay(strings.lang(), dayText(this.#first)));
  }

  render() {
    const { texts } = this.#options.strings;
    const bounds = this.#bounds;
    const stop = this.#place(bounds);
    return html`<div class="calendar" role="group" aria-label=${texts.period.calendar}>
      ${this.#renderHead(stop, bounds)} ${this.#renderMonth(stop, bounds)}
    </div>`;
  }

  #renderHead(stop: number, bounds: DaySpan) {
    const { strings } = this.#options;
    const { period } = strings.texts;
    const shown = monthStartOf(stop);
    const months = monthsOf(bounds);
    const at = months.indexOf(shown);
    const step = (to: number, label: string, name: string) =>
      html`<button
        class="quiet ${name}"
        type="button"
        aria-label=${label}
        aria-disabled=${months[to] === undefined ? 'true' : 'false'}
        @click=${() => this.#showMonth(months[to])}
      >
        ${icon('chevron')}
      </button>`;
    return html`<div class="calendar-head">
      ${step(at - 1, period.earlier, 'earlier')}
      <span class="choice-of">
        <select class="month" aria-label=${period.month} @change=${this.#onMonth}>
          ${months.map(
            (month) =>
              html`<option value=${month} .selected=${month === shown}>
                ${formatMonth(strings.lang(), dayText(month))}
              </option>`,
          )}
        </select>
        ${icon('chevron')}
      </span>
      ${step(at + 1, period.later, 'later')}
    </div>`;
  }

  #renderMonth(stop: number, bounds: DaySpan) {
    const { strings, weekStart } = this.#options;
    const lang = strings.lang();
    const month = monthStartOf(stop);
    const weeks = weeksOf(month, weekStart());
    const heads = [0, 1, 2, 3, 4, 5, 6].map((weekday) => weekStart() + 3 + weekday); // day 4 was a Monday
    return html`<table
      role="grid"
      aria-label=${formatMonth(lang, dayText(month))}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
      @pointerover=${this.#onOver}
    >
      <thead>
        <tr>
          ${heads.map(
            (day) =>
              html`<th scope="col" aria-label=${formatWeekday(lang, day)}>
                ${formatWeekday(lang, day, 'narrow')}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => this.#renderDay(day, stop, bounds))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderDay(day: number | null, stop: number, bounds: DaySpan) {
    if (day === null) return html`<td></td>`;
    const { strings } = this.#options;
    const range = this.#range;
    const chosen = range !== null && day >= range.start && day <= range.end;
    const names = chosen ? `in ${day === range.start ? 'first' : ''} ${day === range.end ? 'last' : ''}` : '';
    return html`<td class=${names} aria-selected=${chosen ? 'true' : 'false'}>
      <button
        type="button"
        data-day=${day}
        tabindex=${day === stop ? 0 : -1}
        aria-label=${this.#sayDay(day, range)}
        ?disabled=${day !== within(day, bounds)}
      >
        ${formatNumber(strings.lang(), new Date(day * 86_400_000).getUTCDate())}
      </button>
    </td>`;
  }

  #sayDay(day: number, range: DaySpan | null): string {
    const { strings } = this.#options;
    const { period } = strings.texts;
    const said = formatFullDay(strings.lang(), day);
    const [isFirst, isLast] = [day === range?.start, day === range?.end];
    if (isFirst && isLast) return this.#first === undefined ? period.onlyDay(said) : period.firstDay(said);
    return isFirst ? period.firstDay(said) : isLast ? period.lastDay(said) : said;
  }

  get #bounds(): DaySpan {
    const { start, end } = this.#options.bounds();
    return { start: dayNumber(start), end: dayNumber(end) };
  }

  /** What is chosen, or would be if the last day were picked here. */
  get #range(): DaySpan | null {
    if (this.#first !== undefined)
      return { start: Math.min(this.#first, this.#over), end: Math.max(this.#first, this.#over) };
    const chosen = this.#options.chosen();
    return chosen && { start: dayNumber(chosen.start), end: dayNumber(chosen.end) };
  }

  #place(bounds: DaySpan): number {
    return within(this.#stop ?? this.#range?.end ?? bounds.end, bounds);
  }

  #showMonth(month: number | undefined): void {
    if (month === undefined) return;
    this.#stop = within(month, this.#bounds);
    this.#host.requestUpdate();
  }

  readonly #onMonth = (event: Event): void =>
    this.#showMonth(Number((event.target as HTMLSelectElement).value));

  readonly #onClick = (event: Event): void => {
    const day = dayOfTarget(event);
    if (day === undefined) return;
    this.#stop = this.#over = day;
    if (this.#first === undefined) this.#first = day;
    else {
      const range = this.#range as DaySpan;
      this.#first = undefined;
      this.#options.onDays(spanText(range));
    }
    this.#host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const from = dayOfTarget(event);
    if (from === undefined || altKey || ctrlKey || metaKey) return;
    const { strings, weekStart } = this.#options;
    const stroke = { key, shiftKey, rtl: strings.dir() === 'rtl', weekStart: weekStart() };
    const to = dayAfterKey(from, stroke);
    if (to === undefined) return;
    event.preventDefault();
    this.#stop = this.#over = within(to, this.#bounds);
    this.#host.requestUpdate();
    void this.#focusStop();
  };

  /** The days between the first one and the pointer are shown as they would be chosen. */
  readonly #onOver = (event: Event): void => {
    const day = dayOfTarget(event);
    if (day === undefined || this.#first === undefined || day === this.#over) return;
    this.#over = day;
    this.#host.requestUpdate();
  };

  async #focusStop(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.calendar [data-day][tabindex="0"]')?.focus();
  }
}

function dayOfTarget({ target }: Event): number | undefined {
  const button = (target as Element).closest<HTMLButtonElement>('[data-day]');
  return button && !button.disabled ? Number(button.dataset.day) : undefined;
}
