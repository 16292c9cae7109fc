/** The bar card, as far as its first picture says it; `en-hands.ts` has what its viewer finds behind it. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

export const card = {
  measure: 'Measure',
  period: 'Period',
  /** Before what does not follow the page. */
  ownMark: 'On its own:',
  people: (count: number, shown: string) => many(count, { one: '1 person', other: `${shown} people` }),
  through: (day: string) => `Data through ${day}`,
  throughAssumed: (day: string) => `Data through ${day} (assumed)`,
  streamThrough: (stream: string, day: string) => `${stream} through ${day}`,
  streamThroughAssumed: (stream: string, day: string) => `${stream} through ${day} (assumed)`,
  dataFrom: (day: string) => `Data from ${day}`,
  widenedFrom: (range: string) => `Whole weeks; asked for ${range}`,
  clampedFrom: (range: string) => `Asked for ${range}; the data ends before`,
  widened: (range: string) => `Whole weeks: ${range}`,
  versus: (range: string) => `vs ${range}`,
  versusFigure: (range: string, figure: string) => `vs ${range}: ${figure}`,
  up: (change: string) => `Up ${change}`,
  down: (change: string) => `Down ${change}`,
  unchanged: 'Unchanged',
  points: (difference: string) => `${difference} points`,
  incompleteFirst: (days: string) => `First bar incomplete: ${days}`,
  incompleteLast: (days: string) => `Last bar incomplete: ${days}`,
  incompleteBoth: (first: string, last: string) => `First and last bar incomplete: ${first}; ${last}`,
  incompleteOnly: (days: string) => `Incomplete: ${days}`,
  incompleteSome: (count: number) =>
    many(count, { one: '1 bar is incomplete', other: `${count} bars are incomplete` }),
  showTable: 'Show as table',
  chart: (title: string, range: string) => `${title}, ${range}`,
  chartRole: 'bar chart',
  chartHelp: 'Arrow keys move along the bars, Home and End to the ends, Enter opens the people behind a bar.',
  chartFailed: 'The chart could not be drawn. Here are its figures.',
  loaded: (title: string, range: string, figure: string) => `${title}, ${range}: ${figure}`,
  /** The figure of a note, by its key: how much of what is shown the note is about. */
  noteFigures: {
    sessionsEstimated: (share: string) => `${share} of sessions are estimated`,
  } as Record<string, (share: string) => string>,
  /** Notes of catalogue entries, by their key. */
  notes: {
    sessionsEstimated:
      'Sessions are estimated from page activity where there is no login; this is not the number of all users.',
  } as Record<string, string>,
};
