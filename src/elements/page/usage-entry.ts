import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { nothing } from '../foundation/html.js';
import { iconStyles } from '../foundation/icons.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { stateStyles } from '../foundation/states.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';
import { UsageElement } from '../foundation/usage-element.js';

/**
 * The card in a list of reports that leads to the usage reports. Whoever may not see them does not see the card either,
 * unless the page wants it to `explain` itself: then it says so, and where to ask.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <usage-entry href="/reports/usage"></usage-entry>
 * </usage-provider>
 * ```
 *
 * @tag usage-entry
 * @slot - what the report tells, instead of the sentence
 * @slot no-access - instead of the message that this viewer may not see reports
 * @slot error - instead of the message of a failure
 * @csspart card - the whole card
 * @csspart title - the title
 * @csspart about - the sentence
 * @csspart view - the link or button
 * @fires usageentry - the viewer wants to see the report; prevent it to lead there yourself
 * @fires usageerror - the question for access failed
 */
export class UsageEntry extends UsageElement {
  static readonly tag = 'usage-entry';
  static override readonly styles = [
    tokens,
    shared,
    iconStyles,
    stateStyles,
    css`
      :host {
        display: block;
      }
      .card {
        display: grid;
        justify-items: start;
        gap: 8px;
        padding: 20px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      .title {
        display: flex;
        align-items: center;
        gap: 8px;
        font-size: calc(var(--_size) + 1px);
        font-weight: 600;
        line-height: 24px;
        overflow-wrap: anywhere;
      }
      .title .icon {
        color: var(--_accent);
      }
      .about {
        max-inline-size: 64ch;
        margin: 0;
        color: var(--_muted);
      }
      .card > .button {
        margin-block-start: 4px;
        text-decoration: none;
      }
      .card > slot {
        justify-self: stretch;
      }
    `,
  ];

  /** Where the report is: a link is followed unless `usageentry` is prevented. Without it there is a button. */
  @property() href: string | null = null;
  /** Title of the card; default: "Usage". */
  @property() heading: string | null = null;
  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Where access is refused, the card says so instead of not being there. */
  @property({ type: Boolean }) explain = false;
  /** What `usageentry` names: a report or page of the host's choice. */
  @property() report: string | null = null;

  readonly #lazy = new LazyBody(this, async () => (await import('./usage-entry-body.js')).UsageEntryBody);

  /** Asks again, e.g. after the viewer was given access. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  override render() {
    return this.#lazy.body?.render() ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-entry': UsageEntry;
  }
}
