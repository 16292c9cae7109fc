// Rule 19: the civil day of an instant is the date on the wall clock of the report zone. Intl is asked for every minute
// that occurs; nothing is derived from offsets, so changes of the clock at odd minutes (St. John's, 00:01) are right too.
import { addDays, dayNumber } from './days.mjs';

const MINUTE = 60_000;
const formats = new Map(); // zone -> Intl.DateTimeFormat
const seen = new Map(); // zone -> Map(minute -> civil day)
const ends = new Map(); // "zone day" -> instant

export function isZone(zone) {
  if (typeof zone !== 'string' || !/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function askIntl(zone, at) {
  if (!formats.has(zone)) {
    formats.set(
      zone,
      new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }),
    );
  }
  const parts = formats.get(zone).formatToParts(at);
  const part = (type) => parts.find((each) => each.type === type).value;
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The civil day of an instant (milliseconds). */
export function civilDay(zone, at) {
  if (!seen.has(zone)) seen.set(zone, new Map());
  const days = seen.get(zone);
  const minute = Math.floor(at / MINUTE);
  if (!days.has(minute)) days.set(minute, askIntl(zone, minute * MINUTE));
  return days.get(minute);
}

/**
 * The first instant after a civil day (rule 9): the minute after the last one whose civil day is that day or an earlier one.
 * A skipped date ends with the day before it.
 */
export function endOfDay(zone, day) {
  const name = `${zone} ${day}`;
  if (!ends.has(name)) {
    let minute = dayNumber(addDays(day, 1)) * 24 * 60 + 13 * 60; // no zone is more than 13 hours behind UTC
    while (civilDay(zone, minute * MINUTE) > day) minute--;
    ends.set(name, (minute + 1) * MINUTE);
  }
  return ends.get(name);
}

/** Rule 21: the last civil day of `zone` that ends no later than `day` ends in `home`. */
export function throughDayIn(zone, home, day) {
  if (zone === home) return day;
  let there = addDays(day, 2);
  while (endOfDay(zone, there) > endOfDay(home, day)) there = addDays(there, -1);
  return there;
}

/** Rule 43, mirrored: the first civil day of `zone` that begins no earlier than `day` begins in `home`. */
export function fromDayIn(zone, home, day) {
  if (zone === home) return day;
  let there = addDays(day, -2);
  while (endOfDay(zone, addDays(there, -1)) < endOfDay(home, addDays(day, -1))) there = addDays(there, 1);
  return there;
}
