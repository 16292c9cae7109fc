/** Registers `<seat-allocation>`; its waiting invites can be saved as CSV. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { SeatAllocationBody } from '../elements/overview/seat-allocation-body.js';
import { SeatAllocation } from '../elements/overview/seat-allocation.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(SeatAllocation, SeatAllocationBody));

export type { SeatAllocation } from '../elements/overview/seat-allocation.js'; // brings the type of the tag
