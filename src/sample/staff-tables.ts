/** People, statuses, memberships, consents and subscriptions of the large company. */
import { dayText } from '../contract/day.js';
import type { RecordOf } from '../contract/tables.js';
import type { Plan } from './plan.js';
import { Random } from './random.js';
import { habitOf, type Staffer } from './staff.js';

const day = dayText;

export function peopleOf(staff: readonly Staffer[]): RecordOf<'people'>[] {
  const leads = new Map<string, string>();
  for (const { team, id, habit } of staff) if (habit === 'lead' && !leads.has(team)) leads.set(team, id);
  return staff.map((staffer) => ({
    id: staffer.id,
    name: staffer.name,
    email: staffer.email,
    title: staffer.title,
    role: staffer.role,
    status: statusesOf(staffer).at(-1)!.status,
    registered: !habitOf(staffer).unregistered,
    manager: leads.get(staffer.team) === staffer.id ? undefined : leads.get(staffer.team),
  }));
}

/** Invited when they come, enabled when they start, and what became of them. */
export function statusesOf(staffer: Staffer): RecordOf<'statuses'>[] {
  const { id, hired, starts, left, stops } = staffer;
  const { invited, end } = habitOf(staffer);
  const rows: RecordOf<'statuses'>[] = [{ person: id, status: 'invited', from: day(hired) }];
  if (!invited) rows.push({ person: id, status: 'enabled', from: day(starts) });
  if (left !== null) rows.push({ person: id, status: 'removed', from: day(left + 1) });
  else if (end === 'disabled') rows.push({ person: id, status: 'disabled', from: day(stops + 1) });
  return hired === starts && !invited ? rows.slice(1) : rows;
}

export function membershipsOf({ id, team, moved, hired, left }: Staffer): RecordOf<'memberships'>[] {
  const to = left === null ? undefined : day(left);
  const stayed = !moved || moved.on <= hired || (left !== null && moved.on > left);
  if (stayed) return [{ group: team, person: id, from: day(hired), to }];
  return [
    { group: moved.from, person: id, from: day(hired), to: day(moved.on - 1) },
    { group: team, person: id, from: day(moved.on), to },
  ];
}

/** About one in seven has linkedin.com switched off for a while, some for good. */
export function consentsOf(plan: Plan, { index, id, starts }: Staffer): RecordOf<'consents'>[] {
  const random = new Random(plan.seed, 2, index);
  if (!random.chance(0.15)) return [];
  const from = starts + random.below(plan.last - starts + 1);
  const to = random.chance(0.5) ? undefined : day(Math.min(plan.last, from + random.between(7, 120)));
  return [{ person: id, scope: 'linkedin', from: day(from), to }];
}

/** Channels on which somebody wants alerts; also asked by those who send them. */
export function channelsOf(plan: Plan, { index }: Staffer): ('email' | 'slack')[] {
  const random = new Random(plan.seed, 3, index);
  const choice = random.weighted({ email: 4, slack: 3, both: 3, none: 3 });
  return choice === 'none' ? [] : choice === 'both' ? ['email', 'slack'] : [choice];
}

export function subscriptionsOf(plan: Plan, staffer: Staffer): RecordOf<'alert_subscriptions'>[] {
  return channelsOf(plan, staffer).map((channel) => ({
    person: staffer.id,
    channel,
    from: day(staffer.starts),
    to: staffer.left === null ? undefined : day(staffer.left),
  }));
}
