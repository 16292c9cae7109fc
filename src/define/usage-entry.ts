/** Registers `<usage-entry>`. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { UsageEntryBody } from '../elements/page/usage-entry-body.js';
import { UsageEntry } from '../elements/page/usage-entry.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(bringBody(UsageEntry, UsageEntryBody));

export type { UsageEntry } from '../elements/page/usage-entry.js'; // brings the type of the tag
