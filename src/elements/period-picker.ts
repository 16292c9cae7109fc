/** The period control: a button, and a panel of presets, own days, bar length and comparison. */
import { css } from 'lit';
import type { BarsAnswer } from '../contract/answer.js';
import { dayNumber, dayText, parseDay } from '../contract/day.js';
import { earliestDay, PRESETS, type Days, type Period } from '../contract/period.js';
import type { PeriodChoice } from './choice.js';
import { formatDays } from './format.js';
import { html, nothing } from './html.js';
import { icon } from './icons.js';
import { Panel } from './panel.js';
import type { Strings, Texts } from './strings.js';

export interface PeriodPickerOptions {
  strings: Strings;
  choice: () => PeriodChoice;
  /** The days that are shown; null while nobody knows. */
  shown: () => Days | null;
  /** Days that may be chosen; null while nobody knows. */
  bounds: () => Days | null;
  onChoice: (choice: Partial<PeriodChoice>) => void;
  /** How to go back to the page's period; null while it is followed, or where there is none. */
  onFollow?: () => (() => void) | null;
}

const BUCKETS = ['auto', 'day', 'week', 'month'] as const;
const COMPARES = ['previous-period', 'previous-year', 'none'] as const;

type Host = ConstructorParameters<typeof Panel>[0];

export class PeriodPicker {
  readonly #host: Host;
  readonly #options: PeriodPickerOptions;
  readonly #panel: Panel;
  #refused = '';

  constructor(host: Host, options: PeriodPickerOptions) {
    this.#host = host;
    this.#options = options;
    this.#panel = new Panel(host, 'period', 'end');
  }

  get #texts(): Texts {
    return this.#options.strings.texts;
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
    const { hands, presets } = this.#texts;
    const { period, bucket, compare } = this.#options.choice();
    const preset = 'preset' in period ? period.preset : undefined;
    return html`<div class="presets">
        ${Object.keys(PRESETS).map(
          (id) =>
            html`<button
              class="choice"
              type="button"
              aria-pressed=${id === preset}
              @click=${() => this.#choose({ period: { preset: id } as Period })}
            >
              <span>${presets[id]}</span>${id === preset ? icon('check') : nothing}
            </button>`,
        )}
        ${this.#renderFollow()}
      </div>
      ${this.#renderDays('preset' in period ? this.#options.shown() : period)}
      <div class="selects">
        ${this.#renderSelect(hands.bucket, BUCKETS, hands.units, bucket, (value) => this.#choose({ bucket: value }, true))}
        ${this.#renderSelect(hands.compareWith, COMPARES, hands.compares, compare, (value) => this.#choose({ compare: value }, true))}
      </div>`;
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
    return html`<form class="days" novalidate @submit=${this.#onSubmit}>
      ${field('start', hands.from)} ${field('end', hands.to)}
      <p
        id="period-bounds"
        class="bounds ${this.#refused ? 'refused' : ''}"
        role=${this.#refused ? 'alert' : nothing}
      >
        ${this.#refused || (bounds ? hands.bounds(formatDays(this.#options.strings.lang(), bounds)) : '')}
      </p>
      <button class="button primary" type="submit">${hands.apply}</button>
    </form>`;
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
    const days = Object.fromEntries(new FormData(form)) as unknown as Days;
    this.#refused = this.#refusal(days);
    if (!this.#refused) return this.#choose({ period: { start: days.start, end: days.end } });
    this.#host.requestUpdate();
    form.querySelector('input')?.focus();
  };

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

/** Two years before the data ends up to its end, but no day before the provider knows any (rules 23, 43). */
export function boundsOf(answer: BarsAnswer | undefined): Days | null {
  const through = answer?.dataThrough.activity?.day;
  if (!answer || !through || Number.isNaN(parseDay(through))) return null;
  const known = answer.dataFrom?.activity;
  const start = dayText(earliestDay(dayNumber(through)));
  return { start: known && known > start ? known : start, end: through };
}

export const periodPickerStyles = css`
  .presets {
    display: grid;
    gap: 2px;
    margin: -4px -4px 0;
  }
  .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_raised);
  }
  .choice[aria-pressed='true'] {
    font-weight: 600;
  }
  .choice .icon {
    color: var(--_accent);
  }
  .days,
  .selects {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }
  .selects {
    grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
  }
  .panel label {
    display: grid;
    gap: 4px;
    font-size: calc(var(--_size) - 2px);
  }
  .panel label > span {
    color: var(--_muted);
  }
  .panel .field {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .days .button {
    grid-column: 1 / -1;
  }
  .bounds {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .bounds.refused {
    color: var(--_negative);
  }
`;
