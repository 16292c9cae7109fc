/** The metrics as a file: what the tiles show, or the groups side by side. */
import { exportView } from '../detail-table/detail-table-controls.js';
import { formatNumber } from '../foundation/format.js';
import { nothing } from '../foundation/html.js';
import { measureLabel, provideTexts } from '../foundation/strings.js';
import { CsvExport } from '../saving/csv-export.js';
import type { CsvAnswered, CsvChoice } from '../saving/csv-order.js';
import { table } from '../strings/en-table.js';
import type { MetricsAnswer, MetricsHost, MetricsModel } from './metrics-model.js';
import { metricsIn, tilesOf } from './metrics-tile.js';

export class MetricsExport {
  readonly #model: MetricsModel;
  readonly #file: CsvExport;

  constructor(host: MetricsHost, model: MetricsModel) {
    this.#model = model;
    provideTexts({ table });
    this.#file = new CsvExport(host);
  }

  async save(choice: CsvChoice): Promise<number | null> {
    const { strings } = this.#model;
    this.#model.say('');
    const { entry } = this.#model.answer ?? {};
    const rows = await this.#file.save((signal) => this.#gather(signal), { ...choice, strings, entry });
    const { table } = strings.texts;
    if (rows !== null) this.#model.say(table.saved(table.rows(rows, formatNumber(strings.lang(), rows))));
    return rows;
  }

  render() {
    if (!this.#file.available) return nothing;
    const { strings } = this.#model;
    return exportView(strings.texts, strings.lang(), this.#file, () => void this.save({}));
  }

  /** What is on the screen. What is dimmed there, refused or still waited for is asked again, and may refuse the file. */
  async #gather(signal: AbortSignal): Promise<CsvAnswered> {
    const { strings, groups, capabilities } = this.#model;
    const [answer, beside] = await Promise.all([
      this.#answer('', signal),
      Promise.all(groups.map((id) => this.#answer(`group:${id}`, signal))),
    ]);
    const names = new Map(capabilities?.groups.map(({ id, name }) => [id, name]));
    return {
      answer,
      beside: {
        groups: groups.map((id, place) => ({ id, name: names.get(id) ?? null, answer: beside[place] })),
        own: groups.length > 0 ? {} : await this.#own(answer, signal),
        name: (id) => measureLabel(strings.texts, id, answer.report),
      },
    };
  }

  /** By metric: of the tiles that have a period or filters of their own. */
  async #own({ entry }: MetricsAnswer, signal: AbortSignal): Promise<Record<string, MetricsAnswer>> {
    const tiles = tilesOf(entry).filter(({ id }) => this.#model.own(id));
    const answers = await Promise.all(tiles.map(({ id }) => this.#answer(`own:${id}`, signal)));
    return Object.fromEntries(
      tiles.flatMap((tile, place) => metricsIn(tile).map((id) => [id, answers[place]])),
    );
  }

  async #answer(name: string, signal: AbortSignal): Promise<MetricsAnswer> {
    return this.#model.standing(name) ?? this.#model.ask(name, signal);
  }
}
