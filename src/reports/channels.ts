/** Alert channels of a person (rule 27). */
import type { BarReport } from '../contract/catalogue.js';
import type { Measure } from '../contract/measures.js';
import type { DaySpan } from '../contract/period.js';
import { compareCodePoints } from '../contract/sort-key.js';
import type { Question } from './question.js';
import { wantedTraits } from './rows.js';
import { narrowingOf } from './selection.js';

/** Subscriptions that cover the last day, if any, else the channels received on; sorted, joined with `;`. */
export function channelsOf(
  question: Question,
  entry: BarReport,
  measure: Measure,
  days: DaySpan,
): (person: number) => string | null {
  const subscribed = wordsByPerson(
    question.view.dataset.subscriptions
      .filter(({ from, to }) => from <= days.end && days.end <= to)
      .map(({ person, word }) => [person, word]),
  );
  const rows = question.selection.rows(narrowingOf(measure), days);
  const wanted = wantedTraits(rows.traits, entry.product, measure.where);
  const received: [number, string][] = [];
  for (let i = 0; i < rows.length; i++) {
    if (wanted[rows.trait[i]]) received.push([rows.person[i], rows.traits[rows.trait[i]].channel]);
  }
  const receivedBy = wordsByPerson(received);
  return (person) => subscribed.get(person) ?? receivedBy.get(person) ?? null;
}

function wordsByPerson(pairs: readonly (readonly [number, string])[]): Map<number, string> {
  const words = new Map<number, Set<string>>();
  for (const [person, word] of pairs) {
    if (word === '') continue;
    const known = words.get(person);
    if (known) known.add(word);
    else words.set(person, new Set([word]));
  }
  return new Map([...words].map(([person, set]) => [person, [...set].sort(compareCodePoints).join(';')]));
}
