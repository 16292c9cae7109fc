/** Answered, and nothing to draw: why. */
import type { BarsAnswer } from '../../contract/answer.js';
import type { Texts } from '../foundation/strings.js';

/** Bars of zeros say less than a sentence - unless there is an earlier period to stand out against. */
export function isEmpty({ lacks, effective, bars, n, compared }: BarsAnswer): boolean {
  if (lacks.length > 0 || !effective || bars.length === 0) return true;
  const before = Object.values(compared?.total?.values ?? {}).some(
    ({ value }) => typeof value === 'number' && value !== 0,
  );
  return n === 0 && !before;
}

export function emptySentence(texts: Texts, { effective, filters }: BarsAnswer): string {
  if (!effective) return texts.warnings['period-after-data']();
  const filtered = filters.groups.length > 0 || filters.people.length > 0 || filters.persona !== null;
  return filtered ? texts.states.emptyFiltered : texts.states.empty;
}
