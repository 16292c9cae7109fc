/** Registers `<usage-filter-bar>`. */
import { define } from '../elements/define.js';
import { UsageFilterBar } from '../elements/usage-filter-bar.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(UsageFilterBar);
