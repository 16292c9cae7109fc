/** Registers `<usage-metrics>`. */
import { define } from '../elements/define.js';
import { UsageMetrics } from '../elements/usage-metrics.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(UsageMetrics);
