/** Registers every element under its own name; a name that is taken is left as it is. For a prefix: `defineAll`. */
import { defineAll } from './elements/define-all.js';
import { define } from './elements/foundation/define.js';
import { giveCsvWriter } from './embed/csv-writer.js';
import { giveLanguages } from './embed/languages.js';
import { UsageFrame } from './embed/usage-frame.js';
import { UsageProviderElement } from './embed/usage-provider.js';

giveCsvWriter();
giveLanguages();
define(UsageProviderElement);
define(UsageFrame);
defineAll();
