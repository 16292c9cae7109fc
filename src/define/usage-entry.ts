/** Registers `<usage-entry>`. */
import { define } from '../elements/define.js';
import { UsageEntry } from '../elements/usage-entry.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(UsageEntry);
