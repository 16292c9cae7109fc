/** What the seat allocation does: asks, shows the figures or the state it is in, sends invites again. */
import type { LitElement, ReactiveController } from 'lit';
import type { OverviewAnswer } from '../contract/answer.js';
import type { Query } from '../contract/query.js';
import { askedBy, queryFor } from './asking.js';
import type { UsageFilters, UsageScope } from './choice.js';
import { whenIdle } from './chart-queue.js';
import { ContextSource } from './context-source.js';
import type { Tip } from './detail-table-tip.js';
import { formatDay } from './format.js';
import { html, nothing } from './html.js';
import { icon } from './icons.js';
import { lazily } from './lazy.js';
import type { ProviderHost } from './provider-source.js';
import { ReportController } from './report-controller.js';
import { RowScroller } from './rows/row-scroller.js';
import { SCOPE_CONTEXT } from './scope.js';
import { adviceView } from './seat-allocation-advice.js';
import { funnelView, ratesView } from './seat-allocation-figures.js';
import { INVITE_HEIGHT, invitesView, makeInvite } from './seat-allocation-invites.js';
import { Resending, type Resend } from './seat-allocation-resend.js';
import { seatStyles } from './seat-allocation-styles.js';
import { emptyView, failedLine, failedView, lackingView, noAccessView } from './states.js';
import { provideTexts, type Strings, type Texts } from './strings.js';
import { seats } from './strings/en-seats.js';
import { addStyles } from './styles.js';

const loadTip = lazily(() => import('./detail-table-tip.js'));

/** The element: what a page sets. */
type SeatHost = LitElement &
  ProviderHost & {
    period: string | null;
    timeZone: string | null;
    contact: string | null;
    filters: UsageFilters | undefined;
    resend: Resend | null | undefined;
  };

export class SeatAllocationBody implements ReactiveController {
  readonly #host: SeatHost;
  readonly #strings: Strings;
  readonly #scope: ContextSource<UsageScope>;
  readonly #report: ReportController<OverviewAnswer, Query>;
  readonly #resending: Resending;
  readonly #scroller: RowScroller;
  #listed: { overdue: unknown; states: unknown } | undefined;
  #tip: Tip | undefined;
  #reached = false;
  #news = '';

  constructor(host: SeatHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ seats });
    addStyles(host.renderRoot, seatStyles);
    this.#scope = new ContextSource(host, SCOPE_CONTEXT);
    this.#report = new ReportController<OverviewAnswer, Query>(host, {
      method: 'overview',
      query: () => queryFor('nav-overview', { ...askedBy({}, host, this.#scope.value), compare: 'none' }),
      ask: (provider, query, options) => provider.overview(query, options),
      isEmpty: ({ asOf }) => asOf === null,
    });
    this.#resending = new Resending(host, ({ name, email, person }, end) => {
      const { texts } = strings;
      this.#news = (end === 'sent' ? texts.seats.sentTo : texts.seats.failedTo)(name ?? email ?? person);
    });
    this.#scroller = new RowScroller(host, () => this.#scrolled());
    host.addController(this);
  }

  get title(): string {
    return this.#strings.texts.seats.title;
  }

  refresh(): void {
    this.#report.retry();
  }

  hostUpdated(): void {
    if (this.#reached || !this.#answer) return;
    this.#reached = true;
    whenIdle(() => {
      loadTip().then(
        ({ giveTip }) => (this.#tip = giveTip(this.#host)),
        () => (this.#reached = false), // no connection: at the next update again
      );
    });
  }

  renderAbout() {
    const { about, aboutLabel } = this.#strings.texts.seats;
    return html`<button
      class="quiet"
      type="button"
      aria-label=${aboutLabel}
      aria-description=${about}
      data-tip=${about}
    >
      ${icon('info')}
    </button>`;
  }

  renderMain() {
    const { texts } = this.#strings;
    const { status } = this.#report;
    const answer = this.#answer;
    const stale = status === 'stale';
    return html`<div class=${stale ? 'is-stale' : ''} aria-busy=${stale || status === 'waiting'}>
        <div class="body">${this.#renderBody(texts)}</div>
        ${answer?.overdue.length ? this.#renderInvites(texts, answer) : nothing}
        ${answer ? this.#renderFoot(texts, answer) : nothing}
      </div>
      <div class="hidden-visually" role="status">${this.#news}</div>`;
  }

  #renderBody(texts: Texts) {
    const { status, error, late } = this.#report;
    const answer = this.#answer;
    const retry = () => this.refresh();
    if (status === 'no-access') return noAccessView(texts, this.#host.contact);
    if (error && !answer) return failedView(texts, error, retry);
    if (!answer) return late ? skeletonView() : nothing;
    if (answer.lacks.length > 0) return lackingView(texts, answer.lacks);
    if (answer.asOf === null) return emptyView(texts, texts.seats.nothing);
    const view = { texts, lang: this.#strings.lang(), answer };
    return html`${error ? failedLine(texts, error, retry) : nothing} ${ratesView(view)} ${funnelView(view)}
    ${adviceView(view)}`;
  }

  #renderInvites(texts: Texts, { overdue, timeZone }: OverviewAnswer) {
    return invitesView({
      texts,
      lang: this.#strings.lang(),
      timeZone,
      count: overdue.length,
      canResend: Boolean(this.#host.resend),
      onScroll: this.#onScroll,
      onKeydown: this.#scroller.onKeydown,
      onResend: (place) => this.#onResend(place),
    });
  }

  #renderFoot(texts: Texts, { asOf, timeZone, dataThrough }: OverviewAnswer) {
    const say = dataThrough.seats?.assumed ? texts.seats.asOfAssumed : texts.seats.asOf;
    return html`<footer class="foot" part="foot">
      ${asOf ? html`<span>${say(formatDay(this.#strings.lang(), asOf))}</span>` : nothing}<span
        >${texts.zones.name(timeZone)}</span
      >
    </footer>`;
  }

  /** None where it must not be seen any more. */
  get #answer(): OverviewAnswer | undefined {
    return this.#report.status === 'no-access' ? undefined : this.#report.answer;
  }

  #scrolled() {
    const answer = this.#answer;
    if (!answer || answer.overdue.length === 0) return null;
    const { timeZone, overdue } = answer;
    const [{ texts }, lang, canResend] = [this.#strings, this.#strings.lang(), Boolean(this.#host.resend)];
    const at = (place: number) => this.#report.answer!.overdue[place];
    const sending = (invite: (typeof overdue)[number]) => this.#resending.of(invite);
    return {
      count: overdue.length,
      list: this.#listOf(overdue),
      top: '',
      cells: [texts, lang, timeZone, canResend],
      rowHeight: INVITE_HEIGHT,
      make: (document: Document) => makeInvite(document, { texts, lang, timeZone, canResend, at, sending }),
    };
  }

  /** Another object whenever rows are to be written again. */
  #listOf(overdue: unknown): unknown {
    const { states } = this.#resending;
    const listed = this.#listed;
    if (listed && listed.overdue === overdue && listed.states === states) return listed;
    return (this.#listed = { overdue, states });
  }

  #onResend(place: number): void {
    const invite = this.#answer?.overdue[place];
    const { resend } = this.#host;
    if (!invite || !resend) return;
    this.#news = '';
    void this.#resending.send(invite, resend);
  }

  readonly #onScroll = (): void => {
    this.#scroller.onScroll();
    this.#tip?.moved();
  };
}

function skeletonView() {
  return html`<div class="bones" aria-hidden="true">
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone"></div>
  </div>`;
}
