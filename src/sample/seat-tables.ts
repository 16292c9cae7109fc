/** Seats, what was bought, and the snapshots of seat holders in the large company. */
import { dayText } from '../contract/day.js';
import { instantText } from '../contract/instant.js';
import type { SeatPurchase } from '../contract/records.js';
import type { RecordOf } from '../contract/tables.js';
import { instantOf, type Plan } from './plan.js';
import { Random } from './random.js';
import { habitOf, type Staffer } from './staff.js';

/** Days on which a seat is held onboarded, both inclusive; null where it never was. */
export interface Held {
  readonly from: number;
  readonly to: number;
}

interface SeatDays {
  readonly invited: number;
  readonly lastInvited: number | null;
  readonly activated: number | null;
  readonly onboarded: number | null;
  readonly revoked: number | null;
}

function seatDaysOf(plan: Plan, staffer: Staffer): SeatDays | null {
  const random = new Random(plan.seed, 4, staffer.index);
  const { starts, hired, left, stops } = staffer;
  const { seat, invited, end } = habitOf(staffer);
  const upTo = left ?? plan.last;
  if (seat === null) return null;
  if (invited) {
    // One in three was reminded, some of them within the last week.
    const reminded = random.chance(0.35) ? plan.last - random.between(1, 11) : null;
    return { invited: hired, lastInvited: reminded, activated: null, onboarded: null, revoked: null };
  }
  const activated = starts + random.below(6);
  const onboarded = activated + random.below(4);
  const within = (day: number) => (day <= upTo ? day : null);
  return {
    invited: Math.max(hired, starts - random.below(8)),
    lastInvited: null,
    activated: within(activated),
    onboarded: within(onboarded),
    revoked:
      left ??
      (end === 'reclaimed' || end === 'disabled' ? Math.min(plan.last, stops + random.between(1, 40)) : null),
  };
}

export function heldBy(plan: Plan, staffer: Staffer): Held | null {
  const days = seatDaysOf(plan, staffer);
  const { seat } = habitOf(staffer);
  if (days === null || days.onboarded === null || (seat !== 'member' && seat !== 'member_admin')) return null;
  return { from: days.onboarded, to: days.revoked ?? plan.last };
}

export function seatsOf(plan: Plan, staffer: Staffer): RecordOf<'seats'>[] {
  const days = seatDaysOf(plan, staffer);
  const { seat } = habitOf(staffer);
  if (days === null || seat === null) return [];
  const at = (day: number | null, hours: number) =>
    day === null ? undefined : instantText(instantOf(plan, day, hours));
  return [
    {
      id: `s-${staffer.id}`,
      person: staffer.id,
      type: seat,
      invited_at: at(days.invited, 8),
      last_invited_at: at(days.lastInvited, 8.5),
      activated_at: at(days.activated, 9.25),
      onboarded_at: at(days.onboarded, 10.5),
      revoked_at: at(days.revoked, 18),
    },
  ];
}

/** A contract a year, each a little larger than what was assigned by then. */
export function purchasesOf(plan: Plan, staff: readonly Staffer[]): SeatPurchase[] {
  const seats = staff.flatMap((staffer) =>
    habitOf(staffer).seat?.startsWith('member') ? (seatDaysOf(plan, staffer) ?? []) : [],
  );
  const assignedOn = (day: number) =>
    seats.filter(({ invited, revoked }) => invited <= day && (revoked === null || revoked > day)).length;
  const years = Math.ceil((plan.last - plan.first + 1) / 365);
  return Array.from({ length: years }, (_, year) => {
    const from = plan.first + year * 365;
    const end = Math.min(plan.last, from + 364);
    return {
      from: dayText(from),
      count: Math.ceil((assignedOn(end) * 1.08) / 5) * 5,
      unitCost: 79 + year * 6,
      unitCostPer: 'month',
      currency: 'USD',
    };
  });
}

const MOST_SNAPSHOTS = 200_000;

/** Weekly; in a very large company sparser, so that the table stays in proportion. */
export function* snapshotsOf(plan: Plan, staff: readonly Staffer[]): Generator<RecordOf<'snapshots'>> {
  const weeks = Math.ceil((plan.people * (plan.last - plan.first + 1)) / 7 / MOST_SNAPSHOTS);
  for (const staffer of staff) {
    const held = heldBy(plan, staffer);
    if (!held) continue;
    const random = new Random(plan.seed, 5, staffer.index);
    const { daily } = habitOf(staffer);
    const part = () => random.between(2, 9) + daily * 8;
    const parts = [part(), part(), part(), part()];
    const stock = { connections: random.between(40, 600), leads_saved: 0, accounts_saved: 0 };
    for (let date = held.from + 1; date <= held.to; date += 7 * weeks) {
      const eager = Math.ceil(daily * 3 * weeks);
      stock.connections += random.below(eager + 1);
      stock.leads_saved += random.below(eager + 2);
      stock.accounts_saved += random.below(2);
      const ssi = parts.map(
        (value, i) => (parts[i] = Math.min(25, Math.max(0, value + (random.next() - 0.45) * daily))),
      );
      if (date < plan.first) continue;
      const [ssi_brand, ssi_people, ssi_insights, ssi_relationships] = ssi.map(
        (value) => Math.round(value * 100) / 100,
      );
      yield {
        person: staffer.id,
        date: dayText(date),
        ssi_brand,
        ssi_people,
        ssi_insights,
        ssi_relationships,
        ...stock,
      };
    }
  }
}
