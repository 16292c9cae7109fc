/** Sales Navigator: searches, profiles, leads, messages, connections, and the suggested actions of the first weeks. */
import { accountFor, targetFor } from '../market.js';
import { habitOf } from '../staff.js';
import type { Cells, Workday } from '../workday.js';
import { sendInmail } from './inmails.js';

export const COACH_ACTIONS = [
  'complete-profile', 'save-search', 'save-lead', 'save-account', 'create-list', 'send-message', 'send-inmail', 'share-update',
] as const; // prettier-ignore

export function navigate(workday: Workday): void {
  const { plan, day, worker } = workday;
  const { staffer, random, held } = worker;
  if (!held || day < held.from || day > held.to || !random.chance(0.7)) return;
  const product = 'sales-navigator';
  const eager = habitOf(staffer).daily * Math.max(1, plan.busy);
  let hours = 8 + random.next() * 8;
  const step = () => (hours = Math.min(21, hours + random.next() * 0.2));
  const where = (): Cells => ({
    surface: random.chance(0.3) ? 'linkedin' : random.chance(0.15) ? 'ios' : 'web',
  });
  const toward = (): Cells => ({
    ...where(),
    ...(random.chance(0.97) ? { target: targetFor(plan, random) } : {}),
  });
  const some = (mean: number, kind: string, cells: () => Cells) => {
    for (let left = random.times(mean * eager); left > 0; left--) workday.add(step(), product, kind, cells());
  };

  if (random.chance(0.4)) workday.add(hours, product, 'login', { surface: 'web' });
  some(1.6, 'search', where);
  some(2.2, 'profile_view', toward);
  some(0.5, 'lead_saved', toward);
  some(0.08, 'lead_unsaved', toward);
  some(0.2, 'account_saved', () => ({ ...where(), account: accountFor(plan, staffer, random, day).account }));
  some(0.05, 'list_created', where);
  some(0.5, 'message_sent', toward);
  some(0.2, 'connection_made', toward);
  if (random.chance(0.25 * eager)) sendInmail(workday, step());
  coached(workday, step());
}

/** One after the other, soon after onboarding; the keener get further. */
function coached(workday: Workday, hours: number): void {
  const { worker, plan } = workday;
  const { random, staffer } = worker;
  const reach = Math.ceil(COACH_ACTIONS.length * habitOf(staffer).daily * 1.1);
  if (
    worker.coached >= Math.min(reach, COACH_ACTIONS.length) ||
    !random.chance(Math.min(1, 0.2 / Math.min(1, plan.busy)))
  )
    return;
  workday.add(hours, 'sales-navigator', 'coach_action', {
    surface: 'web',
    ref: COACH_ACTIONS[worker.coached++],
  });
}
