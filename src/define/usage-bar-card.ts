/** Registers `<usage-bar-card>`; the table in its popup can save CSV. */
import { BarCardBody } from '../elements/bar-card/bar-card-body.js';
import { UsageBarCard } from '../elements/bar-card/usage-bar-card.js';
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import { giveLanguages } from '../embed/languages.js';

giveCsvWriter();
giveLanguages();
define(bringBody(UsageBarCard, BarCardBody));

export type { UsageBarCard } from '../elements/bar-card/usage-bar-card.js'; // brings the type of the tag
