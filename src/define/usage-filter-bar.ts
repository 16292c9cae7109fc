/** Registers `<usage-filter-bar>`. */
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { FilterBarBody } from '../elements/usage-filter-bar-body.js';
import { UsageFilterBar } from '../elements/usage-filter-bar.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(bringBody(UsageFilterBar, FilterBarBody));
