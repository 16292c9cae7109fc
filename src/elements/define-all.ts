/** Registers every element, for pages that want a prefix or a registry of their own. */
import { CoachLevels } from './coach-levels.js';
import { define, type DefineOptions, type ElementClass } from './define.js';
import { SeatAllocation } from './seat-allocation.js';
import { SeatUtilization } from './seat-utilization.js';
import { UsageBarCard } from './usage-bar-card.js';
import { UsageDetailTable } from './usage-detail-table.js';
import { UsageFilterBar } from './usage-filter-bar.js';
import { UsagePeriodPicker } from './usage-period-picker.js';
import { UsageEntry } from './usage-entry.js';
import { UsageTeamExport } from './usage-team-export.js';
import { UsageMetrics } from './usage-metrics.js';
import { UsageReport } from './usage-report.js';

export const ELEMENTS: readonly ElementClass[] = [
  UsageBarCard,
  UsageDetailTable,
  SeatAllocation,
  UsageTeamExport,
  UsageEntry,
  UsageReport,
  UsageMetrics,
  UsagePeriodPicker,
  UsageFilterBar,
  CoachLevels,
  SeatUtilization,
];

export function defineAll(options?: DefineOptions): void {
  for (const Class of ELEMENTS) define(Class, options);
}
