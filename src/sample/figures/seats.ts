/** Seats, coach levels and idle seats: rules 2, 13, 15, 28, 40 and 41. */
import { november, values, type Figure } from './figure.js';

const overview = { report: 'nav-overview', period: november };

export const seatFigures: Figure[] = [
  {
    // On 29 November. Assigned: ada, bo-2, dot, eli, ivy, cy, jo, kit-1, kit-2; bo-1 and hal are taken back, fay and gus are
    // no members. Activated: ada, bo-2, dot (by her onboarding), ivy, kit-1, kit-2. Purchased: 10 since 15 October.
    name: 'seats as of the data-through day: seats are counted, not people',
    rules: [22, 28],
    method: 'overview',
    query: overview,
    expect: values({
      asOf: '2026-11-29',
      'seats.seats_purchased.value': 10,
      'seats.seats_assigned.value': 9,
      'seats.seats_activated.value': 6,
      'seats.seats_available.value': 1,
      'seats.seats_pending.value': 3,
      'seats.assignment_rate.value': 0.9,
      'seats.activation_rate.value': 6 / 9,
      'seats.activation_rate.numerator': 6,
      'seats.activation_rate.denominator': 9,
      'advice.assign-seats.count': 1,
      'advice.resend-invites.count': 2,
    }),
  },
  {
    // Jo's was never invited. Eli's last invite is after the day, so the first counts: 29 - 10 = 19 days. Cy's: exactly 7.
    name: 'overdue is pending for more than 7 days since the last invite',
    rules: [28],
    method: 'overview',
    query: overview,
    expect: values({
      'overdue.length': 2,
      'overdue.0.person': 'jo',
      'overdue.0.days_pending': null,
      'overdue.1.person': 'eli',
      'overdue.1.seat': 's-eli',
      'overdue.1.days_pending': 19,
    }),
  },
  {
    // Ada, Dot, Ivy (Hal's seat is taken back).
    name: 'under a group what was purchased is not applicable',
    rules: [15, 28],
    method: 'overview',
    query: { ...overview, groups: ['emea'] },
    expect: values({
      'seats.seats_purchased.value': null,
      'seats.seats_purchased.state': 'not-applicable',
      'seats.seats_available.state': 'not-applicable',
      'seats.assignment_rate.state': 'not-applicable',
      'seats.seats_assigned.value': 3,
      'seats.seats_activated.value': 3,
      'seats.activation_rate.value': 1,
    }),
  },
  {
    name: 'without a contract what was purchased is missing',
    rules: [28, 41],
    method: 'overview',
    query: overview,
    with: { seatsPurchased: undefined },
    expect: values({
      'seats.seats_purchased.value': null,
      'seats.seats_purchased.state': 'missing',
      'seats.seats_assigned.value': 9,
      'idle.idle.7.seats': 5,
      'idle.idle.7.cost.value': null,
    }),
  },
  {
    // Two entries of one day: the later one, 8. 8 - 9 = -1.
    name: 'more assigned than purchased is negative and said',
    rules: [28],
    method: 'overview',
    query: overview,
    with: {
      seatsPurchased: [
        { from: '2026-10-15', count: 20 },
        { from: '2026-10-15', count: 8 },
        { from: '2026-11-30', count: 50 },
      ],
    },
    expect: values({
      'seats.seats_purchased.value': 8,
      'seats.seats_available.value': -1,
      'seats.assignment_rate.value': 9 / 8,
      'advice.over-assigned.count': 1,
    }),
  },
  {
    // n = 6 (one name is said twice). Dot and Kit 0: Beginner. Bo 2 (his of 15 Oct fell between his seats): 3 x 2 <= 6,
    // Intermediate. Ada 4 (not the one before onboarding, nor "wave", nor the repeat): 3 x 4 <= 12, Proficient. Ivy 6: Expert.
    name: 'coach levels at the end of November',
    rules: [3, 13, 43],
    method: 'overview',
    query: overview,
    expect: values({
      'coach.actions': 6,
      'coach.people': 5,
      'coach.levels.beginner.value': 2,
      'coach.levels.intermediate.value': 1,
      'coach.levels.proficient.value': 1,
      'coach.levels.advanced.value': 0,
      'coach.levels.expert.value': 1,
    }),
  },
  {
    // On 30 September: Dot 0; Bo 1, Hal 1; Ada 4; Ivy 6. Kit is not there yet.
    name: 'coach levels at the end of September',
    rules: [2, 13],
    method: 'overview',
    query: { report: 'nav-overview', period: { start: '2026-09-01', end: '2026-09-30' } },
    expect: values({
      'coach.people': 5,
      'coach.levels.beginner.value': 1,
      'coach.levels.intermediate.value': 2,
      'coach.levels.proficient.value': 1,
      'coach.levels.advanced.value': 0,
      'coach.levels.expert.value': 1,
    }),
  },
  {
    // n = 5, save-account is not asked for. Ada 4: 12 > 10, Advanced. Bo 2: 6 > 5 and 6 <= 10, Proficient. Ivy 5: Expert.
    name: 'coach levels depend on what is suggested',
    rules: [13],
    method: 'overview',
    query: overview,
    with: { coachActions: ['save-search', 'save-lead', 'view-profile', 'send-message', 'send-inmail'] },
    expect: values({
      'coach.actions': 5,
      'coach.levels.beginner.value': 2,
      'coach.levels.intermediate.value': 0,
      'coach.levels.proficient.value': 1,
      'coach.levels.advanced.value': 1,
      'coach.levels.expert.value': 1,
    }),
  },
  {
    name: 'without suggested actions the coach lacks them',
    rules: [13, 36],
    method: 'overview',
    query: overview,
    with: { coachActions: undefined },
    expect: values({ 'coach.lacks.0': 'coachActions', 'coach.people': null }),
  },
  {
    // D = 29 November (seats 29, activity 30). Ada: 17 Nov, 12 days (her InMail of the 28th lies after its stream's end).
    // Bo: 12 Nov, 17 days (his view of the 30th lies after D). Dot: 22 Nov, 7 days (opted out on the 23rd). Ivy: 6 days.
    // Kit: never; seats activated 34 and 28 days before. 7: Ada, Bo, Dot, Kit with two seats. 30: Kit's first.
    name: 'idle seats and what they cost',
    rules: [11, 21, 40, 41],
    method: 'overview',
    query: overview,
    expect: values({
      'idle.asOf': '2026-11-29',
      'idle.neverUsed': 1,
      'idle.idle.7.people': 4,
      'idle.idle.7.seats': 5,
      'idle.idle.7.cost.value': 450,
      'idle.idle.30.people': 1,
      'idle.idle.30.seats': 1,
      'idle.idle.30.cost.value': 90,
      'idle.idle.60.people': 0,
      'idle.idle.60.seats': 0,
      'idle.idle.60.cost.value': 0,
      'idle.idle.90.seats': 0,
      'idle.currency': 'USD',
      'idle.unitCostPer': 'month',
    }),
  },
  {
    name: 'never used comes first, then the longest idle',
    rules: [40],
    method: 'details',
    query: { ...overview, list: 'idle' },
    expect: values({
      'rows.0.id': 'kit',
      'rows.kit.idle_days': null,
      'rows.1.id': 'bo',
      'rows.bo.idle_days': 17,
      'rows.2.id': 'ada',
      'rows.ada.idle_days': 12,
      'rows.dot.idle_days': 7,
    }),
  },
  {
    name: 'without seats there is nothing to say about them',
    rules: [36],
    method: 'overview',
    query: overview,
    with: { seats: undefined },
    expect: values({ 'lacks.0': 'seats' }),
  },
];
