/** Change against the compared period (rule 39). */
import type { Figure, Figures } from '../contract/answer.js';
import { unitOf, type Measure } from '../contract/measures.js';
import { MISSING, NOT_APPLICABLE } from './figures.js';

/** Relative; of shares and rates the difference in points. Null where there is nothing to compare with. */
export function changeOf(value: Figure, compared: Figure, inPoints: boolean): Figure {
  if (typeof value.value !== 'number' || typeof compared.value !== 'number') {
    const state = value.state ?? compared.state;
    return state === 'not-applicable' ? NOT_APPLICABLE : MISSING;
  }
  if (inPoints) return { value: value.value - compared.value };
  if (compared.value === 0) return NOT_APPLICABLE;
  return { value: (value.value - compared.value) / compared.value };
}

export function changesOf(
  values: Figures,
  compared: Figures,
  measures: Readonly<Record<string, Measure>>,
): Figures {
  return Object.fromEntries(
    Object.entries(values).map(([id, figure]) => [
      id,
      changeOf(figure, compared[id], unitOf(measures[id]) === 'share'),
    ]),
  );
}
