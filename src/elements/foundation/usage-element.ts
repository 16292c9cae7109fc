/** What the elements are given alike. */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { UsageProvider } from '../../contract/provider.js';
import type { UsageFilters } from './choice.js';
import { FocusKeeper } from './focus-keeper.js';
import { copy } from './plain.js';
import { Strings } from './strings.js';

/** A source, a language, and where to ask for access. */
export class UsageElement extends LitElement {
  /** Id of a `<usage-provider>` in the same root; default: the one around the element. */
  @property() source: string | null = null;
  /** Where somebody without access may ask for it: an https or mailto address. */
  @property() contact: string | null = null;
  /** Who answers; default: `source`, or the `<usage-provider>` around the element. */
  @property({ attribute: false }) provider: UsageProvider | null | undefined;
  /** @internal The attribute, so that a change of language is seen. */
  @property({ attribute: 'lang' }) langAttribute: string | null = null;

  /** @internal */
  protected readonly strings = new Strings(this);

  constructor() {
    super();
    new FocusKeeper(this);
  }
}

/** A question besides; what is left out follows the scope around the element. */
export class AskingElement extends UsageElement {
  /** `last-7`, `last-30` (default), `last-90`, `last-365`, or days: `2026-01-01..2026-03-31`. */
  @property() period: string | null = null;
  /** IANA name; default: the zone of the data. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;

  #filters: UsageFilters | undefined;

  /** Whom the figures are about: `{ groups, people, persona, membership }`. */
  get filters(): UsageFilters | undefined {
    return this.#filters;
  }
  @property({ attribute: false })
  set filters(filters: UsageFilters | undefined) {
    this.#filters = copy(filters);
  }
}
