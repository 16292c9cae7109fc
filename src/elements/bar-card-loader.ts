/** A card of bars comes when a page's tab, or a metric's bars, are first asked for. */
import { lazily } from './lazy.js';
import { bringBody } from './lazy-body.js';

export const loadBarCard = lazily(async () => {
  const [{ UsageBarCard }, { BarCardBody }] = await Promise.all([
    import('./usage-bar-card.js'),
    import('./bar-card-body.js'),
  ]);
  return bringBody(UsageBarCard, BarCardBody);
});
