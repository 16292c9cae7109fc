/** Registers `<usage-metrics>`. */
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { MetricsBody } from '../elements/metrics-body.js';
import { UsageMetrics } from '../elements/usage-metrics.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageMetrics, MetricsBody));
