/** What a bar card does: asks, keeps the last good answer, and shows it or the state it is in. */
import type { ReactiveController } from 'lit';
import type { UsageProvider } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import { answered, knownEntry } from '../asking/catalogue-entry.js';
import { ContextSource } from '../asking/context-source.js';
import { ReportController } from '../asking/report-controller.js';
import { SCOPE_CONTEXT } from '../asking/scope.js';
import { ChartController } from '../charts/chart-controller.js';
import { whenIdle } from '../charts/chart-queue.js';
import type { BarsChart, BarsPicture } from '../charts/chart.js';
import type { PeriodChoice, UsageScope } from '../foundation/choice.js';
import { earlyPress } from '../foundation/early-press.js';
import { UsageChangeEvent } from '../foundation/events.js';
import { formatDays } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { lazily } from '../foundation/lazy.js';
import {
  emptyView,
  errorText,
  failedLine,
  failedView,
  lackingView,
  loadingView,
  noAccessView,
} from '../foundation/states.js';
import { measureLabel, reportTitle, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { barMeasures, type BarMeasures } from '../parts/bar-measures.js';
import { figureLine, sayLine, type BarVoice } from '../parts/bar-text.js';
import { footStyles, footView } from '../parts/card-foot.js';
import { News } from '../parts/card-news.js';
import type { BarCardHands } from './bar-card-hands.js';
import type { BarCardHost, BarCardModel, CardAnswer } from './bar-card-model.js';
import { pictureOf } from './bar-picture.js';
import { emptySentence, isEmpty } from './card-empty.js';
import { headlineView, headStyles } from './card-head.js';
import { plotSkeleton, plotStyles, plotView } from './card-plot.js';
import { longerOf, mendOf } from './card-mend.js';
import { choiceOf, hasOwnPeriod, queryOf, type BarCardState } from './card-state.js';

/** Loaded when the page is idle. */
const loadHands = lazily(() => import('./bar-card-hands.js'));

const SHAPES = ['bars', 'metrics'] as const;

/** After an answer; bars in sight are drawn long before. */
const PATIENCE_MS = 700;

export class BarCardBody implements ReactiveController, BarCardModel {
  readonly strings: Strings;
  readonly #scope: ContextSource<UsageScope>;
  readonly #report: ReportController<CardAnswer, Query>;
  readonly #chart: ChartController;
  readonly #host: BarCardHost;
  readonly #news = new News();
  #words: { of: readonly unknown[]; voice: BarVoice; picture: BarsPicture } | undefined;
  /** What the viewer can do; loaded once there is something to do it with. */
  #hands: BarCardHands | undefined;
  readonly #pressAgain: () => void;
  #reaching = false;
  #patient = false;
  /** The answer whose table may be made: that waits until the page is idle. */
  #idleSince: CardAnswer | undefined;

  constructor(host: BarCardHost, strings: Strings) {
    this.#host = host;
    this.strings = strings;
    addStyles(host.renderRoot, [plotStyles, headStyles, ...footStyles]);
    this.#scope = new ContextSource(host, SCOPE_CONTEXT);
    this.#report = new ReportController<CardAnswer, Query>(host, {
      method: 'bars',
      shapes: () => SHAPES,
      query: () => queryOf(host, this.#scope.value),
      ask: async (provider, query, options) => {
        const asked = provider.bars(query, options);
        const [entry, answer] = await answered(provider, query.report, SHAPES, asked);
        this.#patience();
        return { ...answer, entry };
      },
      isEmpty,
    });
    this.#chart = new ChartController(host, {
      canvas: () => host.renderRoot.querySelector('canvas'),
      picture: () => (this.voice && this.#words ? this.#words.picture : null),
      onDrawn: () => {
        host.renderRoot.querySelector('.stage')?.classList.add('drawn');
        this.#hands?.walker.drawn();
        this.#whenSettled();
      },
    });
    this.#pressAgain = earlyPress(
      host.renderRoot,
      'span.button, span.quiet, .plot',
      () => void this.#reach(),
    );
    host.addController(this);
  }

  refresh(): void {
    this.#report.retry();
  }

  /** After the report's own look at the host. */
  hostUpdate(): void {
    const { answer, error, status } = this.#report;
    if (error) this.#news.tell(error, false, () => errorText(this.strings.texts, error));
    else if (status === 'shown' || status === 'empty')
      this.#news.tell(answer, true, () => this.#sentence(answer as CardAnswer));
  }

  hostUpdated(): void {
    this.#whenSettled();
  }

  /** Plans what can wait until the page is idle: the code for hands, and the table of the answer. */
  #whenSettled(): void {
    if (!this.#settled) return;
    if (!this.#reaching) {
      this.#reaching = true;
      whenIdle(() => void this.#reach());
    }
    const { answer } = this.#report;
    if (!answer || this.#idleSince === answer) return;
    whenIdle(() => {
      if (this.#report.answer === answer) this.#complete();
    });
  }

  completeNow(): void {
    if (this.#complete()) this.#host['performUpdate'](); // protected, and public in Lit's documentation
  }

  #complete(): boolean {
    const { answer } = this.#report;
    if (!answer || this.#idleSince === answer) return false;
    this.#idleSince = answer;
    this.#host.requestUpdate();
    return true;
  }

  /** A failed load is tried again with the next outcome; until then the card can be read. */
  async #reach(): Promise<void> {
    try {
      const { BarCardHands } = await loadHands();
      this.#hands ??= new BarCardHands(this.#host, this);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (this.#chart.chart) this.#hands.walker.drawn(); // the bars came first
      this.#pressAgain();
    } catch {
      this.#reaching = false;
    }
  }

  renderAbout() {
    return this.#hands?.renderAbout() ?? html`<span class="quiet">${icon('info')}</span>`;
  }

  renderControls() {
    const { texts } = this.strings;
    // What stands together moves to the next line together: no small button is left alone there.
    return html`${this.#renderMeasures(texts)}
      <div class="together">
        ${this.#renderPeriod(texts)}
        <button
          class="quiet"
          type="button"
          aria-pressed=${this.asTable}
          aria-label=${texts.card.showTable}
          title=${texts.card.showTable}
          @click=${this.#onTable}
        >
          ${icon(this.asTable ? 'chart' : 'table')}
        </button>
        ${this.#hands?.renderMore() ?? html`<span class="quiet"></span>`}
      </div>`;
  }

  renderMain() {
    const { texts } = this.strings;
    const { status, answer } = this.#report;
    const facts = this.#late
      ? html`<div class="bone bone-line"></div>`
      : footView(texts, this.strings.lang(), answer);
    return html`<div
        class="body ${status === 'stale' ? 'is-stale' : ''}"
        aria-busy=${status === 'stale' || status === 'waiting'}
      >
        <div class="headline" ?hidden=${!this.#late && !this.voice}>${this.#renderHeadline()}</div>
        <div class="stage">${this.#renderStage(texts)}</div>
        <footer class="foot" part="foot">
          ${facts}${this.measures?.note ? html`<p>${texts.card.notes[this.measures.note]}</p>` : nothing}
        </footer>
      </div>
      <div class="hidden-visually" role="status">${this.#news.text}</div>
      ${this.#hands?.renderOverlays(texts)}`;
  }

  #renderMeasures(texts: Texts) {
    const choices = this.measures?.choices ?? [];
    if (choices.length < 2) return nothing;
    const option = (id: string) =>
      html`<option value=${id} ?selected=${id === this.measure}>
        ${measureLabel(texts, id, this.#host.report ?? '')}
      </option>`;
    return html`<span class="choice-of">
      <select class="button" aria-label=${texts.card.measure} @change=${this.#onMeasure}>
        ${choices.map(option)}
      </select>
      ${icon('chevron')}
    </span>`;
  }

  #renderPeriod(texts: Texts) {
    const { period } = this.choice;
    const said = 'preset' in period ? texts.presets[period.preset] : formatDays(this.strings.lang(), period);
    const own = hasOwnPeriod(this.#host, this.#scope.value);
    const label = html`<span class="hidden-visually"
        >${texts.card.period}: ${own ? `${texts.card.ownMark} ` : ''}</span
      ><span class="period-text ${own ? 'own-mark' : ''}">${said}</span>${icon('chevron')}`;
    return this.#hands?.renderPeriod(label) ?? html`<span class="button" part="period">${label}</span>`;
  }

  /** Whatever is to be seen first stands: what the viewer can do with it, and its table, may come. */
  get #settled(): boolean {
    const { answer, error } = this.#report;
    if (!this.voice) return Boolean(answer ?? error);
    return Boolean(this.#chart.chart) || this.#chart.failed || this.#patient;
  }

  /** A card far below the window is not drawn, and is read by some all the same. */
  #patience(): void {
    setTimeout(() => {
      this.#patient = true;
      if (!this.#chart.chart) this.#host.requestUpdate();
    }, PATIENCE_MS);
  }

  /** Nothing to show, and long enough so that a skeleton helps. */
  get #late(): boolean {
    return this.#report.late && !this.#report.answer;
  }

  #renderHeadline() {
    if (this.voice?.answer.total) return headlineView(this.voice);
    return this.#late
      ? html`<div class="bone bone-figure"></div>
          <div class="bone bone-line"></div>`
      : nothing;
  }

  #renderStage(texts: Texts) {
    const { status, answer, error } = this.#report;
    const retry = () => this.#report.retry();
    if (status === 'no-access') return noAccessView(texts, this.#host.contact);
    const mend = error && mendOf(texts, error, this.#host, this.#choose);
    if (error && !answer) return failedView(texts, error, retry, mend);
    if (!answer) return this.#late ? loadingView(plotSkeleton()) : nothing;
    if (answer.lacks.length > 0) return lackingView(texts, answer.lacks);
    if (isEmpty(answer))
      return emptyView(texts, emptySentence(texts, answer), longerOf(texts, answer, this.#choose));
    const voice = this.voice as BarVoice;
    const twin = this.asTable || this.#idleSince === answer ? this.#hands?.renderTwin(voice) : nothing;
    return html`${error ? failedLine(texts, error, retry, mend) : nothing}
    ${plotView(voice, this.#hands?.walker, { asTable: this.asTable, failed: this.#chart.failed, twin })}`;
  }

  get provider(): UsageProvider | null {
    return this.#report.provider;
  }

  get answer(): CardAnswer | undefined {
    return this.#report.answer;
  }

  get drawn(): BarsChart | undefined {
    return this.#chart.chart;
  }

  get entry(): ReportEntry | undefined {
    return this.#report.answer?.entry ?? knownEntry(this.#report.provider, this.#host.report);
  }

  get measures(): BarMeasures | undefined {
    return this.entry && this.entry.shape !== 'overview' ? barMeasures(this.entry) : undefined;
  }

  /** What the bars show. */
  get measure(): string {
    const choices = this.measures?.choices ?? [];
    const asked = this.#host.state.measure ?? this.#host.measure;
    return asked && choices.includes(asked) ? asked : (choices[0] ?? '');
  }

  get choice(): PeriodChoice {
    return choiceOf(this.#host, this.#scope.value);
  }

  get strayed(): boolean {
    const { period, compare } = this.#host.state;
    return Boolean(this.#scope.value && (period || compare));
  }

  get asTable(): boolean {
    return this.#host.state.table === true || this.#chart.failed;
  }

  /** Words for the last good answer: the same object until something of it changes. Null where no bars are shown. */
  get voice(): BarVoice | null {
    const { answer } = this.#report;
    if (!answer || isEmpty(answer)) return null;
    const { texts } = this.strings;
    const [lang, rtl, measure] = [this.strings.lang(), this.strings.dir() === 'rtl', this.measure];
    const of = [answer, texts, lang, rtl, measure];
    if (!this.#words || of.some((part, index) => part !== this.#words?.of[index])) {
      const voice = { texts, lang, answer, measure, measures: barMeasures(answer.entry) };
      // Texts that come later change no bar.
      const same = this.#words && of.every((part, index) => index === 1 || part === this.#words?.of[index]);
      this.#words = { of, voice, picture: same ? this.#words!.picture : pictureOf(voice, rtl) };
    }
    return this.#words.voice;
  }

  choose(choice: Partial<BarCardState>): void {
    const host = this.#host;
    host.state = { ...host.state, ...choice };
    host.dispatchEvent(new UsageChangeEvent({ report: host.report ?? '', state: { ...host.state } }));
  }

  #sentence(answer: CardAnswer): string {
    const { texts } = this.strings;
    const { voice } = this;
    const title = reportTitle(texts, answer.report);
    if (!voice) return texts.joins.named(title, emptySentence(texts, answer));
    const figure = figureLine(voice, voice.measure, answer.total?.values[voice.measure]);
    return texts.card.loaded(
      title,
      formatDays(voice.lang, answer.effective ?? answer.requested),
      sayLine(figure),
    );
  }

  readonly #choose = (choice: Partial<BarCardState>): void => this.choose(choice);

  readonly #onMeasure = (event: Event): void =>
    this.choose({ measure: (event.target as HTMLSelectElement).value });

  readonly #onTable = (): void => this.choose({ table: !this.asTable });
}
