/**
 * Everything the small company did, row by row, so that every figure can be worked out with a finger on the page.
 * `small-figures.ts` says which rows make which number; whoever changes a row changes the figures with it.
 *
 * Times are UTC, without the year 2026: `11-03T15:00` is `2026-11-03T15:00Z`. New York is 4 hours behind until
 * 1 November 06:00Z and 5 hours behind after it; `local` in a comment marks rows whose day is another one there.
 */
import type { RecordOf } from '../contract/tables.js';

type Activity = RecordOf<'activity'>;
type Row = readonly [at: string, person: string, kind: string, cells?: Partial<Activity>];

/** Rows of one product, numbered in the order of writing: `plat-1`, `plat-2`, ... */
function rowsOf(product: string, prefix: string, rows: readonly Row[]): Activity[] {
  return rows.map(([at, person, kind, cells], i) => ({
    id: `${prefix}-${i + 1}`,
    at: at.startsWith('20') ? `${at}Z` : `2026-${at}Z`,
    person,
    product,
    kind,
    ...cells,
  }));
}

/** The sides from which somebody comes in. */
const on = (surface: string) => ({ surface });
/** An account and how warm it was at that moment. */
const acct = (surface: string | undefined, account?: string, temperature?: string, quantity?: number) => ({
  surface,
  account,
  temperature,
  quantity,
});

const platformLogins = rowsOf('platform', 'plat', [
  ['08-20T14:00', 'fay', 'login', on('platform')], // before the first known day (dataFrom)
  ['09-14T13:00', 'ada', 'login', on('platform')],
  ['09-14T13:05', 'hal', 'login', on('platform')],
  ['09-21T14:00', 'ivy', 'login', on('web')],
  ['10-06T13:00', 'ada', 'login', on('platform')],
  ['10-12T14:00', 'bo', 'login', on('platform')],
  ['10-13T14:00', 'ivy', 'login', on('ios')],
  ['10-27T14:00', 'dot', 'login', on('platform')],
  ['10-31T15:00', 'ada', 'login', on('platform')],
  ['11-02T14:00', 'ada', 'login', on('platform')],
  ['11-03T03:30', 'ada', 'login', on('platform')], // local 2 November, 22:30
  ['11-02T16:00', 'bo', 'login', on('platform')],
  ['11-12T15:00', 'dot', 'login', on('platform')], // disabled since the 10th
  ['11-13T15:00', 'gus', 'page_load', on('platform')], // no login
  ['11-24T13:00', 'ivy', 'login', { quantity: 3 }], // a login is one login, whatever its quantity
  ['11-30T14:00', 'ada', 'login', on('platform')],
  ['12-01T04:59:59.999', 'ada', 'login', on('platform')], // local 30 November, the last millisecond
  ['12-01T05:00', 'bo', 'login', on('platform')], // local 1 December: after the data-through day
]);

