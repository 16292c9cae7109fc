/** The table of people comes when the first bar is opened. */
import { lazily } from './lazy.js';

export const loadDetailTable = lazily(async () => (await import('./usage-detail-table.js')).UsageDetailTable);
