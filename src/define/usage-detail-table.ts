/** Registers `<usage-detail-table>`. */
import { define } from '../elements/define.js';
import { DetailTableBody } from '../elements/detail-table-body.js';
import { bringBody } from '../elements/lazy-body.js';
import { UsageDetailTable } from '../elements/usage-detail-table.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageDetailTable, DetailTableBody));
