/** The table of people comes when the first bar is opened. */
import { lazily } from './lazy.js';
import { bringBody } from './lazy-body.js';

export const loadDetailTable = lazily(async () => {
  const [{ UsageDetailTable }, { DetailTableBody }] = await Promise.all([
    import('./usage-detail-table.js'),
    import('./detail-table-body.js'),
  ]);
  return bringBody(UsageDetailTable, DetailTableBody);
});
