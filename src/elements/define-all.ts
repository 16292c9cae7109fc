/** Registers every element, for pages that want a prefix or a registry of their own. */
import { UsageBarCard } from './bar-card/usage-bar-card.js';
import { UsageDetailTable } from './detail-table/usage-detail-table.js';
import { UsageFilterBar } from './filters/usage-filter-bar.js';
import { UsagePeriodPicker } from './filters/usage-period-picker.js';
import { define, type DefineOptions, type ElementClass } from './foundation/define.js';
import { UsageMetrics } from './metrics/usage-metrics.js';
import { CoachLevels } from './overview/coach-levels.js';
import { SeatAllocation } from './overview/seat-allocation.js';
import { SeatUtilization } from './overview/seat-utilization.js';
import { UsageEntry } from './page/usage-entry.js';
import { UsageReport } from './page/usage-report.js';
import { UsageTeamExport } from './page/usage-team-export.js';

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
