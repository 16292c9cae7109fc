/** Registers `<usage-metrics>`. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { MetricsBody } from '../elements/metrics/metrics-body.js';
import { UsageMetrics } from '../elements/metrics/usage-metrics.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageMetrics, MetricsBody));

export type { UsageMetrics } from '../elements/metrics/usage-metrics.js'; // brings the type of the tag
