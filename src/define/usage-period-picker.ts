/** Registers `<usage-period-picker>`. */
import { PeriodPickerBody } from '../elements/filters/usage-period-picker-body.js';
import { UsagePeriodPicker } from '../elements/filters/usage-period-picker.js';
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(bringBody(UsagePeriodPicker, PeriodPickerBody));

export type { UsagePeriodPicker } from '../elements/filters/usage-period-picker.js'; // brings the type of the tag
