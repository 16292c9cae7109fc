/** What a table of people does: asks, arranges, shows the rows or the state it is in. */
import type { ReactiveController } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DetailRow, DetailsAnswer } from '../../contract/answer.js';
import type { Query } from '../../contract/query.js';
import { answered, knownEntry } from '../asking/catalogue-entry.js';
import { ContextSource } from '../asking/context-source.js';
import { askable } from '../asking/provider-source.js';
import { ReportController } from '../asking/report-controller.js';
import { SCOPE_CONTEXT } from '../asking/scope.js';
import { whenIdle } from '../charts/chart-queue.js';
import type { UsageScope } from '../foundation/choice.js';
import { UsageChangeEvent } from '../foundation/events.js';
import { formatDays, formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import {
  errorText,
  failedLine,
  failedView,
  lackingView,
  loadingView,
  noAccessView,
} from '../foundation/states.js';
import { provideTexts, reportTitle, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { CsvExport } from '../saving/csv-export.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { table } from '../strings/en-table.js';
import { makeRow } from './detail-table-cells.js';
import { columnsOf, type CellContext, type TableColumn } from './detail-table-columns.js';
import { exportView, searchView, switchView } from './detail-table-controls.js';
import { tableView } from './detail-table-grid.js';
import {
  defaultSort,
  rowsOf,
  shapesOf,
  tableQuery,
  type DetailTableState,
  type TableAnswer,
  type TableHost,
} from './detail-table-model.js';
import { factsView, noOneView, nothingView, skeletonView, toolsSkeleton } from './detail-table-notices.js';
import { detailTableStyles } from './detail-table-styles.js';
import { surfacesView } from './detail-table-surfaces.js';
import type { Tip } from './detail-table-tip.js';
import { loadHands, RowView } from './detail-table-view.js';
import { fits, PartOfRows } from './detail-table-where.js';
import { RowScroller } from './rows/row-scroller.js';
import { PRINTED_ROWS } from './rows/window.js';

/** Milliseconds without a key after which the source is asked for the figures of what was typed. */
const TYPED_MS = 300;

export class DetailTableBody implements ReactiveController {
  readonly #host: TableHost;
  readonly #strings: Strings;
  readonly #scope: ContextSource<UsageScope>;
  readonly #report: ReportController<TableAnswer, Query>;
  /** Figures over the people found: those that do not add up only the source can tell. */
  readonly #found: ReportController<DetailsAnswer, Query>;
  readonly #part = new PartOfRows();
  readonly #view: RowView;
  readonly #scroller: RowScroller;
  readonly #export: CsvExport;
  #tip: Tip | undefined;
  #reached = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #allSurfaces = false;
  /** px of the rows before anybody was looked for: the page below does not move while the viewer types. */
  #held = 0;
  #saved = '';
  #columnsFor: readonly unknown[] = [];
  #columns: readonly TableColumn[] = [];

  constructor(host: TableHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ table });
    addStyles(host.renderRoot, detailTableStyles);
    this.#scope = new ContextSource(host, SCOPE_CONTEXT);
    this.#report = new ReportController<TableAnswer, Query>(host, {
      method: 'details',
      shapes: () => shapesOf(host),
      query: () => this.#query(),
      ask: async (provider, query, options) => {
        const asked = provider.details(query, options);
        const [entry, answer] = await answered(provider, query.report, shapesOf(host), asked);
        return { ...answer, entry };
      },
      isEmpty: ({ rows }) => rows.length === 0,
    });
    this.#found = new ReportController<DetailsAnswer, Query>(host, {
      method: 'details',
      query: () =>
        this.#askedText && !this.#host.where
          ? { ...this.#query(), text: this.#askedText, page: { index: 0, size: 1 } }
          : null,
      ask: (provider, query, options) => provider.details(query, options),
    });
    this.#view = new RowView(() => host.requestUpdate());
    this.#scroller = new RowScroller(host, () => this.#scrolled());
    this.#export = new CsvExport(host);
    host.addController(this);
  }

  #query(): Query {
    return tableQuery(this.#host, this.#scope.value);
  }

  /** The report, or the list of it, in words. */
  get #name(): string {
    const { report, list } = this.#host;
    const { texts } = this.#strings;
    const own = list ? `${report}/${list}` : '';
    return Object.hasOwn(texts.reports, own) ? texts.reports[own] : reportTitle(texts, report ?? '');
  }

  /** Report and days in words. */
  get title(): string {
    const { texts } = this.#strings;
    const report = this.#name;
    const days = this.#answer?.days ?? this.#answer?.requested;
    return days ? texts.table.title(report, formatDays(this.#lang, days)) : report;
  }

  refresh(): void {
    this.#report.retry();
  }

  async download(choice: CsvChoice = {}): Promise<number | null> {
    const { list, state } = this.#host;
    const order = { ...choice, strings: this.#strings, entry: this.#answer?.entry, list, text: state.text };
    const rows = await this.#export.save((signal) => this.#toSave(signal), order);
    const { texts } = this.#strings;
    this.#saved = rows === null ? '' : texts.table.saved(texts.table.people(rows, this.#number(rows)));
    this.#host.requestUpdate();
    return rows;
  }

  /** Columns and order of what has come, before it is rendered. */
  hostUpdate(): void {
    const answer = this.#answer;
    if (!answer) return;
    const { texts } = this.#strings;
    const { more = false, sort = null, text = '' } = this.#host.state;
    const of = [answer, texts, more];
    if (of.some((part, i) => part !== this.#columnsFor[i])) {
      this.#columnsFor = of;
      this.#columns = columnsOf(answer, { texts, lang: this.#strings.lang(), more, entry: answer.entry });
    }
    this.#view.show(this.#rowsOf(answer), { sort, text });
  }

  hostUpdated(): void {
    if (this.#reached || !this.#answer) return;
    this.#reached = true;
    whenIdle(() => {
      loadHands().then(
        ({ explain }) => (this.#tip = explain(this.#host)),
        () => (this.#reached = false), // no connection: at the next update again
      );
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#view.stop();
  }

  renderMain() {
    const { texts } = this.#strings;
    const { late, status } = this.#report;
    const answer = this.#answer;
    const stale = status === 'stale';
    const held = this.#host.state.text && !this.#host.fill ? `min-block-size: ${this.#held}px` : '';
    return html`${answer ? this.#renderTop(texts, answer) : nothing}
      ${!answer && status === 'waiting' ? toolsSkeleton(knownEntry(this.#report.provider, this.#host.report), late) : nothing}
      <div
        class="stage ${stale ? 'is-stale' : ''}"
        aria-busy=${stale || status === 'waiting' || this.#view.busy}
        .style=${held}
      >
        ${this.#renderStage(texts)}
      </div>
      ${this.#view.count > PRINTED_ROWS ? html`<p class="print-only note">${texts.table.printed(this.#number(PRINTED_ROWS), this.#number(this.#view.count))}</p>` : nothing}
      ${answer ? factsView(texts, this.#lang, answer, answer.entry, !this.#host.fill) : nothing}
      <div class="hidden-visually" role="status">${this.#saved}</div>`;
  }

  #renderTop(texts: Texts, answer: TableAnswer) {
    const { surfaces } = answer;
    const view = { texts, lang: this.#lang, open: this.#allSurfaces, onOpen: this.#onSurfaces };
    return html`${surfaces ? surfacesView({ ...view, surfaces }) : nothing}
    ${answer.lacks.length ? nothing : this.#renderTools(texts, answer)}`;
  }

  #renderTools(texts: Texts, answer: TableAnswer) {
    const { text = '', more = false } = this.#host.state;
    const { csvOnly, entry } = answer;
    const rows = this.#rowsOf(answer);
    const everyone = rowsOf(this.#host) === 'everyone';
    return html`<div class="tools" part="tools">
      ${searchView(texts, live(text), this.#onText)}
      <div class="count" role="status">${this.#people(answer)}</div>
      <div class="switches">
        ${entry.shape === 'bars' ? switchView('everyone', texts.table.everyone, texts.table.everyoneAbout, everyone, this.#onEveryone) : nothing}
        ${csvOnly.length ? switchView('more', texts.table.more, texts.table.moreAbout, more, this.#onMore) : nothing}
      </div>
      ${this.#export.available && rows.length ? exportView(texts, this.#lang, this.#export, () => void this.download()) : nothing}
      <slot name="actions"></slot>
    </div>`;
  }

  #renderStage(texts: Texts) {
    const { status, error, late } = this.#report;
    const answer = this.#answer;
    const retry = () => this.refresh();
    const notice = (content: unknown) => html`<div class="notice">${content}</div>`;
    if (status === 'no-access') return notice(noAccessView(texts, this.#host.contact));
    if (error && !answer) return notice(failedView(texts, error, retry));
    if (!answer) return late ? loadingView(skeletonView()) : html`<div class="bones"></div>`;
    if (answer.lacks.length > 0) return notice(lackingView(texts, answer.lacks));
    const kept = error ? html`<div class="line-slot">${failedLine(texts, error, retry)}</div>` : nothing;
    return html`${kept} ${this.#renderRows(texts, answer, notice)}`;
  }

  #renderRows(texts: Texts, answer: TableAnswer, notice: (content: unknown) => unknown) {
    if (this.#rowsOf(answer).length === 0) {
      const more =
        answer.entry.shape === 'bars' && rowsOf(this.#host) === 'active' ? this.#onEveryone : undefined;
      return notice(nothingView(texts, answer, more));
    }
    const { text = '' } = this.#host.state;
    const noOne = text && this.#view.count === 0 && !this.#view.busy;
    return noOne
      ? notice(noOneView(texts, text, () => this.#find('')))
      : this.#renderTable(texts, answer, text);
  }

  #renderTable(texts: Texts, answer: TableAnswer, text: string) {
    const { where } = this.#host;
    const { answer: found, error, status } = this.#found;
    return tableView({
      ...this.#words(answer),
      label: texts.table.region(this.#name),
      columns: this.#columns,
      sort: this.#host.state.sort ?? defaultSort(answer.entry),
      count: this.#view.count,
      total: this.#people(answer),
      footer: where ? undefined : text ? found?.footer : answer.footer,
      footerCurrent: !text || where !== undefined || (status === 'shown' && text === this.#asked),
      footerFailed: text && !where && error ? errorText(texts, error) : '',
      onSort: this.#onSort,
      onScroll: this.#onScroll,
      onKeydown: this.#scroller.onKeydown,
    });
  }

  /** None where it must not be seen any more. */
  get #answer(): TableAnswer | undefined {
    return this.#report.status === 'no-access' ? undefined : this.#report.answer;
  }

  #scrolled() {
    const answer = this.#answer;
    if (!answer || this.#rowsOf(answer).length === 0) return null;
    const host = this.#host;
    const { sort, text } = host.state;
    const words = this.#words(answer);
    const columns = this.#columns;
    return {
      count: this.#view.count,
      list: this.#view.listed,
      top: JSON.stringify([sort, text, rowsOf(host), host.bar, host.period, host.where]),
      cells: [columns, words.texts, words.lang, words.timeZone, host.density],
      rowHeight: host.density === 'compact' ? 28 : 36,
      make: (document: Document) =>
        makeRow(document, { ...words, columns, at: (place) => this.#view.at(place) }),
    };
  }

  /** Those of the condition, if there is one. */
  #rowsOf({ rows }: TableAnswer): readonly DetailRow[] {
    return this.#part.of(rows, this.#host.where);
  }

  get #lang(): string {
    return this.#strings.lang();
  }

  #number(value: number): string {
    return formatNumber(this.#lang, value);
  }

  #words({ timeZone }: DetailsAnswer): CellContext {
    return { texts: this.#strings.texts, lang: this.#lang, timeZone };
  }

  /** `12 of 345 people`. */
  #people(answer: TableAnswer): string {
    const { table } = this.#strings.texts;
    const rows = this.#rowsOf(answer);
    const [all, shown] = [this.#number(rows.length), this.#number(this.#view.count)];
    return this.#host.state.text ? table.peopleOf(rows.length, shown, all) : table.people(rows.length, all);
  }

  /** What was typed, as soon as the viewer stops typing. */
  get #askedText(): string {
    if (this.#typing === undefined) this.#asked = this.#host.state.text ?? '';
    return this.#asked;
  }

  /** The answer on the screen, as it is listed; where there is none, the source is asked. */
  async #toSave(signal: AbortSignal): Promise<DetailsAnswer> {
    const { answer, provider, status } = this.#report;
    const { state, where } = this.#host;
    const { sort, text } = state;
    // Figures over all people are not those of the people found.
    const footer = (all: DetailsAnswer['footer']) => (text || where ? {} : all);
    if (answer && (status === 'shown' || status === 'empty'))
      return { ...answer, rows: this.#view.list(), footer: footer(answer.footer) };
    const asked = { ...this.#query(), ...(sort && { sort }), ...(text && { text }) };
    const asAnswered = await askable(provider).details(asked, { signal });
    const rows = where ? asAnswered.rows.filter((row) => fits(row, where)) : asAnswered.rows;
    return { ...asAnswered, rows, footer: footer(asAnswered.footer) };
  }

  #choose(choice: Partial<DetailTableState>): void {
    const host = this.#host;
    host.state = { ...host.state, ...choice };
    this.#saved = '';
    host.dispatchEvent(new UsageChangeEvent({ report: host.report ?? '', state: { ...host.state } }));
  }

  #find(text: string): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const { renderRoot, state } = this.#host;
    if (!state.text) this.#held = renderRoot.querySelector<HTMLElement>('.stage')?.offsetHeight ?? 0;
    // An empty text needs no question.
    if (text)
      this.#typing = setTimeout(() => {
        this.#typing = undefined;
        this.#host.requestUpdate();
      }, TYPED_MS);
    this.#choose({ text });
  }

  readonly #onText = (event: Event): void => this.#find((event.target as HTMLInputElement).value);

  readonly #onSort = (column: TableColumn, desc: boolean): void =>
    this.#choose({ sort: { by: column.id, desc } });

  readonly #onEveryone = (): void =>
    this.#choose({ rows: rowsOf(this.#host) === 'everyone' ? 'active' : 'everyone' });

  readonly #onMore = (): void => this.#choose({ more: !this.#host.state.more });

  readonly #onSurfaces = (): void => {
    this.#allSurfaces = true;
    this.#host.requestUpdate();
  };

  readonly #onScroll = (): void => {
    this.#scroller.onScroll();
    this.#tip?.moved();
  };
}
