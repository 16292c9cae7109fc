/**
 * The one-file script: every element registered, and the doors of the library in `CrmUsageWidgets`. Loading it twice, or
 * beside the npm modules, is harmless: the first one to come keeps its names.
 */
import './define.js';
import * as elements from './elements/index.js';
import * as embed from './embed/index.js';
import { UsageError } from './contract/errors.js';
import { withHostReports } from './contract/host-catalogue.js';
import { httpProvider } from './providers/http.js';
import { memoryProvider } from './providers/memory.js';
import { withCache } from './providers/with-cache.js';
import { sampleCompany } from './sample/company.js';

const CrmUsageWidgets = {
  ...elements,
  ...embed,
  UsageError,
  httpProvider,
  memoryProvider,
  sampleCompany,
  withCache,
  withHostReports,
};

declare global {
  var CrmUsageWidgets: object | undefined;
}

globalThis.CrmUsageWidgets ??= CrmUsageWidgets;
