/** Registers `<usage-team-export>`. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { UsageTeamExportBody } from '../elements/page/usage-team-export-body.js';
import { UsageTeamExport } from '../elements/page/usage-team-export.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageTeamExport, UsageTeamExportBody));

export type { UsageTeamExport } from '../elements/page/usage-team-export.js'; // brings the type of the tag
