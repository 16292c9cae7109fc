/** What the filter bar does: offers what there is, shows what is chosen, and tells the page of a choice. */
import type { LitElement, ReactiveController } from 'lit';
import type { Capabilities } from '../../contract/answer.js';
import type { Period } from '../../contract/period.js';
import { capabilitiesOf } from '../asking/capabilities-of.js';
import { ContextSource } from '../asking/context-source.js';
import type { ProviderHost } from '../asking/provider-source.js';
import { ReportController } from '../asking/report-controller.js';
import { SCOPE_CONTEXT } from '../asking/scope.js';
import type { UsageFilters, UsageScope } from '../foundation/choice.js';
import type { FilterBarState } from '../foundation/control-state.js';
import { formatNumber } from '../foundation/format.js';
import { html, nothing, type TemplateResult } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { readPeriod } from '../foundation/period-text.js';
import { smallFailure, smallNoAccess } from '../foundation/small-state.js';
import { provideTexts, type Strings } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { Panel } from '../parts/panel.js';
import { filters as filterTexts } from '../strings/en-filters.js';
import { chipsView, FEW_CHIPS, type Chip } from './filter-chips.js';
import { FilterGroups } from './filter-groups.js';
import { FilterPeople } from './filter-people.js';
import { personasView } from './filter-personas.js';
import { PersonNames } from './person-names.js';
import { ScopeOffer } from './scope-offer.js';
import { tellScope } from './telling.js';
import { filterPanelStyles } from './usage-filter-bar-styles.js';

/** The element: what a page sets. */
type BarHost = LitElement &
  ProviderHost & {
    contact: string | null;
    manageGroupsHref: string | null;
    filters: UsageFilters | undefined;
    state: FilterBarState;
  };

type Part = 'groups' | 'people' | 'persona';

export class FilterBarBody implements ReactiveController {
  readonly #host: BarHost;
  readonly #strings: Strings;
  readonly #scope: ContextSource<UsageScope>;
  readonly #report: ReportController<Capabilities, { report?: string }>;
  readonly #panels: Record<Part, Panel>;
  readonly #groups: FilterGroups;
  readonly #people: FilterPeople;
  readonly #names: PersonNames;
  readonly #offer = new ScopeOffer();
  #allChips = false;
  /** Keys of chips that were let go, and the place of the first: the focus moves when the page has taken them away. */
  #left: { keys: readonly string[]; at: number } | undefined;
  #news = '';

