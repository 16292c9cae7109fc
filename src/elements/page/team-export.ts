/**
 * The team's CSV: one row a person under the period and filters of the page, also those who never finished onboarding,
 * whose activity is blank; every metric, coach level, and the SSI with its parts, which is nowhere else.
 */
import type { TeamAnswer } from '../../contract/answer.js';
import { UsageError } from '../../contract/errors.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { Query } from '../../contract/query.js';
import type { MetricsReport, ReportEntry } from '../../contract/report-entry.js';
import { entryFor } from '../asking/catalogue-entry.js';
import { askable, ProviderSource, type ProviderHost } from '../asking/provider-source.js';
import { isSound } from '../asking/sound.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { provideTexts, textOf, type Strings, type Texts } from '../foundation/strings.js';
import { CsvExport } from '../saving/csv-export.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { failedText, percentOf, saveButton } from '../saving/save-button.js';
import { files } from '../strings/en-files.js';

/** Reports whose metrics are columns of the team. */
const SOURCES = ['nav-usage', 'nav-effectiveness'] as const;

export interface TeamExportOptions {
  /** Period, zone and filters; may throw `period-invalid`. Of a report with seats: `TEAM_REPORT`. */
  query: () => Query;
}

export class TeamExport {
  readonly #host: ProviderHost;
  readonly #strings: Strings;
  readonly #options: TeamExportOptions;
  readonly #source: ProviderSource;
  readonly #file: CsvExport;
  /** What the data has not, so that there is no team to tell of. */
  #lacks: readonly string[] = [];
  #news = '';

  constructor(host: ProviderHost, strings: Strings, options: TeamExportOptions) {
    this.#host = host;
    this.#strings = strings;
    this.#options = options;
    this.#source = new ProviderSource(host);
    this.#file = new CsvExport(host);
    provideTexts({ files });
  }

  /** Nothing where nobody was given who could write a CSV. The element's styles need `saveButtonStyles`. */
  button(texts: Texts = this.#strings.texts) {
    const file = this.#file;
    if (!file.available) return nothing;
    const { files: words } = texts;
    const button = saveButton(file, () => void this.save(), {
      save: words.team,
      cancel: words.cancel,
      busy:
        file.progress === null
          ? words.teamAsking
          : words.teamWriting(percentOf(this.#strings.lang(), file.progress)),
      failed: this.#lacks.length
        ? lackingText(texts, this.#lacks)
        : failedText(texts, file, words.writeFailed),
    });
    return html`${button}<span class="hidden-visually" role="status">${this.#news}</span>`;
  }

  cancel(): void {
    this.#file.cancel();
  }

  /** Resolves with the number of people, or null where it was cancelled, failed, or is under way already. */
  async save(choice: CsvChoice = {}): Promise<number | null> {
    this.#news = '';
    this.#lacks = [];
    const entry = choice.about ? await this.#entry() : undefined;
    const people = await this.#file.save((signal) => this.#ask(signal), {
      ...choice,
      strings: this.#strings,
      entry,
    });
    const { texts } = this.#strings;
    if (people !== null)
      this.#news = texts.files.teamSaved(people, formatNumber(this.#strings.lang(), people));
    this.#host.requestUpdate();
    return people;
  }

  async #ask(signal: AbortSignal): Promise<TeamAnswer> {
    const answer = await this.#provider.team(this.#options.query(), { signal });
    if (!isSound('team', answer)) throw new UsageError('bad-answer', 'Cannot read what came back for team');
    if (answer.lacks.length === 0) return answer;
    this.#lacks = answer.lacks;
    throw new UsageError('not-supported', `Cannot save the team: the data has no ${answer.lacks.join(', ')}`);
  }

  get #provider(): UsageProvider {
    return askable(this.#source.provider);
  }

  /** One entry with the metrics of all sources, for the words of a preamble; undefined where there is none. */
  async #entry(): Promise<ReportEntry | undefined> {
    try {
      const provider = this.#provider;
      const entries = await Promise.all(SOURCES.map((report) => entryFor(provider, report)));
      const [first, ...others] = entries.filter((entry): entry is MetricsReport => entry.shape === 'metrics');
      if (!first) return undefined;
      return { ...first, measures: Object.assign({}, first.measures, ...others.map((one) => one.measures)) };
    } catch {
      return undefined; // a file without formulas is better than none
    }
  }
}

function lackingText(texts: Texts, lacks: readonly string[]): string {
  return texts.states.lacking(lacks.map((id) => textOf(texts.lacks, id)).join(', '));
}
