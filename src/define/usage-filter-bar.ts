/** Registers `<usage-filter-bar>`. */
import { FilterBarBody } from '../elements/filters/usage-filter-bar-body.js';
import { UsageFilterBar } from '../elements/filters/usage-filter-bar.js';
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(bringBody(UsageFilterBar, FilterBarBody));

export type { UsageFilterBar } from '../elements/filters/usage-filter-bar.js'; // brings the type of the tag
