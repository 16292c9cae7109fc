/** Who and what a query lets through: groups, people, persona (rules 14 to 17, 38, 44 f). */
import { UsageError } from '../contract/errors.js';
import type { Query } from '../contract/query.js';
import { inBlocks, type Work } from '../contract/work.js';
import type { Membership, Persona, Target } from './dataset.js';
import { DaySets } from './day-sets.js';
import { withDescendants } from './group-tree.js';
import type { View } from './view.js';

/** Throws `unknown-group`, `unknown-person`, `unknown-persona`. */
export function* filterOf(
  view: View,
  query: Pick<Query, 'groups' | 'people' | 'persona' | 'membership'>,
  viewer?: string,
): Work<Filter> {
  const chosen = query.people?.length ? peopleMask(view, query.people) : null;
  const memberships = query.groups?.length ? yield* membershipDays(view, query.groups) : null;
  const asWas = query.membership === 'as-was';
  return new Filter(view.peopleCount, {
    people: !asWas && memberships ? membersOn(view, memberships, chosen) : chosen,
    days: asWas ? memberships : null,
    targets: query.persona === undefined ? null : targetMask(view, personaOf(view, query.persona, viewer)),
    narrowsPeople: chosen !== null || memberships !== null,
  });
}

interface Parts {
  /** By person: 1 = let through whatever the day, unless `days` says otherwise. Null: everybody. */
  readonly people: Uint8Array | null;
  /** As-was: the days on which somebody was in one of the groups. */
  readonly days: DaySets | null;
  readonly targets: Uint8Array | null;
  readonly narrowsPeople: boolean;
}

export class Filter {
  readonly #count: number;
  readonly #people: Uint8Array | null;
  readonly #days: DaySets | null;
  /** By target code: 1 = fits the persona. Null: no persona. */
  readonly targets: Uint8Array | null;
  /** True where purchased, available and assignment rate say nothing (rule 15). */
  readonly narrowsPeople: boolean;

  constructor(count: number, parts: Parts) {
    this.#count = count;
    this.#people = parts.people;
    this.#days = parts.days;
    this.targets = parts.targets;
    this.narrowsPeople = parts.narrowsPeople;
  }

  /** The same for some people only, by person 1 = one of them; all of them were let through already. */
  within(people: Uint8Array): Filter {
    const { targets, narrowsPeople } = this;
    return new Filter(this.#count, { people, days: this.#days, targets, narrowsPeople });
  }

  /** Somebody counts on a day. */
  covers(person: number, day: number): boolean {
    return (this.#people === null || this.#people[person] === 1) && (this.#days?.covers(person, day) ?? true);
  }

  /** Somebody is listed: counts on any day of the span. */
  touches(person: number, start: number, end: number): boolean {
    return (
      (this.#people === null || this.#people[person] === 1) &&
      (this.#days?.touches(person, start, end) ?? true)
    );
  }

  /** By person for a span: 0 never, 1 always, 2 by day (`covers`). Null: everybody always. */
  overview(start: number, end: number): Uint8Array | null {
    if (!this.#days) return this.#people;
    const overview = this.#days.overview(this.#count, start, end);
    if (this.#people) for (let i = 0; i < overview.length; i++) overview[i] *= this.#people[i];
    return overview;
  }
}

function peopleMask(view: View, ids: readonly string[]): Uint8Array {
  const mask = new Uint8Array(view.peopleCount);
  for (const id of ids) {
    const person = view.dataset.people.indexOf.get(id);
    if (person === undefined)
      throw new UsageError(
        'unknown-person',
        `Cannot filter by person ${JSON.stringify(id)}: nobody has this id`,
      );
    mask[person] = 1;
  }
  return mask;
}

function* membershipDays({ dataset }: View, ids: readonly string[]): Work<DaySets> {
  const missing = ids.find((id) => !dataset.groups.has(id));
  if (missing !== undefined)
    throw new UsageError(
      'unknown-group',
      `Cannot filter by group ${JSON.stringify(missing)}: there is none with this id`,
    );
  const groups = withDescendants(dataset.groups, ids);
  const { memberships } = dataset;
  const found: Membership[] = [];
  yield* inBlocks(memberships.length, (from, to) => {
    for (const one of memberships.slice(from, to)) if (groups.has(one.group)) found.push(one);
  });
  return new DaySets(found);
}

/** As-is: members on the groups' own data-through day. Without one, members for good. */
function membersOn(view: View, memberships: DaySets, within: Uint8Array | null): Uint8Array {
  const day = view.throughDay('groups') ?? Infinity;
  const mask = new Uint8Array(view.peopleCount);
  for (const person of memberships.people()) {
    if (memberships.covers(person, day) && (!within || within[person])) mask[person] = 1;
  }
  return mask;
}

/** Somebody else's persona is as unknown as one that does not exist. */
function personaOf({ dataset }: View, id: string, viewer?: string): Persona {
  const persona = dataset.personas.find((one) => one.id === id && isOffered(one, viewer));
  if (!persona)
    throw new UsageError(
      'unknown-persona',
      `Cannot filter by persona ${JSON.stringify(id)}: there is none with this id`,
    );
  return persona;
}

export const isOffered = (persona: Persona, viewer?: string): boolean =>
  persona.owner === '' || persona.owner === viewer;

function targetMask({ dataset }: View, persona: Persona): Uint8Array {
  return Uint8Array.from(dataset.targets, (id) => {
    const target = dataset.targetOf.get(id);
    return target && fitsPersona(target, persona) ? 1 : 0;
  });
}

/** Exact values, any of a list, all of the attributes; a blank attribute does not fit a rule. */
function fitsPersona(target: Target, persona: Persona): boolean {
  return (['function', 'seniority', 'geography'] as const).every(
    (attribute) => persona[attribute].length === 0 || persona[attribute].includes(target[attribute]),
  );
}
