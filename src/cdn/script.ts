/**
 * The one-file script: every element registered, and the doors of the library in `CrmUsageWidgets`. Loading it twice, or
 * beside the npm modules, is harmless: the first one to come keeps its names.
 */
import { define } from '../elements/foundation/define.js';
import { giveCsvWriter } from '../embed/csv-writer.js';
import * as doors from './doors.js';

// As define.ts does, but for the languages: each is a script of its own, beside this one.
giveCsvWriter();
define(doors.UsageProviderElement);
define(doors.UsageFrame);
doors.defineAll();

declare global {
  var CrmUsageWidgets: object | undefined;
}

globalThis.CrmUsageWidgets ??= { ...doors };
