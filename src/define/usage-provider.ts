/** Registers `<usage-provider>`. */
import { define } from '../elements/define.js';
import { UsageProviderElement } from '../embed/usage-provider.js';

define(UsageProviderElement);
