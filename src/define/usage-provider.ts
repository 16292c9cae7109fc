/** Registers `<usage-provider>`. */
import { define } from '../elements/foundation/define.js';
import { UsageProviderElement } from '../embed/usage-provider.js';

define(UsageProviderElement);

export type { UsageProviderElement } from '../embed/usage-provider.js'; // brings the type of the tag
