/** Registers `<usage-detail-table>`. */
import { define } from '../elements/define.js';
import { UsageDetailTable } from '../elements/usage-detail-table.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(UsageDetailTable);
