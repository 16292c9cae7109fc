/** What a bar card does comes when the first one is on the page; what its viewer can do, when the page is idle. */
import { lazily } from './lazy.js';

export const loadBarCardBody = lazily(() => import('./bar-card-body.js'));
export const loadBarCardHands = lazily(() => import('./bar-card-hands.js'));
