/** What stands on a page of reports comes when a tab that needs it is first opened: each class with its body. */
import { withBody } from './lazy-body.js';

export const loadMetrics = withBody(
  async () => (await import('./usage-metrics.js')).UsageMetrics,
  async () => (await import('./metrics-body.js')).MetricsBody,
);

export const loadSeatAllocation = withBody(
  async () => (await import('./seat-allocation.js')).SeatAllocation,
  async () => (await import('./seat-allocation-body.js')).SeatAllocationBody,
);

export const loadCoachLevels = withBody(
  async () => (await import('./coach-levels.js')).CoachLevels,
  async () => (await import('./coach-levels-body.js')).CoachLevelsBody,
);

export const loadSeatUtilization = withBody(
  async () => (await import('./seat-utilization.js')).SeatUtilization,
  async () => (await import('./seat-utilization-body.js')).SeatUtilizationBody,
);

export const loadPeriodPicker = withBody(
  async () => (await import('./usage-period-picker.js')).UsagePeriodPicker,
  async () => (await import('./usage-period-picker-body.js')).PeriodPickerBody,
);

export const loadFilterBar = withBody(
  async () => (await import('./usage-filter-bar.js')).UsageFilterBar,
  async () => (await import('./usage-filter-bar-body.js')).FilterBarBody,
);

export const loadTeamExport = withBody(
  async () => (await import('./usage-team-export.js')).UsageTeamExport,
  async () => (await import('./usage-team-export-body.js')).UsageTeamExportBody,
);
