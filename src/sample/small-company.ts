/**
 * The small company: eleven invented people in three months of 2026, small enough to be counted by hand and odd enough
 * that every rule shows somewhere. `small-figures.ts` holds what comes out.
 */
import type { DatasetRecords } from '../contract/records.js';
import type { RecordOf } from '../contract/tables.js';
import { smallActivity } from './small-activity.js';

type Person = RecordOf<'people'>;

const person = (id: string, name: string, status: Person['status'], more: Partial<Person> = {}): Person => ({
  id,
  name,
  email: `${id}@small.example`,
  title: 'Account Executive',
  role: 'Seller',
  status,
  registered: true,
  manager: 'ada',
  ...more,
});

const people: Person[] = [
  person('ada', 'Ada Ample', 'enabled', { title: 'Head of Sales', role: 'Admin', manager: undefined }),
  person('bo', 'Bo Bucket', 'enabled'), // two seats, one after the other; changed groups on 1 November
  person('cy', 'Cy Crumb', 'enabled', { registered: false }), // comes in through a CRM only: role and title not applicable
  person('dot', 'Dot Dapple', 'disabled'), // since 10 November, and logged in on the 12th
  person('eli', 'Éli Eaves', 'invited'), // never onboarded, invite overdue; sorts as "eli eaves"
  person('fay', 'Fay Fathom', 'enabled', { role: 'Analyst' }), // reporting only
  person('gus', 'Gus Gable', 'enabled', { role: 'Admin' }), // administrator only; not in the status history
  person('hal', 'Hal Hatch', 'removed', { role: undefined }), // since 6 November; a blank role is missing
  person('ivy', 'Ivy Inkwell', 'enabled'), // opted out of linkedin.com for a while
  person('jo', 'Jo Jigsaw', 'invited'), // has a seat that was never even invited
  person('kit', 'Kit Kettle', 'enabled'), // two seats at once, never used
];

const since = (who: string, status: RecordOf<'statuses'>['status'], from: string) => ({
  person: who,
  status,
  from,
});

const statuses: RecordOf<'statuses'>[] = [
  since('ada', 'enabled', '2026-01-05'),
  since('bo', 'enabled', '2026-01-05'),
  since('dot', 'enabled', '2026-01-05'),
  since('dot', 'disabled', '2026-11-10'),
  since('hal', 'enabled', '2026-01-05'),
  since('hal', 'removed', '2026-11-06'),
  since('ivy', 'invited', '2026-08-20'),
  since('ivy', 'enabled', '2026-09-07'),
  since('cy', 'enabled', '2026-09-01'),
  since('fay', 'enabled', '2026-10-01'),
  since('eli', 'invited', '2026-10-20'),
  since('kit', 'enabled', '2026-10-26'),
];

const groups: RecordOf<'groups'>[] = [
  { id: 'emea', name: 'EMEA' },
  { id: 'dach', name: 'DACH', parent: 'emea' },
  { id: 'vienna', name: 'Vienna', parent: 'dach' },
  { id: 'amer', name: 'Americas' },
];

const memberships: RecordOf<'memberships'>[] = [
  { group: 'emea', person: 'ada', from: '2026-01-01' },
  { group: 'dach', person: 'bo', from: '2026-01-01', to: '2026-10-31' },
  { group: 'amer', person: 'bo', from: '2026-11-01' },
  { group: 'amer', person: 'cy', to: '2026-11-29' },
  { group: 'emea', person: 'cy', from: '2026-11-30' }, // the day after the groups' data-through day
  { group: 'vienna', person: 'dot' },
  { group: 'dach', person: 'hal' },
  { group: 'vienna', person: 'ivy', from: '2026-09-07' },
  { group: 'dach', person: 'ivy', from: '2026-09-07' }, // twice under EMEA: counts once
  { group: 'amer', person: 'eli' },
];

const seats: RecordOf<'seats'>[] = [
  {
    id: 's-ada',
    person: 'ada',
    type: 'member_admin',
    invited_at: '2026-08-03T13:00Z',
    activated_at: '2026-08-03T14:00Z',
    onboarded_at: '2026-08-10T14:00Z',
  },
  {
    id: 's-bo-1', // held 8 September to 9 October
    person: 'bo',
    type: 'member',
    invited_at: '2026-08-03T13:00Z',
    activated_at: '2026-08-04T13:00Z',
    onboarded_at: '2026-09-08T13:00Z',
    revoked_at: '2026-10-09T18:00Z',
  },
  {
    id: 's-bo-2', // held from 20 October: 02:30Z is 22:30 of the day before in New York
    person: 'bo',
    type: 'member',
    invited_at: '2026-10-19T13:00Z',
    activated_at: '2026-10-20T13:00Z',
    onboarded_at: '2026-10-21T02:30Z',
  },
  {
    id: 's-dot', // no activated_at: the onboarding stands for it
    person: 'dot',
    type: 'member',
    invited_at: '2026-08-05T13:00Z',
    onboarded_at: '2026-08-12T13:00Z',
  },
  {
    id: 's-eli', // the last invite is after the seats' data-through day: the first one counts
    person: 'eli',
    type: 'member',
    invited_at: '2026-11-10T15:00Z',
    last_invited_at: '2026-11-30T15:00Z',
  },
  {
    id: 's-fay',
    person: 'fay',
    type: 'reporting_only',
    invited_at: '2026-09-01T13:00Z',
    activated_at: '2026-09-01T14:00Z',
    onboarded_at: '2026-09-01T15:00Z',
  },
  {
    id: 's-gus',
    person: 'gus',
    type: 'admin_only',
    invited_at: '2026-08-01T13:00Z',
    activated_at: '2026-08-01T14:00Z',
  },
  {
    id: 's-hal', // taken away on 5 November at 17:00 local
    person: 'hal',
    type: 'member',
    invited_at: '2026-08-05T13:00Z',
    activated_at: '2026-08-06T13:00Z',
    onboarded_at: '2026-08-12T13:00Z',
    revoked_at: '2026-11-05T22:00Z',
  },
  {
    id: 's-ivy',
    person: 'ivy',
    type: 'member',
    invited_at: '2026-09-01T13:00Z',
    activated_at: '2026-09-07T13:00Z',
    onboarded_at: '2026-09-14T13:00Z',
  },
  {
    id: 's-cy', // invited again exactly 7 days before the data-through day: pending, not overdue
    person: 'cy',
    type: 'member',
    invited_at: '2026-11-01T15:00Z',
    last_invited_at: '2026-11-22T15:00Z',
  },
  { id: 's-jo', person: 'jo', type: 'member' },
  {
    id: 's-kit-1',
    person: 'kit',
    type: 'member',
    invited_at: '2026-10-20T13:00Z',
    activated_at: '2026-10-26T13:00Z',
    onboarded_at: '2026-10-26T14:00Z',
  },
  {
    id: 's-kit-2', // activated on 1 November, 22:00 local
    person: 'kit',
    type: 'member',
    invited_at: '2026-11-01T20:00Z',
    activated_at: '2026-11-02T03:00Z',
  },
];

