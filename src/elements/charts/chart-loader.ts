/** Chart.js comes when the first chart is due. The one-file script inlines it: no `import()` is left there. */
import { lazily } from '../foundation/lazy.js';
import type { DrawBars } from './chart.js';

let loaded: { drawBars: DrawBars } | undefined;

export const loadChart = lazily(async () => (loaded = await import('./chart.js')));

/** For who cannot wait: undefined until it is there. */
export const loadedChart = () => loaded;