const pages = rowsOf('sales-intelligence', 'page', [
  ['09-14T13:00', 'hal', 'login', on('web')],
  ['09-14T13:10', 'hal', 'interaction', acct('web', 'acme', 'cold')], // joins the login's run
  ['09-15T14:00', 'ivy', 'interaction', acct('crm', 'acme', 'hot')],
  ['09-16T12:00', 'ada', 'page_load', on('ios')],
  ['09-16T12:10', 'ada', 'interaction', acct('ios', 'birch', 'warm')],
  ['09-17T18:00', 'bo', 'interaction', acct('android', 'cedar', 'hot_new')],
  ['09-18T15:00', 'dot', 'interaction', acct('slack', 'acme', 'warm')],
  ['09-18T15:20', 'dot', 'page_load', on('sep')], // a run of three, twice exactly 30 minutes
  ['09-18T15:50', 'dot', 'page_load', on('sep')],
  ['09-18T16:20', 'dot', 'interaction', acct('sep', 'birch', 'cold')],
  ['09-22T15:00', 'ada', 'interaction', acct('web', 'birch', 'hot', 2)],
  ['09-22T16:00', 'hal', 'page_load', on('crm')],
  ['09-29T15:00', 'ivy', 'interaction', acct('sep', 'acme', 'hot_new')],

  ['10-06T13:00', 'ada', 'login', on('platform')],
  ['10-06T14:00', 'ada', 'interaction', acct('web', 'acme', 'warm', 4)],
  ['10-07T14:00', 'hal', 'interaction', acct('crm', 'birch', 'cold')],
  ['10-13T14:00', 'cy', 'interaction', acct('sep_iframe', 'acme', 'warm')],
  ['10-14T14:00', 'cy', 'page_load', { ...on('crm_iframe'), quantity: 2 }],
  ['10-20T14:00', 'ivy', 'interaction', acct('crm', 'cedar', 'warm')],
  ['10-21T14:00', 'ivy', 'login', on('platform')],
  ['10-28T14:00', 'dot', 'page_load', on('web')],
  ['10-28T14:10', 'dot', 'interaction', acct('web', 'acme', 'tepid')], // a temperature nobody knows: kept, not hot
  ['11-01T03:50', 'bo', 'interaction', acct('crm', 'cedar', 'cold')], // local 31 October, 23:50
  ['11-01T04:10', 'bo', 'interaction', acct('crm', 'cedar', 'cold')], // local 1 November, the same session

  ['11-02T14:05', 'ada', 'login', on('platform')],
  ['11-02T14:10', 'ada', 'page_load', on('web')], // a run with a login: no estimated session beside it
  ['11-02T14:20', 'ada', 'login', on('web')],
  ['11-02T14:25', 'ada', 'interaction', acct('web', 'birch', 'cold', 3)],
  ['11-02T20:00', 'ada', 'page_load', on('platform')], // no session: platform has logins
  ['11-02T15:00', 'bo', 'page_load', on('crm')],
  ['11-02T15:30', 'bo', 'interaction', acct('crm', 'acme', 'warm')], // exactly 30 minutes: the same session
  ['11-02T16:00:00.001', 'bo', 'interaction', acct('crm', 'acme', 'hot')], // 30 minutes + 1 ms: another; acme is hot now
  ['11-03T14:00', 'cy', 'page_load', on('crm_iframe')],
  ['11-03T14:05', 'cy', 'interaction', acct('crm_iframe', 'acme', 'hot_new')],
  ['11-03T14:10', 'cy', 'interaction', acct('sep_iframe', 'birch', 'warm', 2)], // another surface: another session
  ['11-04T14:00', 'cy', 'interaction', acct(undefined)], // no surface, no account
  ['11-10T04:50', 'dot', 'page_load', on('web')], // local 9 November, 23:50: the session is the 9th's
  ['11-10T05:05', 'dot', 'interaction', acct('web', 'Acme', 'cold')], // local 10 November; "Acme" is not "acme"
  ['11-12T15:00', 'dot', 'login', on('web')],
  ['11-13T15:00', 'gus', 'hovered', on('web')], // a kind that no report names
  ['11-17T15:00', 'ivy', 'page_load', on('sep')],
  ['11-17T15:01', 'ivy', 'interaction', acct('sep', 'acme', 'cold')],
  ['11-18T15:00', 'ivy', 'interaction', acct('chrome_extension', 'cedar', 'hot')],
  ['11-25T15:00', 'ada', 'interaction', acct('email', 'birch', 'hot')], // was cold on the 2nd
  ['11-26T15:00', 'fay', 'page_load', on('sep_iframe')], // page loads only
  ['11-27T15:00', 'bo', 'page_load', { ...on('crm_iframe'), quantity: 4 }],
  ['11-30T15:00', 'ada', 'interaction', acct('platform', 'acme', 'warm')], // an interaction, but no session
  ['12-01T15:00', 'ada', 'interaction', acct('web', 'dune', 'hot')], // after the data-through day
]);

const spent = (
  object: 'company' | 'person',
  action: 'unlock' | 'export' | 'refund' | 'adjust',
  credits: number,
  quantity?: number,
) => ({
  object,
  action,
  credits,
  quantity,
});

