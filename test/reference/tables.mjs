// The tables of section 6 with what rules 30, 31 and 44 say of their cells.
import { day, decimal, instant, oneOf, quantity, ssiPart, text, wholeNumber } from './cells.mjs';

const status = oneOf('enabled', 'disabled', 'invited', 'removed');

/**
 * columns: name -> reader of a cell that is not blank; a blank cell is null, or the value of `blank`.
 * required: cells (and columns) that must be there.
 * key + repeats: 'first' = the first row of a key holds, a differing repeat is a bad row; 'later' = the later row holds.
 */
export const TABLES = {
  people: {
    columns: {
      id: text,
      name: text,
      email: text,
      title: text,
      role: text,
      status,
      registered: oneOf('true', 'false'),
      manager: text,
    },
    blank: { registered: 'true' },
    required: ['id'],
    key: ['id'],
    repeats: 'first',
  },
  groups: {
    columns: { id: text, name: text, parent: text },
    required: ['id'],
    key: ['id'],
    repeats: 'first',
  },
  statuses: {
    columns: { person: text, status, from: day },
    required: ['person', 'status', 'from'],
    key: ['person', 'from'],
    repeats: 'later',
  },
  memberships: {
    columns: { group: text, person: text, from: day, to: day },
    required: ['group', 'person'],
    key: ['group', 'person', 'from'],
    repeats: 'later',
  },
  seats: {
    columns: {
      id: text,
      person: text,
      type: oneOf('member', 'member_admin', 'reporting_only', 'admin_only'),
      invited_at: instant,
      last_invited_at: instant,
      activated_at: instant,
      onboarded_at: instant,
      revoked_at: instant,
    },
    required: ['id', 'person', 'type'],
    key: ['id'],
    repeats: 'first',
  },
  activity: {
    columns: {
      id: text,
      at: instant,
      person: text,
      product: text,
      kind: text,
      surface: text,
      account: text,
      temperature: text,
      target: text,
      ref: text,
      channel: text,
      object: oneOf('company', 'person'),
      action: oneOf('unlock', 'export', 'refund', 'adjust'),
      quantity,
      credits: decimal,
      decision: oneOf('yes', 'maybe', 'no'),
    },
    blank: { quantity: 1 },
    required: ['id', 'at', 'person', 'product', 'kind'],
    requiredForKind: { credit: ['object', 'action', 'credits'], inmail_decided: ['ref', 'decision'] }, // rules 26, 44g
    key: ['id'],
    repeats: 'first',
  },
  targets: {
    columns: { id: text, function: text, seniority: text, geography: text },
    required: ['id'],
    key: ['id'],
    repeats: 'first',
  },
  personas: {
    columns: { id: text, name: text, owner: text, function: text, seniority: text, geography: text },
    required: ['id'],
    key: ['id'],
    repeats: 'first',
  },
  consents: {
    columns: { person: text, scope: text, from: day, to: day },
    required: ['person', 'scope'],
    key: ['person', 'scope', 'from'],
    repeats: 'later',
  },
  alert_subscriptions: {
    columns: { person: text, channel: text, from: day, to: day },
    required: ['person', 'channel'],
    key: ['person', 'channel', 'from'],
    repeats: 'later',
  },
  snapshots: {
    columns: {
      person: text,
      date: day,
      ssi_brand: ssiPart,
      ssi_people: ssiPart,
      ssi_insights: ssiPart,
      ssi_relationships: ssiPart,
      connections: wholeNumber,
      leads_saved: wholeNumber,
      accounts_saved: wholeNumber,
    },
    required: ['person', 'date'],
    key: ['person', 'date'],
    repeats: 'later',
  },
};
