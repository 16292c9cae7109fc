import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DetailsAnswer } from '../contract/answer.js';
import type { ReportEntry } from '../contract/catalogue.js';
import { UsageError } from '../contract/errors.js';
import type { UsageProvider } from '../contract/provider.js';
import type { Query, Sort } from '../contract/query.js';
import type { UsageFilters } from './card-state.js';
import { entryFor, knownEntry } from './catalogue-entry.js';
import { CsvExport } from './csv-export.js';
import { makeRow } from './detail-table-cells.js';
import { columnsOf, type CellContext, type TableColumn } from './detail-table-columns.js';
import { exportView, searchView, switchView } from './detail-table-controls.js';
import { factsView, noOneView, nothingView, skeletonView, toolsSkeleton } from './detail-table-notices.js';
import { detailTableStyles } from './detail-table-styles.js';
import { surfacesView } from './detail-table-surfaces.js';
import { tableView } from './detail-table-grid.js';
import type { Tip } from './detail-table-tip.js';
import { loadHands, RowView } from './detail-table-view.js';
import { whenIdle } from './chart-queue.js';
import { UsageChangeEvent } from './events.js';
import { formatDays, formatNumber } from './format.js';
import { html, nothing } from './html.js';
import { readPeriod } from './period-text.js';
import { copy } from './plain.js';
import { ReportController } from './report-controller.js';
import { RowScroller } from './rows/row-scroller.js';
import { failedLine, failedView, lackingView, noAccessView } from './states.js';
import { reportTitle, Strings, type Texts } from './strings.js';
import { table } from './strings/en-table.js';

type TableAnswer = DetailsAnswer & { entry: ReportEntry };

/** What a viewer has chosen on a table, as JSON: a page may keep it and give it back. */
export interface DetailTableState {
  v: 1;
  sort?: Sort;
  text?: string;
  rows?: 'active' | 'everyone';
  more?: boolean;
}

/** Milliseconds without a key after which the source is asked for the figures of what was typed. */
const TYPED_MS = 300;

/**
 * The people behind a bar or a period, one row each: who they are, what the report counts of them, and a last row with
 * the figures over all of them. Sorts by any column, finds people by name, e-mail, role or title, and saves what it
 * lists as CSV. 100,000 people scroll as smoothly as ten: only the rows that are seen stand in the document.
 *
 * A dash is no zero: hover or focus it to read why there is no value. A figure of the last row that is no sum of its
 * column says so.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <usage-detail-table report="si-adoption" period="last-90"></usage-detail-table>
 * </usage-provider>
 * ```
 *
 * With the focus on the rows, the arrows move by a row, Page Up and Page Down by what is seen, Home and End to the ends.
 *
 * @tag usage-detail-table
 * @slot actions - controls of the page's own, at the end of the tools
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is nothing to see
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart panel - everything
 * @csspart title - report and days
 * @csspart surfaces - interactions by surface
 * @csspart tools - search, count and controls
 * @csspart region - what scrolls
 * @csspart foot - the last line
 * @cssprop --usage-table-height - greatest height of the rows with head and foot, 520px
 * @cssprop --usage-row-height - height of a row, 36px, or 28px where it is compact
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usagechange - the viewer sorted, searched or switched something
 * @fires usageerror - a question failed
 */
export class UsageDetailTable extends LitElement {
  static readonly tag = 'usage-detail-table';
  static override readonly styles = detailTableStyles;

