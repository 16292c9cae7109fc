/** Groups that stand side by side. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const groups = {
  compare: 'Compare groups',
  comparing: (count: number, shown: string) =>
    many(count, { one: '1 group compared', other: `${shown} groups compared` }),
  upTo: (most: string) => `Up to ${most} groups`,
  find: 'Find a group',
  noMatch: (text: string) => `No group’s name contains “${text}”.`,
  none: 'There are no groups.',
  stop: 'Stop comparing',
};
