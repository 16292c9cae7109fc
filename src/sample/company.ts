/** The large sample company: any size, the same for the same options, invented from end to end. */
import { dayText } from '../contract/day.js';
import type { DatasetRecords } from '../contract/records.js';
import { sampleActivity } from './activity.js';
import { COACH_ACTIONS } from './deeds/navigator.js';
import { personasOf, targetsOf } from './market.js';
import { organisationOf } from './organisation.js';
import { planOf, type SampleOptions } from './plan.js';
import { purchasesOf, seatsOf, snapshotsOf } from './seat-tables.js';
import { staffOf } from './staff.js';
import { consentsOf, membershipsOf, peopleOf, statusesOf, subscriptionsOf } from './staff-tables.js';

export function sampleCompany(options: SampleOptions = {}): DatasetRecords {
  return { ...sampleTables(options), activity: Array.from(sampleActivity(options)) };
}

/** Everything but the activity: for those who stream it (`sampleActivity`). */
export function sampleTables(options: SampleOptions = {}): Omit<DatasetRecords, 'activity'> {
  const plan = planOf(options);
  const organisation = organisationOf(plan.people);
  const staff = staffOf(plan, organisation);
  const [first, through] = [dayText(plan.first), dayText(plan.last)];
  const dayBefore = dayText(plan.last - 1); // InMails and groups come a day later than the rest
  return {
    name: 'Sample Company',
    timeZone: plan.timeZone,
    dataThrough: {
      activity: through,
      credits: through,
      alerts: through,
      inmail: dayBefore,
      seats: through,
      groups: dayBefore,
    },
    dataFrom: { activity: first, credits: first, alerts: first, inmail: first },
    seatsPurchased: purchasesOf(plan, staff),
    coachActions: [...COACH_ACTIONS],
    people: peopleOf(staff),
    statuses: staff.flatMap(statusesOf),
    groups: organisation.groups,
    memberships: staff.flatMap(membershipsOf),
    seats: staff.flatMap((staffer) => seatsOf(plan, staffer)),
    targets: [...targetsOf(plan)],
    personas: personasOf(staff[0].id),
    consents: staff.flatMap((staffer) => consentsOf(plan, staffer)),
    alert_subscriptions: staff.flatMap((staffer) => subscriptionsOf(plan, staffer)),
    snapshots: [...snapshotsOf(plan, staff)],
  };
}
