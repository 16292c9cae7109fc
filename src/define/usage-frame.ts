/** Registers `<usage-frame>`. */
import { define } from '../elements/foundation/define.js';
import { bringBody } from '../elements/foundation/lazy-body.js';
import { giveLanguages } from '../embed/languages.js';
import { UsageFrameBody } from '../embed/usage-frame-body.js';
import { UsageFrame } from '../embed/usage-frame.js';

giveLanguages();
define(bringBody(UsageFrame, UsageFrameBody));

export type { UsageFrame } from '../embed/usage-frame.js'; // brings the type of the tag
