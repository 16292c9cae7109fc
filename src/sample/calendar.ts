/** How much is worked on a day: 1 is an ordinary Wednesday. */
import { dayText, isoWeekday } from '../contract/day.js';

const WEEKDAYS = [0, 0.95, 1, 1, 0.96, 0.78, 0.07, 0.05] as const;
/** January to December: holidays in summer and at the end of the year. */
const MONTHS = [0.9, 1, 1, 0.97, 0.95, 0.92, 0.68, 0.62, 0.98, 1, 1, 0.72] as const;

export function workOf(day: number): number {
  const text = dayText(day);
  const holiday = text.slice(5) >= '12-24' || text.slice(5) <= '01-02' ? 0.25 : 1;
  return WEEKDAYS[isoWeekday(day)] * MONTHS[+text.slice(5, 7) - 1] * holiday;
}
