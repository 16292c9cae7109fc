import { property } from 'lit/decorators.js';
import type { Query } from '../../contract/query.js';
import { html, nothing } from '../foundation/html.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { reportTitle } from '../foundation/strings.js';
import { AskingElement } from '../foundation/usage-element.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { tableFrameStyles } from './detail-table-frame-styles.js';
import type { DetailTableState } from './detail-table-model.js';
import type { RowCondition } from './detail-table-where.js';

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
 * @slot loading - instead of the grey shapes while it waits
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
export class UsageDetailTable extends AskingElement {
  static readonly tag = 'usage-detail-table';
  static override readonly styles = tableFrameStyles;

  /** Id of a report of shape `bars`, or of the overview together with `list`. */
  @property() report: string | null = null;
  /** The bars among which `bar` is one: `auto` (default), `day`, `week`, `month` or `period`. */
  @property() bucket: Query['bucket'] | null = null;
  /** Key of a bar (the natural first day of its bucket): only its days count. Default: the whole period. */
  @property() bar: string | null = null;
  /** Of the overview: which of its lists, `coach` or `idle`. */
  @property() list: string | null = null;
  /** `active` (default): people with something counted; `everyone`: also those enabled who did nothing. */
  @property() rows: 'active' | 'everyone' | null = null;
  /** `comfortable` (default): rows of 36 px; `compact`: 28 px. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' | null = null;
  /** Takes its height from what is around it, and leaves the title and the report's note to it, as in a dialog. */
  @property({ type: Boolean, reflect: true }) fill = false;
  /** Level of the title among the page's headings, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #where: RowCondition | undefined;
  #state: DetailTableState = { v: 1 };
  readonly #lazy = new LazyBody(this, async () => (await import('./detail-table-body.js')).DetailTableBody);

  /**
   * Only some of the people, e.g. `{ column: 'coach_level', is: 'expert' }` or `{ column: 'seat_idle_days', min: 45 }`:
   * what is counted, searched and saved is that part. Its last row says how many they are, and no figures: those are of
   * everybody.
   */
  get where(): RowCondition | undefined {
    return this.#where;
  }
  @property({ attribute: false })
  set where(where: RowCondition | undefined) {
    this.#where = copy(where);
  }

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): DetailTableState {
    return { ...this.#state };
  }
  @property({ attribute: false })
  set state(state: DetailTableState) {
    this.#state = { ...copy(state ?? {}), v: 1 };
  }

  /** Asks again, e.g. after new data has come. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  /** Saves what is listed as CSV, all rows and all columns: `export()` by its older name. */
  download(): Promise<number | null> {
    return this.export();
  }

  /**
   * Saves what is listed as CSV: all rows, all columns; `{ labels, states, about }` say what is in it besides. Resolves
   * with the number of rows, or null where it was cancelled or failed, or where no writer was given (`setCsvWriter`).
   */
  async export(options: CsvChoice & { format?: 'csv' } = {}): Promise<number | null> {
    const { format: _, ...choice } = options;
    return (await this.#lazy.load())?.download(choice) ?? null;
  }

  override render() {
    const { body } = this.#lazy;
    const title = body?.title ?? reportTitle(this.strings.texts, this.report ?? '');
    const head = html`<header class="head">
      <div id="title" class="title" part="title" role="heading" aria-level=${this.headingLevel}>${title}</div>
    </header>`;
    return html`<section class="panel" part="panel" aria-label=${title} dir=${this.strings.dir()}>
      ${this.fill ? nothing : head}
      ${body?.renderMain() ?? html`<div class="stage" aria-busy="true">${this.#lazy.renderInstead(this.strings.texts)}</div>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-detail-table': UsageDetailTable;
  }
}
