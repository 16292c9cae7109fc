/** Registers `<usage-period-picker>`. */
import { define } from '../elements/define.js';
import { bringBody } from '../elements/lazy-body.js';
import { PeriodPickerBody } from '../elements/usage-period-picker-body.js';
import { UsagePeriodPicker } from '../elements/usage-period-picker.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(bringBody(UsagePeriodPicker, PeriodPickerBody));
