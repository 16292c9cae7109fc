/** Before the first paint, so that a dark page does not flash. */
import { wear } from './look.js';

const given = new URLSearchParams(location.search);
wear({ theme: given.get('theme') ?? '', dir: given.get('dir') ?? '', width: given.get('width') ?? '' });
