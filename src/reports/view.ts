/**
 * A dataset seen in one time zone: every instant has its civil day, every stream its data-through day, and what counts
 * nowhere is gone. Kept per zone; what only some reports need is made when first asked.
 */
import { dayNumber } from '../contract/day.js';
import { streamOfKind, type Stream } from '../contract/tables.js';
import { civilDay, endOfDay, zoneTable, type ZoneTable } from '../contract/zone.js';
import type { Dataset, Seat } from './dataset.js';
import { DaySets } from './day-sets.js';
import { inmailsOf, type InMails } from './inmails.js';
import { keepRows, pickRows, type Rows } from './rows.js';
import { sessionsOf } from './sessions.js';
import { fromDays, throughDays, type FromDays, type ThroughDays } from './through.js';

const DAY_MS = 86_400_000;
const MEMBER_TYPES = new Set(['member', 'member_admin']);
export const isMemberSeat = (seat: Seat): boolean => MEMBER_TYPES.has(seat.type);

export class View {
  readonly table: ZoneTable;
  readonly through: ThroughDays;
  readonly from: FromDays;
  /** In order of (at, id); none after its stream's data-through day (rule 21). */
  readonly #timed: Rows;
  /** The same rows in order of day: not the same where a clock is set back over midnight. */
  readonly rows: Rows;
  #sessions?: Rows;
  #seatDays?: DaySets;
  #optOut?: DaySets;
  readonly #inmails = new Map<string, InMails>();

  constructor(
    readonly dataset: Dataset,
    readonly zone: string,
  ) {
    const { events, settings } = dataset;
    const [first, last] = instantBounds(dataset);
    this.table = zoneTable(zone, first, last);
    const home = zoneTable(settings.timeZone, first, last);
    const lastSeen = events.length === 0 ? undefined : lastDay(events.at, home);
    this.through = throughDays(settings, lastSeen, zone);
    this.from = fromDays(settings, zone);
    this.#timed = dropLate({ ...events, day: civilDays(events.at, this.table) }, this.through);
    this.rows = byDay(this.#timed);
  }

  get sessions(): Rows {
    return (this.#sessions ??= byDay(sessionsOf(this.#timed, this.dataset.settings)));
  }

  inmails(product: string): InMails {
    let inmails = this.#inmails.get(product);
    if (!inmails) {
      const through = this.through.inmail?.day ?? -Infinity;
      const found = inmailsOf(this.#timed, product, endOfDay(this.table, through));
      inmails = { ...found, rows: byDay(found.rows) };
      this.#inmails.set(product, inmails);
    }
    return inmails;
  }

  /** Days on which a person held an onboarded member seat, both ends included (rule 2). */
  get seatDays(): DaySets {
    return (this.#seatDays ??= new DaySets(
      (this.dataset.seats ?? [])
        .filter((seat) => isMemberSeat(seat) && !Number.isNaN(seat.onboardedAt))
        .map(({ person, onboardedAt, revokedAt }) => ({
          person,
          from: this.dayOf(onboardedAt),
          to: Number.isNaN(revokedAt) ? Infinity : this.dayOf(revokedAt),
        })),
    ));
  }

  /** Days on which linkedin.com activity is switched off (rule 11). */
  get optOut(): DaySets {
    return (this.#optOut ??= new DaySets(
      (this.dataset.consents ?? []).filter(({ word }) => word === 'linkedin'),
    ));
  }

  dayOf(instant: number): number {
    return civilDay(this.table, instant);
  }

  throughDay(stream: Stream): number | undefined {
    return this.through[stream]?.day;
  }

  get peopleCount(): number {
    return this.dataset.people.id.length;
  }
}

function instantBounds({ events, seats, settings }: Dataset): [number, number] {
  const stated = Object.values(settings.dataThrough).map((day) => dayNumber(day) * DAY_MS);
  const seen = events.length ? [events.at[0], events.at[events.length - 1]] : [];
  let [first, last] = [Math.min(...stated, ...seen), Math.max(...stated, ...seen)];
  if (first > last) [first, last] = [0, 0];
  for (const seat of seats ?? []) {
    for (const at of [
      seat.invitedAt,
      seat.lastInvitedAt,
      seat.activatedAt,
      seat.onboardedAt,
      seat.revokedAt,
    ]) {
      if (at < first) first = at; // a later one is never asked for more than that it lies after the data
    }
  }
  return [first - 3 * DAY_MS, last + 3 * DAY_MS];
}

/** Rows come in time order, so the zone's offset changes are walked along with them. */
function civilDays(at: Float64Array, table: ZoneTable): Int32Array {
  const days = new Int32Array(at.length);
  let segment = 0;
  for (let i = 0; i < at.length; i++) {
    while (at[i] >= table.starts[segment + 1]) segment++;
    days[i] = Math.floor((at[i] + table.offsets[segment]) / DAY_MS);
  }
  return days;
}

function lastDay(at: Float64Array, table: ZoneTable): number {
  let latest = -Infinity;
  // A clock set back over midnight can make the last row not the latest day; two days of rows are enough to see it.
  for (let i = at.length - 1; i >= 0 && at[i] > at[at.length - 1] - 2 * DAY_MS; i--)
    latest = Math.max(latest, civilDay(table, at[i]));
  return latest;
}

/** Rows after their stream's data-through day count nowhere. */
function dropLate(rows: Rows, through: ThroughDays): Rows {
  const limits = rows.traits.map(({ kind }) => through[streamOfKind(kind)]?.day ?? Infinity);
  return keepRows(rows, (i) => rows.day[i] <= limits[rows.trait[i]]);
}

function byDay(rows: Rows): Rows {
  let ordered = true;
  for (let i = 1; i < rows.length && ordered; i++) ordered = rows.day[i] >= rows.day[i - 1];
  if (ordered) return rows;
  const order = Uint32Array.from(rows.day, (_, i) => i).sort((a, b) => rows.day[a] - rows.day[b] || a - b);
  return pickRows(rows, order);
}
