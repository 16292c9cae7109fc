/** What the metrics do: ask for the team, for what is on its own and for each group, and show it or the state it is in. */
import type { ReactiveController } from 'lit';
import type { Capabilities } from '../../contract/answer.js';
import type { UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import { askedBy, queryFor } from '../asking/asking.js';
import { capabilitiesOf } from '../asking/capabilities-of.js';
import { entryFor, given, knownEntry } from '../asking/catalogue-entry.js';
import { ContextSource } from '../asking/context-source.js';
import { askable } from '../asking/provider-source.js';
import { Questions } from '../asking/questions.js';
import { ReportController } from '../asking/report-controller.js';
import { SCOPE_CONTEXT } from '../asking/scope.js';
import { whenIdle } from '../charts/chart-queue.js';
import type { UsageScope } from '../foundation/choice.js';
import { earlyPress } from '../foundation/early-press.js';
import { UsageChangeEvent } from '../foundation/events.js';
import { formatDays, formatNumber } from '../foundation/format.js';
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
import { measureLabel, provideTexts, reportTitle, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { News } from '../parts/card-news.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { metrics } from '../strings/en-metrics.js';
import { askTotals, isEmpty, SHAPES } from './metrics-answer.js';
import { consentView } from './metrics-consent.js';
import { daysView, footView } from './metrics-foot.js';
import type { MetricsHands } from './metrics-hands.js';
import type { MetricsAnswer, MetricsHost, MetricsModel, MetricsVoice } from './metrics-model.js';
import { MOST_GROUPS, ofGroup, withOwn, type MetricsState, type OwnChoice } from './metrics-state.js';
import { metricsStyles } from './metrics-styles.js';
import type { Column } from './metrics-table.js';
import { tilesOf } from './metrics-tile.js';
import { skeletonView, tilesView } from './metrics-tiles.js';

/** Loaded when the page is idle. */
const loadHands = lazily(() => import('./metrics-hands.js'));
/** Loaded when there is something to compare. */
const loadSide = lazily(() => import('./metrics-side.js'));
type Side = Awaited<ReturnType<typeof loadSide>>;

export class MetricsBody implements ReactiveController, MetricsModel {
  readonly strings: Strings;
  readonly #host: MetricsHost;
  readonly #scope: ContextSource<UsageScope>;
  readonly #team: ReportController<MetricsAnswer, Query>;
  readonly #others: Questions<MetricsAnswer, Query>;
  readonly #known: ReportController<Capabilities, { report?: string; timeZone?: string }>;
  readonly #news = new News();
  #hands: MetricsHands | undefined;
  readonly #pressAgain: () => void;
  #side: Side | undefined;
  #reaching = false;
  #reached = false;

  constructor(host: MetricsHost, strings: Strings) {
    this.#host = host;
    this.strings = strings;
    provideTexts({ metrics });
    addStyles(host.renderRoot, metricsStyles);
    this.#scope = new ContextSource(host, SCOPE_CONTEXT);
    this.#team = new ReportController<MetricsAnswer, Query>(host, {
      method: 'totals',
      shapes: () => SHAPES,
      query: () => this.#query(this.page),
      ask: (provider, query, options) => {
        // The skeleton takes the shape of the report as soon as that is known.
        entryFor(provider, query.report).then(
          () => host.requestUpdate(),
          () => undefined,
        );
        return askTotals(provider, query, options);
      },
      isEmpty,
    });
    this.#others = new Questions<MetricsAnswer, Query>(host, {
      method: 'totals',
      wanted: () => this.#wanted(),
      ask: askTotals,
    });
    this.#known = new ReportController<Capabilities, { report?: string; timeZone?: string }>(host, {
      method: 'capabilities',
      query: () => (this.#reached ? queryOfZone(this.page) : null),
      ask: capabilitiesOf,
    });
    this.#pressAgain = earlyPress(host.renderRoot, 'span.quiet', () => void this.#reach());
    host.addController(this);
  }

  get provider(): UsageProvider | null {
    return this.#team.provider;
  }

  /** None where it must not be seen any more. */
  get answer(): MetricsAnswer | undefined {
    return this.#team.status === 'no-access' ? undefined : this.#team.answer;
  }

  get capabilities(): Capabilities | undefined {
    return this.#known.answer;
  }

  get refused(): UsageError | undefined {
    return this.#known.error;
  }

  /** Figures are compared unless somebody says that they shall not. */
  get page(): UsageScope {
    const asked = askedBy({}, this.#host, this.#scope.value);
    return { ...asked, compare: asked.compare ?? 'previous-period' };
  }

  get groups(): readonly string[] {
    return this.#asked.slice(0, MOST_GROUPS);
  }

  /** Each once. */
  get #asked(): readonly string[] {
    return [...new Set(this.#host.state.groups ?? this.#host.groups ?? [])];
  }

  own(tile: string): OwnChoice | undefined {
    const { own } = this.#host.state;
    return own && Object.hasOwn(own, tile) ? own[tile] : undefined;
  }

  answerOf(tile: string): MetricsAnswer | undefined {
    return this.own(tile) ? this.#others.of(`own:${tile}`)?.answer : this.answer;
  }

  standing(name: string): MetricsAnswer | undefined {
    const asked = name ? this.#others.of(name) : this.#team;
    return asked?.status === 'shown' || asked?.status === 'empty' ? asked.answer : undefined;
  }

  async ask(name: string, signal: AbortSignal): Promise<MetricsAnswer> {
    const query = this.#wanted().get(name)?.() ?? this.#query(this.page);
    return askTotals(askable(this.provider), query, { signal });
  }

  /** What is shown, as CSV. Null where it must not be seen, too. */
  async save(choice: CsvChoice): Promise<number | null> {
    await this.#reach();
    return this.#team.status === 'no-access' ? null : ((await this.#hands?.file.save(choice)) ?? null);
  }

  say(text: string): void {
    this.#news.text = text;
    this.#host.requestUpdate();
  }

  refresh(): void {
    this.#team.retry();
    this.#others.retry();
    if (this.#known.error) this.#known.retry();
  }

  choose(choice: Partial<MetricsState>): void {
    const host = this.#host;
    host.state = { ...host.state, ...choice };
    host.dispatchEvent(new UsageChangeEvent({ report: host.report ?? '', state: { ...host.state } }));
  }

  /** After the questions' own look at the host: says what is new, and makes plans for when the page is idle. */
  hostUpdate(): void {
    const { answer, error, status } = this.#team;
    if (error) this.#news.tell(error, false, () => errorText(this.strings.texts, error));
    else if (status === 'shown' || status === 'empty')
      this.#news.tell(answer, true, () => this.#sentence(answer as MetricsAnswer));
    if (this.groups.length > 0 && !this.#side) void this.#compare();
    if (this.#reaching || (!answer && !error)) return;
    this.#reaching = true;
    whenIdle(() => void this.#reach());
  }

  renderAbout() {
    return this.#hands?.renderAbout() ?? html`<span class="quiet">${icon('info')}</span>`;
  }

  renderControls() {
    const { answer } = this;
    if (!answer || answer.lacks.length > 0) return nothing;
    return html`${this.#hands?.renderChooser()}${answer.effective ? this.#hands?.file.render() : nothing}`;
  }

  renderMain() {
    const { texts } = this.strings;
    const { status } = this.#team;
    const stale = status === 'stale';
    const voice = this.#voice(this.answer);
    return html`<div class="${stale ? 'is-stale' : ''}" aria-busy=${stale || status === 'waiting'}>
        <div class="body">
          ${this.#host.stateUnread ? html`<p class="unread" role="status">${texts.metrics.unread}</p>` : nothing}
          ${status === 'no-access' ? nothing : consentView(texts, this.#host)}
          ${this.#renderBody(texts, voice)}
        </div>
        ${voice && voice.answer.lacks.length === 0 ? footView(voice) : nothing}
      </div>
      <div class="hidden-visually" role="status">${this.#news.text}</div>
      ${this.#hands?.renderOverlays() ?? nothing}`;
  }

  #renderBody(texts: Texts, voice: MetricsVoice | undefined) {
    const { status, error, late } = this.#team;
    const retry = () => this.refresh();
    if (status === 'no-access') return noAccessView(texts, this.#host.contact);
    if (error && !voice) return failedView(texts, error, retry);
    if (!voice) {
      const shape = skeletonView(this.#entry(), late);
      return late ? loadingView(shape) : shape;
    }
    const { answer } = voice;
    if (answer.lacks.length > 0) return lackingView(texts, answer.lacks);
    const picture =
      isEmpty(answer) && !this.#hasOthers ? this.#renderEmpty(texts, answer) : this.#renderFigures(voice);
    return html`${error ? failedLine(texts, error, retry) : nothing} ${daysView(voice)} ${picture}`;
  }

  #renderFigures(voice: MetricsVoice) {
    if (this.groups.length > 0)
      return this.#side
        ? this.#side.sideView(voice, this.#columns(voice), {
            headingLevel: this.#host.headingLevel + 1,
            dropped: this.#asked.length > MOST_GROUPS,
            ownHidden: Object.keys(this.#host.state.own ?? {}).length > 0,
          })
        : nothing;
    const bars = this.#host.state.bars ?? [];
    this.#hands?.bars.keep(bars);
    return tilesView(voice, tilesOf(voice.answer.entry), {
      headingLevel: this.#host.headingLevel + 1,
      tools: (tile, name) => this.#hands?.renderTools(tile, name) ?? nothing,
      bars: (tile) => (this.#hands && bars.includes(tile) ? this.#hands.bars.render(tile) : null),
      own: (tile) => this.#ownOf(tile),
    });
  }

  /** The question that a tile asks for itself; null where it follows the page. */
  #ownOf(tile: string) {
    const choice = this.own(tile);
    if (!choice) return null;
    const asked = this.#others.of(`own:${tile}`);
    const { answer, error, status } = asked ?? {};
    const { [tile]: _this, ...others } = this.#host.state.own ?? {};
    return {
      choice,
      voice: this.#voice(answer),
      error,
      stale: status === 'stale',
      capabilities: this.capabilities,
      retry: () => asked?.retry(),
      asPage: () => {
        this.choose({ own: Object.keys(others).length > 0 ? others : undefined });
        void this.#focus(`[data-own="${CSS.escape(tile)}"]`);
      },
    };
  }

  #columns({ texts, answer }: MetricsVoice): Column[] {
    const names = new Map(this.capabilities?.groups.map(({ id, name }) => [id, name]));
    const team: Column = {
      id: '',
      name: answer.filters.groups.length > 0 ? texts.metrics.filtered : texts.metrics.team,
      answer,
      error: undefined,
      stale: false,
    };
    const ofGroups = this.groups.map((id): Column => {
      const asked = this.#others.of(`group:${id}`);
      const { answer, error, status } = asked ?? {};
      return {
        id,
        name: names.get(id) ?? id,
        answer: error ? undefined : answer,
        error,
        stale: status === 'stale',
        retry: () => asked?.retry(),
        remove: () => {
          this.choose({ groups: this.groups.filter((other) => other !== id) });
          void this.#focus('[popovertarget="groups"]');
        },
      };
    });
    return [team, ...ofGroups];
  }

  /** The button that was pressed is gone: the focus goes to the one that could bring it back. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #renderEmpty(texts: Texts, { effective, filters }: MetricsAnswer) {
    const filtered = filters.groups.length > 0 || filters.people.length > 0 || filters.persona !== null;
    const sentence = !effective
      ? texts.warnings['period-after-data']()
      : filtered
        ? texts.states.emptyFiltered
        : texts.states.empty;
    return emptyView(texts, sentence);
  }

  #voice(answer: MetricsAnswer | undefined): MetricsVoice | undefined {
    if (!answer) return undefined;
    return {
      texts: this.strings.texts,
      lang: this.strings.lang(),
      answer,
      explain: (voice, id, name) =>
        this.#hands?.explain(voice, id, name, measureLabel(voice.texts, id, voice.answer.report)) ??
        html`<span class="quiet">${icon('info')}</span>`,
    };
  }

  #sentence(answer: MetricsAnswer): string {
    const { texts } = this.strings;
    const title = reportTitle(texts, answer.report);
    const days = formatDays(this.strings.lang(), answer.effective ?? answer.requested);
    const holders = texts.metrics.activeHolders(
      answer.n ?? 0,
      formatNumber(this.strings.lang(), answer.n ?? 0),
    );
    return texts.metrics.loaded(title, days, holders);
  }

  get #hasOthers(): boolean {
    const { own } = this.#host.state;
    return Object.keys(own ?? {}).length > 0 || this.groups.length > 0;
  }

  #entry() {
    const entry = knownEntry(this.provider, this.#host.report);
    return entry?.shape === 'metrics' ? entry : undefined;
  }

  /** Throws `unknown-report`, `period-invalid`. */
  #query(asked: UsageScope): Query {
    return queryFor(given(this.#host.report), asked);
  }

  #wanted(): ReadonlyMap<string, () => Query> {
    const wanted = new Map<string, () => Query>();
    const { page } = this;
    for (const [tile, own] of Object.entries(this.#host.state.own ?? {}))
      wanted.set(`own:${tile}`, () => this.#query(withOwn(page, own)));
    for (const group of this.groups) wanted.set(`group:${group}`, () => this.#query(ofGroup(page, group)));
    return wanted;
  }

  /** A failed load is tried again with the next outcome; until then the figures can be read. */
  async #reach(): Promise<void> {
    try {
      const { MetricsHands } = await loadHands();
      this.#hands ??= new MetricsHands(this.#host, this);
      this.#reached = true;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#pressAgain();
    } catch {
      this.#reaching = false;
    }
  }

  async #compare(): Promise<void> {
    try {
      const side = await loadSide();
      if (!this.#side) side.prepareSide(this.#host);
      this.#side = side;
      this.#host.requestUpdate();
    } catch {
      // No connection: at the next update again.
    }
  }
}

const queryOfZone = ({ timeZone }: UsageScope) => (timeZone ? { timeZone } : {});
