/** What the seat allocation does: asks, shows the figures or the state it is in, sends invites again. */
import type { OverviewAnswer } from '../../contract/answer.js';
import { exportView } from '../detail-table/detail-table-controls.js';
import { RowScroller } from '../detail-table/rows/row-scroller.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { provideTexts, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import type { Explained } from '../parts/explain.js';
import { Explainer } from '../parts/explainer.js';
import { CsvExport } from '../saving/csv-export.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { overview } from '../strings/en-overview.js';
import { seats } from '../strings/en-seats.js';
import { table } from '../strings/en-table.js';
import { LateTip } from './late-tip.js';
import { overviewFoot } from './overview-foot.js';
import { OVERVIEW, OverviewSource, type OverviewHost } from './overview-source.js';
import { overviewView } from './overview-view.js';
import { adviceView } from './seat-allocation-advice.js';
import { funnelView, ratesView } from './seat-allocation-figures.js';
import { INVITE_HEIGHT, invitesView, makeInvite } from './seat-allocation-invites.js';
import { Resending, type Resend } from './seat-allocation-resend.js';
import { seatStyles } from './seat-allocation-styles.js';

type SeatHost = OverviewHost & { resend: Resend | null | undefined };

export class SeatAllocationBody {
  readonly #host: SeatHost;
  readonly #strings: Strings;
  readonly #source: OverviewSource;
  readonly #resending: Resending;
  readonly #scroller: RowScroller;
  readonly #explainer: Explainer;
  readonly #export: CsvExport;
  readonly #tip: LateTip;
  #listed: { overdue: unknown; states: unknown } | undefined;
  #news = '';

  constructor(host: SeatHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ overview, seats, table });
    addStyles(host.renderRoot, seatStyles);
    this.#source = new OverviewSource(host, ({ asOf }) => asOf === null);
    this.#resending = new Resending(host, ({ name, email, person }, end) => {
      const { texts } = strings;
      this.#news = (end === 'sent' ? texts.seats.sentTo : texts.seats.failedTo)(name ?? email ?? person);
    });
    this.#scroller = new RowScroller(host, () => this.#scrolled());
    this.#explainer = new Explainer(host, strings);
    this.#export = new CsvExport(host);
    this.#tip = new LateTip(host, () => this.#source.answer !== undefined);
  }

  get title(): string {
    return this.#strings.texts.seats.title;
  }

  refresh(): void {
    this.#source.report.retry();
  }

  /** The waiting invites as CSV. */
  async save(choice: CsvChoice = {}): Promise<number | null> {
    const answer = this.#source.answer;
    if (!answer) return null;
    const order = { ...choice, strings: this.#strings, entry: this.#source.entry, list: 'invites' };
    const rows = await this.#export.save(() => answer, order);
    const { texts } = this.#strings;
    this.#news = rows === null ? '' : texts.seats.saved(rows, formatNumber(this.#strings.lang(), rows));
    this.#host.requestUpdate();
    return rows;
  }

  renderAbout() {
    if (!this.#source.answer) return nothing;
    return this.#explainer.button('card', this.#strings.texts.seats.aboutLabel, () => this.#explained(''));
  }

  renderMain() {
    const { texts } = this.#strings;
    return overviewView({
      texts,
      host: this.#host,
      source: this.#source,
      lines: 3,
      lacks: ({ lacks }) => lacks,
      whyNone: ({ asOf }) => (asOf === null ? texts.seats.nothing : undefined),
      figures: (answer) => this.#renderFigures(texts, answer),
      foot: (answer) =>
        html`${answer.overdue.length > 0 ? this.#renderInvites(texts, answer) : nothing}
        ${this.#renderFoot(texts, answer)}`,
      news: this.#news,
      panels: this.#explainer.panel(),
    });
  }

  #renderFigures(texts: Texts, answer: OverviewAnswer) {
    const view = {
      texts,
      lang: this.#strings.lang(),
      answer,
      explain: (measure: string, label: string) =>
        this.#explainer.button(measure, texts.overview.about(label), () => this.#explained(measure)),
    };
    return html`${ratesView(view)} ${funnelView(view)} ${adviceView(view)}`;
  }

  #renderInvites(texts: Texts, { overdue, timeZone }: OverviewAnswer) {
    return invitesView({
      texts,
      lang: this.#strings.lang(),
      timeZone,
      headingLevel: this.#host.headingLevel + 1,
      count: overdue.length,
      canResend: Boolean(this.#host.resend),
      save: this.#export.available
        ? exportView(texts, this.#strings.lang(), this.#export, () => void this.save())
        : nothing,
      onScroll: this.#onScroll,
      onKeydown: this.#scroller.onKeydown,
      onResend: (place) => this.#onResend(place),
    });
  }

  #renderFoot(texts: Texts, answer: OverviewAnswer) {
    const { asOf } = answer;
    const facts = asOf === null ? [] : [texts.seats.noSeat];
    return overviewFoot({ texts, lang: this.#strings.lang(), answer, asOf, streams: ['seats'], facts });
  }

  #explained(measure: string): Explained {
    const { texts } = this.#strings;
    const { answer, entry } = this.#source;
    const asOf = answer?.asOf ?? null;
    return {
      texts,
      lang: this.#strings.lang(),
      report: OVERVIEW,
      measure,
      entry,
      head: answer,
      figure: answer && Object.hasOwn(answer.seats, measure) ? answer.seats[measure] : undefined,
      effective: asOf === null ? null : { start: asOf, end: asOf },
      beside: answer?.seats,
      note: texts.seats.noSeat,
    };
  }

  #scrolled() {
    const { answer } = this.#source;
    if (!answer || answer.asOf === null || answer.overdue.length === 0) return null;
    const { asOf, overdue } = answer;
    const [{ texts }, lang, canResend] = [this.#strings, this.#strings.lang(), Boolean(this.#host.resend)];
    const at = (place: number) => this.#source.answer!.overdue[place];
    const sending = (invite: (typeof overdue)[number]) => this.#resending.of(invite);
    return {
      count: overdue.length,
      list: this.#listOf(overdue),
      top: '',
      cells: [texts, lang, asOf, canResend],
      rowHeight: INVITE_HEIGHT,
      make: (document: Document) => makeInvite(document, { texts, lang, asOf, canResend, at, sending }),
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
    const invite = this.#source.answer?.overdue[place];
    const { resend } = this.#host;
    if (!invite || !resend) return;
    this.#news = '';
    void this.#resending.send(invite, resend);
  }

  readonly #onScroll = (): void => {
    this.#scroller.onScroll();
    this.#tip.moved();
  };
}
