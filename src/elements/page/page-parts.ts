/** What stands for a report on the page, by its shape. Each class is loaded when a tab that needs it is first opened. */
import { isUsageError, UsageError } from '../../contract/errors.js';
import { checkEntry } from '../../contract/host-catalogue.js';
import type { ReportEntry } from '../../contract/report-entry.js';
import { loadBarCard } from '../bar-card/bar-card-loader.js';
import type { ElementClass } from '../foundation/define.js';
import {
  loadCoachLevels,
  loadFilterBar,
  loadMetrics,
  loadPeriodPicker,
  loadSeatAllocation,
  loadSeatUtilization,
  loadTeamExport,
} from './page-loaders.js';

export interface Part {
  /** Apart from the others of its report; empty where it is the only one. */
  name: string;
  /** Takes the whole width of the page. */
  wide: boolean;
  load: () => Promise<ElementClass>;
}

const PARTS: Record<ReportEntry['shape'], readonly Part[]> = {
  bars: [{ name: '', wide: false, load: loadBarCard }],
  metrics: [{ name: '', wide: true, load: loadMetrics }],
  overview: [
    { name: 'seat-allocation', wide: false, load: loadSeatAllocation },
    { name: 'coach-levels', wide: false, load: loadCoachLevels },
    { name: 'seat-utilization', wide: true, load: loadSeatUtilization },
  ],
};

/** Of the head. */
export const PERIOD_PICKER: Part = { name: 'period', wide: false, load: loadPeriodPicker };
export const FILTER_BAR: Part = { name: 'filter', wide: false, load: loadFilterBar };
export const TEAM_EXPORT: Part = { name: 'team', wide: false, load: loadTeamExport };

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
