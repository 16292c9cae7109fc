/** Seat allocation as of a day, and invites that wait (rule 28). Seats are counted, not people. */
import type { Advice, Figure, Figures, OverdueInvite } from '../contract/answer.js';
import { OVERDUE_DAYS, REPORTS } from '../contract/catalogue.js';
import { parseDay } from '../contract/day.js';
import { instantText } from '../contract/instant.js';
import type { SeatPurchase } from '../contract/records.js';
import { compareCodePoints } from '../contract/sort-key.js';
import { inBlocks, type Work } from '../contract/work.js';
import type { Seat } from './dataset.js';
import { MISSING, NOT_APPLICABLE, ratio } from './figures.js';
import { nameOrder } from './people-keys.js';
import type { Question } from './question.js';
import { isMemberSeat, type View } from './view.js';

/** The contract that holds on a day: the latest `from` on or before it, of equal ones the later entry. */
export function purchaseOn(view: View, day: number): SeatPurchase | undefined {
  let found: SeatPurchase | undefined;
  for (const entry of view.dataset.settings.seatsPurchased) {
    if (parseDay(entry.from) <= day && (!found || entry.from >= found.from)) found = entry;
  }
  return found;
}

/** Member seats that are invited and not revoked on a day. */
export function* assignedSeats(view: View, day: number): Work<Seat[]> {
  const seats = view.dataset.seats ?? [];
  const assigned: Seat[] = [];
  const by = (instant: number) => view.dayOf(instant) <= day;
  yield* inBlocks(seats.length, (from, to) => {
    for (const seat of seats.slice(from, to)) {
      if (!isMemberSeat(seat)) continue;
      const invited = Number.isNaN(seat.invitedAt) || by(seat.invitedAt);
      if (invited && (Number.isNaN(seat.revokedAt) || !by(seat.revokedAt))) assigned.push(seat);
    }
  });
  return assigned;
}

/** The day a seat was activated (a seat without one: onboarded); NaN where it was neither. */
export function activationDay(view: View, { activatedAt, onboardedAt }: Seat): number {
  const instant = Number.isNaN(activatedAt) ? onboardedAt : activatedAt;
  return Number.isNaN(instant) ? NaN : view.dayOf(instant);
}

export interface SeatState {
  seats: Figures;
  advice: Advice[];
  overdue: OverdueInvite[];
}

export function* seatState({ view, filter }: Question, day: number | undefined): Work<SeatState> {
  if (day === undefined || view.dataset.seats === null)
    return { seats: allOf(MISSING), advice: [], overdue: [] };
  const assigned = (yield* assignedSeats(view, day)).filter(({ person }) => filter.covers(person, day));
  yield;
  const pending = assigned.filter((seat) => !(activationDay(view, seat) <= day));
  const purchased = filter.narrowsPeople ? null : purchaseOn(view, day)?.count;
  const unknown = filter.narrowsPeople ? NOT_APPLICABLE : MISSING;
  const overdue = yield* overdueInvites(view, pending, day);
  const seats: Figures = {
    seats_purchased: purchased == null ? unknown : { value: purchased },
    seats_assigned: { value: assigned.length },
    seats_activated: { value: assigned.length - pending.length },
    seats_available: purchased == null ? unknown : { value: purchased - assigned.length },
    seats_pending: { value: pending.length },
    assignment_rate: purchased == null ? unknown : ratio(assigned.length, purchased),
    activation_rate: ratio(assigned.length - pending.length, assigned.length),
  };
  return { seats, advice: adviceOf(seats, overdue.length), overdue };
}

const FIGURES = Object.keys(REPORTS['nav-overview'].figures);

const allOf = (figure: Figure): Figures => Object.fromEntries(FIGURES.map((id) => [id, figure]));

function adviceOf(seats: Figures, overdue: number): Advice[] {
  const advice: Advice[] = [];
  const available = seats.seats_available.value;
  if (typeof available === 'number' && available > 0) advice.push({ code: 'assign-seats', count: available });
  if (typeof available === 'number' && available < 0)
    advice.push({ code: 'over-assigned', count: -available });
  if (overdue > 0) advice.push({ code: 'resend-invites', count: overdue });
  return advice;
}

function* overdueInvites(view: View, pending: readonly Seat[], day: number): Work<OverdueInvite[]> {
  const { people } = view.dataset;
  const order = yield* nameOrder(people);
  const rank = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) rank[order[place]] = place;
  yield;
  const waiting = pending
    .map((seat) => ({ seat, days: daysPending(view, seat, day) }))
    .filter(({ days }) => days === null || days > OVERDUE_DAYS);
  waiting.sort(
    (a, b) =>
      compareWaiting(a.days, b.days) ||
      rank[a.seat.person] - rank[b.seat.person] ||
      compareCodePoints(a.seat.id, b.seat.id),
  );
  const text = (instant: number) => (Number.isNaN(instant) ? null : instantText(instant));
  return waiting.map(({ seat, days }) => ({
    seat: seat.id,
    person: people.id[seat.person],
    name: people.name[seat.person] || null,
    email: people.email[seat.person] || null,
    invited_at: text(seat.invitedAt),
    last_invited_at: text(seat.lastInvitedAt),
    days_pending: days,
  }));
}

/** Since the last invite, or since the first where the last is still to come; null: never invited. */
function daysPending(view: View, seat: Seat, day: number): number | null {
  const days = [seat.lastInvitedAt, seat.invitedAt]
    .filter((at) => !Number.isNaN(at))
    .map((at) => view.dayOf(at));
  const last = days.find((invited) => invited <= day);
  return last === undefined ? null : day - last;
}

/** Never invited ones first, then the longest. */
function compareWaiting(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return b - a;
}
