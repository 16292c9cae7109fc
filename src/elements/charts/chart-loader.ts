/** Chart.js comes when the first chart is due. The one-file script inlines it: no `import()` is left there. */
import { lazily } from '../foundation/lazy.js';

export const loadChart = lazily(() => import('./chart.js'));
