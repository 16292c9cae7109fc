/** Metrics of the team, and groups side by side. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const metrics = {
  // Days
  widened: (counted: string, asked: string) => `${counted} (whole weeks; asked for ${asked})`,
  asOf: (day: string) => `As of ${day}`,
  counted: (range: string) => `Counted days: ${range}`,
  noDays: 'No counted days',
  cut: (day: string) => `Incomplete: the data ends on ${day}`,
  // A tile
  average: 'Average',
  over: (shown: string) => `N ${shown}`,
  overAbout: (count: number, shown: string) =>
    many(count, { one: 'over 1 person', other: `over ${shown} people` }),
  activeHolders: (count: number, shown: string) =>
    many(count, { one: 'N 1 active seat holder', other: `N ${shown} active seat holders` }),
  notNarrowed: 'Not narrowed by the persona',
  loaded: (title: string, range: string, holders: string) => `${title}, ${range}: ${holders}`,
  // linkedin.com
  optOutMark: 'linkedin.com activity may be switched off',
  nobodyOff: 'Nobody has linkedin.com activity switched off.',
  switchedOff: (count: number, shown: string) =>
    many(count, {
      one: '1 person has linkedin.com activity switched off; these figures leave it out.',
      other: `${shown} people have linkedin.com activity switched off; these figures leave it out.`,
    }),
  selfOn: 'Your own linkedin.com activity is counted.',
  selfOff: 'Your own linkedin.com activity is not counted.',
  change: 'Change',
  changeAbout: 'Change whether your linkedin.com activity is counted',
  // InMails
  inmails: 'InMails',
  provisional: 'provisional',
  provisionalAbout: (count: number, shown: string) =>
    many(count, {
      one: '1 InMail is still open: the rate may rise.',
      other: `${shown} InMails are still open: the rate may rise.`,
    }),
  ripeness: { matured: 'matured', early: 'decided early', open: 'still open' } as Record<string, string>,
  // Bars of a metric
  showBars: (metric: string) => `Show bars of ${metric}`,
  // A period and filters of its own
  own: (metric: string) => `Period and filters of ${metric}`,
  asPage: 'As the page',
  asPageOf: (metric: string) => `${metric}: as the page again`,
  /** Where what is its own has no name, such as the length of its bars. */
  ownChoice: 'Own settings',
  comparedWith: {
    'previous-period': 'vs previous period',
    'previous-year': 'vs previous year',
  } as Record<string, string>,
  ownPeriod: 'Period',
  ownGroup: 'Group',
  ownPersona: 'Persona',
  everybody: 'Everybody',
  noPersona: 'No persona',
  severalGroups: (count: number) => many(count, { one: '1 group', other: `${count} groups` }),
  gone: (id: string) => `${id} (gone)`,
  // Groups side by side
  removeGroup: (group: string) => `Do not compare ${group}`,
  onlySome: (most: number) => `Only the first ${most} groups are compared.`,
  ownHidden:
    'Side by side every metric follows the page; periods and filters of their own hold on the tiles.',
  notAdditive: 'Columns do not add up to the team: a person in two groups is counted in both.',
  table: (title: string) => `${title}: groups side by side`,
  metric: 'Metric',
  team: 'Team',
  filtered: 'All chosen',
  multiples: 'In bars',
  perPerson: 'Average per person',
  total: 'Total',
  ratio: 'Ratio',
  // Kept views
  unread: 'A kept view of these figures could not be read; they are shown as the page asks.',
};
