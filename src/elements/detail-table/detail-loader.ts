/** The table of people comes when the first bar is opened. */
import { withBody } from '../foundation/lazy-body.js';

export const loadDetailTable = withBody(
  async () => (await import('./usage-detail-table.js')).UsageDetailTable,
  async () => (await import('./detail-table-body.js')).DetailTableBody,
);
