import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { define } from '../../../src/elements/foundation/define.js';
import { UsageDetailTable } from '../../../src/elements/detail-table/usage-detail-table.js';

setCsvWriter(() => import('../../../src/csv/index.js'));
define(UsageDetailTable);
