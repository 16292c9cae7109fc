/** The period control: a button, and a panel of presets, own days with a calendar, bar length and comparison. */
import type { ReactiveController } from 'lit';
import type { BarsAnswer } from '../../contract/answer.js';
import { dayNumber, dayText, parseDay } from '../../contract/day.js';
import { earliestDay, PRESETS, type Days, type Period } from '../../contract/period.js';
import { COMPARE_CHOICES, type PeriodChoice } from '../foundation/choice.js';
import { formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { lazily } from '../foundation/lazy.js';
import { provideTexts, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { period as periodTexts } from '../strings/en-period.js';
import { Panel } from './panel.js';
import type { RangeCalendar } from './range-calendar.js';

const loadCalendar = lazily(() => import('./range-calendar.js'));

export interface PeriodPickerOptions {
  strings: Strings;
  /** Which edges of button and panel are in line; default `end`. */
  align?: 'start' | 'end';
  /** Without `bucket`, the length of the bars is not asked for. */
  choice: () => Omit<PeriodChoice, 'bucket'> & Partial<Pick<PeriodChoice, 'bucket'>>;
  /** The days that are shown; null while nobody knows. */
  shown: () => Days | null;
  /** Days that may be chosen; null while nobody knows. */
  bounds: () => Days | null;
  /** 1 = Monday ... 7 = Sunday. */
  weekStart: () => number;
  onChoice: (choice: Partial<PeriodChoice>) => void;
  /** How to go back to the page's period; null while it is followed, or where there is none. */
  onFollow?: () => (() => void) | null;
}

const BUCKETS = ['auto', 'day', 'week', 'month'] as const;

type Host = ConstructorParameters<typeof Panel>[0];

export class PeriodPicker implements ReactiveController {
  readonly #host: Host;
  readonly #options: PeriodPickerOptions;
  readonly #panel: Panel;
  #wasOpen = false;
  #calendar: RangeCalendar | undefined;
  #calendarFailed = false;
  /** Days that were picked or typed, and are not applied yet. */
  #draft: Days | null = null;
  #refused = '';

  constructor(host: Host, options: PeriodPickerOptions) {
    this.#options = options;
    provideTexts({ period: periodTexts });
    this.#panel = new Panel(host, 'period', options.align ?? 'end');
    (this.#host = host).addController(this);
  }

  get #texts(): Texts {
    return this.#options.strings.texts;
  }

  /** What the inputs and the calendar show. */
  get #chosenDays(): Days | null {
    const { period } = this.#options.choice();
    return this.#draft ?? ('preset' in period ? this.#options.shown() : period);
  }

  hostUpdate(): void {
    const { open } = this.#panel;
    if (open === this.#wasOpen) return;
    this.#wasOpen = open;
    this.#forget();
    if (open) void this.#loadCalendar();
  }

  /** `label`: what the button says. */
  render(label: unknown) {
    return html`<button
        class="button"
        part="period"
        type="button"
        popovertarget="period"
        aria-expanded=${this.#panel.open}
        @click=${this.#panel.onClick}
      >
        ${label}
      </button>
      ${this.#panel.render(this.#texts.card.period, () => this.#renderPanel())}`;
  }

  #renderPanel() {
    const { period } = this.#options.choice();
    return html`<div class="period-choice">
      <div class="period-quick">
        <div class="presets">${this.#renderPresets(period)} ${this.#renderFollow()}</div>
        <div class="selects">${this.#renderSelects()}</div>
      </div>
      <div class="own-days">
        ${this.#renderCalendar()}
        <form class="days" novalidate @submit=${this.#onSubmit} @input=${this.#onTyped}>
          ${this.#renderDays(this.#chosenDays)}
        </form>
      </div>
    </div>`;
  }

  #renderPresets(period: Period) {
    const chosen = 'preset' in period ? period.preset : undefined;
    return Object.keys(PRESETS).map(
      (id) =>
        html`<button
          class="choice"
          type="button"
          aria-pressed=${id === chosen}
          @click=${() => this.#choose({ period: { preset: id } as Period })}
        >
          <span>${this.#texts.presets[id]}</span>${id === chosen ? icon('check') : nothing}
        </button>`,
    );
  }

  #renderSelects() {
    const { hands } = this.#texts;
    const { bucket, compare } = this.#options.choice();
    return html`${
      bucket
        ? this.#renderSelect(hands.bucket, BUCKETS, hands.units, bucket, (value) =>
            this.#choose({ bucket: value }, true),
          )
        : nothing
    }
    ${this.#renderSelect(hands.compareWith, COMPARE_CHOICES, hands.compares, compare, (value) => this.#choose({ compare: value }, true))}`;
  }

  #renderFollow() {
    const follow = this.#options.onFollow?.();
    if (!follow) return nothing;
    const onClick = () => {
      this.#panel.close();
      follow();
    };
    return html`<button class="choice" type="button" @click=${onClick}>
      <span>${this.#texts.hands.followPage}</span>
    </button>`;
  }

  /** Its room is kept while it is loaded. Without bounds nobody knows which month to show. */
  #renderCalendar() {
    if (this.#calendarFailed || !this.#options.bounds()) return nothing;
    return html`<div class="calendar-room">${this.#calendar?.render() ?? nothing}</div>`;
  }

  #renderDays(days: Days | null) {
    const { hands } = this.#texts;
    const bounds = this.#options.bounds();
    const field = (name: 'start' | 'end', label: string) =>
      html`<label>
        <span>${label}</span>
        <input
          class="field"
          type="date"
          name=${name}
          required
          .value=${days?.[name] ?? ''}
          min=${bounds?.start ?? nothing}
          max=${bounds?.end ?? nothing}
          aria-describedby="period-bounds"
          aria-invalid=${this.#refused ? 'true' : 'false'}
        />
      </label>`;
    return html`${field('start', hands.from)} ${field('end', hands.to)}
      <p
        id="period-bounds"
        class="bounds ${this.#refused ? 'refused' : ''}"
        role=${this.#refused ? 'alert' : 'status'}
      >
        ${this.#refused || this.#hint(bounds)}
      </p>
      <button class="button primary" type="submit">${hands.apply}</button>`;
  }

  /** What to do next, or which days there are. */
  #hint(bounds: Days | null): string {
    const { hands, period } = this.#texts;
    const lang = this.#options.strings.lang();
    if (this.#calendarFailed) return period.calendarFailed;
    if (this.#calendar?.hint) return this.#calendar.hint;
    if (this.#draft) return period.chosen(formatDays(lang, this.#draft));
    return bounds ? hands.bounds(formatDays(lang, bounds)) : '';
  }

  #renderSelect<V extends string>(
    label: string,
    values: readonly V[],
    texts: Record<string, string>,
    current: V,
    onChange: (value: V) => void,
  ) {
    return html`<label>
      <span>${label}</span>
      <select
        class="field"
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value as V)}
      >
        ${values.map((value) => html`<option value=${value} ?selected=${value === current}>${texts[value]}</option>`)}
      </select>
    </label>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const days = typedIn(form);
    this.#refused = this.#refusal(days);
    if (!this.#refused) return this.#choose({ period: days });
    this.#host.requestUpdate();
    form.querySelector('input')?.focus();
  };

  /** The calendar follows what is typed, once it is days: half a date is left to who types it. */
  readonly #onTyped = (event: Event): void => {
    const days = typedIn(event.currentTarget as HTMLFormElement);
    if (this.#refusal(days)) return;
    this.#calendar?.reset();
    this.#take(days);
  };

  #take(days: Days): void {
    this.#draft = days;
    this.#refused = '';
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#draft = null;
    this.#refused = '';
    this.#calendar?.reset();
  }

  /** Without it the two inputs serve. Tried again when the panel is opened again. */
  async #loadCalendar(): Promise<void> {
    if (this.#calendar) return;
    try {
      this.#calendarFailed = false;
      const { RangeCalendar, calendarStyles } = await loadCalendar();
      if (this.#calendar) return;
      addStyles(this.#host.renderRoot, [calendarStyles]);
      this.#calendar = new RangeCalendar(this.#host, {
        strings: this.#options.strings,
        chosen: () => this.#chosenDays,
        bounds: () => this.#options.bounds() as Days,
        weekStart: this.#options.weekStart,
        onDays: (days) => this.#take(days),
      });
    } catch {
      this.#calendarFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** Why these days are refused; empty: they are not. */
  #refusal({ start, end }: Days): string {
    const { hands } = this.#texts;
    if (Number.isNaN(parseDay(start)) || Number.isNaN(parseDay(end))) return hands.dateMissing;
    if (start > end) return hands.dateOrder;
    const bounds = this.#options.bounds();
    const outside = bounds && (start < bounds.start || start > bounds.end);
    return outside ? hands.dateBounds(formatDays(this.#options.strings.lang(), bounds)) : '';
  }

  #choose(choice: Partial<PeriodChoice>, stay = false): void {
    this.#refused = '';
    if (!stay) this.#panel.close();
    this.#options.onChoice(choice);
  }
}

const typedIn = (form: HTMLFormElement): Days => {
  const data = new FormData(form);
  return { start: String(data.get('start')), end: String(data.get('end')) };
};

/** Two years before the data ends up to its end, but no day before the provider knows any (rules 23, 43). */
export function boundsOf(answer: BarsAnswer | undefined): Days | null {
  const through = answer?.dataThrough.activity?.day;
  if (!answer || !through || Number.isNaN(parseDay(through))) return null;
  const known = answer.dataFrom?.activity;
  const start = dayText(earliestDay(dayNumber(through)));
  return { start: known && known > start ? known : start, end: through };
}
