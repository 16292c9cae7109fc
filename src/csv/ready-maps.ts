/**
 * Maps for files that people are known to have. They are data: a page may show them, change them, and hand them back.
 *
 * NOT TRIED ON A REAL EXPORT. The three of Sales Analytics follow the vendor's public description of its export service:
 * of the activities all columns and words are published there, of the outcomes and the seats mostly what they hold, so
 * several likely names stand for one column. A word that is not known here is refused by name, never guessed.
 */
import type { CellSource, ColumnMap } from '../contract/column-maps.js';

export interface ReadyMap {
  /** As `maps` in `dataset.json` names it. */
  id: string;
  /** Columns by which such a file is known; of a list one must be there. */
  known: readonly (string | readonly string[])[];
  /** False: written from documents only. */
  tried: false;
  maps: readonly ColumnMap[];
}

const SALES_ANALYTICS_TIME = ['MM-DD-YYYY HH:MM:SS', 'MM-DD-YYYY', 'YYYY-MM-DD HH:MM:SS', 'YYYY-MM-DD'];

const activityKinds = {
  SAVED_LEAD: 'lead_saved',
  SAVED_ACCOUNT: 'account_saved',
  SEARCH_PERFORMED: 'search',
  PROFILE_VIEWED: 'profile_view',
  INMAIL_SENT: 'inmail_sent',
  MESSAGE_SENT: 'message_sent',
  CONNECTION_MADE: 'connection_made',
};

const decisions = { INMAIL_ACCEPTED: 'yes', INMAIL_REJECTED: 'no', INMAIL_DECLINED: 'no' };

/** The seat stands for its holder: the export names nobody else. */
const holder = { person: 'seatId', product: { constant: 'sales-navigator' } } satisfies Record<
  string,
  CellSource
>;

/** The first that the file has. */
const oneOf = (...names: string[]): CellSource => ({ column: names });

const WHO = [
  'who',
  'user',
  'email',
  'user_email',
  'e_mail',
  'username',
  'user_name',
  'user_id',
  'person',
  'actor',
  'employee',
  'member',
];
const WHEN = [
  'when',
  'at',
  'datetime',
  'date_time',
  'timestamp',
  'created_at',
  'occurred_at',
  'login_time',
  'date',
  'time',
  'day',
];
const WHAT = ['what', 'action', 'event', 'activity', 'event_type', 'activity_type', 'type', 'kind'];

export const READY_MAPS: readonly ReadyMap[] = [
  {
    id: 'sales-analytics-activities',
    known: ['activityId', 'activityType', 'createdAt', 'seatId', 'memberIdentityKey'],
    tried: false,
    maps: [
      {
        table: 'activity',
        format: SALES_ANALYTICS_TIME,
        zone: 'UTC',
        columns: {
          ...holder,
          id: 'activityId',
          at: 'createdAt',
          kind: { column: 'activityType', values: activityKinds },
          target: { column: ['memberIdentityKey'] },
          // Of an InMail it is what its outcome names.
          ref: 'activityId',
        },
      },
    ],
  },
  {
    id: 'sales-analytics-outcomes',
    known: ['activityId', 'activityType', 'createdAt', 'seatId'],
    tried: false,
    maps: [
      {
        table: 'activity',
        format: SALES_ANALYTICS_TIME,
        zone: 'UTC',
        columns: {
          ...holder,
          // `activityId` is the InMail's; an outcome is a row of its own.
          id: { template: '{activityId}:{activityType}' },
          at: 'createdAt',
          kind: { constant: 'inmail_decided' },
          ref: 'activityId',
          decision: { column: 'activityType', values: decisions },
          target: { column: ['memberIdentityKey'] },
        },
      },
    ],
  },
  {
    id: 'sales-analytics-seats',
    known: [
      'seatId',
      ['firstName', 'name', 'fullName', 'email', 'seatStatus'],
      ['ssi', 'ssiTotal', 'ssiScore', 'totalConnections', 'connections', 'seatStatus'],
    ],
    tried: false,
    maps: [
      {
        table: 'people',
        columns: {
          id: 'seatId',
          name: { template: '{name?} {fullName?} {firstName?} {lastName?}' },
          email: oneOf('email', 'emailAddress'),
          title: oneOf('title', 'jobTitle'),
        },
      },
      {
        table: 'seats',
        format: SALES_ANALYTICS_TIME,
        zone: 'UTC',
        columns: {
          id: 'seatId',
          person: 'seatId',
          type: { constant: 'member' },
          invited_at: oneOf('invitedAt', 'assignedAt'),
          activated_at: oneOf('activatedAt'),
          // Without it nobody held an onboarded seat on any day, and the Navigator's reports stay empty.
          onboarded_at: oneOf('onboardedAt', 'activatedAt', 'seatCreatedAt'),
        },
      },
      {
        table: 'snapshots',
        optional: true,
        columns: {
          person: 'seatId',
          date: { column: ['date', 'day', 'snapshotDate', 'createdAt'], format: SALES_ANALYTICS_TIME },
          ssi_brand: oneOf('ssiBrand', 'ssiProfessionalBrand', 'professionalBrand', 'brand'),
          ssi_people: oneOf('ssiPeople', 'ssiFindPeople', 'findPeople', 'people'),
          ssi_insights: oneOf('ssiInsights', 'ssiEngageInsights', 'engageInsights', 'insights'),
          ssi_relationships: oneOf(
            'ssiRelationships',
            'ssiBuildRelationships',
            'buildRelationships',
            'relationships',
          ),
          connections: oneOf('totalConnections', 'connections'),
          leads_saved: oneOf('totalLeadsSaved', 'totalSavedLeads', 'leadsSaved', 'savedLeads'),
          accounts_saved: oneOf('totalAccountsSaved', 'totalSavedAccounts', 'accountsSaved', 'savedAccounts'),
        },
      },
    ],
  },
  {
    id: 'who-when-what',
    known: [WHO, WHEN],
    tried: false,
    maps: [
      {
        // Whoever stands in a list of what people did may use the tool.
        table: 'people',
        fallback: true,
        columns: {
          id: { column: WHO },
          name: { column: ['name', 'full_name', ...WHO] },
          email: { column: ['email', 'user_email', 'e_mail'] },
          status: { constant: 'enabled' },
        },
      },
      {
        table: 'activity',
        // No format in which a day and a month could be mixed up: such a file says its own in its map.
        format: [
          'YYYY-MM-DD HH:MM:SS',
          'YYYY-MM-DD HH:MM',
          'YYYY-MM-DDTHH:MM:SS',
          'YYYY-MM-DDTHH:MM',
          'YYYY-MM-DD',
          'YYYY/MM/DD HH:MM:SS',
          'YYYY/MM/DD HH:MM',
          'YYYY/MM/DD',
        ],
        columns: {
          id: { rowKey: true },
          at: { column: WHEN },
          person: { column: WHO },
          product: { column: ['product'], default: 'sales-intelligence' },
          kind: {
            column: WHAT,
            // A list without it is a list of logins.
            default: 'login',
            values: {
              login: 'login',
              log_in: 'login',
              logged_in: 'login',
              logon: 'login',
              signin: 'login',
              sign_in: 'login',
              signed_in: 'login',
              page_load: 'page_load',
              page_view: 'page_load',
              pageview: 'page_load',
              view: 'page_load',
            },
            other: 'interaction',
          },
          surface: { column: ['surface', 'channel', 'where'] },
          account: { column: ['account', 'account_id', 'company'] },
        },
      },
    ],
  },
];
