/** Alerts: sent in the morning on every subscribed channel, opened then or days later. */
import type { Workday } from '../workday.js';

export function alerted(workday: Workday): void {
  const { worker } = workday;
  const { random, channels, staffer } = worker;
  if (channels.length === 0 || !random.chance(0.45)) return;
  const ref = `a-${staffer.id}-${++worker.alerts}`;
  for (const channel of channels) {
    const cells = { channel, ref, surface: channel };
    workday.add(6.5 + random.next(), 'sales-intelligence', 'alert_sent', cells);
    if (!random.chance(0.35)) continue;
    const later = random.chance(0.7) ? 0 : random.between(1, 6);
    workday.add(9 + random.next() * 9, 'sales-intelligence', 'alert_interaction', cells, later);
  }
}
