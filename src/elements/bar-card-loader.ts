/** A card of bars comes when the bars of a metric are first asked for. */
import { lazily } from './lazy.js';

export const loadBarCard = lazily(async () => (await import('./usage-bar-card.js')).UsageBarCard);
