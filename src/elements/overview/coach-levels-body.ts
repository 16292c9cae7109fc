/** What the coach levels do: ask, for all and for each group, show the levels or the state they are in, open people. */
import type { CoachSummary, OverviewAnswer } from '../../contract/answer.js';
import type { CoachLevel } from '../../contract/catalogue.js';
import type { Query } from '../../contract/query.js';
import { queryFor } from '../asking/asking.js';
import { askable } from '../asking/provider-source.js';
import { exportView } from '../detail-table/detail-table-controls.js';
import { UsageChangeEvent } from '../foundation/events.js';
import { formatDay, formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { provideTexts, reportTitle, type Strings, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { News } from '../parts/card-news.js';
import type { Explained } from '../parts/explain.js';
import { Explainer } from '../parts/explainer.js';
import { CsvExport } from '../saving/csv-export.js';
import type { CsvAnswered, CsvChoice } from '../saving/csv-order.js';
import { coach } from '../strings/en-coach.js';
import { hands } from '../strings/en-hands.js';
import { overview } from '../strings/en-overview.js';
import { table } from '../strings/en-table.js';
import { levelsView } from './coach-levels-figures.js';
import { CoachGroups, type Levels } from './coach-levels-groups.js';
import type { CoachLevelsState } from './coach-levels-state.js';
import { coachStyles } from './coach-levels-styles.js';
import { overviewFoot } from './overview-foot.js';
import { OverviewPeople } from './overview-people.js';
import { askOverview, OVERVIEW, OverviewSource, type OverviewHost } from './overview-source.js';
import { overviewView } from './overview-view.js';

type CoachHost = OverviewHost & { readonly groups: readonly string[]; state: CoachLevelsState };

export class CoachLevelsBody {
  readonly #host: CoachHost;
  readonly #strings: Strings;
  readonly #source: OverviewSource;
  readonly #groups: CoachGroups;
  readonly #people: OverviewPeople;
  readonly #explainer: Explainer;
  readonly #export: CsvExport;
  readonly #news = new News();
  /** By list: at which level the tab key stops. */
  readonly #stops = new Map<string, number>();

  constructor(host: CoachHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ coach, hands, overview, table });
    addStyles(host.renderRoot, coachStyles);
    this.#source = new OverviewSource(
      host,
      ({ coach: { asOf, lacks, people } }) => lacks.length > 0 || asOf === null || people === 0,
    );
    this.#groups = new CoachGroups(host, strings, {
      ids: () => host.state.groups ?? host.groups,
      query: (id) => this.#queryOf(id),
      onChoose: (groups) => this.#choose({ groups }),
      levels: (levels) => this.#renderLevels(levels),
    });
    this.#people = new OverviewPeople(host, strings);
    this.#explainer = new Explainer(host, strings);
    this.#export = new CsvExport(host);
  }

  refresh(): void {
    this.#source.report.retry();
    this.#groups.refresh();
  }

  /** The levels, and those of the groups beside them. The people on them have a file of their own, in the popup. */
  async save(choice: CsvChoice): Promise<number | null> {
    if (this.#source.report.status === 'no-access') return null;
    const order = { ...choice, strings: this.#strings, entry: this.#source.entry, list: 'coach-levels' };
    this.#say('');
    const rows = await this.#export.save((signal) => this.#gather(signal), order);
    const { table } = this.#strings.texts;
    if (rows !== null) this.#say(table.saved(table.rows(rows, formatNumber(this.#strings.lang(), rows))));
    return rows;
  }

  renderAbout() {
    const answer = this.#source.answer;
    if (!answer) return nothing;
    const { texts } = this.#strings;
    const title = reportTitle(texts, `${OVERVIEW}/coach`);
    return this.#explainer.button('card', texts.overview.about(title), () =>
      this.#explain('coach_level', answer),
    );
  }

  renderControls() {
    const { answer, report } = this.#source;
    if (answer ? answer.coach.lacks.length > 0 : report.error) return nothing;
    return html`${this.#groups.renderChooser()}${
      this.#export.available && answer?.coach.people
        ? exportView(this.#strings.texts, this.#strings.lang(), this.#export, () => void this.save({}))
        : nothing
    }`;
  }

  renderMain() {
    const { texts } = this.#strings;
    const source = this.#source;
    this.#news.tell(source.answer, true, () => this.#sentence(texts, source.answer!));
    return overviewView({
      texts,
      host: this.#host,
      source,
      lines: 5,
      lacks: ({ coach }) => coach.lacks,
      whyNone: ({ coach }) => whyNobody(texts, coach),
      figures: (answer) => this.#renderFigures(texts, answer),
      foot: (answer) => this.#renderFoot(texts, answer),
      news: this.#news.text,
      panels: html`${this.#explainer.panel()} ${this.#people.render(texts)}`,
    });
  }

  #renderFigures(texts: Texts, answer: OverviewAnswer) {
    const label = texts.coach.levels(texts.coach.everybody);
    return html`${this.#renderHeadline(texts, answer)} ${this.#renderLevels({ key: '', label, answer })}
    ${this.#groups.render()}`;
  }

  #renderHeadline(texts: Texts, { coach }: OverviewAnswer) {
    const lang = this.#strings.lang();
    const people = coach.people ?? 0;
    return html`<p class="figure" part="figure">
        <span class="value">${formatNumber(lang, people)}</span> ${texts.coach.peopleCounted(people)}
      </p>
      <p class="of">${texts.coach.actions(coach.actions, formatNumber(lang, coach.actions))}</p>`;
  }

  #renderLevels({ key, label, answer }: Levels) {
    const { texts } = this.#strings;
    return levelsView({
      texts,
      lang: this.#strings.lang(),
      coach: answer.coach,
      label,
      stop: this.#stops.get(key) ?? 0,
      onStop: (stop) => this.#onStop(key, stop),
      onOpen: (level, from) => this.#onOpen(key, answer, level, from),
      after: (level) =>
        key
          ? nothing
          : this.#explainer.button(level, texts.overview.about(texts.levels[level]), () =>
              this.#explain(level, answer),
            ),
    });
  }

  #renderFoot(texts: Texts, answer: OverviewAnswer) {
    const { coach } = answer;
    const asOf = coach.lacks.length > 0 ? null : coach.asOf;
    return overviewFoot({ texts, lang: this.#strings.lang(), answer, asOf, streams: ['activity', 'seats'] });
  }

  #explain(measure: string, answer: OverviewAnswer): Explained {
    const { texts } = this.#strings;
    const { asOf, levels, lacks } = answer.coach;
    return {
      texts,
      lang: this.#strings.lang(),
      report: OVERVIEW,
      measure,
      entry: this.#source.entry,
      head: answer,
      figure: Object.hasOwn(levels, measure) ? levels[measure as CoachLevel] : undefined,
      stream: 'activity',
      effective: asOf === null ? null : { start: asOf, end: asOf },
      lacks,
      groupNames: this.#groups.names,
      note: texts.coach.note,
    };
  }

  #say(text: string): void {
    this.#news.text = text;
    this.#host.requestUpdate();
  }

  #sentence(texts: Texts, { coach }: OverviewAnswer): string {
    if (!coach.people || coach.asOf === null) return '';
    const lang = this.#strings.lang();
    const people = texts.coach.people(coach.people, formatNumber(lang, coach.people));
    return texts.coach.loaded(people, formatDay(lang, coach.asOf));
  }

  /** What is on the screen; what is dimmed there or still waited for is asked again. */
  async #gather(signal: AbortSignal): Promise<CsvAnswered> {
    const { report, answer } = this.#source;
    const ask = async (query: Query) => askOverview(askable(this.#source.provider), query, { signal });
    const stands = report.status === 'shown' || report.status === 'empty';
    const [levels, groups] = await Promise.all([
      (stands && answer) || ask(queryFor(OVERVIEW, this.#source.asked())),
      this.#groups.gather((id) => ask(this.#queryOf(id))),
    ]);
    return { answer: levels, beside: { groups, name: (id) => this.#strings.texts.levels[id as CoachLevel] } };
  }

  /** What the column of a group asks: the same, of that group instead of those of the page (rule 37). */
  #queryOf(id: string): Query {
    const asked = this.#source.asked();
    return queryFor(OVERVIEW, { ...asked, filters: { ...asked.filters, groups: [id] } });
  }

  #choose(choice: Partial<CoachLevelsState>): void {
    const host = this.#host;
    host.state = { ...host.state, ...choice };
    host.dispatchEvent(new UsageChangeEvent({ report: OVERVIEW, state: { ...host.state } }));
  }

  #onStop(key: string, stop: number): void {
    if ((this.#stops.get(key) ?? 0) === stop) return;
    this.#stops.set(key, stop);
    this.#host.requestUpdate();
  }

  #onOpen(key: string, answer: OverviewAnswer, level: CoachLevel, returnTo: HTMLElement): void {
    const { asOf } = answer.coach;
    if (asOf === null) return;
    const { texts } = this.#strings;
    const group = key ? this.#groups.nameOf(key) : '';
    const what = group ? texts.joins.named(group, texts.levels[level]) : texts.levels[level];
    void this.#people.open({
      provider: this.#source.provider,
      answer,
      asOf,
      list: 'coach',
      where: { column: 'coach_level', is: level },
      title: texts.overview.list(what, formatDay(this.#strings.lang(), asOf)),
      select: { measure: 'coach_level', level, ...(key && { group: key }) },
      returnTo,
    });
  }
}

function whyNobody(texts: Texts, { asOf, people }: CoachSummary): string | undefined {
  if (asOf === null) return texts.warnings['period-after-data']();
  return people ? undefined : texts.coach.nobody;
}
