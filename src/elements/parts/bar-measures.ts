/** What a catalogue entry lets a bar card show. */
import { UsageError } from '../../contract/errors.js';
import { unitOf, type Unit } from '../../contract/measures.js';
import type { ReportEntry } from '../../contract/report-entry.js';

export interface BarMeasures {
  /** What the bars may show, the default first. */
  choices: readonly string[];
  /** Said of a bar, in order: the bar's own measure, then the others. */
  hover: (measure: string) => string[];
  unitOf: (measure: string) => Unit;
  /** Whether there are people behind a bar to look at. */
  details: boolean;
  /** Key of a text that the card always carries. */
  note: string | undefined;
}

/** Throws `not-supported` for an overview, which has no bars. */
export function barMeasures(entry: ReportEntry): BarMeasures {
  if (entry.shape === 'overview') throw new UsageError('not-supported', 'Cannot draw an overview as bars');
  const bars = entry.shape === 'bars';
  const hover = bars ? entry.hover : [];
  return {
    choices: bars ? entry.bar : entry.metrics,
    hover: (measure) => [measure, ...hover.filter((other) => other !== measure)],
    unitOf: (measure) => (Object.hasOwn(entry.measures, measure) ? unitOf(entry.measures[measure]) : 'count'),
    details: bars,
    note: bars ? entry.note : undefined,
  };
}
