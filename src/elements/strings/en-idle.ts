/** Seat utilization. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const idle = {
  neverUsed: (count: number) =>
    many(count, { one: 'person never used their seat', other: 'people never used their seat' }),
  /** The figure before it: how many of them never used theirs. */
  ofPeople: (count: number, shown: string) =>
    many(count, {
      one: 'of 1 person with an activated seat',
      other: `of ${shown} people with an activated seat`,
    }),
  idleFor: 'Idle for at least',
  table: 'Idle seats by number of days',
  people: 'People',
  seats: 'Seats',
  costPer: { month: 'Cost per month', year: 'Cost per year', none: 'Cost' },
  days: (count: number, shown: string) => many(count, { one: '1 day', other: `${shown} days` }),
  ownDays: 'Own number of days',
  own: 'Own',
  /** Behind the field of the viewer's own number. */
  daysUnit: (count: number) => many(count, { one: 'day', other: 'days' }),
  ownWrong: (most: string) => `Enter a whole number from 1 to ${most}.`,
  /** A number of people, said with what it opens. */
  show: (count: number, shown: string, what: string) =>
    many(count, { one: `1 person: ${what}. Show who`, other: `${shown} people: ${what}. Show who` }),
  never: 'never used',
  neverTitle: 'Never used',
  atLeast: (count: number, shown: string) =>
    many(count, { one: 'idle for at least 1 day', other: `idle for at least ${shown} days` }),
  atLeastTitle: (count: number, shown: string) =>
    many(count, { one: 'Idle for at least 1 day', other: `Idle for at least ${shown} days` }),
  evidence:
    'A seat is in use when its owner does something with it: logins, searches, views, saves, messages, InMails and the like, not only logins. linkedin.com activity that somebody has switched off is left out.',
  included: 'A seat that was never used counts once it has been activated for as many days.',
  noCost: 'What a seat costs is not in this data, so the cost of idle seats cannot be told.',
  nothing: 'No seat is activated yet.',
  earlier: 'the last day of both seats and activity',
  loaded: (never: string, day: string) => `Seat utilization as of ${day}: ${never}`,
};