const credits = rowsOf('sales-intelligence', 'credit', [
  ['09-20T15:00', 'hal', 'credit', spent('company', 'unlock', 2)],
  ['10-05T15:00', 'ada', 'credit', spent('person', 'unlock', 4, 4)],
  ['11-02T15:00', 'ada', 'credit', spent('person', 'unlock', 2, 2)],
  ['11-02T15:01', 'ada', 'credit', spent('company', 'unlock', 1.5)],
  ['11-03T15:00', 'bo', 'credit', spent('person', 'unlock', 0)], // known already: free, and no unlock
  ['11-03T15:01', 'bo', 'credit', spent('person', 'export', 0, 5)], // free, and still five exports
  ['11-10T15:00', 'bo', 'credit', spent('person', 'refund', -1)],
  ['11-10T15:01', 'cy', 'credit', spent('company', 'adjust', -0.25)],
  ['11-17T15:00', 'ivy', 'credit', spent('person', 'unlock', 0.3333, 3)],
  ['11-17T15:01', 'ivy', 'credit', spent('company', 'export', 0.1)],
  ['11-20T15:00', 'ada', 'credit', spent('company', 'unlock', 0.2)],
  ['11-27T15:00', 'dot', 'credit', spent('person', 'export', 1, 2)],
  ['11-29T15:00', 'dot', 'credit', spent('person', 'unlock', 7)], // after the credits' data-through day
]);

/** Alert `ref` on a channel. */
const alert = (channel: 'email' | 'slack', ref?: string, quantity?: number) => ({
  channel,
  ref,
  quantity,
  surface: channel,
});

const alerts = rowsOf('sales-intelligence', 'alert', [
  ['10-28T12:00', 'ada', 'alert_sent', alert('email', 'A6')],
  ['11-02T13:00', 'ada', 'alert_interaction', alert('email', 'A6')], // days after it was sent
  ['11-03T12:00', 'ada', 'alert_sent', alert('email', 'A1')], // one alert, three deliveries
  ['11-03T12:00', 'ada', 'alert_sent', alert('slack', 'A1')],
  ['11-03T12:00', 'bo', 'alert_sent', alert('slack', 'A1')],
  ['11-03T13:00', 'ada', 'alert_interaction', alert('email', 'A1')],
  ['11-04T13:00', 'ada', 'alert_interaction', alert('email', 'A1')], // the same alert again
  ['11-04T14:00', 'hal', 'alert_interaction', alert('email', 'A7')], // touched, never sent
  ['11-05T13:00', 'ada', 'alert_interaction', alert('slack', 'A1')],
  ['11-06T13:00', 'bo', 'alert_interaction', alert('slack', 'A1')],
  ['11-10T12:00', 'ada', 'alert_sent', alert('email', 'A2')],
  ['11-10T12:00', 'cy', 'alert_sent', alert('email', 'A2', 2)],
  ['11-10T13:00', 'ada', 'alert_interaction', alert('email')], // of which alert is not known
  ['11-12T12:00', 'ivy', 'alert_sent', alert('slack', 'A3')],
  ['11-12T12:00', 'ivy', 'alert_sent', alert('email', 'A3')],
  ['11-29T12:00', 'bo', 'alert_sent', alert('slack', 'A4')],
  ['11-30T12:00', 'bo', 'alert_sent', alert('slack', 'A5')], // after the alerts' data-through day
]);

const done = (ref: string) => ({ surface: 'web', ref });
const at = (target?: string, surface = 'web', quantity?: number) => ({ surface, target, quantity });

const coaching = rowsOf('sales-navigator', 'coach', [
  ['08-05T15:00', 'ada', 'coach_action', done('send-inmail')], // five days before she was onboarded
  ['08-11T15:00', 'ada', 'coach_action', done('save-search')],
  ['08-11T15:10', 'ada', 'coach_action', done('save-lead')],
  ['08-12T15:00', 'ada', 'coach_action', done('save-lead')], // again
  ['08-12T15:10', 'ada', 'coach_action', done('wave')], // nobody suggested that
  ['08-13T15:00', 'ada', 'coach_action', done('view-profile')],
  ['08-14T15:00', 'ada', 'coach_action', done('send-message')],
  ['09-08T12:00', 'bo', 'coach_action', done('save-search')], // an hour before he was onboarded: the day counts
  ['09-15T15:00', 'ivy', 'coach_action', done('save-search')],
  ['09-15T15:01', 'ivy', 'coach_action', done('save-lead')],
  ['09-15T15:02', 'ivy', 'coach_action', done('save-account')],
  ['09-15T15:03', 'ivy', 'coach_action', done('send-message')],
  ['09-15T15:04', 'ivy', 'coach_action', done('send-inmail')],
  ['09-15T15:05', 'ivy', 'coach_action', done('view-profile')],
  ['09-16T15:00', 'hal', 'coach_action', done('save-lead')],
  ['10-15T15:00', 'bo', 'coach_action', done('save-lead')], // between his two seats
  ['10-20T14:00', 'bo', 'coach_action', done('view-profile')], // the day of his second seat
]);

