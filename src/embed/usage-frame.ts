import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FrameElement } from '../contract/messages.js';
import type { UsageProvider } from '../contract/provider.js';
import type { PeriodChoice, UsageFilters } from '../elements/foundation/choice.js';
import { html } from '../elements/foundation/html.js';
import { iconStyles } from '../elements/foundation/icons.js';
import { LazyBody } from '../elements/foundation/lazy-body.js';
import { copy } from '../elements/foundation/plain.js';
import { stateStyles } from '../elements/foundation/states.js';
import { Strings } from '../elements/foundation/strings.js';
import { shared } from '../elements/foundation/styles.js';
import { tokens } from '../elements/foundation/tokens.js';
import type { GetToken } from '../providers/token.js';
import { frameStyles } from './usage-frame-styles.js';

/**
 * A report in a frame, for pages that let no scripts of others in, or want none: the framed page of a
 * `crm-usage-widgets` server, as high as what it shows. Language, direction and colour scheme go along; a viewer can
 * give it the whole window, and a popup that would be cut off gets it by itself. Files that the frame may not save are
 * saved here.
 *
 * ```html
 * <usage-frame src="https://usage.example.com/frame/" report="si-adoption" period="last-90"></usage-frame>
 * <script type="module">
 *   document.querySelector('usage-frame').getToken = async ({ signal }) =>
 *     (await fetch('/usage-token', { method: 'POST', signal })).json(); // { token, expiresIn }
 * </script>
 * ```
 *
 * The server of `src` lists this page's origin (`serve --frame-hosts`, or `framedPage({ hosts })`); this page's
 * Content-Security-Policy lists that server in `frame-src`. See docs/framing.md.
 *
 * @tag usage-frame
 * @slot error - instead of the message that the framed page cannot be shown
 * @csspart frame - its place on the page
 * @csspart page - the `<iframe>`
 * @fires usagechange - the viewer changed something inside; `detail.state` is what `state` is now
 * @fires usageselect - a bar inside was chosen; told only: it cannot be prevented
 * @fires usagedownload - a file from inside is ready to be saved here; prevent it to save it yourself
 * @fires usageerror - a question inside failed, or the framed page did not come (`timeout`) or refused (`forbidden`)
 */
export class UsageFrame extends LitElement {
  static readonly tag = 'usage-frame';
  static override readonly styles = [tokens, shared, iconStyles, stateStyles, frameStyles];

  /** Address of the framed page: https or http. */
  @property() src: string | null = null;
  /** What is shown; default `usage-report`, the whole page; where a report is named, `usage-bar-card`. */
  @property() element: FrameElement | null = null;
  /** Id of a report. */
  @property() report: string | null = null;
  /** Of the whole page: id of the tab that is open at first. */
  @property() tab: string | null = null;
  /** `last-7`, `last-30` (default), `last-90`, `last-365`, or days: `2026-01-01..2026-03-31`. */
  @property() period: string | null = null;
  /** `previous-period` (default), `previous-year` or `none`. */
  @property() compare: PeriodChoice['compare'] | null = null;
  /** IANA name; default: the zone of the data. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** Title inside and name of the frame; default: that of the report. */
  @property() heading: string | null = null;
  /** `light`, `dark` or `auto`; default: as the page around it. */
  @property() theme: 'light' | 'dark' | 'auto' | null = null;
  /** As of an `<iframe>`; default: none. Without `allow-same-origin` the frame needs `provider`. */
  @property() sandbox: string | null = null;
  /** px until the framed page says how high it is; default 320. */
  @property({ type: Number }) height = 320;
  /** Gives the framed page short-lived tokens: `({ reason, signal }) => ({ token, expiresIn })`. */
  @property({ attribute: false }) getToken: GetToken | null | undefined;
  /** Answers the questions of the framed page, instead of its server. */
  @property({ attribute: false }) provider: UsageProvider | null | undefined;
  /** Person id for whom `provider` answers. */
  @property() viewer: string | null = null;
  /** Milliseconds until the framed page is given up, and until its silence is a refusal; default 20,000 and 10,000. */
  @property({ attribute: false }) patience: { ready: number; ack: number } | undefined;
  /** @internal The attribute, so that a change of language is seen. */
  @property({ attribute: 'lang' }) langAttribute: string | null = null;

  readonly #strings = new Strings(this);
  #filters: UsageFilters | undefined;
  #given: Record<string, unknown> | undefined;
  #chosen: Record<string, unknown> | undefined;
  readonly #lazy = new LazyBody(this, async () => (await import('./usage-frame-body.js')).UsageFrameBody);

  /** Whom the figures are about: `{ groups, people, persona, membership }`. */
  get filters(): UsageFilters | undefined {
    return this.#filters;
  }
  @property({ attribute: false })
  set filters(filters: UsageFilters | undefined) {
    this.#filters = copy(filters);
  }

  /** What the viewer has chosen inside, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): Record<string, unknown> {
    return { v: 1, ...(this.#chosen ?? this.#given) };
  }
  @property({ attribute: false })
  set state(state: Record<string, unknown>) {
    this.#given = copy(state);
    this.#chosen = undefined;
  }

  /** @internal The viewer has changed something inside. */
  chose(state: Record<string, unknown>): void {
    this.#chosen = state;
  }

  /** @internal What the page gave; not told again when the viewer has gone on from it. */
  get given(): Record<string, unknown> | undefined {
    return this.#given;
  }

  /** Loads the framed page again; what the viewer has chosen stays. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  override render() {
    return html`<div class="around" dir=${this.#strings.dir()}>
      ${this.#lazy.body?.render() ?? this.#lazy.renderInstead(this.#strings.texts)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-frame': UsageFrame;
  }
}
