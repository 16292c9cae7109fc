/** The filters of a page: groups, people, persona. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const filters = {
  title: 'Filters',
  groups: 'Groups',
  people: 'People',
  persona: 'Persona',
  chosenCount: (count: number, shown: string) => many(count, { one: '1 chosen', other: `${shown} chosen` }),
  chosen: 'Chosen filters',
  clearAll: 'Clear all',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed`,
  cleared: 'All filters cleared',
  more: (count: number, shown: string) => many(count, { one: '1 more', other: `${shown} more` }),
  fewer: 'Fewer',
  gone: 'not there any more',
  asWas: 'Members at the time',
  // Groups
  searchGroups: 'Find a group',
  noGroup: (text: string) => `No group’s name contains “${text}”.`,
  included: (name: string) => `${name}, included`,
  membership: 'Who belongs to a group',
  memberships: { 'as-is': 'Members today', 'as-was': 'Members at the time' } as Record<string, string>,
  membershipsAbout: {
    'as-is': 'Everything today’s members did, wherever they were then.',
    'as-was': 'What people did while they were members.',
  } as Record<string, string>,
  groupsAsOf: (day: string) => `Groups as of ${day}`,
  manageGroups: 'Manage groups',
  // People
  searchPeople: 'Find people',
  searchPeopleHint: 'Name, email, role or title',
  noPerson: (text: string) => `Nobody’s name, email, role or title contains “${text}”.`,
  nobody: 'There is nobody to choose.',
  found: (count: number, shown: string) => many(count, { one: '1 person', other: `${shown} people` }),
  foundFirst: (shown: string, all: string) => `First ${shown} of ${all} people. Type to narrow.`,
  searching: 'Searching',
  // Personas
  anyone: 'Any persona',
  ownPersonas: 'Yours',
  personaAbout: 'Narrows what was done to a person: views, saved leads, messages, InMails, connections.',
};