const navigator = rowsOf('sales-navigator', 'nav', [
  ['09-09T15:00', 'dot', 'search', on('web')],
  ['09-10T15:00', 'hal', 'search', on('web')],
  ['09-15T14:00', 'ivy', 'login', on('web')],
  ['09-20T15:00', 'hal', 'profile_view', at('t1', 'linkedin')], // opted out in September

  ['10-06T15:00', 'ada', 'search', on('web')],
  ['10-07T15:00', 'hal', 'search', on('web')],
  ['10-20T15:10', 'ivy', 'profile_view', at('t1')],
  ['10-20T15:20', 'ivy', 'connection_made', at('t1')],
  ['10-20T15:30', 'ivy', 'connection_made', at('t2')],
  ['10-21T15:00', 'bo', 'connection_made', at('t2')], // the same person as Ivy's
  ['10-22T15:10', 'bo', 'search', on('web')],
  ['11-01T03:59:59.999', 'bo', 'message_sent', at('t4')], // local 31 October, the last millisecond

  ['11-01T05:30', 'bo', 'search', on('web')], // local 01:30 ...
  ['11-01T06:30', 'bo', 'search', on('web')], // ... and 01:30 again, an hour later
  ['11-03T15:00', 'ada', 'search', { surface: 'web', quantity: 2 }],
  ['11-03T15:10', 'ada', 'profile_view', at('t1')],
  ['11-04T02:30', 'ada', 'message_sent', at('t2')], // local 3 November, 21:30
  ['11-04T16:00', 'ada', 'lead_saved', at('t1')],
  ['11-05T23:00', 'hal', 'search', on('web')], // an hour after his seat was taken: the day counts
  ['11-06T15:00', 'hal', 'search', on('web')], // the day after does not
  ['11-09T15:00', 'ivy', 'search', on('linkedin')], // the day before she opted out
  ['11-10T15:00', 'fay', 'search', on('web')], // reporting only: never counted
  ['11-10T15:00', 'ivy', 'search', on('linkedin')], // opted out, first day
  ['11-12T15:00', 'bo', 'connection_made', at('t1')],
  ['11-12T15:10', 'bo', 'connection_made', at('t3')],
  ['11-12T15:20', 'eli', 'login', on('web')], // never onboarded
  ['11-15T15:00', 'ivy', 'profile_view', at('t1', 'linkedin')], // opted out
  ['11-15T15:10', 'ivy', 'profile_view', at('t2')], // opting out is about linkedin.com only
  ['11-17T15:00', 'ada', 'account_saved', { surface: 'web', account: 'acme' }],
  ['11-17T15:10', 'ada', 'list_created', on('web')],
  ['11-17T15:20', 'ada', 'connection_made', at('t1')],
  ['11-20T15:00', 'ivy', 'search', on('linkedin')], // opted out, last day
  ['11-21T15:00', 'ivy', 'search', { surface: 'linkedin', quantity: 3 }],
  ['11-22T15:00', 'dot', 'profile_view', at('t1', 'linkedin')],
  ['11-22T15:00', 'ivy', 'lead_saved', at('tx')], // a target nobody describes
  ['11-22T15:10', 'ivy', 'lead_saved', at()],
  ['11-22T15:20', 'ivy', 'lead_saved', at('t4', 'web', 2)],
  ['11-22T15:30', 'ivy', 'lead_unsaved', at('t4')],
  ['11-23T15:00', 'dot', 'profile_view', at('t1', 'linkedin')], // opted out from this day on
  ['11-23T15:10', 'dot', 'message_sent', at('t3', 'linkedin')], // counts as a message, makes no active day
  ['11-23T15:20', 'ivy', 'alert_interaction', { channel: 'email', ref: 'N1', surface: 'email' }], // not of si-alerts
  ['11-29T15:00', 'ivy', 'hovered', on('web')], // a kind that no report names
  ['12-01T04:30', 'bo', 'profile_view', at('t4')], // local 30 November, 23:30
]);

