// Seats (rules 2, 3, 28): who held one when.
import { civilDay } from './zone.mjs';

export const isMemberSeat = ({ type }) => type === 'member' || type === 'member_admin';

/** The seats of member types, each instant also as a civil day of the report zone in `days`. */
export function memberSeats({ ds, zone }) {
  const columns = ['invited_at', 'last_invited_at', 'activated_at', 'onboarded_at', 'revoked_at'];
  const dayOf = (at) => (at === null ? null : civilDay(zone, at));
  return ds.tables.seats.filter(isMemberSeat).map((seat) => ({
    ...seat,
    days: Object.fromEntries(columns.map((column) => [column, dayOf(seat[column])])),
  }));
}

/** -> { holds(person, day), heldIn(person, span) } (rule 2) */
export function openHolders(question) {
  const byPerson = new Map();
  for (const seat of memberSeats(question)) {
    if (seat.days.onboarded_at === null) continue;
    if (!byPerson.has(seat.person)) byPerson.set(seat.person, []);
    byPerson.get(seat.person).push({ start: seat.days.onboarded_at, end: seat.days.revoked_at });
  }
  const heldIn = (person, span) =>
    (byPerson.get(person) ?? []).some(
      ({ start, end }) =>
        (end === null || start <= end) && start <= span.end && (end === null || end >= span.start),
    );
  return { heldIn, holds: (person, day) => heldIn(person, { start: day, end: day }) };
}

/** Rule 28, on one day. */
export const isAssigned = ({ days }, day) =>
  (days.invited_at === null || days.invited_at <= day) && (days.revoked_at === null || days.revoked_at > day);

export const activationDay = ({ days }) => days.activated_at ?? days.onboarded_at;

export const isActivated = (seat, day) =>
  isAssigned(seat, day) && activationDay(seat) !== null && activationDay(seat) <= day;
