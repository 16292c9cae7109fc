/** What stands for a report on the page, by its shape. Each class is loaded when a tab that needs it is first opened. */
import { checkEntry } from '../contract/host-catalogue.js';
import type { ReportEntry } from '../contract/report-entry.js';
import { isUsageError, UsageError } from '../contract/errors.js';
import type { ElementClass } from './define.js';
import { lazily } from './lazy.js';

export interface Part {
  /** Apart from the others of its report; empty where it is the only one. */
  name: string;
  /** Takes the whole width of the page. */
  wide: boolean;
  load: () => Promise<ElementClass>;
}

const part = (name: string, wide: boolean, load: () => Promise<ElementClass>): Part => ({
  name,
  wide,
  load: lazily(load),
});

const PARTS: Record<ReportEntry['shape'], readonly Part[]> = {
  bars: [part('', false, async () => (await import('./usage-bar-card.js')).UsageBarCard)],
  metrics: [part('', true, async () => (await import('./usage-metrics.js')).UsageMetrics)],
  overview: [
    part('seat-allocation', false, async () => (await import('./seat-allocation.js')).SeatAllocation),
    part('coach-levels', false, async () => (await import('./coach-levels.js')).CoachLevels),
    part('seat-utilization', true, async () => (await import('./seat-utilization.js')).SeatUtilization),
  ],
};

const loadPicker = async () => (await import('./usage-period-picker.js')).UsagePeriodPicker;
const loadFilters = async () => (await import('./usage-filter-bar.js')).UsageFilterBar;
const loadTeam = async () => (await import('./usage-team-export.js')).UsageTeamExport;

/** Of the head. */
export const PERIOD_PICKER = part('period', false, loadPicker);
export const FILTER_BAR = part('filter', false, loadFilters);
export const TEAM_EXPORT = part('team', false, loadTeam);

/** Key of a part in `state.cards`. */
export const keyOf = (report: string, { name }: Part): string => (name ? `${report}/${name}` : report);

/** Throws `unknown-report`, and `catalogue-invalid` for an entry that contradicts itself or is of no known shape. */
export function partsOf(report: string, entry: ReportEntry | undefined): readonly Part[] {
  if (!entry) throw new UsageError('unknown-report', `Cannot find report ${JSON.stringify(report)}`);
  if (!Object.hasOwn(PARTS, entry.shape))
    throw new UsageError(
      'catalogue-invalid',
      `Cannot show report ${JSON.stringify(report)}: ${JSON.stringify(entry.shape)} is no shape`,
    );
  if (entry.shape !== 'overview') checked(report, entry);
  return PARTS[entry.shape];
}

function checked(report: string, entry: ReportEntry): void {
  try {
    checkEntry(report, entry);
  } catch (error) {
    if (isUsageError(error)) throw error;
    throw new UsageError('catalogue-invalid', `Cannot read the entry of report ${JSON.stringify(report)}`, {
      cause: error,
    });
  }
}
