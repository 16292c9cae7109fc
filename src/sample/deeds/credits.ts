/** Credits: most are spent in the first days of a month, when there are new ones. */
import { dayText } from '../../contract/day.js';
import type { Workday } from '../workday.js';

export function spend(workday: Workday): void {
  const { random } = workday.worker;
  const early = +dayText(workday.day).slice(8) <= 6;
  if (!random.chance(early ? 0.3 : 0.08)) return;
  const hours = 9 + random.next() * 8;
  const add = (cells: object) => workday.add(hours, 'sales-intelligence', 'credit', cells);
  switch (random.weighted({ person: 8, known: 2, company: 4, export: 3, refund: 0.5, adjust: 0.3 })) {
    case 'person': {
      const quantity = random.between(1, 6);
      return add({ object: 'person', action: 'unlock', quantity, credits: quantity });
    }
    case 'known': // unlocked before: free
      return add({ object: 'person', action: 'unlock', credits: 0 });
    case 'company':
      return add({ object: 'company', action: 'unlock', credits: random.pick([1, 2.5, 0.75]) });
    case 'export': {
      const quantity = random.between(5, 40);
      return add({
        object: 'person',
        action: 'export',
        quantity,
        credits: Math.round(quantity * 1250) / 10_000,
      });
    }
    case 'refund':
      return add({ object: 'person', action: 'refund', credits: -random.between(1, 3) });
    case 'adjust':
      return add({ object: 'company', action: 'adjust', credits: random.pick([-0.5, 0.25, 1.1234]) });
  }
}
