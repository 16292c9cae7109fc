/**
 * A dataset seen in one time zone: every instant has its civil day, every stream its data-through day, and what counts
 * nowhere is gone. Kept per zone; what only some reports need is made when first asked.
 */
import { dayNumber } from '../contract/day.js';
import { streamOfKind, type Stream } from '../contract/tables.js';
import { inBlocks, SharedWork, type Work } from '../contract/work.js';
import { civilDay, endOfDay, zoneTable, type ZoneTable } from '../contract/zone.js';
import type { Dataset, Seat } from './dataset.js';
import { DaySets, type DayInterval } from './day-sets.js';
import { inmailsOf, type InMails } from './inmails.js';
import { keepRows, pickRows, type Rows } from './rows.js';
import { sessionsOf } from './sessions.js';
import { fromDays, throughDays, type FromDays, type ThroughDays } from './through.js';

const DAY_MS = 86_400_000;
const MEMBER_TYPES = new Set(['member', 'member_admin']);
export const isMemberSeat = (seat: Seat): boolean => MEMBER_TYPES.has(seat.type);

/** The work of giving every row its day. */
export function* viewOf(dataset: Dataset, zone: string): Work<View> {
  const { events, settings } = dataset;
  const [first, last] = instantBounds(dataset);
  yield;
  const table = zoneTable(zone, first, last);
  const home = zoneTable(settings.timeZone, first, last);
  const lastSeen = events.length === 0 ? undefined : lastDay(events.at, home);
  const through = throughDays(settings, lastSeen, zone);
  const timed = yield* dropLate({ ...events, day: yield* civilDays(events.at, table) }, through);
  const rows = yield* byDay(timed);
  return new View(dataset, zone, table, through, timed, rows, yield* seatDaysOf(dataset, table));
}

export class View {
  readonly from: FromDays;
  readonly #sessions: SharedWork<Rows>;
  readonly #inmails = new Map<string, SharedWork<InMails>>();
  #optOut?: DaySets;

  /** `timed`: rows in order of (at, id), none after its stream's data-through day (rule 21). */
  constructor(
    readonly dataset: Dataset,
    readonly zone: string,
    readonly table: ZoneTable,
    readonly through: ThroughDays,
    private readonly timed: Rows,
    /** The same rows in order of day: not the same where a clock is set back over midnight. */
    readonly rows: Rows,
    /** Days on which a person held an onboarded member seat, both ends included (rule 2). */
    readonly seatDays: DaySets,
  ) {
    this.from = fromDays(dataset.settings, zone);
    this.#sessions = new SharedWork(function* () {
      return yield* byDay(yield* sessionsOf(timed, dataset.settings));
    });
  }

  sessions(): Work<Rows> {
    return this.#sessions.result();
  }

  inmails(product: string): Work<InMails> {
    let inmails = this.#inmails.get(product);
    if (!inmails) this.#inmails.set(product, (inmails = new SharedWork(() => this.#inmailsOf(product))));
    return inmails.result();
  }

  *#inmailsOf(product: string): Work<InMails> {
    const through = this.through.inmail?.day ?? -Infinity;
    const found = yield* inmailsOf(this.timed, product, endOfDay(this.table, through));
    return { ...found, rows: yield* byDay(found.rows) };
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

function* seatDaysOf({ seats }: Dataset, table: ZoneTable): Work<DaySets> {
  const days: DayInterval[] = [];
  const held = (seats ?? []).filter((seat) => isMemberSeat(seat) && !Number.isNaN(seat.onboardedAt));
  yield* inBlocks(held.length, (start, end) => {
    for (const { person, onboardedAt, revokedAt } of held.slice(start, end)) {
      const to = Number.isNaN(revokedAt) ? Infinity : civilDay(table, revokedAt);
      days.push({ person, from: civilDay(table, onboardedAt), to });
    }
  });
  return new DaySets(days);
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
function* civilDays(at: Float64Array, table: ZoneTable): Work<Int32Array> {
  const days = new Int32Array(at.length);
  let segment = 0;
  yield* inBlocks(at.length, (from, to) => {
    for (let i = from; i < to; i++) {
      while (at[i] >= table.starts[segment + 1]) segment++;
      days[i] = Math.floor((at[i] + table.offsets[segment]) / DAY_MS);
    }
  });
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
function dropLate(rows: Rows, through: ThroughDays): Work<Rows> {
  const limits = rows.traits.map(({ kind }) => through[streamOfKind(kind)]?.day ?? Infinity);
  return keepRows(rows, (i) => rows.day[i] <= limits[rows.trait[i]]);
}

function* byDay(rows: Rows): Work<Rows> {
  const { day } = rows;
  let ordered = true;
  let [first, last] = [day[0], day[0]];
  for (let i = 1; i < day.length; i++) {
    if (day[i] < day[i - 1]) ordered = false;
    if (day[i] < first) first = day[i];
    if (day[i] > last) last = day[i];
  }
  if (ordered) return rows;
  yield;
  const places = new Uint32Array(last - first + 2);
  for (let i = 0; i < day.length; i++) places[day[i] - first + 1]++;
  for (let place = 1; place < places.length; place++) places[place] += places[place - 1];
  yield;
  const order = new Uint32Array(day.length);
  for (let i = 0; i < day.length; i++) order[places[day[i] - first]++] = i;
  return yield* pickRows(rows, order);
}
