/** What a viewer can do about a card without figures: another period, where that may help. */
import { dayNumber, dayText } from '../../contract/day.js';
import type { UsageError } from '../../contract/errors.js';
import { DEFAULT_PRESET, PRESETS } from '../../contract/period.js';
import type { Action } from '../foundation/states.js';
import type { Texts } from '../foundation/strings.js';
import type { CardAnswer } from './bar-card-model.js';
import type { BarCardState, CardAsking } from './card-state.js';

type Choose = (choice: Partial<BarCardState>) => void;

const LONGEST = 'last-365';

/** Back from the card's own period, if it was refused. That of the page is chosen on the page. */
export function mendOf(
  { states }: Texts,
  error: UsageError,
  { state, period }: CardAsking,
  choose: Choose,
): Action | undefined {
  if (error.code !== 'period-invalid' && error.code !== 'period-too-old') return undefined;
  if (state.period) return { label: states.pagePeriod, run: () => choose({ period: undefined }) };
  return period ? { label: states.usualPeriod, run: () => choose({ period: DEFAULT_PRESET }) } : undefined;
}

/** Where nothing happened, unless the longest preset counts no other days. */
export function longerOf({ states }: Texts, answer: CardAnswer, choose: Choose): Action | undefined {
  return longerHelps(answer)
    ? { label: states.longerPeriod, run: () => choose({ period: LONGEST }) }
    : undefined;
}

function longerHelps({ requested, dataThrough, dataFrom, entry: { stream } }: CardAnswer): boolean {
  const [end, from] = [dataThrough[stream]?.day, dataFrom?.[stream]];
  if (!end) return false; // nothing is known of any day
  const first = dayText(dayNumber(dataThrough.activity?.day ?? end) - PRESETS[LONGEST] + 1);
  const known = from && from > first ? from : first;
  const long = dayNumber(requested.end) - dayNumber(requested.start) + 1 >= PRESETS[LONGEST];
  return !long && (requested.start > known || requested.end < end);
}
