import { css } from 'lit';
import { html } from '../foundation/html.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';
import { AskingElement } from '../foundation/usage-element.js';
import type { CsvChoice } from '../saving/csv-order.js';

const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .frame {
    min-block-size: 32px;
  }
  @media print {
    .frame {
      display: none;
    }
  }
`;

/**
 * A button that saves the team as CSV: one row a person under the period and filters of the page, also those who never
 * finished onboarding (their activity is blank), with every metric, the coach level, and the SSI with its four parts.
 * Long files show their progress and can be cancelled. `<usage-report>` has such a button already.
 *
 * ```html
 * <usage-provider src="/usage">
 *   <usage-team-export period="last-90"></usage-team-export>
 * </usage-provider>
 * ```
 *
 * @tag usage-team-export
 * @csspart frame - button, progress and message
 * @fires usagedownload - a file is ready; prevent it to save it yourself
 * @fires usageerror - the question failed
 */
export class UsageTeamExport extends AskingElement {
  static readonly tag = 'usage-team-export';
  static override readonly styles = [tokens, shared, styles];

  readonly #lazy = new LazyBody(
    this,
    async () => (await import('./usage-team-export-body.js')).UsageTeamExportBody,
  );

  /**
   * Saves the file: `{ labels, states, about }` say what is in it besides. Resolves with the number of people, or null
   * where it was cancelled or failed, or where no writer was given (`setCsvWriter`).
   */
  async export(options: CsvChoice & { format?: 'csv' } = {}): Promise<number | null> {
    const { format: _, ...choice } = options;
    return (await this.#lazy.load())?.save(choice) ?? null;
  }

  override render() {
    const { body } = this.#lazy;
    return html`<div class="frame" part="frame" dir=${this.strings.dir()}>
      ${body?.render() ?? this.#lazy.renderInstead(this.strings.texts)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-team-export': UsageTeamExport;
  }
}
