/** What is said where there is no figure, and why. */
import { pluralOf } from './plural.js';

const many = pluralOf('en');

/** By the codes of `UsageError`. One sentence for the viewer, never the developer's message. */
export const errors: Record<string, string> = {
  'query-invalid': 'This report was asked for in a way that its source does not understand.',
  'period-invalid': 'These days are no period: the first must not lie after the last.',
  'period-too-old': 'This period begins more than two years before the data ends.',
  'no-data-through': 'There is no activity yet.',
  'unknown-report': 'This report does not exist here.',
  'unknown-measure': 'This measure does not exist here.',
  'unknown-group': 'A chosen group does not exist any more.',
  'unknown-person': 'A chosen person does not exist any more.',
  'unknown-persona': 'The chosen persona does not exist any more.',
  'unknown-zone': 'This time zone is not known.',
  'not-supported': 'The source of this report cannot answer this.',
  'catalogue-invalid': 'This report is set up wrongly.',
  'dataset-unreadable': 'The data could not be read.',
  unauthorized: 'Your session has ended. Sign in again.',
  forbidden: 'You do not have access to usage reports.',
  'not-found': 'The source of this report was not found.',
  'rate-limited': 'Too many questions at once. Try again in a moment.',
  timeout: 'The answer took too long.',
  network: 'There is no connection to the data.',
  'server-error': 'Something went wrong at the source of this report.',
  'bad-answer': 'The source of this report sent something that is no answer.',
  'no-provider': 'This report is not connected to any data.',
};

export const states = {
  waiting: 'Loading',
  /** For a code that is newer than these texts. */
  unknownError: 'This report could not be loaded.',
  /** Instead of the words of an error's code, where there are better ones. */
  periodUnknown: 'This period is not known.',
  noReport: 'No report has been chosen for this place.',
  otherShape: 'This report cannot be shown in this form.',
  failedTitle: 'Could not load this',
  retry: 'Try again',
  requestId: (id: string) => `Request ${id}`,
  retryAfter: (seconds: number) =>
    many(seconds, { one: 'Try again in 1 second.', other: `Try again in ${seconds} seconds.` }),
  keptPicture: 'These figures are from before.',
  noAccessTitle: 'No access',
  noAccess: 'Usage reports are for administrators. Ask yours for access.',
  contact: 'Ask for access',
  emptyTitle: 'Nothing here yet',
  empty: 'Nothing happened in these days.',
  emptyFiltered: 'Nothing happened in these days under the chosen filters.',
  longerPeriod: 'Show the last 365 days',
  usualPeriod: 'Show the last 30 days',
  pagePeriod: 'Back to the page’s period',
  lackingTitle: 'Not in this data',
  lacking: (tables: string) => `This dataset has no ${tables}.`,
};

/** Ids of what a dataset may lack, as they end the sentence "This dataset has no ...". */
export const lacks: Record<string, string> = {
  logins: 'logins',
  sessions: 'logins and no page activity',
  activity: 'activity of this product',
  credits: 'credit ledger',
  alerts: 'alerts',
  inmails: 'InMails',
  connections: 'connections',
  seats: 'seats (seats.csv)',
  snapshots: 'snapshots (snapshots.csv)',
  coachActions: 'suggested actions (coachActions)',
  seatsPurchased: 'purchased seats (seatsPurchased)',
};

/** Why a figure is an em dash. */
export const values: Record<string, string> = {
  missing: 'No data',
  'not-applicable': 'Not applicable',
  concealed: 'Concealed',
};

/** By the codes of an answer's warnings. */
export const warnings = {
  'stream-late': (stream: string, days = 0) =>
    days > 0
      ? many(days, { one: `${stream} data is 1 day late.`, other: `${stream} data is ${days} days late.` })
      : `${stream} data is late.`,
  'data-through-assumed': () =>
    'The last day of the data is assumed: nobody stated it, so its bar may be incomplete.',
  'rows-refused': (count: number) =>
    many(count, { one: '1 row of the data was refused.', other: `${count} rows of the data were refused.` }),
  'files-refused': (count: number) =>
    many(count, {
      one: '1 file of the data could not be read to its end.',
      other: `${count} files of the data could not be read to their end.`,
    }),
  'decisions-ignored': (count: number) =>
    many(count, { one: '1 InMail decision was ignored.', other: `${count} InMail decisions were ignored.` }),
  'period-after-data': () => 'This period begins after the data ends.',
  'no-comparison': () => 'No comparison: it would begin more than two years before the data ends.',
  'not-narrowed': (measures: string) => `Not narrowed by the persona: ${measures}.`,
  'not-additive': () => 'Groups side by side do not add up to the team.',
};