const inmail = (ref: string | undefined, target: string) => ({ surface: 'web', ref, target });
const says = (ref: string, decision: 'yes' | 'maybe' | 'no') => ({ ref, decision });

const inmails = rowsOf('sales-navigator', 'mail', [
  ['10-05T14:00', 'ada', 'inmail_sent', inmail('im-1', 't1')],
  ['11-04T14:00', 'ada', 'inmail_decided', says('im-1', 'yes')], // exactly 30 x 24 h
  ['10-06T14:00', 'ada', 'inmail_sent', inmail('im-2', 't2')],
  ['11-05T14:00:00.001', 'ada', 'inmail_decided', says('im-2', 'yes')], // one millisecond too late
  ['10-07T13:00', 'bo', 'inmail_sent', inmail('im-3', 't3')],
  ['10-08T13:00', 'bo', 'inmail_decided', says('im-3', 'maybe')], // stays accepted ...
  ['10-09T13:00', 'bo', 'inmail_decided', says('im-3', 'no')], // ... whatever comes after
  ['10-08T15:00', 'ivy', 'inmail_sent', inmail('im-4', 't1')],
  ['10-09T15:00', 'ivy', 'inmail_replied', { ref: 'im-4' }], // a bare reply is no acceptance
  ['10-12T15:00', 'ivy', 'inmail_sent', inmail('im-5', 't4')],
  ['10-20T15:00', 'ivy', 'inmail_sent', inmail('im-5', 't4')], // sent twice: the first one stands
  ['10-21T15:00', 'ivy', 'inmail_decided', says('im-5', 'no')],
  ['10-13T14:00', 'ada', 'inmail_sent', inmail(undefined, 't1')], // without a ref: sent, never accepted
  ['10-14T14:00', 'ada', 'inmail_sent', inmail('im-7', 't2')],
  ['10-13T14:30', 'ada', 'inmail_decided', says('im-7', 'yes')], // before it was sent: a warning
  ['10-29T04:59:59.999', 'ivy', 'inmail_sent', inmail('im-8', 't4')], // the last one that is matured
  ['10-29T05:00', 'ivy', 'inmail_sent', inmail('im-9', 'tx')], // the first one that is not
  ['10-30T14:00', 'bo', 'inmail_sent', inmail('im-10', 't1')],
  ['11-02T14:00', 'bo', 'inmail_decided', says('im-10', 'maybe')],
  ['10-15T14:00', 'bo', 'inmail_sent', inmail('im-11', 't1')], // between his seats: this row stands, and counts nowhere
  ['10-22T14:00', 'bo', 'inmail_sent', inmail('im-11', 't1')],
  ['10-23T14:00', 'bo', 'inmail_decided', says('im-11', 'yes')],
  ['11-16T15:00', 'dot', 'inmail_sent', inmail('im-12', 't4')], // open
  ['11-18T15:00', 'dot', 'inmail_sent', inmail('im-13', 't3')], // open, because ...
  ['11-29T15:00', 'dot', 'inmail_decided', says('im-13', 'yes')], // ... this is after data-through: a warning
  ['11-28T15:00', 'ada', 'inmail_sent', inmail('im-14', 't1')], // after the InMails' data-through day: not even an active day
  ['11-03T15:00', 'ada', 'inmail_decided', says('im-404', 'yes')], // of an InMail nobody sent: a warning
]);

export const smallActivity: readonly Activity[] = [
  ...platformLogins,
  ...pages,
  ...credits,
  ...alerts,
  ...coaching,
  ...navigator,
  ...inmails,
];
