import { Chart } from 'chart.js';
import { UsageBarCard } from '../../../src/elements/bar-card/usage-bar-card.js';
import { define } from '../../../src/elements/foundation/define.js';

define(UsageBarCard);
Object.assign(globalThis, { liveCharts: () => Object.keys(Chart.instances).length });