const targets: RecordOf<'targets'>[] = [
  { id: 't1', function: 'Sales', seniority: 'Director', geography: 'DE' },
  { id: 't2', function: 'Finance', seniority: 'Director', geography: 'US' },
  { id: 't3', function: 'Sales', seniority: 'Manager' },
  { id: 't4', function: 'Sales', seniority: 'Director', geography: 'US' },
];

const personas: RecordOf<'personas'>[] = [
  { id: 'sales-leads', name: 'Sales leaders', function: 'Sales', seniority: 'Director;VP' },
  { id: 'anybody', name: 'Anybody we know' },
  { id: 'ada-dach', name: 'My DACH', owner: 'ada', geography: 'DE;AT' },
];

const consents: RecordOf<'consents'>[] = [
  { person: 'hal', scope: 'linkedin', from: '2026-09-01', to: '2026-09-30' },
  { person: 'ivy', scope: 'linkedin', from: '2026-11-10', to: '2026-11-20' },
  { person: 'dot', scope: 'linkedin', from: '2026-11-23' },
];

const alert_subscriptions: RecordOf<'alert_subscriptions'>[] = [
  { person: 'ada', channel: 'email', from: '2026-01-01' },
  { person: 'ada', channel: 'slack', from: '2026-09-01', to: '2026-11-15' },
  { person: 'bo', channel: 'slack', from: '2026-10-01' },
  { person: 'cy', channel: 'email', to: '2026-10-31' },
];

const ssi = (brand?: number, who?: number, insights?: number, relationships?: number) => ({
  ssi_brand: brand,
  ssi_people: who,
  ssi_insights: insights,
  ssi_relationships: relationships,
});
const saved = (connections?: number, leads_saved?: number, accounts_saved?: number) => ({
  connections,
  leads_saved,
  accounts_saved,
});

const snapshots: RecordOf<'snapshots'>[] = [
  { person: 'ada', date: '2026-11-01', ...ssi(20, 15.5, 10, 18), ...saved(500, 40, 12) },
  { person: 'ada', date: '2026-11-15', ...ssi(21, undefined, 10, 18), ...saved(undefined, 42) },
  { person: 'ada', date: '2026-11-30', ...saved(999, 999, 999) }, // after the seats' data-through day
  { person: 'bo', date: '2026-10-15', ...ssi(10.25, 11, 12.5, 9), ...saved(100, 5) },
  { person: 'hal', date: '2026-10-01', ...saved(70, 3) },
  { person: 'ivy', date: '2026-11-10', ...saved(250, 8) },
  { person: 'ivy', date: '2026-11-10', ...saved(260, 0) }, // the same day again: the later row holds; 0 is a value
  { person: 'cy', date: '2026-11-01', ...saved(10_000, 10_000, 10_000) }, // has no onboarded seat
];

export const smallCompany: DatasetRecords = {
  name: 'Small & Sons',
  timeZone: 'America/New_York',
  weekStart: 1,
  idleGapMinutes: 30,
  dataThrough: {
    activity: '2026-11-30',
    credits: '2026-11-28',
    alerts: '2026-11-29',
    inmail: '2026-11-27',
    seats: '2026-11-29',
    groups: '2026-11-29',
  },
  dataFrom: { activity: '2026-08-24', credits: '2026-09-15' },
  seatsPurchased: [
    { from: '2026-01-01', count: 6, unitCost: 80, unitCostPer: 'month', currency: 'USD' },
    { from: '2026-10-15', count: 10, unitCost: 90, unitCostPer: 'month', currency: 'USD' },
  ],
  // Six, one of them said twice.
  coachActions: [
    'save-search',
    'save-lead',
    'save-account',
    'send-message',
    'send-inmail',
    'view-profile',
    'save-lead',
  ],
  people,
  statuses,
  groups,
  memberships,
  seats,
  activity: smallActivity,
  targets,
  personas,
  consents,
  alert_subscriptions,
  snapshots,
};
