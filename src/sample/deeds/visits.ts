/** Visits: a login where there is one, then page loads and interactions a few minutes apart. */
import { accountFor } from '../market.js';
import { habitOf, type Staffer } from '../staff.js';
import type { Workday } from '../workday.js';

type Surface =
  | 'platform' | 'web' | 'ios' | 'android' | 'email' | 'slack' | 'chrome_extension' | 'crm' | 'crm_iframe' | 'sep' | 'sep_iframe' | 'blank'; // prettier-ignore

const EVERYWHERE: Partial<Record<Surface, number>> = {
  platform: 5, web: 2, ios: 1, android: 1, email: 0.6, slack: 0.5, chrome_extension: 1.5, blank: 0.1,
}; // prettier-ignore

/** Where somebody is mostly seen. */
const HOMES: Record<Staffer['home'], Partial<Record<Surface, number>>> = {
  crm: { ...EVERYWHERE, crm: 6, crm_iframe: 7 },
  sep: { ...EVERYWHERE, sep: 6, sep_iframe: 6 },
  web: { ...EVERYWHERE, web: 8, crm_iframe: 1 },
  frame: { crm_iframe: 5, sep_iframe: 3 },
};

export function visit(workday: Workday): void {
  const { plan, day, worker } = workday;
  const { staffer, random } = worker;
  const count = 1 + random.times((habitOf(staffer).visits - 1) * Math.max(1, plan.busy));
  for (let i = 0; i < count; i++) {
    const surface = random.weighted(HOMES[staffer.home]);
    const where = surface === 'blank' ? {} : { surface };
    let hours = 7.5 + random.next() * 10;
    if (surface === 'platform') {
      workday.add(hours, 'platform', 'login', where);
      if (random.chance(0.8)) workday.add(hours + 0.01, 'sales-intelligence', 'login', where);
    } else if (surface === 'web' && random.chance(0.3)) {
      workday.add(hours, 'sales-intelligence', 'login', where);
    }
    const steps = 1 + random.times(2.6 * Math.max(1, plan.busy));
    for (let step = 0; step < steps && hours < 21; step++) {
      hours += (0.5 + random.next() * 9) / 60;
      const passive = random.chance(0.4);
      if (passive) workday.add(hours, 'sales-intelligence', 'page_load', where);
      else if (random.chance(0.04)) workday.add(hours, 'sales-intelligence', 'interaction', where);
      else
        workday.add(hours, 'sales-intelligence', 'interaction', {
          ...where,
          ...accountFor(plan, staffer, random, day),
        });
    }
  }
}
