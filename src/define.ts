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

// What is only imported leaves no trace in a declaration: these bring the types of the tags.
export type * from './elements/index.js';
export type { UsageFrame } from './embed/usage-frame.js';
export type { UsageProviderElement } from './embed/usage-provider.js';
