/** Coach levels (rule 13): how many of the suggested actions somebody has done. */
import type { CoachSummary } from '../contract/answer.js';
import { COACH_LEVELS, type CoachLevel } from '../contract/catalogue.js';
import { dayText } from '../contract/day.js';
import { inBlocks, type Work } from '../contract/work.js';
import { MISSING } from './figures.js';
import type { Question } from './question.js';
import { firstRowFrom } from './rows.js';

export interface CoachResult {
  level: CoachLevel;
  done: number;
}

export function levelOf(done: number, actions: number): CoachLevel {
  if (done === 0) return 'beginner';
  if (done === actions) return 'expert';
  if (3 * done <= actions) return 'intermediate';
  return 3 * done <= 2 * actions ? 'proficient' : 'advanced';
}

/** The day that levels are stated for: the last one counted. */
export const coachDay = (question: Question): number | undefined => question.period('activity').days?.end;

export function coachLacks({ view }: Question): string[] {
  const { seats, settings } = view.dataset;
  return [...(seats ? [] : ['seats']), ...(settings.coachActions.length > 0 ? [] : ['coachActions'])];
}

/** By person, of those who hold an onboarded seat on the last day; null where the dataset cannot tell. */
export function* coachResults(question: Question): Work<Map<number, CoachResult> | null> {
  const { view, filter, entry } = question;
  const day = coachDay(question);
  if (day === undefined || coachLacks(question).length > 0) return null;
  const done = new Map<number, Set<number>>();
  const { rows } = view;
  const wanted = rows.traits.map(({ kind, product }) => kind === 'coach_action' && product === entry.product);
  const actions = new Set(view.dataset.settings.coachActions);
  yield* inBlocks(firstRowFrom(rows, day + 1), (from, to) => {
    for (let i = from; i < to; i++) {
      if (!wanted[rows.trait[i]]) continue;
      const [person, ref] = [rows.person[i], rows.ref[i] ?? 0];
      if (!actions.has(view.dataset.refs[ref]) || !view.seatDays.covers(person, rows.day[i])) continue;
      const refs = done.get(person);
      if (refs) refs.add(ref);
      else done.set(person, new Set([ref]));
    }
  });
  const results = new Map<number, CoachResult>();
  yield* inBlocks(view.peopleCount, (from, to) => {
    for (let person = from; person < to; person++) {
      if (!view.seatDays.covers(person, day) || !filter.covers(person, day)) continue;
      const count = done.get(person)?.size ?? 0;
      results.set(person, { level: levelOf(count, actions.size), done: count });
    }
  });
  return results;
}

export function* coachSummary(question: Question): Work<CoachSummary> {
  const results = yield* coachResults(question);
  const day = coachDay(question);
  const counts = new Map<CoachLevel, number>();
  for (const { level } of results?.values() ?? []) counts.set(level, (counts.get(level) ?? 0) + 1);
  return {
    asOf: day === undefined ? null : dayText(day),
    lacks: coachLacks(question),
    people: results?.size ?? null,
    levels: Object.fromEntries(
      COACH_LEVELS.map((level) => [level, results ? { value: counts.get(level) ?? 0 } : MISSING]),
    ) as CoachSummary['levels'],
    actions: question.view.dataset.settings.coachActions.length,
  };
}
