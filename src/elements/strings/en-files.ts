/** Files, pictures and paper: what can be taken along from an element. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const files = {
  // The menu of a card
  more: (title: string) => `More for ${title}`,
  csv: 'Download CSV',
  png: 'Save as picture',
  copy: 'Copy figures',
  print: 'Print page',
  saved: (name: string) => `Saved: ${name}`,
  copied: (count: number, shown: string) =>
    many(count, { one: '1 row copied', other: `${shown} rows copied` }),
  failed: 'That did not work.',
  copyFailed: 'The browser does not let this page copy.',
  // The team
  team: 'Download team CSV',
  teamWriting: (percent: string) => `Writing team CSV, ${percent}`,
  teamAsking: 'Getting the team',
  cancel: 'Cancel',
  teamSaved: (count: number, shown: string) =>
    many(count, { one: 'Team CSV saved: 1 person', other: `Team CSV saved: ${shown} people` }),
  writeFailed: 'The file could not be written.',
  // Header cells that are no measures
  columns: {
    id: 'ID',
    key: 'Bar',
    start: 'First day',
    end: 'Last day',
    complete: 'Complete',
    metric: 'Metric',
    total: 'Total',
    numerator: 'Numerator',
    denominator: 'Denominator',
    average: 'Average',
    average_denominator: 'People in the average',
    stream: 'Stream',
    narrowed: 'Narrowed by the persona',
    lacks: 'Lacks',
    change: 'Change',
    average_change: 'Change of the average',
    label: 'Label',
    group: 'Group',
    group_name: 'Group name',
    n: 'People counted (N)',
    switched_off: 'People with linkedin.com off',
    filters: 'Filters',
    level: 'Level',
    people: 'People',
    share: 'Share',
    part: 'Part',
    figure: 'Figure',
    value: 'Value',
    currency: 'Currency',
    per: 'Per',
    as_of: 'As of',
    seat: 'Seat',
    person: 'Person',
    ssi_total: 'SSI total',
    ssi_brand: 'SSI brand',
    ssi_people: 'SSI people',
    ssi_insights: 'SSI insights',
    ssi_relationships: 'SSI relationships',
  } as Record<string, string>,
  compared: (label: string) => `Compared: ${label}`,
};
