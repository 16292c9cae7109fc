/** InMails: four in ten get an answer, after hours or weeks, and some answers come too late to count. */
import { targetFor } from '../market.js';
import type { Workday } from '../workday.js';

export function sendInmail(workday: Workday, hours: number): void {
  const { plan, worker } = workday;
  const { random, staffer } = worker;
  const ref = `m-${staffer.id}-${++worker.inmails}`;
  const product = 'sales-navigator';
  workday.add(hours, product, 'inmail_sent', { surface: 'web', ref, target: targetFor(plan, random) });
  const decide = (at: number, later: number, decision: 'yes' | 'maybe' | 'no') =>
    workday.add(at, product, 'inmail_decided', { ref, decision }, later);
  const answer = random.weighted({ silence: 6, yes: 2, maybe: 1, no: 2 });
  if (answer === 'silence') return;
  // Half within two days, the rest up to five weeks.
  const later = random.chance(0.5) ? random.below(3) : 1 + Math.floor(random.next() ** 2 * 36);
  const at = later === 0 ? Math.min(22, hours + 0.2 + random.next() * 2) : 7 + random.next() * 13;
  decide(at, later, answer);
  if (answer === 'maybe' && random.chance(0.4))
    decide(12, later + random.between(1, 9), random.chance(0.5) ? 'yes' : 'no');
}