  constructor(host: BarHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ filters: filterTexts });
    addStyles(host.renderRoot, filterPanelStyles);
    this.#scope = new ContextSource(host, SCOPE_CONTEXT);
    this.#report = new ReportController(host, {
      method: 'capabilities',
      query: () => ({}),
      ask: capabilitiesOf,
    });
    this.#panels = {
      groups: new Panel(host, 'groups', 'start'),
      people: new Panel(host, 'people', 'start'),
      persona: new Panel(host, 'persona', 'start'),
    };
    this.#groups = new FilterGroups(host, {
      strings,
      capabilities: () => this.#report.answer as Capabilities,
      filters: () => this.#filters,
      manageHref: () => host.manageGroupsHref,
      onFilters: (filters) => this.#choose(filters),
    });
    this.#people = new FilterPeople(host, {
      strings,
      panel: this.#panels.people,
      capabilities: () => this.#report.answer,
      period: () => this.#period,
      chosen: () => this.#filters.people ?? [],
      onPeople: (people, found) => {
        this.#names.learn(found);
        this.#choose({ people });
      },
    });
    this.#names = new PersonNames(() => host.requestUpdate());
    host.addController(this);
  }

  refresh(): void {
    this.#report.retry();
  }

  hostUpdated(): void {
    queueMicrotask(() => this.#tellGiven()); // the update is over then: what is told changes the scope
    const { answer, provider } = this.#report;
    if (answer && provider) this.#names.look(this.#shownPeople, provider, answer);
    this.#moveFocus();
  }

  hostDisconnected(): void {
    this.#offer.forget();
  }

  render() {
    const { texts } = this.#strings;
    const { answer, error, status, late } = this.#report;
    if (status === 'no-access') return smallNoAccess(texts, this.#host.contact);
    return html`<div
        class="bar ${status === 'stale' ? 'is-stale' : ''}"
        part="bar"
        role="group"
        aria-label=${texts.filters.title}
        aria-busy=${!answer && !error}
        dir=${this.#strings.dir()}
      >
        ${answer ? this.#renderParts(answer) : nothing}
        ${!answer && !error && late ? html`<span class="bone"></span><span class="bone"></span>` : nothing}
        ${error && !answer ? smallFailure(texts, error, () => this.refresh()) : nothing}
        ${this.#renderChips(answer)}
      </div>
      <div class="hidden-visually" role="status">${this.#news}</div>`;
  }

  /** What there is nothing of is not offered. */
  #renderParts({ groups, personas }: Capabilities) {
    const { groups: chosenGroups = [], people = [], persona } = this.#filters;
    return html`${
      groups.length > 0
        ? this.#renderPart('groups', chosenGroups.length, () => this.#groups.render())
        : nothing
    }
    ${this.#renderPart('people', people.length, () => this.#people.render())}
    ${
      personas.length > 0
        ? this.#renderPart('persona', persona ? 1 : 0, () =>
            personasView(this.#strings.texts, personas, persona, (id) => {
              this.#panels.persona.close();
              this.#choose({ persona: id });
            }),
          )
        : nothing
    }`;
  }

  #renderPart(part: Part, count: number, content: () => TemplateResult) {
    const { filters } = this.#strings.texts;
    const panel = this.#panels[part];
    const shown = formatNumber(this.#strings.lang(), count);
    return html`<div class="part">
      <button
        class="button"
        part="button"
        type="button"
        popovertarget=${part}
        aria-expanded=${panel.open}
        @click=${panel.onClick}
      >
        ${filters[part]}${
          count > 0
            ? html`<span class="count" aria-hidden="true">${shown}</span
                ><span class="hidden-visually">${filters.chosenCount(count, shown)}</span>`
            : nothing
        }${icon('chevron')}
      </button>
      ${panel.render(filters[part], content)}
    </div>`;
  }

  #renderChips(capabilities: Capabilities | undefined) {
    const chips = this.#chips(capabilities);
    const shown = this.#allChips ? chips : chips.slice(0, FEW_CHIPS);
    return chipsView({
      texts: this.#strings.texts,
      lang: this.#strings.lang(),
      chips: shown,
      hidden: chips.length - shown.length,
      isOpen: this.#allChips && chips.length > FEW_CHIPS,
      onOpen: () => {
        this.#allChips = !this.#allChips;
        this.#host.requestUpdate();
      },
      onClear: () => this.#clear(),
    });
  }

  /** Where nobody knows yet what there is, nothing is said to be gone. */
  #chips(capabilities: Capabilities | undefined): Chip[] {
    const { groups = [], people = [], persona, membership } = this.#filters;
    const { filters } = this.#strings.texts;
    const named = (list: readonly { id: string; name: string | null }[] | undefined, id: string) => {
      const there = list?.find((one) => one.id === id);
      return { name: there?.name ?? id, gone: list !== undefined && !there };
    };
    const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);
    const chips: Omit<Chip, 'remove'>[] = [];
    const removals = new Map<string, Partial<UsageFilters>>();
    const add = (chip: Omit<Chip, 'remove'>, removal: Partial<UsageFilters>) => {
      chips.push(chip);
      removals.set(chip.key, removal);
    };
    for (const id of groups)
      add({ key: `group ${id}`, ...named(capabilities?.groups, id) }, { groups: without(groups, id) });
    if (groups.length > 0 && membership === 'as-was')
      add({ key: 'membership', name: filters.asWas }, { membership: 'as-is' });
    if (persona) add({ key: 'persona', ...named(capabilities?.personas, persona) }, { persona: undefined });
    for (const id of people) {
      const name = this.#names.of(id);
      add({ key: `person ${id}`, name: name ?? id, gone: name === null }, { people: without(people, id) });
    }
    return chips.map((chip) => ({
      ...chip,
      remove: () => this.#remove(chip, removals.get(chip.key) as Partial<UsageFilters>),
    }));
  }

  /** People whose chips are seen. */
  get #shownPeople(): readonly string[] {
    const people = this.#filters.people ?? [];
    return this.#allChips ? people : people.slice(0, FEW_CHIPS);
  }

  get #filters(): UsageFilters {
    return this.#scope.value?.filters ?? this.#given ?? {};
  }

  /** By the page or its viewer. */
  get #given(): UsageFilters | undefined {
    return this.#host.state.filters ?? this.#host.filters;
  }

  get #period(): Period | undefined {
    try {
      return readPeriod(this.#scope.value?.period);
    } catch {
      return undefined;
    }
  }

  #tellGiven(): void {
    const scope = this.#scope.value;
    if (!scope) return;
    const parts = this.#offer.of({ filters: this.#given }, scope);
    if (parts.filters) tellScope(this.#host, { ...this.#host.state }, parts);
  }

  #choose(change: Partial<UsageFilters>): void {
    const filters = tidy({ ...this.#filters, ...change });
    const host = this.#host;
    host.state = { ...host.state, filters };
    this.#offer.told({ filters: this.#given });
    this.#news = '';
    tellScope(host, { ...host.state }, { filters });
  }

  #remove({ key, name }: Omit<Chip, 'remove'>, removal: Partial<UsageFilters>): void {
    const buttons = this.#removeButtons;
    const at = buttons.findIndex(({ dataset }) => dataset.chip === key);
    this.#left = { keys: [key], at };
    this.#choose(removal);
    this.#news = this.#strings.texts.filters.removed(name);
  }

  #clear(): void {
    this.#left = { keys: this.#removeButtons.map(({ dataset }) => dataset.chip as string), at: 0 };
    this.#choose({ groups: [], people: [], persona: undefined, membership: undefined });
    this.#allChips = false;
    this.#news = this.#strings.texts.filters.cleared;
  }

  /** The focus of a chip that is gone goes to the one that took its place, else to the one before, else to a button. */
  #moveFocus(): void {
    const { keys, at } = this.#left ?? { keys: [], at: 0 };
    const buttons = this.#removeButtons;
    if (!this.#left || buttons.some(({ dataset }) => keys.includes(dataset.chip as string))) return;
    this.#left = undefined;
    const next = buttons[Math.min(at, buttons.length - 1)];
    (next ?? this.#host.renderRoot.querySelector<HTMLElement>('[popovertarget]'))?.focus();
  }

  get #removeButtons(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chip-remove')];
  }
}

/** Without what does not filter. */
function tidy({ groups, people, persona, membership }: Partial<UsageFilters>): UsageFilters {
  return {
    ...(groups?.length && { groups }),
    ...(people?.length && { people }),
    ...(persona && { persona }),
    ...(membership === 'as-was' && { membership }),
  };
}
