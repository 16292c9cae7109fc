/** The classes of the elements and what a page may do with them. Importing registers nothing: `define` does. */
export { define, type DefineOptions, type ElementClass } from './define.js';
export { defineAll } from './define-all.js';
export * from './events.js';
export { PROVIDER_CONTEXT } from './provider-source.js';
export { registerTexts, type HostTexts } from './strings.js';
export { csvName, setCsvWriter, type CsvWriter, type CsvWriterOptions } from './csv-export.js';
export { SeatAllocation } from './seat-allocation.js';
export type { Resend } from './seat-allocation-resend.js';
export { UsageBarCard } from './usage-bar-card.js';
export type { DetailTableState } from './detail-table-model.js';
export { UsageDetailTable } from './usage-detail-table.js';
export type { BarCardState } from './card-state.js';
export type { UsageFilters, UsageScope } from './choice.js';
export { SCOPE_CONTEXT } from './scope.js';
