/**
 * The people of a filter bar: a search by text whose answer the provider gives, a page at a time, so that a hundred
 * thousand people are no more work than fifty. A combobox: the focus stays in the text, the arrows walk the list.
 */
import type { ReactiveController } from 'lit';
import type { Capabilities, DetailRow, DetailsAnswer } from '../../contract/answer.js';
import type { Period } from '../../contract/period.js';
import type { Query } from '../../contract/query.js';
import { peopleReport, seatHolders } from '../asking/people-report.js';
import type { ProviderHost } from '../asking/provider-source.js';
import { ReportController } from '../asking/report-controller.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { smallFailure } from '../foundation/small-state.js';
import type { Strings } from '../foundation/strings.js';
import type { Panel } from '../parts/panel.js';

export interface FilterPeopleOptions {
  strings: Strings;
  panel: Panel;
  capabilities: () => Capabilities | undefined;
  /** The page's: who did something in it is found, even who is not enabled any more. */
  period: () => Period | undefined;
  chosen: () => readonly string[];
  onPeople: (people: string[], found: readonly DetailRow[]) => void;
}

type Question = Omit<Query, 'report'> & { report?: string };
type Host = ConstructorParameters<typeof Panel>[0] & ProviderHost;

const PAGE = 50;
const PAUSE_MS = 200;
/** As long as a question allows. */
const LONGEST = 1000;

export class FilterPeople implements ReactiveController {
  readonly #host: Host;
  readonly #options: FilterPeopleOptions;
  /** Made when the panel is first opened. */
  #search: ReportController<DetailsAnswer, Question> | undefined;
  #text = '';
  /** The text that is asked for: what was typed before the last pause. */
  #asked = '';
  #active = -1;
  #wasOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, options: FilterPeopleOptions) {
    this.#options = options;
    (this.#host = host).addController(this);
  }

  hostUpdate(): void {
    const { open } = this.#options.panel;
    if (open && !this.#search) this.#search = this.#makeSearch();
    if (open === this.#wasOpen) return;
    this.#wasOpen = open;
    this.#text = this.#asked = '';
    this.#active = -1;
    clearTimeout(this.#timer);
    // A frame later, as the panel itself: until then it cannot be focused.
    if (open) requestAnimationFrame(() => this.#input?.focus());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render() {
    const { strings } = this.#options;
    const { filters } = strings.texts;
    const rows = this.#rows;
    return html`<input
        class="field find"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        maxlength=${LONGEST}
        aria-label=${filters.searchPeople}
        aria-expanded="true"
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${rows[this.#active] ? `found-${this.#active}` : nothing}
        placeholder=${filters.searchPeopleHint}
        .value=${this.#text}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
      />
      <div
        id="found"
        class="found ${this.#search?.status === 'stale' ? 'is-stale' : ''}"
        role="listbox"
        aria-label=${filters.people}
        aria-multiselectable="true"
        aria-busy=${this.#isBusy}
        @click=${this.#onClick}
        @mousedown=${keepFocus}
      >
        ${rows.map((row, index) => this.#renderPerson(row, index))}
      </div>
      ${this.#renderOutcome()}`;
  }

  #renderPerson({ id, name, email }: DetailRow, index: number) {
    const chosen = this.#options.chosen().includes(id);
    return html`<div
      id="found-${index}"
      class="person ${index === this.#active ? 'is-active' : ''}"
      role="option"
      data-index=${index}
      aria-selected=${chosen ? 'true' : 'false'}
    >
      <span class="person-words"
        ><span dir="auto">${name ?? email ?? id}</span
        >${name && email ? html`<span class="about" dir="auto">${email}</span>` : nothing}</span
      >${chosen ? icon('check') : nothing}
    </div>`;
  }

  /** How many there are, said to everybody; or why there is nobody. */
  #renderOutcome() {
    const { texts } = this.#options.strings;
    const search = this.#search;
    if (search?.error && !search.answer) return smallFailure(texts, search.error, () => search.retry());
    return html`<p class="panel-foot" role="status">${this.#outcome}</p>`;
  }

  get #outcome(): string {
    const { strings } = this.#options;
    const { filters } = strings.texts;
    const answer = this.#search?.answer;
    if (!answer) return this.#search?.late ? filters.searching : '';
    const { count, rows } = answer;
    if (count === 0) return this.#asked ? filters.noPerson(this.#asked) : filters.nobody;
    const say = (number: number) => formatNumber(strings.lang(), number);
    return rows.length < count
      ? filters.foundFirst(say(rows.length), say(count))
      : filters.found(count, say(count));
  }

  get #rows(): readonly DetailRow[] {
    return this.#search?.answer?.rows ?? [];
  }

  get #isBusy(): boolean {
    const status = this.#search?.status;
    return status === 'waiting' || status === 'stale';
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('[role=combobox]');
  }

  #makeSearch(): ReportController<DetailsAnswer, Question> {
    const { panel, capabilities, period } = this.#options;
    return new ReportController<DetailsAnswer, Question>(this.#host, {
      method: 'details',
      query: () => {
        if (!panel.open || !capabilities()) return null;
        const [of, text] = [period(), this.#asked];
        return {
          ...(of && { period: of }),
          ...(text && { text }),
          rows: 'everyone',
          sort: { by: 'name' },
          page: { index: 0, size: PAGE },
        };
      },
      ask: async (provider, question, options) => {
        const known = capabilities() as Capabilities;
        const report = await peopleReport(provider, known);
        const answer = await provider.details({ ...question, report }, options);
        if (answer.count > 0 || question.text === undefined) return answer;
        const { period, text } = question;
        const rows = await seatHolders(provider, known, { ...(period && { period }), text }, options);
        return { ...answer, rows: rows.slice(0, PAGE), count: rows.length };
      },
    });
  }

  readonly #onInput = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#asked = this.#text.trim();
      this.#active = -1;
      this.#host.requestUpdate();
    }, PAUSE_MS);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key, isComposing } = event;
    const last = this.#rows.length - 1;
    if (isComposing || last < 0) return;
    if (key === 'ArrowDown') this.#active = Math.min(this.#active + 1, last);
    else if (key === 'ArrowUp') this.#active = Math.max(this.#active - 1, 0);
    else if (key === 'Enter' && this.#active >= 0) this.#toggle(this.#active);
    else return;
    event.preventDefault();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector('.person.is-active')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  readonly #onClick = (event: Event): void => {
    const index = (event.target as Element).closest<HTMLElement>('.person')?.dataset.index;
    if (index === undefined) return;
    this.#active = Number(index);
    this.#toggle(this.#active);
  };

  #toggle(index: number): void {
    const person = this.#rows[index];
    const chosen = this.#options.chosen();
    if (!person) return;
    const people = chosen.includes(person.id)
      ? chosen.filter((id) => id !== person.id)
      : [...chosen, person.id];
    this.#options.onPeople(people, [person]);
  }
}

/** The list is walked from the text: a press on it leaves the focus there. */
const keepFocus = (event: Event): void => event.preventDefault();
