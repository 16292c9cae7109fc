/** Registers `<usage-team-export>`. */
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { UsageTeamExportBody } from '../elements/usage-team-export-body.js';
import { UsageTeamExport } from '../elements/usage-team-export.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageTeamExport, UsageTeamExportBody));
