import { UsageDetailTable } from '../../../src/elements/detail-table/usage-detail-table.js';
import { define } from '../../../src/elements/foundation/define.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';

setCsvWriter(() => import('../../../src/csv/index.js'));
define(UsageDetailTable);
