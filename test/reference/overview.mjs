// Seats, overdue invitations, coach levels, idle people (section 4; rules 13, 28, 40, 41).
import { figure, missing, notApplicable, ratio } from './answer.mjs';
import { dayNumber, earlier } from './days.mjs';
import { LEVELS, lacksCoach, levelOf } from './coach.mjs';
import { openNav, usage } from './nav.mjs';
import { byCodePoints, keyOf } from './order.mjs';
import { effectiveOf, periodOf } from './period.mjs';
import { ask } from './question.mjs';
import { activationDay, isActivated, isAssigned, memberSeats } from './seats.mjs';

/** -> { requested, seats, coach, idle }; idle days of everybody with an activated seat, see idle() for one threshold. */
export function overview(ds, query, viewer) {
  const question = ask(ds, query, viewer);
  const period = periodOf(question);
  const nav = openNav(question);
  return {
    report: query.report,
    requested: period.requested,
    seats: seatsOf(question),
    coach: coachOf(nav, effectiveOf(question, period, 'activity')),
    idle: idlePeople(nav),
  };
}

// ---- seats (rule 28), as of the seats data-through day

const SEAT_FIGURES = [
  ...['seats_purchased', 'seats_assigned', 'seats_activated', 'seats_available', 'seats_pending'],
  ...['assignment_rate', 'activation_rate'],
];

function seatsOf(question) {
  const { ds, through, passes, narrowed } = question;
  const day = through.seats;
  const lacks = ds.has.seats ? [] : ['seats.csv'];
  if (lacks.length > 0 || day === null) {
    return { day, lacks, values: Object.fromEntries(SEAT_FIGURES.map((id) => [id, missing()])), overdue: [] };
  }
  const assigned = memberSeats(question).filter((seat) => isAssigned(seat, day) && passes(seat.person, day));
  const activated = assigned.filter((seat) => isActivated(seat, day));
  const pending = assigned.filter((seat) => !isActivated(seat, day));
  const contract = contractOn(question, day);
  const ofContract = (make) => (narrowed ? notApplicable() : contract ? make(contract.count) : missing()); // rule 15
  const values = {
    seats_purchased: ofContract(figure),
    seats_assigned: figure(assigned.length),
    seats_activated: figure(activated.length),
    seats_available: ofContract((count) => figure(count - assigned.length)),
    seats_pending: figure(pending.length),
    assignment_rate: ofContract((count) => ratio(assigned.length, count)),
    activation_rate: ratio(activated.length, assigned.length),
  };
  return { day, lacks, values, overdue: overdue(question, pending, day) };
}

/** The entry with the latest `from` on or before the day; same `from`: the later entry. */
const contractOn = ({ ds }, day) =>
  ds.config.seatsPurchased
    .filter(({ from }) => from <= day)
    .reduce((latest, entry) => (latest === null || entry.from >= latest.from ? entry : latest), null);

/** Pending for more than 7 days since the last invitation, or never invited: those first, then the longest wait. */
function overdue(question, pending, day) {
  return pending
    .map((seat) => {
      const { last_invited_at: last, invited_at: invited } = seat.days;
      const since = last !== null && last <= day ? last : invited; // an invitation after the day does not count yet
      return {
        ...named(question, seat.person),
        seat: seat.id,
        days: since === null ? null : dayNumber(day) - dayNumber(since),
      };
    })
    .filter(({ days }) => days === null || days > 7)
    .sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || byNameAndId(a, b));
}

// ---- coach (rule 13), at the end of the effective period

function coachOf(nav, effective) {
  const { question } = nav;
  const lacks = lacksCoach(question);
  const none = lacks.length > 0 || effective === null;
  const isCounted = ({ id }) => nav.holds(id, effective.end) && question.passes(id, effective.end);
  const people = none ? [] : question.ds.tables.people.filter(isCounted);
  const levels = {};
  for (const level of LEVELS) {
    const listed = people.filter(({ id }) => levelOf(nav, id, effective.end) === level);
    levels[level] = {
      ...(none ? missing() : figure(listed.length)),
      people: listed.map(({ id }) => named(question, id)).sort(byNameAndId),
    };
  }
  return { effective, lacks, counted: none ? null : people.length, levels };
}

// ---- idle people (rules 40, 41)

/** Everybody with an activated member seat on D: never used first, then the longest idle. */
function idlePeople(nav) {
  const { question } = nav;
  const { through, passes } = question;
  const lacks = usage.lacks(question);
  if (lacks.length > 0 || through.seats === null || through.activity === null)
    return { day: null, lacks, people: [] };
  const day = earlier(through.seats, through.activity);
  const seats = memberSeats(question).filter((seat) => isActivated(seat, day) && passes(seat.person, day));
  const people = [...new Set(seats.map(({ person }) => person))].map((person) => {
    const days = nav.ownActions
      .filter((row) => row.person === person && row.day <= day)
      .map((row) => row.day);
    const last = days.sort().at(-1) ?? null;
    return {
      ...named(question, person),
      last_day: last,
      idle_days: last === null ? null : dayNumber(day) - dayNumber(last), // null = never used
      seats: seats
        .filter((seat) => seat.person === person)
        .map((seat) => ({
          id: seat.id,
          activated: activationDay(seat),
          age: dayNumber(day) - dayNumber(activationDay(seat)),
        })),
    };
  });
  return {
    day,
    lacks,
    people: people.sort((a, b) => (b.idle_days ?? Infinity) - (a.idle_days ?? Infinity) || byNameAndId(a, b)),
  };
}

/** idle(k): people with at least one idle seat, the number of idle seats and what they cost; null where missing. */
export function idle(ds, query, k, viewer) {
  const question = ask(ds, query, viewer);
  const { day, lacks, people } = idlePeople(openNav(question));
  if (day === null) return { day, lacks, people: [], seats: null, cost: null };
  const listed = people
    .filter(({ idle_days }) => idle_days === null || idle_days >= k)
    .map((person) => ({ ...person, seats: person.seats.filter(({ age }) => age >= k) }))
    .filter(({ seats }) => seats.length > 0);
  const seats = listed.flatMap((person) => person.seats).length;
  const contract = contractOn(question, question.through.seats);
  return { day, lacks, people: listed, seats, cost: costOf(contract, seats) };
}

/** Rule 41: in the currency and unit of the entry of rule 28; null without a price. */
function costOf(contract, seats) {
  if (contract?.unitCost === undefined) return null;
  const { unitCost, unitCostPer = null, currency = null } = contract;
  return { value: seats * unitCost, unitCost, per: unitCostPer, currency };
}

function named({ ds }, person) {
  const { id, name } = ds.tables.people.find((each) => each.id === person);
  return { id, name };
}

/** Names by their keys, the nameless last, then ids (rule 33). Infinity - Infinity is NaN, which `||` passes over. */
function byNameAndId(a, b) {
  if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1;
  return (a.name === null ? 0 : byCodePoints(keyOf(a.name), keyOf(b.name))) || byCodePoints(a.id, b.id);
}
