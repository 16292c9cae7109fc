/** Registers `<usage-frame>`. */
import { define } from '../elements/define.js';
import { UsageFrame } from '../embed/usage-frame.js';
import { giveLanguages } from '../embed/languages.js';

giveLanguages();
define(UsageFrame);
