/** Registers `<usage-provider>`. */
import { define } from '../elements/foundation/define.js';
import { UsageProviderElement } from '../embed/usage-provider.js';

define(UsageProviderElement);
