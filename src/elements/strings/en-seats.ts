/** Seat allocation. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const seats = {
  title: 'Seat allocation',
  aboutLabel: 'About seat allocation',
  ofAssigned: 'of assigned seats',
  ofPurchased: 'of purchased seats',
  target: (share: string) => `target ${share}`,
  available: (count: number, shown: string) =>
    many(count, { one: '1 available', other: `${shown} available` }),
  /** `shown` is negative. */
  overAssigned: (_count: number, shown: string) => `${shown} available`,
  pending: (count: number, shown: string) => many(count, { one: '1 pending', other: `${shown} pending` }),
  advice: {
    'assign-seats': (count: number, shown: string) =>
      many(count, {
        one: '1 seat is bought and belongs to nobody. Assign it.',
        other: `${shown} seats are bought and belong to nobody. Assign them.`,
      }),
    'over-assigned': (count: number, shown: string) =>
      many(count, {
        one: '1 more seat is assigned than bought. Revoke one, or buy more.',
        other: `${shown} more seats are assigned than bought. Revoke some, or buy more.`,
      }),
    'resend-invites': (count: number, shown: string) =>
      many(count, {
        one: '1 invite has waited for more than 7 days. Send it again.',
        other: `${shown} invites have waited for more than 7 days. Send them again.`,
      }),
  },
  allActivated: 'Every assigned seat is activated.',
  notUnderFilters: 'Not applicable under filters: the contract is for the whole company',
  noContract:
    'The contract is not in this data, so purchased and available seats and the assignment rate cannot be told.',
  nobodyAssigned: 'Not applicable: no seat is assigned',
  noneBought: 'Not applicable: no seat is bought',
  noSeat: 'Reporting-only and admin-only people take no seat',
  saved: (count: number, shown: string) =>
    many(count, { one: 'CSV saved: 1 invite', other: `CSV saved: ${shown} invites` }),
  nothing: 'No seats are known yet.',
  waiting: 'Waiting invites',
  waitingAbout: 'Assigned and not activated, more than 7 days after the last invite',
  person: 'Person',
  since: 'Waiting',
  action: 'Action',
  days: (count: number, shown: string) => many(count, { one: '1 day', other: `${shown} days` }),
  lastInvited: (day: string) => `since ${day}`,
  neverInvited: 'Never invited',
  resend: 'Resend',
  resendTo: (name: string) => `Resend the invite to ${name}`,
  sending: 'Sending…',
  sendingTo: (name: string) => `Sending… the invite to ${name}`,
  sent: 'Sent',
  failed: 'Not sent',
  again: 'Try again',
  againTo: (name: string) => `Try again to send the invite to ${name}`,
  sentTo: (name: string) => `Invite to ${name} sent`,
  failedTo: (name: string) => `Invite to ${name} could not be sent`,
};
