/**
 * The one-file script: every element registered, and the doors of the library in `CrmUsageWidgets`. Loading it twice, or
 * beside the npm modules, is harmless: the first one to come keeps its names.
 */
import { define } from './elements/define.js';
import { giveCsvWriter } from './embed/csv-writer.js';
import { UsageFrame } from './embed/usage-frame.js';
import { UsageProviderElement } from './embed/usage-provider.js';
import * as elements from './elements/index.js';
import * as embed from './embed/index.js';
import { UsageError } from './contract/errors.js';
import { withHostReports } from './contract/host-catalogue.js';
import { httpProvider } from './providers/http.js';
import { memoryProvider } from './providers/memory.js';
import { portProvider } from './providers/port.js';
import { servePort } from './providers/serve-port.js';
import { withCache } from './providers/with-cache.js';
import { sampleCompany } from './sample/company.js';

// As define.ts does, but for the languages: each is a script of its own, beside this one.
giveCsvWriter();
define(UsageProviderElement);
define(UsageFrame);
elements.defineAll();

const CrmUsageWidgets = {
  ...elements,
  ...embed,
  UsageError,
  httpProvider,
  memoryProvider,
  portProvider,
  sampleCompany,
  servePort,
  withCache,
  withHostReports,
};

declare global {
  var CrmUsageWidgets: object | undefined;
}

globalThis.CrmUsageWidgets ??= CrmUsageWidgets;
