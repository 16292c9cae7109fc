/** Before the first paint, so that a dark page does not flash. */
import { wearHost } from './host-look.js';

wearHost(new URLSearchParams(location.search).get('host'));
