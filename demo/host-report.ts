/** A report of the host's own, in the tab that the catalogue leaves to it: data, and its words. */
import type { ReportEntry } from '../src/contract/report-entry.js';
import type { HostTexts } from '../src/elements/foundation/strings.js';

const where = { kind: ['interaction'], surface: ['crm', 'crm_iframe'] } as const;

export const HOST_REPORTS = {
  'crm-activity': {
    shape: 'bars',
    tab: 'host',
    product: 'sales-intelligence',
    stream: 'activity',
    needs: [{ id: 'crm-activity', rows: where }],
    measures: {
      crm_interactions: { verb: 'sum', of: 'quantity', where },
      crm_users: { verb: 'distinct', of: 'person', where },
      crm_accounts: { verb: 'distinct', of: 'account', where },
      crm_last: { verb: 'last', where },
    },
    bar: ['crm_interactions', 'crm_users'],
    hover: ['crm_interactions', 'crm_users', 'crm_accounts'],
    detail: ['crm_last', 'crm_accounts', 'crm_interactions'],
    csvOnly: [],
    active: { where },
    order: 'crm_interactions',
  },
} as const satisfies Record<string, ReportEntry>;

export const HOST_TEXTS = {
  tabs: { host: 'CRM Metrics' },
  reports: { 'crm-activity': 'CRM activity' },
  measures: {
    crm_interactions: 'Interactions in the CRM',
    crm_users: 'People in the CRM',
    crm_accounts: 'Accounts in the CRM',
    crm_last: 'Last in the CRM',
  },
  lacks: { 'crm-activity': 'activity in the CRM' },
  abouts: {
    'crm-activity': 'Interactions on the pages of the CRM and on those framed in it.',
    crm_interactions: 'Interactions on CRM pages, framed ones included.',
    crm_users: 'People with an interaction there.',
    crm_accounts: 'Distinct accounts interacted with there.',
    crm_last: 'The latest interaction there.',
  },
} satisfies HostTexts;
