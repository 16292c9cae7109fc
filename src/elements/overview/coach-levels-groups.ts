/** Groups side by side below the levels of all: each is a question of its own, and they do not add up (rule 37). */
import type { Capabilities, OverviewAnswer } from '../../contract/answer.js';
import type { Query } from '../../contract/query.js';
import { capabilitiesOf } from '../asking/capabilities-of.js';
import { Questions } from '../asking/questions.js';
import { ReportController } from '../asking/report-controller.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { errorText } from '../foundation/states.js';
import type { Strings, Texts } from '../foundation/strings.js';
import { MOST_GROUPS } from '../metrics/metrics-state.js';
import { GroupChooser } from '../parts/group-chooser.js';
import { askOverview, type OverviewHost } from './overview-source.js';

/** Levels of everybody, or of a group. */
export interface Levels {
  /** The group's id; empty for everybody. */
  key: string;
  /** Names the list. */
  label: string;
  answer: OverviewAnswer;
}

interface Gathered {
  id: string;
  name: string | null;
  answer: OverviewAnswer;
}

interface Options {
  /** Those chosen, in order. */
  ids: () => readonly string[];
  query: (id: string) => Query;
  onChoose: (ids: string[]) => void;
  levels: (levels: Levels) => unknown;
}

type Asked = { report?: string; timeZone?: string };

export class CoachGroups {
  readonly #host: OverviewHost;
  readonly #strings: Strings;
  readonly #options: Options;
  readonly #columns: Questions<OverviewAnswer, Query>;
  readonly #known: ReportController<Capabilities, Asked>;
  readonly #chooser: GroupChooser;
  #reached = false;

  constructor(host: OverviewHost, strings: Strings, options: Options) {
    this.#host = host;
    this.#strings = strings;
    this.#options = options;
    this.#columns = new Questions<OverviewAnswer, Query>(host, {
      method: 'overview',
      wanted: () => new Map(this.#ids.map((id) => [id, () => options.query(id)])),
      ask: askOverview,
    });
    this.#known = new ReportController<Capabilities, Asked>(host, {
      method: 'capabilities',
      query: () => (this.#reached || this.#ids.length > 0 ? {} : null),
      ask: capabilitiesOf,
    });
    this.#chooser = new GroupChooser(host, {
      strings,
      most: MOST_GROUPS,
      groups: () => this.#known.answer?.groups,
      failed: () => (this.#known.error ? errorText(strings.texts, this.#known.error) : ''),
      chosen: () => this.#ids,
      onChoice: options.onChoose,
      onReach: () => this.#reach(),
    });
  }

  /** By id, as far as they are known. */
  get names(): ReadonlyMap<string, string | null> {
    return new Map(this.#known.answer?.groups.map(({ id, name }) => [id, name]));
  }

  nameOf(id: string): string {
    const groups = this.#known.answer?.groups;
    const group = groups?.find((one) => one.id === id);
    return group ? (group.name ?? id) : groups ? this.#strings.texts.coach.gone(id) : id;
  }

  /** Those that stand here. What is dimmed, refused or still waited for is asked again by `ask`. */
  gather(ask: (id: string) => Promise<OverviewAnswer>): Promise<Gathered[]> {
    const { names } = this;
    return Promise.all(
      this.#ids.map(async (id) => {
        const column = this.#columns.of(id);
        const answer = column?.status === 'shown' ? column.answer : undefined;
        return { id, name: names.get(id) ?? null, answer: answer ?? (await ask(id)) };
      }),
    );
  }

  refresh(): void {
    this.#columns.retry();
    if (this.#known.answer || this.#known.error) this.#known.retry();
  }

  renderChooser() {
    return this.#chooser.render();
  }

  render() {
    const ids = this.#ids;
    if (ids.length === 0) return nothing;
    const { texts } = this.#strings;
    return html`<div class="groups">
        ${ids.map(
          (id, place) =>
            html`<section class="group" part="group" aria-labelledby=${`group-${place}`}>
              <div
                class="group-name"
                id=${`group-${place}`}
                role="heading"
                aria-level=${this.#host.headingLevel + 1}
              >
                <bdi>${this.nameOf(id)}</bdi>
              </div>
              ${this.#renderGroup(texts, id)}
            </section>`,
        )}
      </div>
      <p class="not-additive">
        ${texts.coach.notAdditive}
        ${new Set(this.#options.ids()).size > ids.length ? texts.coach.onlyFirst(formatNumber(this.#strings.lang(), ids.length)) : nothing}
      </p>`;
  }

  /** A page may give more than stand side by side: that is said. */
  get #ids(): readonly string[] {
    return [...new Set(this.#options.ids())].slice(0, MOST_GROUPS);
  }

  #renderGroup(texts: Texts, id: string) {
    const column = this.#columns.of(id);
    const answer = column?.answer;
    if (column?.error)
      return html`<p class="group-failed" role="alert">${errorText(texts, column.error)}</p>`;
    if (!answer)
      return html`<div class="group-bones" aria-hidden="true">
        <div class=${column?.late ? 'bone' : ''}></div>
      </div>`;
    const people = answer.coach.people ?? 0;
    const shown = formatNumber(this.#strings.lang(), people);
    return html`<p class="of">${people === 0 ? texts.coach.nobodyHere : texts.coach.people(people, shown)}</p>
      ${this.#options.levels({ key: id, label: texts.coach.levels(this.nameOf(id)), answer })}`;
  }

  #reach(): void {
    if (this.#known.error) this.#known.retry();
    if (this.#reached) return;
    this.#reached = true;
    this.#host.requestUpdate();
  }
}
