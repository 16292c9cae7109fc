/** What the period picker does: shows the page's period, and tells the page another one. */
import type { LitElement, ReactiveController } from 'lit';
import type { Capabilities } from '../../contract/answer.js';
import type { Days } from '../../contract/period.js';
import { capabilitiesOf } from '../asking/capabilities-of.js';
import { ContextSource } from '../asking/context-source.js';
import { warnOfPeriod } from '../asking/page-mistakes.js';
import type { ProviderHost } from '../asking/provider-source.js';
import { ReportController } from '../asking/report-controller.js';
import { SCOPE_CONTEXT } from '../asking/scope.js';
import type { PeriodChoice, UsageScope } from '../foundation/choice.js';
import type { PeriodPickerState } from '../foundation/control-state.js';
import { formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon, moreIconStyles } from '../foundation/icons.js';
import { periodText, readPeriod } from '../foundation/period-text.js';
import { smallFailure, smallNoAccess, smallStateStyles } from '../foundation/small-state.js';
import { provideTexts, type Strings } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { panelStyles } from '../parts/panel.js';
import { periodPickerStyles } from '../parts/period-picker-styles.js';
import { PeriodPicker } from '../parts/period-picker.js';
import { hands } from '../strings/en-hands.js';
import { daysAsked, periodFacts, type PeriodAsked } from './period-facts.js';
import { ScopeOffer } from './scope-offer.js';
import { tellScope } from './telling.js';

/** The element: what a page sets. */
type PickerHost = LitElement &
  ProviderHost & {
    period: string | null;
    compare: PeriodChoice['compare'] | null;
    timeZone: string | null;
    wholeWeeks: boolean;
    contact: string | null;
    state: PeriodPickerState;
  };

export class PeriodPickerBody implements ReactiveController {
  readonly #host: PickerHost;
  readonly #strings: Strings;
  readonly #scope: ContextSource<UsageScope>;
  readonly #report: ReportController<Capabilities, { timeZone?: string; report?: string }>;
  readonly #picker: PeriodPicker;
  readonly #offer = new ScopeOffer();

  constructor(host: PickerHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ hands });
    addStyles(host.renderRoot, [moreIconStyles, panelStyles, periodPickerStyles, smallStateStyles]);
    this.#scope = new ContextSource(host, SCOPE_CONTEXT);
    this.#report = new ReportController<Capabilities, { timeZone?: string; report?: string }>(host, {
      method: 'capabilities',
      query: () => {
        const timeZone = host.timeZone || this.#scope.value?.timeZone;
        return timeZone ? { timeZone } : {};
      },
      ask: capabilitiesOf,
    });
    this.#picker = new PeriodPicker(host, {
      strings,
      align: 'start',
      choice: () => this.#asked,
      shown: () => daysAsked(this.#asked, this.#report.answer),
      bounds: () => this.#bounds,
      weekStart: () => this.#report.answer?.weekStart ?? 1,
      onChoice: ({ period, compare }) =>
        this.#choose({ ...(period && { period: periodText(period) }), ...(compare && { compare }) }),
    });
    host.addController(this);
  }

  refresh(): void {
    this.#report.retry();
  }

  hostUpdated(): void {
    warnOfPeriod(this.#host, this.#host.state.period);
    queueMicrotask(() => this.#tellGiven()); // the update is over then: what is told changes the scope
  }

  hostDisconnected(): void {
    this.#offer.forget();
  }

  render() {
    const { texts } = this.#strings;
    if (this.#report.status === 'no-access') return smallNoAccess(texts, this.#host.contact);
    const { period } = this.#asked;
    const said = 'preset' in period ? texts.presets[period.preset] : formatDays(this.#strings.lang(), period);
    const label = html`<span class="hidden-visually">${texts.card.period}:</span
      ><span class="period-text">${said}</span>${icon('chevron')}`;
    return html`<div class="picker" dir=${this.#strings.dir()}>
      <div>${this.#picker.render(label)}</div>
      ${this.#renderFacts()}
    </div>`;
  }

  #renderFacts() {
    const { texts } = this.#strings;
    const { answer, error, late, status } = this.#report;
    if (error && !answer) return smallFailure(texts, error, () => this.refresh());
    const facts = answer ? periodFacts(texts, this.#strings.lang(), this.#asked, answer) : [];
    if (!isReadable(this.#period)) facts.unshift(texts.states.periodUnknown);
    return html`<ul
      class="facts ${status === 'stale' ? 'is-stale' : ''}"
      part="facts"
      role="list"
      aria-label=${texts.period.facts}
      aria-busy=${!answer}
    >
      ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
      ${!answer && late ? html`<li class="bone"></li>` : nothing}
    </ul>`;
  }

  get #bounds(): Days | null {
    const { earliest, latest } = this.#report.answer ?? {};
    return earliest && latest ? { start: earliest, end: latest } : null;
  }

  /** By the page or its viewer: what the picker itself was given. What cannot be read is told to nobody. */
  get #given(): UsageScope {
    const { state, compare } = this.#host;
    const period = state.period || this.#host.period || undefined;
    return {
      period: isReadable(period) ? period : undefined,
      compare: state.compare || compare || undefined,
    };
  }

  get #period(): string | undefined {
    return this.#scope.value?.period || this.#host.state.period || this.#host.period || undefined;
  }

  /** The scope around goes first: what was given to the picker has been told it, or was there before it. */
  get #asked(): PeriodAsked {
    const compare = this.#scope.value?.compare ?? this.#given.compare ?? 'previous-period';
    const period = this.#period;
    return {
      period: readPeriod(isReadable(period) ? period : null),
      compare,
      wholeWeeks: this.#host.wholeWeeks,
    };
  }

  #tellGiven(): void {
    const scope = this.#scope.value;
    if (!scope) return;
    const parts = this.#offer.of(this.#given, scope);
    if (Object.keys(parts).length > 0) tellScope(this.#host, { ...this.#host.state }, parts);
  }

  #choose(choice: Omit<PeriodPickerState, 'v'>): void {
    const host = this.#host;
    host.state = { ...host.state, ...choice };
    this.#offer.told(this.#given);
    tellScope(host, { ...host.state }, choice);
  }
}

function isReadable(period: string | undefined): boolean {
  try {
    return Boolean(readPeriod(period));
  } catch {
    return false;
  }
}
