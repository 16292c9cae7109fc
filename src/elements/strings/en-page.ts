/** The reporting page and the card that leads to it. */

export const page = {
  title: 'Usage',
  tabs: 'Reports',
  streamsThrough: (streams: string, day: string) => `${streams} through ${day}`,
  noReports: 'No report is set up here.',
  emptyTab: 'This tab has no report here.',
  unknownTab: (tab: string) => `There is no tab “${tab}” here, so the first one is open.`,
  foreignState: 'The saved view was made by another version and was not opened.',
  brokenState: 'A part of the saved view could not be read and was left out.',
};

export const entry = {
  title: 'Usage',
  about: 'Who logs in, who works with the tool, where credits and alerts go, and how the seats are used.',
  view: 'View report',
};

/** Tabs of the reporting page; a host names its own with `registerTexts`. */
export const tabs: Record<string, string> = {
  'user-metrics': 'User Metrics',
  'product-metrics': 'Product Metrics',
  host: 'CRM/MAP Metrics',
  overview: 'Overview',
  usage: 'Usage',
  effectiveness: 'Effectiveness',
};
