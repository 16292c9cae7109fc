/** What stands on a page of reports comes when a tab that needs it is first opened: each class with its body. */
import { withBody } from '../foundation/lazy-body.js';

export const loadMetrics = withBody(
  async () => (await import('../metrics/usage-metrics.js')).UsageMetrics,
  async () => (await import('../metrics/metrics-body.js')).MetricsBody,
);

export const loadSeatAllocation = withBody(
  async () => (await import('../overview/seat-allocation.js')).SeatAllocation,
  async () => (await import('../overview/seat-allocation-body.js')).SeatAllocationBody,
);

export const loadCoachLevels = withBody(
  async () => (await import('../overview/coach-levels.js')).CoachLevels,
  async () => (await import('../overview/coach-levels-body.js')).CoachLevelsBody,
);

export const loadSeatUtilization = withBody(
  async () => (await import('../overview/seat-utilization.js')).SeatUtilization,
  async () => (await import('../overview/seat-utilization-body.js')).SeatUtilizationBody,
);

export const loadPeriodPicker = withBody(
  async () => (await import('../filters/usage-period-picker.js')).UsagePeriodPicker,
  async () => (await import('../filters/usage-period-picker-body.js')).PeriodPickerBody,
);

export const loadFilterBar = withBody(
  async () => (await import('../filters/usage-filter-bar.js')).UsageFilterBar,
  async () => (await import('../filters/usage-filter-bar-body.js')).FilterBarBody,
);

export const loadTeamExport = withBody(
  async () => (await import('./usage-team-export.js')).UsageTeamExport,
  async () => (await import('./usage-team-export-body.js')).UsageTeamExportBody,
);
