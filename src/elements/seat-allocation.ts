import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { OverviewAnswer } from '../contract/answer.js';
import type { UsageProvider } from '../contract/provider.js';
import type { Query } from '../contract/query.js';
import type { UsageFilters } from './card-state.js';
import { Tip, tipStyles } from './detail-table-tip.js';
import { formatDay, formatNumber } from './format.js';
import { html, nothing } from './html.js';
import { icon, iconStyles } from './icons.js';
import { readPeriod } from './period-text.js';
import { copy } from './plain.js';
import { ReportController } from './report-controller.js';
import { RowScroller } from './rows/row-scroller.js';
import { figureOf, figuresStyles, funnelView, ratesView, type SeatsView } from './seat-allocation-figures.js';
import { INVITE_HEIGHT, invitesStyles, invitesView, makeInvite } from './seat-allocation-invites.js';
import { Resending, type Resend } from './seat-allocation-resend.js';
import { emptyView, failedLine, failedView, lackingView, noAccessView, stateStyles } from './states.js';
import { Strings, type Texts } from './strings.js';
import { seats } from './strings/en-seats.js';
import { shared } from './styles.js';
import { tokens } from './tokens.js';

const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .head,
  .body,
  .foot {
    padding-inline: 20px;
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
    padding-block: 16px 8px;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .title {
    font-size: calc(var(--_size) + 1px);
    font-weight: 600;
    line-height: 24px;
  }
  .body {
    min-block-size: 196px;
  }
  .advice {
    display: grid;
    gap: 8px;
    margin: 20px 0 0;
    padding: 0;
    list-style: none;
  }
  .advice li {
    display: flex;
    gap: 8px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_raised);
    font-size: calc(var(--_size) - 1px);
  }
  .advice .icon {
    margin-block-start: 2px;
    color: var(--_accent);
  }
  .advice .over-assigned .icon {
    color: var(--_negative);
  }
  .advice .done .icon {
    color: var(--_positive);
  }
  .foot {
    margin-block-start: 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
  .invites + .foot,
  .invites ~ .foot {
    margin-block-start: 0;
  }
  .foot span:not(:last-child)::after {
    content: '·';
    margin-inline: 6px;
  }
  .bones {
    display: grid;
    gap: 12px;
  }
  .bones .bone {
    block-size: 20px;
  }
  .bones .bone:first-child {
    inline-size: 160px;
    block-size: 72px;
    margin-block-end: 8px;
  }
  @container (max-width: 480px) {
    .head,
    .body,
    .foot {
      padding-inline: 12px;
    }
    .invites :is(h3, p) {
      padding-inline: 12px;
    }
  }
`;

/**
 * Seats of the contract as of the last day of the data: how many are bought, assigned and activated, how many are free or
 * still waiting for their owner, what to do about it, and whose invite has waited for more than a week. Where the page
 * gives a `resend` function, each of those can be sent again from here.
 *
 * ```html
 * <seat-allocation source="usage"></seat-allocation>
 * <script type="module">
 *   document.querySelector('seat-allocation').resend = (invite, { signal }) =>
 *     fetch(`/seats/${invite.seat}/invite`, { method: 'POST', signal }).then((answer) => {
 *       if (!answer.ok) throw new Error('not sent');
 *     });
 * </script>
 * ```
 *
 * Under a filter of groups or people the contract does not apply: purchased, available and the assignment rate are a dash.
 *
 * @tag seat-allocation
 * @slot actions - controls of the page's own, at the end of the head
 * @slot error - instead of the message of a failure
 * @slot empty - instead of the message that there is nothing to see
 * @slot no-access - instead of the message that this viewer may not see reports
 * @csspart card - the whole card
 * @csspart title - the title
 * @csspart rate - each of the two rates
 * @csspart funnel - the three bars
 * @csspart advice - the sentences of advice
 * @csspart invites - the list of waiting invites
 * @csspart foot - the last line
 * @cssprop --usage-table-height - greatest height of the list of invites, 300px
 * @fires usageresend - an invite is to be sent again; prevent it to send it yourself
 * @fires usageerror - a question failed
 */
export class SeatAllocation extends LitElement {
  static readonly tag = 'seat-allocation';
  static override readonly styles = [tokens, shared, iconStyles, stateStyles, tipStyles, figuresStyles, invitesStyles, styles];

  /** As other elements of the page ask, so that one answer serves all; seats are as of the last day of the data. */
  @property() accessor period: string | null = null;
  /** Id of a `<usage-provider>` in the same root; default: the one around the card. */
  @property() accessor source: string | null = null;
  /** IANA name; default: the zone of the data. */
  @property({ attribute: 'time-zone' }) accessor timeZone: string | null = null;
  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) accessor headingLevel = 3;
  /** Where somebody without access may ask for it: an https or mailto address. */
  @property() accessor contact: string | null = null;
  /** Who answers; default: `source`, or the `<usage-provider>` around the card. */
  @property({ attribute: false }) accessor provider: UsageProvider | null | undefined;
  /** Sends an invite again: `(invite, { signal }) => Promise<void>`. Without it there is no button. */
  @property({ attribute: false }) accessor resend: Resend | null | undefined;
  /** @internal The attribute, so that a change of language is seen. */
  @property({ attribute: 'lang' }) accessor langAttribute: string | null = null;

  #filters: UsageFilters | undefined;
  #news = '';

  readonly #strings = new Strings(this, { seats });
  readonly #report = new ReportController<OverviewAnswer, Query>(this, {
    method: 'overview',
    query: () => this.#query,
    ask: (provider, query, options) => provider.overview(query, options),
    isEmpty: ({ asOf }) => asOf === null,
  });
  readonly #resending = new Resending(this, ({ name, email, person }, end) => {
    const { texts } = this.#strings;
    this.#news = (end === 'sent' ? texts.seats.sentTo : texts.seats.failedTo)(name ?? email ?? person);
  });
  readonly #scroller = new RowScroller(this, () => {
    const { answer } = this.#report;
    if (!answer || answer.overdue.length === 0) return null;
    const [{ texts }, lang, { timeZone, overdue }] = [this.#strings, this.#strings.lang(), answer];
    const canResend = Boolean(this.resend);
    const at = (place: number) => this.#report.answer!.overdue[place];
    const sending = (invite: (typeof overdue)[number]) => this.#resending.of(invite);
    return {
      count: overdue.length,
      list: this.#listOf(overdue),
      top: '',
      cells: [texts, lang, timeZone, canResend],
      rowHeight: INVITE_HEIGHT,
      make: (document) => makeInvite(document, { texts, lang, timeZone, canResend, at, sending }),
    };
  });
  #listed: { overdue: unknown; states: unknown } | undefined;
  readonly #tip = new Tip(this);

  /** Whose seats: `{ groups, people }`. */
  get filters(): UsageFilters | undefined {
    return this.#filters;
  }
  @property({ attribute: false })
  set filters(filters: UsageFilters | undefined) {
    this.#filters = copy(filters);
  }

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#report.retry();
  }

  override render() {
    const { texts } = this.#strings;
    const { answer, status } = this.#report;
    const stale = status === 'stale';
    return html`<section class="card" part="card" aria-labelledby="title" dir=${this.#strings.dir()}>
      <header class="head">
        <div class="name">
          <div id="title" class="title" part="title" role="heading" aria-level=${this.headingLevel}>${texts.seats.title}</div>
          <button class="quiet" type="button" aria-label=${texts.seats.aboutLabel} aria-description=${texts.seats.about} data-tip=${texts.seats.about}>
            ${icon('info')}
          </button>
        </div>
        <slot name="actions"></slot>
      </header>
      <div class=${stale ? 'is-stale' : ''} aria-busy=${stale || status === 'waiting'}>
        <div class="body">${this.#renderBody(texts)}</div>
        ${answer && answer.overdue.length > 0 && status !== 'no-access' ? this.#renderInvites(texts, answer) : nothing}
        ${answer ? this.#renderFoot(texts, answer) : nothing}
      </div>
      <div class="hidden-visually" role="status">${this.#news}</div>
    </section>`;
  }

  #renderBody(texts: Texts) {
    const { status, answer, error, late } = this.#report;
    const retry = () => this.#report.retry();
    if (status === 'no-access') return noAccessView(texts, this.contact);
    if (error && !answer) return failedView(texts, error, retry);
    if (!answer) return late ? skeletonView() : nothing;
    if (answer.lacks.length > 0) return lackingView(texts, answer.lacks);
    if (answer.asOf === null) return emptyView(texts, texts.seats.nothing);
    const view = { texts, lang: this.#strings.lang(), answer };
    return html`${error ? failedLine(texts, error, retry) : nothing} ${ratesView(view)} ${funnelView(view)} ${adviceView(view)}`;
  }

  #renderInvites(texts: Texts, { overdue, timeZone }: OverviewAnswer) {
    return invitesView({
      texts,
      lang: this.#strings.lang(),
      timeZone,
      count: overdue.length,
      canResend: Boolean(this.resend),
      onScroll: this.#onScroll,
      onKeydown: this.#scroller.onKeydown,
      onResend: (place) => this.#onResend(place),
    });
  }

  #renderFoot(texts: Texts, { asOf, timeZone, dataThrough }: OverviewAnswer) {
    const say = dataThrough.seats?.assumed ? texts.seats.asOfAssumed : texts.seats.asOf;
    return html`<footer class="foot" part="foot">
      ${asOf ? html`<span>${say(formatDay(this.#strings.lang(), asOf))}</span>` : nothing}<span>${texts.zones.name(timeZone)}</span>
    </footer>`;
  }

  /** Throws `period-invalid`. */
  get #query(): Query {
    const query: Query = { report: 'nav-overview', period: readPeriod(this.period), ...this.#filters };
    if (this.timeZone) query.timeZone = this.timeZone;
    return query;
  }

  /** Another object whenever rows are to be written again. */
  #listOf(overdue: unknown): unknown {
    const { states } = this.#resending;
    const listed = this.#listed;
    if (listed && listed.overdue === overdue && listed.states === states) return listed;
    return (this.#listed = { overdue, states });
  }

  #onResend(place: number): void {
    const invite = this.#report.answer?.overdue[place];
    if (!invite || !this.resend) return;
    this.#news = '';
    void this.#resending.send(invite, this.resend);
  }

  readonly #onScroll = (): void => {
    this.#scroller.onScroll();
    this.#tip.moved();
  };
}

function adviceView(view: SeatsView) {
  const { texts, lang, answer } = view;
  const { advice } = texts.seats;
  const known = answer.advice.filter(({ code }) => Object.hasOwn(advice, code));
  const { state } = figureOf(view, 'seats_purchased');
  const done = known.length === 0 && figureOf(view, 'activation_rate').value === 1;
  if (known.length === 0 && !done && state !== 'missing') return nothing;
  return html`<ul class="advice" part="advice" role="list">
    ${known.map(({ code, count }) => html`<li class=${code}>${icon(code === 'over-assigned' ? 'alert' : 'info')}<span>${advice[code](count, formatNumber(lang, count))}</span></li>`)}
    ${done ? html`<li class="done">${icon('check')}<span>${texts.seats.allActivated}</span></li>` : nothing}
    ${state === 'missing' ? html`<li>${icon('table')}<span>${texts.seats.noContract}</span></li>` : nothing}
  </ul>`;
}

function skeletonView() {
  return html`<div class="bones" aria-hidden="true">
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone"></div>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'seat-allocation': SeatAllocation;
  }
}
