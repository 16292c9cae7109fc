/** Registers every element, for pages that want a prefix or a registry of their own. */
import { define, type DefineOptions, type ElementClass } from './define.js';
import { SeatAllocation } from './seat-allocation.js';
import { UsageBarCard } from './usage-bar-card.js';
import { UsageDetailTable } from './usage-detail-table.js';

export const ELEMENTS: readonly ElementClass[] = [UsageBarCard, UsageDetailTable, SeatAllocation];

export function defineAll(options?: DefineOptions): void {
  for (const Class of ELEMENTS) define(Class, options);
}
