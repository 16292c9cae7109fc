/** Registers `<usage-entry>`. */
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { UsageEntryBody } from '../elements/usage-entry-body.js';
import { UsageEntry } from '../elements/usage-entry.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(bringBody(UsageEntry, UsageEntryBody));
