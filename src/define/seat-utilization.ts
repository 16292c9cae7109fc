/** Registers `<seat-utilization>`; its people can be saved as CSV. */
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { SeatUtilizationBody } from '../elements/seat-utilization-body.js';
import { SeatUtilization } from '../elements/seat-utilization.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(SeatUtilization, SeatUtilizationBody));
