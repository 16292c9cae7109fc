/** What a viewer of a bar card finds on hover, in its panels and in its table. */

export const hands = {
  close: 'Close',
  // A bar
  incomplete: 'Incomplete',
  open: 'Click for people',
  peopleOf: (title: string, days: string) => `${title}: ${days}`,
  // Explain this number
  about: (title: string) => `About ${title}`,
  // The table
  tableCaption: (title: string, range: string) => `${title}, ${range}`,
  days: 'Days',
  total: 'Whole period',
  earlier: 'Compared',
  // The period
  from: 'From',
  to: 'To',
  apply: 'Apply',
  followPage: 'As the page',
  bucket: 'Bars',
  compareWith: 'Compare with',
  compares: {
    'previous-period': 'Previous period',
    'previous-year': 'Previous year',
    none: 'Nothing',
  } as Record<string, string>,
  units: { auto: 'Automatic', day: 'Days', week: 'Weeks', month: 'Months', period: 'Whole period' } as Record<
    string,
    string
  >,
  bounds: (range: string) => `Data: ${range}`,
  dateMissing: 'Enter both days.',
  dateOrder: 'The first day must not lie after the last.',
  dateBounds: (range: string) => `Choose days within ${range}.`,
};
