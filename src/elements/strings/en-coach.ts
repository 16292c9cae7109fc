/** Coach levels. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const coach = {
  people: (count: number, shown: string) =>
    many(count, { one: '1 person counted', other: `${shown} people counted` }),
  actions: (count: number, shown: string) =>
    many(count, { one: '1 suggested action', other: `${shown} suggested actions` }),
  /** After the number. */
  peopleCounted: (count: number) => many(count, { one: 'person counted', other: 'people counted' }),
  levels: (whose: string) => `Levels of ${whose}`,
  everybody: 'everybody counted',
  /** After the number, for who cannot see the column it stands in. */
  peopleOf: (count: number) => many(count, { one: ' person', other: ' people' }),
  open: 'Show people',
  nobody: 'Nobody held an onboarded seat on that day.',
  nobodyHere: 'Nobody',
  notAdditive: 'Groups do not add up to the team: a person in two groups is counted in both.',
  onlyFirst: (most: string) => `Only the first ${most} groups are shown.`,
  gone: (id: string) => `${id} (not there any more)`,
  loaded: (people: string, day: string) => `Coach levels, ${people} as of ${day}`,
  note: 'People who hold an onboarded seat on that day. A suggested action counts once, and only if it was done while the person held a seat.',
};
