/** Registers `<usage-bar-card>`. */
import { define } from '../elements/define.js';
import { UsageBarCard } from '../elements/usage-bar-card.js';

define(UsageBarCard);
