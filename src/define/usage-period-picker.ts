/** Registers `<usage-period-picker>`. */
import { define } from '../elements/define.js';
import { UsagePeriodPicker } from '../elements/usage-period-picker.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(UsagePeriodPicker);
