/** Registers `<seat-utilization>`; its people can be saved as CSV. */
import { define } from '../elements/define.js';
import { SeatUtilization } from '../elements/seat-utilization.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(SeatUtilization);
