/** Registers `<seat-allocation>`. */
import { define } from '../elements/define.js';
import { SeatAllocation } from '../elements/seat-allocation.js';

define(SeatAllocation);
