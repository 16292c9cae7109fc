/** The period of a page, and the calendar in which days are picked. */

export const period = {
  // The calendar
  calendar: 'Calendar',
  month: 'Month',
  earlier: 'Previous month',
  later: 'Next month',
  firstDay: (day: string) => `${day}, first day`,
  lastDay: (day: string) => `${day}, last day`,
  onlyDay: (day: string) => `${day}, first and last day`,
  chooseLast: (day: string) => `From ${day}. Now choose the last day.`,
  chosen: (range: string) => `${range} chosen. Apply to show it.`,
  calendarFailed: 'The calendar could not be loaded. Enter the days instead.',
  // What is said beside the picker
  facts: 'About this period',
  since: (day: string) => `Data since ${day}`,
};
