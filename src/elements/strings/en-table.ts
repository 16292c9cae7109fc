/** The table of people. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const table = {
  people: (count: number, shown: string) => many(count, { one: '1 person', other: `${shown} people` }),
  peopleOf: (count: number, shown: string, all: string) =>
    many(count, { one: `${shown} of 1 person`, other: `${shown} of ${all} people` }),
  title: (report: string, days: string) => `${report}, ${days}`,
  person: 'Person',
  region: (title: string) => `${title}: table of people`,
  filter: 'Filter people',
  filterHint: 'Name, email, role or title',
  noMatch: (text: string) => `Nobody’s name, email, role or title contains “${text}”.`,
  noMatchTitle: 'No one found',
  clearFilter: 'Clear filter',
  everyone: 'Everyone enabled',
  everyoneAbout: 'Also people with access who did nothing in these days.',
  nobody: 'Nobody did anything in these days.',
  nobodyListed: 'Nobody is in this list.',
  showEveryone: 'Show everyone enabled',
  more: 'More columns',
  moreAbout: 'Also the columns that are otherwise only in the CSV.',
  // CSV
  download: 'Download CSV',
  writing: (percent: string) => `Writing CSV, ${percent}`,
  cancel: 'Cancel',
  saved: (people: string) => `CSV saved: ${people}`,
  rows: (count: number, shown: string) => many(count, { one: '1 row', other: `${shown} rows` }),
  downloadFailed: 'The file could not be written.',
  printed: (shown: string, all: string) =>
    `Printed are the first ${shown} of ${all} people. The CSV has all of them.`,
  // Footer of the columns
  total: 'Total',
  footers: {
    union: 'distinct',
    pooled: 'pooled',
    first: 'earliest',
    last: 'latest',
  },
  footersAbout: {
    union: 'Counted once over all people: the column does not add up to it.',
    pooled: 'Over all people together: no mean of the column.',
    first: 'The earliest of the column.',
    last: 'The latest of the column.',
  },
  // Where the tool is used
  surfaces: 'Interactions by surface',
  noSurface: 'Surface not given',
  interactions: (count: number, shown: string) =>
    many(count, { one: '1 interaction', other: `${shown} interactions` }),
  otherSurfaces: (count: number) => many(count, { one: '1 more', other: `${count} more` }),
  // Reasons of an em dash, where the column says more than the state does
  notApplicable: {
    role: 'Not applicable: not registered on the platform',
    title: 'Not applicable: not registered on the platform',
    last_activity: 'Never used',
    idle_days: 'Never used',
  } as Record<string, string>,
  statuses: {
    enabled: 'Enabled',
    disabled: 'Disabled',
    invited: 'Invited',
    removed: 'Removed',
  } as Record<string, string>,
};
