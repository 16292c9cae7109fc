/** Registers `<usage-report>`; what is inside is registered when a tab needs it, and can save CSV. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { UsageReportBody } from '../elements/page/usage-report-body.js';
import { UsageReport } from '../elements/page/usage-report.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageReport, UsageReportBody));

export type { UsageReport } from '../elements/page/usage-report.js'; // brings the type of the tag
