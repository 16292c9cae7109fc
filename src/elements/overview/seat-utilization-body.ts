/** What the seat utilization does: asks, shows who never used a seat and how many are idle, opens and saves the people. */
import type { IdleSummary, OverviewAnswer } from '../../contract/answer.js';
import { queryFor } from '../asking/asking.js';
import { askable } from '../asking/provider-source.js';
import { exportView } from '../detail-table/detail-table-controls.js';
import type { RowCondition } from '../detail-table/detail-table-where.js';
import { UsageChangeEvent } from '../foundation/events.js';
import { formatDay, formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { provideTexts, reportTitle, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { News } from '../parts/card-news.js';
import type { Explained } from '../parts/explain.js';
import { Explainer } from '../parts/explainer.js';
import { CsvExport } from '../saving/csv-export.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { hands } from '../strings/en-hands.js';
import { idle } from '../strings/en-idle.js';
import { overview } from '../strings/en-overview.js';
import { table } from '../strings/en-table.js';
import { overviewFoot } from './overview-foot.js';
import { OverviewPeople } from './overview-people.js';
import { OVERVIEW, OverviewSource, type OverviewHost } from './overview-source.js';
import { overviewView } from './overview-view.js';
import { everybody, hasCost, idleRows } from './seat-utilization-figures.js';
import { isDays, readDays, type SeatUtilizationState } from './seat-utilization-state.js';
import { utilizationStyles } from './seat-utilization-styles.js';
import { idleTable } from './seat-utilization-table.js';

type UtilizationHost = OverviewHost & { readonly days: number | null; state: SeatUtilizationState };

export class SeatUtilizationBody {
  readonly #host: UtilizationHost;
  readonly #strings: Strings;
  readonly #source: OverviewSource;
  readonly #people: OverviewPeople;
  readonly #explainer: Explainer;
  readonly #export: CsvExport;
  readonly #news = new News();
  /** What was entered and is no number of days. */
  #wrong: string | null = null;

  constructor(host: UtilizationHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ hands, idle, overview, table });
    addStyles(host.renderRoot, utilizationStyles);
    this.#source = new OverviewSource(host, ({ idle: { asOf, lacks } }) => lacks.length > 0 || asOf === null);
    this.#people = new OverviewPeople(host, strings);
    this.#explainer = new Explainer(host, strings);
    this.#export = new CsvExport(host);
  }

  refresh(): void {
    this.#source.report.retry();
  }

  /** Everybody with an activated seat, as the list has them: never used first. */
  async save(choice: CsvChoice = {}): Promise<number | null> {
    const { texts } = this.#strings;
    const order = { ...choice, strings: this.#strings, entry: this.#source.entry, list: 'idle' };
    const rows = await this.#export.save((signal) => this.#ask(signal), order);
    const shown = rows === null ? '' : formatNumber(this.#strings.lang(), rows);
    this.#news.text = rows === null ? '' : texts.table.saved(texts.table.people(rows, shown));
    this.#host.requestUpdate();
    return rows;
  }

  renderAbout() {
    const { texts } = this.#strings;
    if (!this.#source.answer) return nothing;
    return this.#explain('card', 'idle_seats', reportTitle(texts, `${OVERVIEW}/idle`));
  }

  renderControls() {
    const { answer, report } = this.#source;
    const nobody = answer ? answer.idle.lacks.length > 0 || answer.idle.asOf === null : report.error;
    if (!this.#export.available || nobody) return nothing;
    return exportView(this.#strings.texts, this.#strings.lang(), this.#export, () => void this.save());
  }

  renderMain() {
    const { texts } = this.#strings;
    const source = this.#source;
    this.#news.tell(source.answer, true, () => this.#sentence(texts, source.answer!.idle));
    return overviewView({
      texts,
      host: this.#host,
      source,
      lines: 5,
      lacks: ({ idle }) => idle.lacks,
      whyNone: ({ idle }) =>
        idle.asOf === null || everybody(idle)?.people === 0 ? texts.idle.nothing : undefined,
      figures: (answer) => this.#renderFigures(texts, answer),
      foot: (answer) => this.#renderFoot(texts, answer),
      news: this.#news.text,
      panels: html`${this.#explainer.panel()} ${this.#people.render(texts)}`,
    });
  }

  #renderFigures(texts: Texts, answer: OverviewAnswer) {
    return html`${this.#renderNever(texts, answer)} ${this.#renderTable(texts, answer)}
      <ul class="notes" part="notes" role="list">
        <li>${texts.idle.evidence}</li>
        <li>${texts.idle.included}</li>
        ${hasCost(answer.idle) ? nothing : html`<li>${texts.idle.noCost}</li>`}
      </ul>`;
  }

  /** Apart and first (rule 40). */
  #renderNever(texts: Texts, answer: OverviewAnswer) {
    const { idle } = answer;
    const lang = this.#strings.lang();
    const never = idle.neverUsed ?? 0;
    const all = everybody(idle)?.people;
    const shown = formatNumber(lang, never);
    const onClick = (event: Event) => this.#open(answer, null, event.currentTarget as HTMLElement);
    const value =
      never === 0
        ? html`<span class="value">${shown}</span>`
        : html`<button
            class="value people"
            type="button"
            aria-label=${texts.idle.show(never, shown, texts.idle.never)}
            @click=${onClick}
          >
            ${shown}
          </button>`;
    return html`<div class="never" part="figure">
      <p class="figure">
        ${value} <span>${texts.idle.neverUsed(never)}</span>
        ${this.#explain('never', 'never_used', texts.idle.neverTitle)}
      </p>
      ${all === undefined ? nothing : html`<p class="of">${texts.idle.ofPeople(all, formatNumber(lang, all))}</p>`}
    </div>`;
  }

  #renderTable(texts: Texts, answer: OverviewAnswer) {
    const wrong = this.#wrong !== null;
    const own = this.#own;
    return idleTable({
      texts,
      lang: this.#strings.lang(),
      idle: answer.idle,
      rows: idleRows(answer.idle, wrong ? null : own),
      entered: this.#wrong ?? (own === null ? '' : String(own)),
      wrong,
      onEntered: (entered) => this.#onEntered(entered),
      onOpen: (days, from) => this.#open(answer, days, from),
      explain: (measure) => this.#explain(measure, measure, texts.measures[measure]),
    });
  }

  #renderFoot(texts: Texts, answer: OverviewAnswer) {
    const { idle } = answer;
    return overviewFoot({
      texts,
      lang: this.#strings.lang(),
      answer,
      asOf: idle.lacks.length > 0 ? null : idle.asOf,
      streams: ['seats', 'activity'],
      facts: idle.asOf === null ? [] : [texts.idle.earlier],
    });
  }

  #explain(key: string, measure: string, label: string) {
    const { texts } = this.#strings;
    return this.#explainer.button(key, texts.overview.about(label), () => this.#explained(measure));
  }

  #explained(measure: string): Explained {
    const { texts } = this.#strings;
    const answer = this.#source.answer;
    const idle = answer?.idle;
    return {
      texts,
      lang: this.#strings.lang(),
      report: OVERVIEW,
      measure,
      entry: this.#source.entry,
      head: answer,
      figure: measure === 'never_used' && idle ? { value: idle.neverUsed } : undefined,
      effective: idle?.asOf ? { start: idle.asOf, end: idle.asOf } : null,
      lacks: idle?.lacks,
      note: texts.idle.evidence,
    };
  }

  #sentence(texts: Texts, { asOf, neverUsed }: IdleSummary): string {
    if (asOf === null || neverUsed === null) return '';
    const lang = this.#strings.lang();
    const never = `${formatNumber(lang, neverUsed)} ${texts.idle.neverUsed(neverUsed)}`;
    return texts.idle.loaded(never, formatDay(lang, asOf));
  }

  /** The viewer's own number, else the page's. */
  get #own(): number | null {
    const { state, days } = this.#host;
    const own = state.days === undefined ? days : state.days;
    return isDays(own) ? own : null;
  }

  #onEntered(entered: string): void {
    const days = readDays(entered);
    const host = this.#host;
    this.#wrong = days === undefined ? entered : null;
    host.requestUpdate();
    if (days === undefined) return;
    host.state = { ...host.state, days };
    host.dispatchEvent(new UsageChangeEvent({ report: OVERVIEW, state: { ...host.state } }));
  }

  /** `days` null: those who never used their seat. */
  #open(answer: OverviewAnswer, days: number | null, returnTo: HTMLElement): void {
    const { asOf } = answer.idle;
    if (asOf === null) return;
    const { texts } = this.#strings;
    const lang = this.#strings.lang();
    const what =
      days === null ? texts.idle.neverTitle : texts.idle.atLeastTitle(days, formatNumber(lang, days));
    const where: RowCondition =
      days === null ? { column: 'idle_days', is: null } : { column: 'seat_idle_days', min: days };
    void this.#people.open({
      provider: this.#source.provider,
      answer,
      asOf,
      list: 'idle',
      where,
      title: texts.overview.list(what, formatDay(lang, asOf)),
      select: { measure: days === null ? 'never_used' : 'idle_people', idleDays: days },
      returnTo,
    });
  }

  #ask(signal: AbortSignal) {
    const provider = askable(this.#source.provider);
    return provider.details({ ...queryFor(OVERVIEW, this.#source.asked()), list: 'idle' }, { signal });
  }
}
