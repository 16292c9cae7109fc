/** A framed page, and what stands around it on its host's page. */

export const frame = {
  /** Names the frame to a screen reader. */
  title: 'Usage reports',
  expand: 'Use the whole window',
  collapse: 'Back to the page',
  shown: (title: string) => `${title} loaded`,
  failed: 'The page that shows this report did not answer.',
  refusedTitle: 'Not allowed on this page',
  refused: (origin: string) =>
    `The report’s server does not list ${origin} among the pages that may show it.`,
  otherVersion: 'The report’s server and this page have versions that do not understand each other.',
  noSource: 'The report may not ask its own server here, and this page gives it no data.',
  badAddress: 'The address of the report cannot be used.',
};
