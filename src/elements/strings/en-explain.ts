/** Explain this number: formulas, rows, days and reasons in words. Names of ids stand as they end a sentence. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const explain = {
  labels: {
    formula: 'Formula',
    rows: 'What counts',
    numerator: 'Above the line',
    denominator: 'Below the line',
    of: 'Taken from',
    less: 'Taken away',
    average: 'Average',
    adding: 'Adding up',
    reason: 'Why there is no figure',
    days: 'Days',
    compared: 'Compared with',
    asOf: 'As of',
    through: 'Data',
    zone: 'Time zone',
    filters: 'Filters',
    persona: 'Persona',
    people: 'People',
    lacks: 'Not in this data',
    left: 'Left out',
    note: 'Note',
  },
  /** A figure of which another one is made, with its number. */
  part: (label: string, value: string) => `${label} (${value})`,
  partMade: (label: string, made: string) => `${label}: ${made}`,
  divided: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  subtracted: (of: string, less: string) => `${of} − ${less}`,

  // Formulas, by verb
  sum: {
    quantity: 'Their quantities, added; a row without one is 1.',
    credits: 'Their credits, added; refunds are negative.',
    rows: 'Their number.',
  },
  sessions: 'Their number; each on the day it starts.',
  distinct: {
    person: 'Different people among them, each once.',
    account: 'Different accounts among them, each once. A blank account is none.',
    target: 'Different target people among them, each once.',
    ref: 'Different alerts among them, each once.',
  },
  userDays: 'Different pairs of a person and a day among them.',
  first: 'The earliest of them.',
  last: 'The latest of them.',
  lastUpTo: 'The latest of them up to the end of these days; it may lie before them.',
  channels:
    'Channels subscribed to on the last of these days; without any, those of the alerts sent in them.',
  latest: {
    connections: 'The latest known number of connections of each person, added.',
    leads_saved: 'The latest known number of saved leads of each person, added.',
    accounts_saved: 'The latest known number of saved accounts of each person, added.',
  },
  cohort: {
    sent: 'InMails sent in these days; one sent twice counts once.',
    accepted:
      'InMails sent in these days that were answered with yes or maybe within 30 × 24 hours. A bare reply is none; a later no takes nothing back.',
    open: 'InMails sent in these days that are younger than 30 × 24 hours and not decided.',
    matured: 'InMails sent in these days at least 30 × 24 hours before the data ends.',
    'accepted-matured':
      'InMails sent in these days at least 30 × 24 hours before the data ends, answered with yes or maybe within 30 × 24 hours.',
  },
  enabled: 'People whose status is enabled at the end of the last of these days.',
  active: 'Different people with at least one own action on a day on which they held an onboarded seat.',
  purchased: 'The seats of the contract that holds on that day.',
  seats: {
    assigned: 'Seats of team members that are invited by that day and not revoked.',
    activated: 'Assigned seats whose invite was accepted by that day.',
  },
  coach: {
    all: 'Different suggested actions that a person has done by the end of these days.',
    beginner: 'People who have done none of the suggested actions.',
    intermediate: 'People who have done up to a third of the suggested actions.',
    proficient: 'People who have done more than a third and up to two thirds of the suggested actions.',
    advanced: 'People who have done more than two thirds of the suggested actions, and not all.',
    expert: 'People who have done all of the suggested actions.',
  },
  idle: {
    never: () => 'People with an activated seat and no own action yet.',
    people: (days: string) =>
      `People with a seat that was activated at least ${days} before and not used for as long, or never.`,
    seats: (days: string) =>
      `Seats that were activated at least ${days} before and not used for as long, or never.`,
    cost: (days: string) =>
      `Seats that were activated at least ${days} before and not used for as long, or never, times the cost of one seat.`,
  },
  idleSome: 'so many days',
  idleFor: (count: number, shown: string) => many(count, { one: '1 day', other: `${shown} days` }),

  // What counts
  rowsOf: (what: string, product: string) => `${what} of ${product}`,
  anyRow: 'All rows',
  anySession: 'Sessions',
  estimatedSession: 'Estimated sessions',
  measuredSession: 'Measured sessions',
  surfacesAre: (names: string) => `on the surfaces ${names}`,
  allSurfaces: 'on all surfaces',
  temperaturesAre: (names: string) => `while the account was ${names}`,
  channelsAre: (names: string) => `by ${names}`,
  objectsAre: (names: string) => `for ${names}`,
  actionsAre: (names: string) => `action ${names}`,
  paid: 'with credits above 0',
  sessionsAre:
    'A session is a login or, where there is none, a run of page activity; the latter is estimated.',
  sessionsBegin: 'A session that began before these days counts before them, even if it goes on in them.',
  seatDays: 'Only days on which the person held an onboarded seat.',
  consent: 'linkedin.com activity counts unless the person had switched it off at that time.',
  products: {
    platform: 'the platform',
    'sales-intelligence': 'Sales Intelligence',
    'sales-navigator': 'Sales Navigator',
  } as Record<string, string>,
  kinds: {
    login: 'logins',
    page_load: 'page loads',
    interaction: 'interactions',
    credit: 'rows of the credit ledger',
    alert_sent: 'alerts sent',
    alert_interaction: 'alert interactions',
    search: 'searches',
    profile_view: 'profile views',
    lead_saved: 'leads saved',
    lead_unsaved: 'leads unsaved',
    account_saved: 'accounts saved',
    list_created: 'lists created',
    message_sent: 'messages sent',
    connection_made: 'connections made',
    inmail_sent: 'InMails sent',
    inmail_decided: 'InMail decisions',
    coach_action: 'suggested actions',
  } as Record<string, string>,
  temperatures: { hot_new: 'hot new', hot: 'hot', warm: 'warm', cold: 'cold' } as Record<string, string>,
  channelNames: { email: 'email', slack: 'Slack' } as Record<string, string>,
  objects: { company: 'companies', person: 'people' } as Record<string, string>,
  actions: { unlock: 'unlock', export: 'export' } as Record<string, string>,

  // Averages and sums
  averages: {
    total: 'The total ÷ active people',
    own: 'The sum of each person’s own figure ÷ active people',
    holders: 'The total ÷ people who have a value',
  },
  averageIs: (how: string, parts: string, value: string) => `${how}: ${parts} = ${value}`,
  adds: {
    adds: 'Adds up over people and over days.',
    stock: 'Adds up over people. Over days the latest value holds.',
    union: 'Does not add up: what several people or days have in common counts once.',
    pooled: 'Does not add up: over people and days, both parts are added first and then divided.',
    earliest: 'Over people and days, the earliest holds.',
    latest: 'Over people and days, the latest holds.',
    no: '',
  },

  // Days
  days: (range: string) => range,
  requested: (range: string) => `asked for ${range}`,
  widened: (weekday: string) => `widened to whole weeks from ${weekday}`,
  cut: 'cut where the data ends',
  incomplete: 'incomplete',
  noDays: 'None: the period begins after the data ends',
  noComparison: 'Nothing: it would begin more than two years before the data ends',
  through: (stream: string, day: string) => `${stream} through ${day}`,
  assumed: 'assumed: nobody stated it',
  late: (count: number, shown: string) => many(count, { one: '1 day late', other: `${shown} days late` }),
  since: (day: string) => `known from ${day}`,
  unknownThrough: (stream: string) => `${stream}: the last day is not known`,

  // Filters
  noFilters: 'None',
  groups: (names: string) => `Groups: ${names}`,
  people: (names: string) => `People: ${names}`,
  more: (names: string, count: number, shown: string) =>
    many(count, { one: `${names} and 1 more`, other: `${names} and ${shown} more` }),
  asIs: 'membership as it is today',
  asWas: 'membership as it was on each day',
  persona: (name: string) => `Persona: ${name}`,
  narrowed: 'This figure is narrowed to targets that fit the persona.',
  notNarrowed: 'This figure is not narrowed by the persona.',
  behind: (count: number, shown: string) =>
    many(count, { one: '1 person behind the figures', other: `${shown} people behind the figures` }),

  refused: (count: number, shown: string) =>
    many(count, { one: '1 row that could not be read', other: `${shown} rows that could not be read` }),
  ignored: (count: number, shown: string) =>
    many(count, {
      one: '1 InMail decision that fits no InMail',
      other: `${shown} InMail decisions that fit no InMail`,
    }),

  reasons: {
    missing: 'The data says nothing about it.',
    'not-applicable': 'It does not apply here.',
    concealed: 'It is concealed from you.',
    lacks: 'The data needed for it is not there.',
    'after-data': 'The period begins after the data ends.',
    'before-data': 'These days lie before the data begins.',
    'zero-denominator': 'There is nothing to divide by.',
    'part-missing': 'One of its parts is not known.',
    'whole-company': 'The contract is for the whole company, so it says nothing about a part of it.',
    'no-contract': 'The data holds no contract for this day.',
    'no-unit-cost': 'The data does not say what a seat costs.',
    'no-status': 'Nobody’s status on that day is known; today’s is not guessed backwards.',
    nobody: 'Nobody has one yet.',
  },
};
