/** The script of the component usageFrame: the host of a framed page, and the sources behind it, without any element. */
import { UsageError } from '../../../src/contract/errors.js';
import { hostFrame } from '../../../src/embed/host-frame.js';
import { httpProvider } from '../../../src/providers/http.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { withCache } from '../../../src/providers/with-cache.js';
import { sampleCompany } from '../../../src/sample/company.js';

globalThis.CrmUsageFrameHost ??= {
  UsageError,
  hostFrame,
  httpProvider,
  memoryProvider,
  sampleCompany,
  withCache,
};
