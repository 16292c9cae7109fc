/** What a report would need and the dataset has not (rules 36, 44 d): missing is not zero. */
import type { ReportEntry } from '../contract/report-entry.js';
import type { Measure, Need } from '../contract/measures.js';
import type { Dataset } from './dataset.js';
import { wantedTraits } from './rows.js';
import { isEstimatedSurface } from './sessions.js';

export function lacksOf(dataset: Dataset, product: string, needs: readonly Need[]): string[] {
  return needs.filter((need) => !isMet(dataset, product, need)).map(({ id }) => id);
}

/** By the measure's own needs, where it names any. */
export function measureLacks(dataset: Dataset, entry: ReportEntry, measure: Measure | undefined): string[] {
  return lacksOf(dataset, entry.product, measure?.needs ?? entry.needs);
}

function isMet(dataset: Dataset, product: string, need: Need): boolean {
  if ('table' in need) return dataset[need.table] !== null;
  if ('setting' in need) return dataset.settings[need.setting].length > 0;
  const { traits } = dataset.events;
  // A trait exists only where an accepted row has it, so rows need not be looked at.
  if (need.from !== 'sessions') return wantedTraits(traits, product, need.rows).includes(1);
  return traits.some(
    (trait) =>
      trait.product === product &&
      (trait.kind === 'login' ||
        (['page_load', 'interaction'].includes(trait.kind) &&
          isEstimatedSurface(dataset.settings, trait.surface))),
  );
}

/** All that a report lacks, wholly or for some of its metrics. */
export function reportLacks(dataset: Dataset, entry: ReportEntry): string[] {
  const lacks = measureLacks(dataset, entry, undefined);
  if (entry.shape === 'overview') return [...lacks, ...lacksOf(dataset, entry.product, entry.partNeeds)];
  const measures = entry.shape === 'metrics' ? entry.metrics.map((id) => entry.measures[id]) : [];
  return [...new Set([...lacks, ...measures.flatMap((measure) => measureLacks(dataset, entry, measure))])];
}
