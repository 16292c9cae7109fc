/** The cards of the overview against its answer: seats, coach levels, idle seats. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { DetailRow, OverviewAnswer } from '../../src/contract/answer.js';
import { COACH_LEVELS, type CoachLevel } from '../../src/contract/catalogue.js';
import { nameCell, peopleCount } from './figures-cells.js';
import { seen, seenAll, tableOf } from './seen.js';
import { dayIn, dollars, share, whole, written } from './written.js';

export async function checkSeats(
  element: Locator,
  { asOf, seats, overdue, timeZone }: OverviewAnswer,
): Promise<void> {
  assert.deepEqual(
    await seenAll(element.locator('.rate-value')),
    ['activation_rate', 'assignment_rate'].map((id) => written(seats[id].value, 'share')),
  );
  assert.deepEqual(
    await seenAll(element.locator('.step-value')),
    ['seats_purchased', 'seats_assigned', 'seats_activated'].map((id) => written(seats[id].value)),
  );
  assert.deepEqual(await seenAll(element.locator('.step-figure .note')), [
    `${written(seats.seats_available.value)} available`,
    `${written(seats.seats_pending.value)} pending`,
  ]);
  const rows = await tableOf(element.locator('tbody.rows tr'));
  const waiting = ({ days_pending, last_invited_at, invited_at }: OverviewAnswer['overdue'][number]) => {
    if (days_pending === null) return 'Never invited';
    const last = [last_invited_at, invited_at].find((at) => at !== null && dayIn(timeZone, at) <= asOf!);
    return `${whole(days_pending)} days since ${written(last ?? null, 'instant', timeZone)}`;
  };
  assert.deepEqual(
    rows.map(([who, since]) => [who, since]),
    overdue.slice(0, rows.length).map((invite) => [`${invite.name} ${invite.email}`, waiting(invite)]),
  );
  if (overdue.length > 0)
    assert.equal(await seen(element.locator('.invites-title .muted')), whole(overdue.length));
}

export async function checkCoach(element: Locator, { coach }: OverviewAnswer): Promise<void> {
  const { people, levels, lacks } = coach;
  if (lacks.length > 0)
    return element.getByText('This dataset has no suggested actions (coachActions).').waitFor();
  assert.equal(await seen(element.locator('.figure .value')), whole(people!));
  const counts = COACH_LEVELS.map((level) => levels[level].value as number);
  assert.deepEqual(await seenAll(element.locator('.level-count')), counts.map(whole));
  assert.deepEqual(
    await seenAll(element.locator('.level-share')),
    counts.map((count) => share(count / people!)),
  );
}

/** `listed`: everybody who has a level. */
export async function checkLevel(
  element: Locator,
  level: CoachLevel,
  listed: readonly DetailRow[],
): Promise<void> {
  await element.locator('.level').nth(COACH_LEVELS.indexOf(level)).click();
  const people = listed.filter((row) => row.coach_level === level);
  const dialog = element.getByRole('dialog');
  await dialog.getByText(peopleCount(people.length)).first().waitFor();
  const rows = await tableOf(dialog.locator('tbody.rows tr'));
  assert.deepEqual(
    rows.map(([who]) => who),
    people.slice(0, rows.length).map(nameCell),
  );
  await element.page().keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

export async function checkIdle(element: Locator, { idle }: OverviewAnswer): Promise<void> {
  assert.equal(await seen(element.locator('.never .value')), whole(idle.neverUsed!));
  const rows = await tableOf(element.locator('tbody tr'));
  const withoutBar = rows.map(([label, , ...figures]) => [label, ...figures]);
  assert.deepEqual(
    withoutBar.slice(0, -1), // the last one is for a number of the viewer's own
    Object.entries(idle.idle).map(([days, { people, seats, cost }]) => [
      `${days} days`,
      whole(people!),
      whole(seats!),
      ...(cost.value === null ? [] : [dollars(cost.value as number)]),
    ]),
  );
}
