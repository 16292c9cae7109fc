/** The people behind a figure of the overview: the page is asked first, then its list opens in a popup. */
import type { OverviewAnswer } from '../../contract/answer.js';
import type { UsageProvider } from '../../contract/provider.js';
import { DetailDialog } from '../detail-table/detail-dialog.js';
import type { RowCondition } from '../detail-table/detail-table-where.js';
import { UsageSelectEvent, type SelectDetail } from '../foundation/events.js';
import { periodText } from '../foundation/period-text.js';
import { type Strings, type Texts } from '../foundation/strings.js';
import type { OverviewHost } from './overview-source.js';

export interface PeopleBehind {
  provider: UsageProvider | null;
  /** The answer that the figure stands in: its days and filters, not those of a newer question. */
  answer: OverviewAnswer;
  /** The day that the figure is stated for. */
  asOf: string;
  list: 'coach' | 'idle';
  where: RowCondition;
  title: string;
  /** What is said of the figure besides. */
  select: Pick<SelectDetail, 'measure' | 'level' | 'idleDays' | 'group'>;
  returnTo: { focus(): void };
}

export class OverviewPeople {
  readonly #host: OverviewHost;
  readonly #strings: Strings;
  readonly #dialog: DetailDialog;

  constructor(host: OverviewHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    this.#dialog = new DetailDialog(host);
  }

  render(texts: Texts) {
    return this.#dialog.render(texts);
  }

  async open({ provider, answer, asOf, list, where, title, select, returnTo }: PeopleBehind): Promise<void> {
    const { report, requested, timeZone, filters } = answer;
    const days = { start: asOf, end: asOf };
    const event = new UsageSelectEvent({ report, bar: asOf, days, list, ...select });
    if (!this.#host.dispatchEvent(event)) return;
    const { persona, ...others } = filters;
    const question = {
      provider,
      report,
      period: periodText(requested),
      timeZone,
      filters: persona === null ? others : { ...others, persona },
      list,
      where,
      lang: this.#strings.lang(),
    };
    await this.#dialog.show(title, question, returnTo);
  }
}
