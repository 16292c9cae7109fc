/** A product that nobody else has: a help desk. Its kinds, surfaces and reports are the host's own. */
import type { ReportEntry } from '../../src/contract/report-entry.js';
import type { DatasetRecords } from '../../src/contract/records.js';
import type { RecordOf } from '../../src/contract/tables.js';

const tickets = { kind: ['ticket_opened', 'ticket_closed'] } as const;
const opened = { kind: ['ticket_opened'] } as const;

export const deskTickets = {
  shape: 'bars',
  tab: 'host',
  product: 'desk',
  stream: 'activity',
  needs: [{ id: 'tickets', rows: tickets }],
  measures: {
    opened: { verb: 'sum', of: 'quantity', where: opened },
    closed: { verb: 'sum', of: 'quantity', where: { kind: ['ticket_closed'] } },
    by_phone: { verb: 'sum', of: 'quantity', where: { ...opened, surface: ['phone'] } },
    openers: { verb: 'distinct', of: 'person', where: opened },
    customers: { verb: 'distinct', of: 'account', where: tickets },
    days_on_desk: { verb: 'user-days', where: tickets },
    closing_rate: { verb: 'ratio', numerator: 'closed', denominator: 'opened', share: true },
    first_ticket: { verb: 'first', where: tickets },
    latest_ticket: { verb: 'last', where: tickets, upTo: true },
  },
  bar: ['opened', 'closed'],
  hover: ['opened', 'closed', 'openers', 'customers', 'days_on_desk', 'closing_rate'],
  detail: ['opened', 'closed', 'customers', 'days_on_desk', 'closing_rate', 'latest_ticket'],
  csvOnly: ['first_ticket', 'by_phone'],
  active: { where: tickets },
  order: 'opened',
} as const satisfies ReportEntry;

/** Of the same product: a day on which somebody called or opened a ticket is an active one. */
export const deskTeam = {
  shape: 'metrics',
  tab: 'host',
  product: 'desk',
  stream: 'activity',
  needs: [{ id: 'desk', rows: { kind: ['ticket_opened', 'call_made'] } }],
  measures: {
    active_people: { verb: 'active' },
    days_active: { verb: 'user-days', where: { kind: ['ticket_opened', 'call_made'] } },
    calls: { verb: 'sum', of: 'quantity', where: { kind: ['call_made'] } },
  },
  metrics: ['active_people', 'days_active', 'calls'],
  averaged: ['days_active', 'calls'],
  active: { where: { kind: ['ticket_opened', 'call_made'] }, stream: 'activity' },
} as const satisfies ReportEntry;

export const deskReports = { 'desk-tickets': deskTickets, 'desk-team': deskTeam };

const row = (
  id: string,
  at: string,
  person: string,
  kind: string,
  more: object = {},
): RecordOf<'activity'> => ({
  id,
  at: `2026-${at}`,
  person,
  product: 'desk',
  kind,
  ...more,
});

/** March 2026: the last 30 days are 2 to 31 March, a Monday to a Tuesday. */
export const deskCompany = {
  dataThrough: { activity: '2026-03-31' },
  people: [
    { id: 'ana', name: 'Ana', status: 'enabled' },
    { id: 'bo', name: '=Bo', status: 'enabled' },
    { id: 'cy', name: 'Cy', status: 'enabled' },
  ],
  activity: [
    row('1', '02-20T09:00Z', 'bo', 'ticket_closed', { account: 'c9' }), // before the period
    row('2', '03-03T09:00Z', 'ana', 'ticket_opened', { account: 'c1', quantity: 2, surface: 'phone' }),
    row('3', '03-03T15:00Z', 'ana', 'ticket_closed', { account: 'c1' }),
    row('4', '03-10T09:00Z', 'ana', 'ticket_opened', { account: 'c2' }),
    row('5', '03-10T10:00Z', 'bo', 'ticket_opened', { account: 'c1' }),
    row('6', '03-11T10:00Z', 'cy', 'call_made', { quantity: 4 }),
    row('7', '03-12T10:00Z', 'ana', 'coffee_fetched'), // a kind that no entry names
    { ...row('8', '03-12T10:00Z', 'cy', 'ticket_opened'), product: 'sales-intelligence' },
  ],
} satisfies DatasetRecords;
