/**
 * The groups of a filter bar: a tree in which several can be chosen, a search, whose members count (as they are today,
 * or as they were), as of when the groups are known, and the way to where they are managed.
 */
import type { Capabilities } from '../../contract/answer.js';
import type { UsageFilters } from '../foundation/choice.js';
import { formatDay } from '../foundation/format.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { isSafeLink } from '../foundation/link.js';
import type { Strings } from '../foundation/strings.js';
import type { Panel } from '../parts/panel.js';
import {
  choiceOf,
  forestOf,
  rowsOf,
  toggled,
  type Forest,
  type Group,
  type GroupRow,
} from './group-forest.js';

export interface FilterGroupsOptions {
  strings: Strings;
  capabilities: () => Capabilities;
  filters: () => UsageFilters;
  manageHref: () => string | null;
  onFilters: (filters: Partial<UsageFilters>) => void;
}

const MEMBERSHIPS = ['as-is', 'as-was'] as const;
/** So many groups can do without a search. */
const FEW = 12;
/** At first, no level is open that would bring more rows. */
const MANY_ROWS = 24;

type Host = ConstructorParameters<typeof Panel>[0];

export class FilterGroups {
  readonly #host: Host;
  readonly #options: FilterGroupsOptions;
  #forest: { of: unknown; forest: Forest } | undefined;
  #open = new Set<string>();
  #text = '';
  /** The row that Tab reaches. */
  #stop = '';

  constructor(host: Host, options: FilterGroupsOptions) {
    this.#host = host;
    this.#options = options;
  }

  render() {
    const { strings, capabilities } = this.#options;
    const { texts } = strings;
    const { groups, groupsAsOf } = capabilities();
    return html`${groups.length > FEW ? this.#renderSearch() : nothing} ${this.#renderTree()}
      ${this.#renderMembership()}
      <div class="panel-foot">
        ${
          groupsAsOf
            ? html`<span>${texts.filters.groupsAsOf(formatDay(strings.lang(), groupsAsOf))}</span>`
            : nothing
        }
        ${this.#renderManage()}
      </div>`;
  }

