/**
 * The activity of the large company, day by day and in order of time. Rows are made when they are asked for: a million
 * of them can be written to a file without ever being held at once.
 */
import { workOf } from './calendar.js';
import { alerted } from './deeds/alerts.js';
import { spend } from './deeds/credits.js';
import { navigate } from './deeds/navigator.js';
import { visit } from './deeds/visits.js';
import { organisationOf } from './organisation.js';
import { planOf, type Plan, type SampleOptions } from './plan.js';
import { Random } from './random.js';
import { heldBy } from './seat-tables.js';
import { channelsOf } from './staff-tables.js';
import { habitOf, staffOf, type Staffer } from './staff.js';
import { Workday, type Activity, type Worker } from './workday.js';

/** Activity rows alone, the same as those of `sampleCompany` with the same options; each walk makes them anew. */
export function sampleActivity(options: SampleOptions = {}): Iterable<Activity> {
  const plan = planOf(options);
  const staff = staffOf(plan, organisationOf(plan.people));
  return { [Symbol.iterator]: () => activityOf(plan, staff) };
}

function* activityOf(plan: Plan, staff: readonly Staffer[]): Generator<Activity> {
  const days = plan.last - plan.first + 1;
  // Who may be at work on a day: each one draws the next such day, so that days without anybody cost nothing.
  const agenda: Worker[][] = Array.from({ length: days }, () => []);
  const rows: Activity[][] = Array.from({ length: days }, () => []);
  const put = (day: number, row: Activity) => rows[day - plan.first].push(row);
  const invite = (worker: Worker, after: number) => {
    const daily = Math.min(1, habitOf(worker.staffer).daily * Math.min(1, plan.busy));
    const next =
      after + 1 + (daily < 1 ? Math.floor(Math.log(1 - worker.random.next()) / Math.log(1 - daily)) : 0);
    if (next <= worker.staffer.stops) agenda[next - plan.first].push(worker);
  };

  for (const staffer of staff) {
    if (habitOf(staffer).daily > 0) invite(workerOf(plan, staffer), staffer.starts - 1);
  }
  let count = 0;
  for (let day = plan.first; day <= plan.last; day++) {
    const work = workOf(day) * grown(plan, day);
    for (const worker of agenda[day - plan.first]) {
      if (worker.random.chance(work)) {
        const workday = new Workday(plan, day, worker, put);
        visit(workday);
        spend(workday);
        alerted(workday);
        navigate(workday);
      }
      invite(worker, day);
    }
    const today = rows[day - plan.first];
    today.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    for (const row of today) {
      row.id = `e${++count}`;
      yield row;
    }
    agenda[day - plan.first] = [];
    rows[day - plan.first] = [];
  }
}

/** Everybody uses the tools a little more as time goes by. */
const grown = (plan: Plan, day: number): number =>
  0.6 + 0.4 * ((day - plan.first) / Math.max(1, plan.last - plan.first));

function workerOf(plan: Plan, staffer: Staffer): Worker {
  return {
    staffer,
    random: new Random(plan.seed, 9, staffer.index),
    held: heldBy(plan, staffer),
    channels: channelsOf(plan, staffer),
    inmails: 0,
    alerts: 0,
    coached: 0,
  };
}
