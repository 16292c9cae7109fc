// Groups, people and personas (rules 14-17, 38).
import { fail } from './answer.mjs';

/**
 * -> { narrowed, passes(person, day), passesSometime(person, span) }
 * `groupsDay` is the groups' data-through day in the report zone (as-is), or null.
 */
export function openFilter(ds, query, groupsDay) {
  const { people, groups, memberships } = ds.tables;
  const wantedPeople = query.people ?? [];
  const wantedGroups = query.groups ?? [];
  for (const id of wantedPeople) {
    if (!people.some((person) => person.id === id))
      fail('unknown-person', `Cannot filter by person "${id}": not in the dataset`);
  }
  for (const id of wantedGroups) {
    if (!groups.some((group) => group.id === id))
      fail('unknown-group', `Cannot filter by group "${id}": not in the dataset`);
  }

  const chosen = new Set(wantedGroups); // rule 16: with all that lie below
  for (let size = -1; size !== chosen.size;) {
    size = chosen.size;
    for (const group of groups) if (chosen.has(group.parent)) chosen.add(group.id);
  }

  const ofChosen = new Map(); // person -> memberships in a chosen group
  for (const membership of memberships) {
    if (!chosen.has(membership.group)) continue;
    if (!ofChosen.has(membership.person)) ofChosen.set(membership.person, []);
    ofChosen.get(membership.person).push(membership);
  }
  const belongs = (person, start, end) =>
    (ofChosen.get(person) ?? []).some(
      ({ from, to }) => (from === null || from <= end) && (to === null || to >= start),
    );

  const asWas = query.membership === 'as-was';
  const named = (person) => wantedPeople.length === 0 || wantedPeople.includes(person); // rule 15: an empty list is no filter
  const within = (person, start, end) => {
    if (wantedGroups.length === 0) return true;
    return asWas ? belongs(person, start, end) : groupsDay !== null && belongs(person, groupsDay, groupsDay);
  };
  return {
    narrowed: wantedPeople.length > 0 || wantedGroups.length > 0,
    /** Rule 17: for an event, a session, an InMail, a state: its day. */
    passes: (person, day) => named(person) && within(person, day, day),
    /** Rule 17: for a list of people: any day of the period. */
    passesSometime: (person, span) => named(person) && within(person, span.start, span.end),
  };
}

/** -> a test of a row's target; without a persona everything fits (rules 14, 38, 44f). */
export function openPersona(ds, query, viewer) {
  if (query.persona === undefined || query.persona === null) return () => true;
  const persona = ds.tables.personas.find(({ id }) => id === query.persona);
  if (!persona || (persona.owner !== null && persona.owner !== viewer)) {
    fail('unknown-persona', `Cannot filter by persona "${query.persona}": there is none of that id`);
  }
  const targets = new Map(ds.tables.targets.map((target) => [target.id, target]));
  return (row) => {
    const target = row.target === null ? undefined : targets.get(row.target);
    if (!target) return false;
    return ['function', 'seniority', 'geography'].every((attribute) => {
      const wanted = (persona[attribute] ?? '').split(';').filter((part) => part !== '');
      return wanted.length === 0 || wanted.includes(target[attribute]);
    });
  };
}
