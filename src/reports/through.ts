/** How far the data reaches, per stream and in the zone of the question (rules 21, 42, 43). */
import { dayNumber, dayText } from '../contract/day.js';
import type { DataThrough, Warning } from '../contract/answer.js';
import { daysLate, STREAMS, type Stream } from '../contract/tables.js';
import { sameDayElsewhere } from '../contract/zone.js';
import type { Settings } from './dataset.js';

export interface StreamDay {
  readonly day: number;
  readonly assumed: boolean;
}

export type ThroughDays = Partial<Record<Stream, StreamDay>>;
export type FromDays = Partial<Record<Stream, number>>;

/** `lastSeen`: the latest civil day of any accepted activity row, in the dataset's zone. */
export function throughDays(settings: Settings, lastSeen: number | undefined, zone: string): ThroughDays {
  const days: ThroughDays = {};
  for (const stream of STREAMS) {
    const given = settings.dataThrough[stream];
    const day = given === undefined ? lastSeen : dayNumber(given);
    if (day === undefined) continue;
    days[stream] = { day: sameDayElsewhere(day, settings.timeZone, zone), assumed: given === undefined };
  }
  return days;
}

/** In another zone: the first civil day that begins no earlier than the dataset's does. */
export function fromDays(settings: Settings, zone: string): FromDays {
  const days: FromDays = {};
  for (const stream of STREAMS) {
    const given = settings.dataFrom[stream];
    if (given === undefined) continue;
    const before = dayNumber(given) - 1;
    const there = sameDayElsewhere(before, settings.timeZone, zone);
    const exact = sameDayElsewhere(there, zone, settings.timeZone) === before;
    days[stream] = there + (exact ? 1 : 2);
  }
  return days;
}

export function throughTexts(through: ThroughDays): Partial<Record<Stream, DataThrough>> {
  const texts: Partial<Record<Stream, DataThrough>> = {};
  for (const stream of STREAMS) {
    const known = through[stream];
    if (known)
      texts[stream] = { day: dayText(known.day), ...(known.assumed ? { assumed: true as const } : {}) };
  }
  return texts;
}

export function fromTexts(from: FromDays): Partial<Record<Stream, string>> {
  return Object.fromEntries(Object.entries(from).map(([stream, day]) => [stream, dayText(day)]));
}

/** What a host expects of its data: how far each stream may lie behind today. */
export interface Today {
  day: number;
  expectedLagDays: number;
}

/** Streams more than one day behind the latest, or - where a host says what to expect - behind today. */
export function lateStreams(through: ThroughDays, today?: Today): Warning[] {
  const days = Object.values(through).map(({ day }) => day);
  const latest = Math.max(...days);
  return STREAMS.flatMap((stream) => {
    const known = through[stream];
    if (!known) return [];
    const behindToday = today ? today.day - known.day - today.expectedLagDays : 0;
    const count = Math.max(daysLate(known.day, latest), behindToday);
    return count > 0 ? [{ code: 'stream-late' as const, stream, count }] : [];
  });
}
