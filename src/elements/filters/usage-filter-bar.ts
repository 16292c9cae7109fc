import { css } from 'lit';
import { property } from 'lit/decorators.js';
import type { UsageFilters } from '../foundation/choice.js';
import type { FilterBarState } from '../foundation/control-state.js';
import { iconStyles } from '../foundation/icons.js';
import { LazyBody } from '../foundation/lazy-body.js';
import { copy } from '../foundation/plain.js';
import { stateStyles } from '../foundation/states.js';
import { shared } from '../foundation/styles.js';
import { tokens } from '../foundation/tokens.js';
import { UsageElement } from '../foundation/usage-element.js';

/**
 * Whom the figures of a page are about: groups from a tree, with their members of today or of the time; people, found
 * by name, e-mail, role or title; a persona. What is chosen stands beside it and can be let go again. All elements inside
 * the same `<usage-provider>` or `<usage-report>` follow it. Outside of them it is only itself, and the page listens to
 * `usagechange`.
 *
 * Groups and personas are managed elsewhere: one that is gone is said to be, and can be removed from the choice.
 *
 * ```html
 * <usage-provider sample>
 *   <usage-filter-bar manage-groups-href="/admin/groups"></usage-filter-bar>
 *   <usage-bar-card report="si-adoption"></usage-bar-card>
 * </usage-provider>
 * ```
 *
 * @tag usage-filter-bar
 * @csspart bar - the whole bar
 * @csspart button - each of the buttons
 * @csspart chips - the list of what is chosen
 * @csspart chip - each of the chosen
 * @fires usagechange - the viewer chose; `detail.scope.filters` is what elements follow
 * @fires usageerror - what there is to choose could not be asked for
 */
export class UsageFilterBar extends UsageElement {
  static readonly tag = 'usage-filter-bar';
  static override readonly styles = [
    tokens,
    shared,
    iconStyles,
    stateStyles,
    css`
      :host {
        display: block;
        min-block-size: 32px;
        container-type: inline-size;
      }
    `,
  ];

  /** Where groups are managed: an https address or a path. Without it there is no link. */
  @property({ attribute: 'manage-groups-href' }) manageGroupsHref: string | null = null;

  #filters: UsageFilters | undefined;
  #state: FilterBarState = { v: 1 };
  readonly #lazy = new LazyBody(this, async () => (await import('./usage-filter-bar-body.js')).FilterBarBody);

  /** The first ones: `{ groups, people, persona, membership }`. */
  get filters(): UsageFilters | undefined {
    return this.#filters;
  }
  @property({ attribute: false })
  set filters(filters: UsageFilters | undefined) {
    this.#filters = copy(filters);
  }

  /** What the viewer has chosen, to be kept and given back; `{ v: 1 }` is nothing. */
  get state(): FilterBarState {
    return { ...this.#state };
  }
  @property({ attribute: false })
  set state(state: FilterBarState) {
    this.#state = { ...copy(state ?? {}), v: 1 };
  }

  /** Asks again what there is to choose, e.g. after groups were changed. */
  refresh(): void {
    this.#lazy.body?.refresh();
  }

  override render() {
    return this.#lazy.body?.render() ?? this.#lazy.renderInstead(this.strings.texts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-filter-bar': UsageFilterBar;
  }
}
