/** Registers `<usage-detail-table>`. */
import { DetailTableBody } from '../elements/detail-table/detail-table-body.js';
import { UsageDetailTable } from '../elements/detail-table/usage-detail-table.js';
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageDetailTable, DetailTableBody));

export type { UsageDetailTable } from '../elements/detail-table/usage-detail-table.js'; // brings the type of the tag