  #renderSearch() {
    const { filters } = this.#options.strings.texts;
    return html`<input
      class="field find"
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${filters.searchGroups}
      placeholder=${filters.searchGroups}
      .value=${this.#text}
      @input=${this.#onSearch}
    />`;
  }

  #renderTree() {
    const { strings, filters } = this.#options;
    const { texts } = strings;
    const rows = this.#rows;
    if (rows.length === 0)
      return html`<p class="found-nothing" role="status">${texts.filters.noGroup(this.#text)}</p>`;
    const chosen = new Set(filters().groups);
    const stop = rows.find(({ group }) => group.id === this.#stop) ?? rows[0];
    return html`<div
      class="tree"
      role="tree"
      aria-label=${texts.filters.groups}
      aria-multiselectable="true"
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
    >
      ${rows.map((row) => this.#renderRow(row, chosen, row === stop))}
    </div>`;
  }

  #renderRow({ group, open, place, siblings }: GroupRow, chosen: ReadonlySet<string>, isStop: boolean) {
    const choice = choiceOf(group, chosen);
    const checked = choice === 'some' ? 'mixed' : choice === 'none' ? 'false' : 'true';
    const { included } = this.#options.strings.texts.filters;
    return html`<div
      class="node is-${choice}"
      role="treeitem"
      data-id=${group.id}
      tabindex=${isStop ? 0 : -1}
      aria-level=${group.level}
      aria-posinset=${place}
      aria-setsize=${siblings}
      aria-expanded=${open === undefined ? nothing : open ? 'true' : 'false'}
      aria-checked=${checked}
      aria-disabled=${choice === 'included' ? 'true' : nothing}
      aria-label=${choice === 'included' ? included(group.name) : group.name}
    >
      ${Array.from({ length: group.level - 1 }, () => html`<span class="indent"></span>`)}
      <span class="twist">${open === undefined ? nothing : icon('chevron')}</span>
      <span class="box">${checked === 'true' ? icon('check') : nothing}</span>
      <span class="node-name">${group.name}</span>
    </div>`;
  }

  #renderMembership() {
    const { strings, filters } = this.#options;
    const { membership, memberships, membershipsAbout } = strings.texts.filters;
    const chosen = filters().membership ?? 'as-is';
    return html`<fieldset class="membership">
      <legend>${membership}</legend>
      ${MEMBERSHIPS.map(
        (id) =>
          html`<label
            ><input
              type="radio"
              name="membership"
              value=${id}
              .checked=${id === chosen}
              @change=${() => this.#options.onFilters({ membership: id })}
            /><span>${memberships[id]}<span class="about">${membershipsAbout[id]}</span></span></label
          >`,
      )}
    </fieldset>`;
  }

  #renderManage() {
    const href = this.#options.manageHref();
    const { manageGroups } = this.#options.strings.texts.filters;
    return isSafeLink(href) ? html`<a href=${href}>${manageGroups}</a>` : nothing;
  }

  get #tree(): Forest {
    const { groups } = this.#options.capabilities();
    if (this.#forest?.of !== groups) {
      this.#forest = { of: groups, forest: forestOf(groups) };
      this.#open = new Set(this.#firstOpen(this.#forest.forest));
    }
    return this.#forest.forest;
  }

  /** Levels that lie open in a few rows, and the way to those that are chosen. */
  #firstOpen({ top, byId }: Forest): string[] {
    const open: string[] = [];
    let rows = top.length;
    for (
      let level: readonly Group[] = top;
      level.length > 0;
      level = level.flatMap(({ children }) => children)
    ) {
      const inside = level.filter(({ children }) => children.length > 0);
      rows += inside.reduce((sum, { children }) => sum + children.length, 0);
      if (rows > MANY_ROWS) break;
      open.push(...inside.map(({ id }) => id));
    }
    for (const id of this.#options.filters().groups ?? [])
      for (let around = byId.get(id)?.parent; around; around = around.parent) open.push(around.id);
    return open;
  }

  get #rows(): GroupRow[] {
    const forest = this.#tree; // before the open ones: it says which are
    return rowsOf(forest, this.#open, this.#text);
  }

  readonly #onSearch = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const row = this.#rowOf(target);
    if (!row) return;
    if (target.closest('.twist') && row.open !== undefined) this.#turn(row, !row.open);
    else this.#choose(row.group);
    this.#goTo(row.group);
  };

  /** The keys of a tree: up, down, in and out of branches, both ends, choosing, and the first letters of a name. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const rows = this.#rows;
    const row = this.#rowOf(event.target as Element);
    if (!row || altKey || ctrlKey || metaKey) return;
    const at = rows.findIndex(({ group }) => group === row.group);
    const rtl = this.#options.strings.dir() === 'rtl';
    if (key === 'Enter' || key === ' ') this.#choose(row.group);
    else if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) this.#goIn(row, rows[at + 1]);
    else if (key === (rtl ? 'ArrowRight' : 'ArrowLeft')) this.#goOut(row);
    else if (key === '*') for (const { group } of rows) this.#open.add(group.id);
    else {
      const to =
        { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) }[key] ??
        named(rows, at, key);
      if (!to) return;
      this.#goTo(to.group);
    }
    event.preventDefault();
    this.#host.requestUpdate();
  };

  #goIn(row: GroupRow, next: GroupRow | undefined): void {
    if (row.open === false) this.#turn(row, true);
    else if (row.open && next) this.#goTo(next.group);
  }

  #goOut(row: GroupRow): void {
    if (row.open && this.#text === '') this.#turn(row, false);
    else if (row.group.parent) this.#goTo(row.group.parent);
  }

  #turn({ group }: GroupRow, open: boolean): void {
    if (open) this.#open.add(group.id);
    else this.#open.delete(group.id);
    this.#host.requestUpdate();
  }

  /** An included one stays so: only the group around it can be let go. */
  #choose(group: Group): void {
    const chosen = this.#options.filters().groups ?? [];
    if (choiceOf(group, new Set(chosen)) === 'included') return;
    this.#options.onFilters({ groups: toggled(chosen, group, this.#tree) });
  }

  #goTo(group: Group): void {
    this.#stop = group.id;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.node[tabindex="0"]')?.focus(),
    );
  }

  #rowOf(target: Element): GroupRow | undefined {
    const id = target.closest<HTMLElement>('.node')?.dataset.id;
    return this.#rows.find(({ group }) => group.id === id);
  }
}

/** The next row whose name begins with a letter that was typed. */
function named(rows: readonly GroupRow[], at: number, letter: string): GroupRow | undefined {
  if ([...letter].length !== 1) return undefined;
  const begins = ({ group }: GroupRow) => group.name.toLowerCase().startsWith(letter.toLowerCase());
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find(begins);
}
