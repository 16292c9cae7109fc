/** A card of bars comes when a page's tab, or a metric's bars, are first asked for. */
import { withBody } from '../foundation/lazy-body.js';

export const loadBarCard = withBody(
  async () => (await import('./usage-bar-card.js')).UsageBarCard,
  async () => (await import('./bar-card-body.js')).BarCardBody,
);