  /** Id of a report of shape `bars`, or of the overview together with `list`. */
  @property() accessor report: string | null = null;
  /** `last-7`, `last-30` (default), `last-90`, `last-365`, or days: `2026-01-01..2026-03-31`. */
  @property() accessor period: string | null = null;
  /** The bars among which `bar` is one: `auto` (default), `day`, `week`, `month` or `period`. */
  @property() accessor bucket: Query['bucket'] | null = null;
  /** Key of a bar (the natural first day of its bucket): only its days count. Default: the whole period. */
  @property() accessor bar: string | null = null;
  /** Of the overview: which of its lists, `overdue`, `coach` or `idle`. */
  @property() accessor list: string | null = null;
  /** `active` (default): people with something counted; `everyone`: also those enabled who did nothing. */
  @property() accessor rows: 'active' | 'everyone' | null = null;
  /** `comfortable` (default): rows of 36 px; `compact`: 28 px. */
  @property({ reflect: true }) accessor density: 'comfortable' | 'compact' | null = null;
  /** Takes its height from what is around it and leaves the title to it, as in a dialog. */
  @property({ type: Boolean, reflect: true }) accessor fill = false;
  /** Id of a `<usage-provider>` in the same root; default: the one around the table. */
  @property() accessor source: string | null = null;
  /** IANA name; default: the zone of the data. */
  @property({ attribute: 'time-zone' }) accessor timeZone: string | null = null;
  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) accessor headingLevel = 3;
  /** Where somebody without access may ask for it: an https or mailto address. */
  @property() accessor contact: string | null = null;
  /** Who answers; default: `source`, or the `<usage-provider>` around the table. */
  @property({ attribute: false }) accessor provider: UsageProvider | null | undefined;
  /** @internal The attribute, so that a change of language is seen. */
  @property({ attribute: 'lang' }) accessor langAttribute: string | null = null;

  #filters: UsageFilters | undefined;
  #own: DetailTableState = { v: 1 };
  /** What was typed and has been asked for. */
  #askedText = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  #allSurfaces = false;
  /** px of the rows before anybody was looked for: the page below does not move while the viewer types. */
  #held = 0;
  #saved = '';
  #columnsFor: readonly unknown[] = [];
  #columns: readonly TableColumn[] = [];

  readonly #strings = new Strings(this, { table });
  readonly #report = new ReportController<TableAnswer, Query>(this, {
    method: 'details',
    query: () => this.#query,
    ask: async (provider, query, options) => {
      const [entry, answer] = await Promise.all([
        entryFor(provider, query.report),
        provider.details(query, options),
      ]);
      return { ...answer, entry };
    },
    isEmpty: ({ rows }) => rows.length === 0,
  });
  /** Figures over the people found: those that do not add up only the source can tell. */
  readonly #found = new ReportController<DetailsAnswer, Query>(this, {
    method: 'details',
    query: () => (this.#askedText ? { ...this.#query, text: this.#askedText, page: { index: 0, size: 1 } } : null),
    ask: (provider, query, options) => provider.details(query, options),
  });
  readonly #view = new RowView(() => this.requestUpdate());
  readonly #scroller = new RowScroller(this, () => {
    const { answer } = this.#report;
    if (!answer || answer.rows.length === 0) return null;
    const { sort, text } = this.#own;
    const words = this.#words(answer);
    const columns = this.#columns;
    return {
      count: this.#view.count,
      list: this.#view.listed,
      top: JSON.stringify([sort, text, this.#rows, this.bar, this.period]),
      cells: [columns, words.texts, words.lang, words.timeZone, this.density],
      rowHeight: this.density === 'compact' ? 28 : 36,
      make: (document) => makeRow(document, { ...words, columns, at: (place) => this.#view.at(place) }),
    };
  });
  readonly #export = new CsvExport(this);
  #tip: Tip | undefined;
  #reached = false;

  /** Whom the rows are about: `{ groups, people, persona, membership }`. */
  get filters(): UsageFilters | undefined {
    return this.#filters;
  }
  @property({ attribute: false })
  set filters(filters: UsageFilters | undefined) {
    this.#filters = copy(filters);
  }

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): DetailTableState {
    return copy(this.#own);
  }
  @property({ attribute: false })
  set state(state: DetailTableState | null | undefined) {
    this.#own = { ...copy(state ?? {}), v: 1 };
    this.#askedText = this.#own.text ?? '';
  }

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#report.retry();
  }

  /**
   * Saves what is listed as CSV: all rows, all columns. Resolves with the number of rows, or null where it was cancelled
   * or failed, or where no writer was given (`setCsvWriter`).
   */
  async download(): Promise<number | null> {
    const rows = await this.#export.save((signal) => this.#toSave(signal));
    const { texts } = this.#strings;
    this.#saved = rows === null ? '' : texts.table.saved(texts.table.people(rows, this.#number(rows)));
    this.requestUpdate();
    return rows;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#view.stop();
  }

  protected override willUpdate(): void {
    const { answer } = this.#report;
    if (!answer) return;
    const { texts } = this.#strings;
    const more = this.#own.more === true;
    const of = [answer, texts, more];
    if (of.some((part, i) => part !== this.#columnsFor[i])) {
      this.#columnsFor = of;
      this.#columns = columnsOf(answer, { texts, more, entry: answer.entry });
    }
    this.#view.show(answer.rows, { sort: this.#own.sort ?? null, text: this.#own.text ?? '' });
  }

  protected override updated(): void {
    if (this.#reached || !this.#report.answer) return;
    this.#reached = true;
    whenIdle(() => {
      loadHands().then(
        ({ giveTip }) => {
          this.#tip = giveTip(this);
          this.requestUpdate();
        },
        () => (this.#reached = false), // no connection: at the next update again
      );
    });
  }

  override render() {
    const { texts } = this.#strings;
    const { answer, late, status } = this.#report;
    const held = this.#own.text && !this.fill ? `min-block-size: ${this.#held}px` : '';
    return html`<section class="panel" part="panel" aria-labelledby="title" dir=${this.#strings.dir()}>
      ${this.#renderHead(texts, answer)}
      ${answer?.surfaces ? surfacesView({ texts, lang: this.#lang, surfaces: answer.surfaces, open: this.#allSurfaces, onOpen: this.#onSurfaces }) : nothing}
      ${answer && !answer.lacks.length ? this.#renderTools(texts, answer) : nothing}
      ${!answer && status === 'waiting' ? toolsSkeleton(knownEntry(this.#report.provider, this.report), late) : nothing}
      <div
        class="stage ${status === 'stale' ? 'is-stale' : ''}"
        aria-busy=${status === 'stale' || status === 'waiting' || this.#view.busy}
        .style=${held}
      >
        ${this.#renderStage(texts)}
      </div>
      ${answer ? factsView(texts, this.#lang, answer, answer.entry) : nothing}
      <div class="hidden-visually" role="status">${this.#saved}</div>
    </section>`;
  }

  #renderHead(texts: Texts, answer: TableAnswer | undefined) {
    const report = reportTitle(texts, this.report ?? '');
    const days = answer?.days ?? answer?.requested;
    const title = days ? texts.table.title(report, formatDays(this.#lang, days)) : report;
    return html`<header class=${this.fill ? 'hidden-visually' : 'head'}>
      <div id="title" class="title" part="title" role="heading" aria-level=${this.headingLevel}>${title}</div>
    </header>`;
  }

  #renderTools(texts: Texts, answer: TableAnswer) {
    const { text = '', more = false } = this.#own;
    const all = answer.rows.length;
    const shown = this.#view.count;
    const { table } = texts;
    const count = text ? table.peopleOf(all, this.#number(shown), this.#number(all)) : table.people(all, this.#number(all));
    return html`<div class="tools" part="tools">
      ${searchView(texts, live(text), this.#onText)}
      <div class="count" role="status">${count}</div>
      <div class="switches">
        ${answer.entry.shape === 'bars' ? switchView(table.everyone, table.everyoneAbout, this.#rows === 'everyone', this.#onEveryone) : nothing}
        ${answer.csvOnly.length ? switchView(table.more, table.moreAbout, more, this.#onMore) : nothing}
      </div>
      ${this.#export.available && all > 0 ? exportView(texts, this.#lang, this.#export, () => void this.download()) : nothing}
      <slot name="actions"></slot>
    </div>`;
  }

  #renderStage(texts: Texts) {
    const { status, answer, error, late } = this.#report;
    const retry = () => this.#report.retry();
    const notice = (content: unknown) => html`<div class="notice">${content}</div>`;
    if (status === 'no-access') return notice(noAccessView(texts, this.contact));
    if (error && !answer) return notice(failedView(texts, error, retry));
    if (!answer) return late ? skeletonView() : html`<div class="bones"></div>`;
    if (answer.lacks.length > 0) return notice(lackingView(texts, answer.lacks));
    const kept = error ? html`<div class="line-slot">${failedLine(texts, error, retry)}</div>` : nothing;
    if (answer.rows.length === 0) {
      const everyone = answer.entry.shape === 'bars' && this.#rows !== 'everyone' ? this.#onEveryone : undefined;
      return html`${kept}${notice(nothingView(texts, answer, everyone))}`;
    }
    const { text = '' } = this.#own;
    const noOne = text && this.#view.count === 0 && !this.#view.busy;
    return html`${kept} ${noOne ? notice(noOneView(texts, text, () => this.#find(''))) : this.#renderTable(texts, answer, text)}`;
  }

  #renderTable(texts: Texts, answer: TableAnswer, text: string) {
    const { answer: found, status } = this.#found;
    const current = !text || (found && status === 'shown' && text === this.#askedText);
    return tableView({
      ...this.#words(answer),
      label: texts.table.region(reportTitle(texts, answer.report)),
      columns: this.#columns,
      sort: this.#own.sort ?? defaultSort(answer.entry),
      count: this.#view.count,
      total: text ? texts.table.peopleOf(answer.rows.length, this.#number(this.#view.count), this.#number(answer.rows.length)) : texts.table.people(answer.rows.length, this.#number(answer.rows.length)),
      footer: text ? found?.footer : answer.footer,
      footerCurrent: Boolean(current),
      onSort: this.#onSort,
      onScroll: this.#onScroll,
      onKeydown: this.#scroller.onKeydown,
    });
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

  get #rows(): 'active' | 'everyone' {
    return this.#own.rows ?? (this.rows === 'everyone' ? 'everyone' : 'active');
  }

  /** All rows at once: nothing is cut, and sorting and searching need no further question. Throws `period-invalid`. */
  get #query(): Query {
    const { report, bucket, bar, list, timeZone } = this;
    if (!report) throw new UsageError('unknown-report', 'Cannot ask: the element has no report attribute');
    const query: Query = { report, period: readPeriod(this.period), ...this.#filters };
    if (bucket) query.bucket = bucket;
    if (bar) query.bar = bar;
    if (list) query.list = list;
    if (timeZone) query.timeZone = timeZone;
    if (this.#rows === 'everyone' && !this.list) query.rows = 'everyone';
    return query;
  }

  /** The answer on the screen, as it is listed; where there is none, the source is asked. */
  async #toSave(signal: AbortSignal): Promise<DetailsAnswer> {
    const { answer, provider, status } = this.#report;
    if (answer && (status === 'shown' || status === 'empty')) return { ...answer, rows: this.#view.list() };
    if (!provider) throw new UsageError('no-provider', 'Cannot ask: no provider was given, named or found around the element');
    return provider.details(this.#query, { signal });
  }

  #choose(choice: Partial<DetailTableState>): void {
    this.#own = { ...this.#own, ...choice };
    this.#saved = '';
    this.requestUpdate();
    this.dispatchEvent(new UsageChangeEvent({ report: this.report ?? '', state: { ...this.state } }));
  }

  #find(text: string): void {
    clearTimeout(this.#typing);
    if (!this.#own.text) this.#held = this.renderRoot.querySelector<HTMLElement>('.stage')?.offsetHeight ?? 0;
    // An empty text needs no question; any other waits until the viewer stops typing.
    if (text) this.#typing = setTimeout(() => this.#ask(text), TYPED_MS);
    else this.#ask(text);
    this.#choose({ text });
  }

  #ask(text: string): void {
    this.#askedText = text;
    this.requestUpdate();
  }

  readonly #onText = (event: Event): void => this.#find((event.target as HTMLInputElement).value);

  readonly #onSort = (column: TableColumn, desc: boolean): void => this.#choose({ sort: { by: column.id, desc } });

  readonly #onEveryone = (): void => this.#choose({ rows: this.#rows === 'everyone' ? 'active' : 'everyone' });

  readonly #onMore = (): void => this.#choose({ more: !this.#own.more });

  readonly #onSurfaces = (): void => {
    this.#allSurfaces = true;
    this.requestUpdate();
  };

  readonly #onScroll = (): void => {
    this.#scroller.onScroll();
    this.#tip?.moved();
  };
}

/** How rows stand that nobody has sorted (rule 33). */
function defaultSort(entry: ReportEntry): Sort | null {
  return entry.shape === 'bars' ? { by: entry.order, desc: true } : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-detail-table': UsageDetailTable;
  }
}
