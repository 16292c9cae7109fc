/** Registers `<seat-utilization>`; its people can be saved as CSV. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { SeatUtilizationBody } from '../elements/overview/seat-utilization-body.js';
import { SeatUtilization } from '../elements/overview/seat-utilization.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(SeatUtilization, SeatUtilizationBody));

export type { SeatUtilization } from '../elements/overview/seat-utilization.js'; // brings the type of the tag
