// Coach levels (section 4, rule 13).
import { NAV } from './nav.mjs';

export const LEVELS = ['beginner', 'intermediate', 'proficient', 'advanced', 'expert'];

export const lacksCoach = ({ ds }) => [
  ...(ds.has.seats ? [] : ['seats.csv']),
  ...(ds.config.coachActions?.length ? [] : ['coachActions']),
];

/** The level on a day of somebody who holds an onboarded seat then, whatever the filters; null without a seat. */
export function levelOf(nav, person, day) {
  if (!nav.holds(person, day)) return null;
  const suggested = new Set(nav.question.ds.config.coachActions);
  const done = new Set(
    nav.question.rows
      .filter((row) => row.product === NAV && row.kind === 'coach_action' && row.person === person)
      .filter((row) => row.day <= day && nav.holds(person, row.day) && suggested.has(row.ref))
      .map(({ ref }) => ref),
  );
  const score = done.size;
  const all = suggested.size;
  if (score === 0) return 'beginner';
  if (score === all) return 'expert';
  if (3 * score <= all) return 'intermediate';
  return 3 * score <= 2 * all ? 'proficient' : 'advanced';
}
