import { setCsvWriter } from '../../../src/elements/csv-writing.js';
import { define } from '../../../src/elements/define.js';
import { UsageDetailTable } from '../../../src/elements/usage-detail-table.js';

setCsvWriter(() => import('../../../src/csv/index.js'));
define(UsageDetailTable);
