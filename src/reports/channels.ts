/** Alert channels of a person (rule 27). */
import type { BarReport } from '../contract/report-entry.js';
import type { Measure } from '../contract/measures.js';
import type { DaySpan } from '../contract/period.js';
import { compareCodePoints } from '../contract/sort-key.js';
import { inBlocks, type Work } from '../contract/work.js';
import type { PeopleColumn } from './person-cells.js';
import type { Question } from './question.js';
import { wantedTraits } from './rows.js';
import { narrowingOf } from './selection.js';

/** Subscriptions that cover the last day, if any, else the channels received on; sorted, joined with `;`. */
export function* channelsOf(
  question: Question,
  entry: BarReport,
  measure: Measure,
  days: DaySpan,
): Work<PeopleColumn> {
  const { subscriptions } = question.view.dataset;
  const subscribed = new Map<number, Set<string>>();
  yield* inBlocks(subscriptions.length, (from, to) => {
    for (const { person, word, from: first, to: last } of subscriptions.slice(from, to)) {
      if (first <= days.end && days.end <= last) addWord(subscribed, person, word);
    }
  });
  const rows = yield* question.selection.rows(narrowingOf(measure), days);
  const wanted = wantedTraits(rows.traits, entry.product, measure.where);
  const received = new Map<number, Set<string>>();
  yield* inBlocks(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      if (wanted[rows.trait[i]]) addWord(received, rows.person[i], rows.traits[rows.trait[i]].channel);
    }
  });
  return {
    cellOf(person) {
      const words = subscribed.get(person) ?? received.get(person);
      return words ? [...words].sort(compareCodePoints).join(';') : null;
    },
  };
}

function addWord(lists: Map<number, Set<string>>, person: number, word: string): void {
  if (word === '') return;
  const known = lists.get(person);
  if (known) known.add(word);
  else lists.set(person, new Set([word]));
}
