/** What stands on a page of reports comes when a tab that needs it is first opened: each class with its body. */
import { lazily } from './lazy.js';
import { bringBody } from './lazy-body.js';

export const loadMetrics = lazily(async () => {
  const [{ UsageMetrics }, { MetricsBody }] = await Promise.all([
    import('./usage-metrics.js'),
    import('./metrics-body.js'),
  ]);
  return bringBody(UsageMetrics, MetricsBody);
});

export const loadSeatAllocation = lazily(async () => {
  const [{ SeatAllocation }, { SeatAllocationBody }] = await Promise.all([
    import('./seat-allocation.js'),
    import('./seat-allocation-body.js'),
  ]);
  return bringBody(SeatAllocation, SeatAllocationBody);
});

export const loadCoachLevels = lazily(async () => {
  const [{ CoachLevels }, { CoachLevelsBody }] = await Promise.all([
    import('./coach-levels.js'),
    import('./coach-levels-body.js'),
  ]);
  return bringBody(CoachLevels, CoachLevelsBody);
});

export const loadSeatUtilization = lazily(async () => {
  const [{ SeatUtilization }, { SeatUtilizationBody }] = await Promise.all([
    import('./seat-utilization.js'),
    import('./seat-utilization-body.js'),
  ]);
  return bringBody(SeatUtilization, SeatUtilizationBody);
});

export const loadPeriodPicker = lazily(async () => {
  const [{ UsagePeriodPicker }, { PeriodPickerBody }] = await Promise.all([
    import('./usage-period-picker.js'),
    import('./usage-period-picker-body.js'),
  ]);
  return bringBody(UsagePeriodPicker, PeriodPickerBody);
});

export const loadFilterBar = lazily(async () => {
  const [{ UsageFilterBar }, { FilterBarBody }] = await Promise.all([
    import('./usage-filter-bar.js'),
    import('./usage-filter-bar-body.js'),
  ]);
  return bringBody(UsageFilterBar, FilterBarBody);
});

export const loadTeamExport = lazily(async () => {
  const [{ UsageTeamExport }, { UsageTeamExportBody }] = await Promise.all([
    import('./usage-team-export.js'),
    import('./usage-team-export-body.js'),
  ]);
  return bringBody(UsageTeamExport, UsageTeamExportBody);
});
