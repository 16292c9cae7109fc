import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { UsageError } from '../contract/errors.js';
import type { UsageProvider } from '../contract/provider.js';
import type { UsageFilters } from './card-state.js';
import { html, nothing } from './html.js';
import { iconStyles } from './icons.js';
import { lazily } from './lazy.js';
import { copy } from './plain.js';
import type { SeatAllocationBody } from './seat-allocation-body.js';
import type { Resend } from './seat-allocation-resend.js';
import { failedView, stateStyles } from './states.js';
import { Strings } from './strings.js';
import { shared } from './styles.js';
import { tokens } from './tokens.js';

/** Loaded when the first card is on a page, so that a page registers many elements and loads the few it uses. */
const loadBody = lazily(() => import('./seat-allocation-body.js'));

const frame = css`
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
  @container (max-width: 480px) {
    .head,
    .body,
    .foot {
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
  static override readonly styles = [tokens, shared, iconStyles, stateStyles, frame];

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

  readonly #strings = new Strings(this);
  #filters: UsageFilters | undefined;
  /** What it does, apart from what it is. */
  #body: SeatAllocationBody | undefined;
  #bodyFailed = false;

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
    this.#body?.refresh();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render() {
    const body = this.#body;
    return html`<section class="card" part="card" aria-labelledby="title" dir=${this.#strings.dir()}>
      <header class="head">
        <div class="name">
          <div id="title" class="title" part="title" role="heading" aria-level=${this.headingLevel}>
            ${body?.title}
          </div>
          ${body?.renderAbout()}
        </div>
        <slot name="actions"></slot>
      </header>
      ${body?.renderMain() ?? html`<div class="body" aria-busy="true">${this.#bodyFailed ? this.#renderFailed() : nothing}</div>`}
    </section>`;
  }

  #renderFailed() {
    const error = new UsageError('network', 'Cannot load the card');
    return failedView(this.#strings.texts, error, () => void this.#load());
  }

  async #load(): Promise<void> {
    if (this.#body) return;
    this.#bodyFailed = false;
    try {
      const { SeatAllocationBody } = await loadBody();
      this.#body ??= new SeatAllocationBody(this, this.#strings);
    } catch {
      this.#bodyFailed = true;
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seat-allocation': SeatAllocation;
  }
}
