/** For pages without a build: what `CrmUsageWidgets` of the one-file script holds, and what the module `index.js` exports. */
export * from '../elements/index.js';
export * from '../embed/index.js';
export { UsageError } from '../contract/errors.js';
export { withHostReports } from '../contract/host-catalogue.js';
export { httpProvider } from '../providers/http.js';
export { memoryProvider } from '../providers/memory.js';
export { portProvider } from '../providers/port.js';
export { servePort } from '../providers/serve-port.js';
export { withCache } from '../providers/with-cache.js';
export { sampleCompany } from '../sample/company.js';
