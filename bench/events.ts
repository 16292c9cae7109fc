/**
 * Invented adoption events: two years, day by day, in no order within a day, as exports come. As numbers first, so that
 * every rival gets them in the form it likes best.
 */
const DAY_MS = 86_400_000;

/** 24 months; New York, where every event lies between seven in the morning and nine at night, so no day is in doubt. */
export const FIRST_DAY = Date.UTC(2024, 6, 1) / DAY_MS;
export const LAST_DAY = Date.UTC(2026, 5, 30) / DAY_MS;
export const PERIOD = { start: '2024-07-01', end: '2026-06-30' };
export const DATASET = { timeZone: 'America/New_York', dataThrough: { activity: PERIOD.end } };
export const PEOPLE = 800;
export const ACCOUNTS = 5000;
export const SURFACES = ['web_app', 'crm', 'crm_iframe', 'sep', 'sep_iframe', 'browser_extension'] as const;
export const TEMPERATURES = ['cold', 'warm', 'hot', 'hot_new', ''] as const;

export interface Events {
  readonly count: number;
  /** ms */
  readonly at: Float64Array;
  /** Local day. */
  readonly day: Int32Array;
  readonly person: Uint16Array;
  /** 0: none. */
  readonly account: Uint16Array;
  /** 1: a page load, 0: an interaction. */
  readonly isLoad: Uint8Array;
  readonly surface: Uint8Array;
  readonly temperature: Uint8Array;
  readonly quantity: Uint8Array;
}

export function inventEvents(count: number): Events {
  const random = randomOf(20_260_630);
  const below = (limit: number) => Math.floor(random() * limit);
  const skewed = (limit: number) => Math.floor(random() ** 2 * limit); // a few do most of it
  const events: Events = {
    count,
    at: new Float64Array(count),
    day: new Int32Array(count),
    person: new Uint16Array(count),
    account: new Uint16Array(count),
    isLoad: new Uint8Array(count),
    surface: new Uint8Array(count),
    temperature: new Uint8Array(count),
    quantity: new Uint8Array(count),
  };
  const days = LAST_DAY - FIRST_DAY + 1;
  for (let i = 0; i < count; i++) {
    const day = FIRST_DAY + Math.floor((i / count) * days);
    events.day[i] = day;
    // 7:00 to 19:59 by winter time is 8:00 to 20:59 by summer time: the same day either way.
    events.at[i] = day * DAY_MS + (7 + 5) * 3_600_000 + below(13 * 3600) * 1000;
    events.person[i] = skewed(PEOPLE);
    events.account[i] = random() < 0.1 ? 0 : 1 + skewed(ACCOUNTS);
    events.isLoad[i] = random() < 0.25 ? 1 : 0;
    events.surface[i] = below(SURFACES.length);
    events.temperature[i] = below(TEMPERATURES.length);
    events.quantity[i] = random() < 0.2 ? 2 + below(4) : 1;
  }
  return events;
}

/** `people.csv`. */
export function peopleCsv(): string {
  const rows = Array.from({ length: PEOPLE }, (_, i) => `p${i},Person ${i},p${i}@example.com,enabled`);
  return `id,name,email,status\n${rows.join('\n')}\n`;
}

const HEADER =
  'id,at,person,product,kind,surface,account,temperature,target,ref,channel,object,action,quantity,credits,decision\n';

/** `activity.csv` in pieces of about 64 kB. */
export function* activityCsv(events: Events): Generator<string> {
  let piece = HEADER;
  for (let i = 0; i < events.count; i++) {
    const at = `${new Date(events.at[i]).toISOString().slice(0, 19)}Z`;
    const kind = events.isLoad[i] ? 'page_load' : 'interaction';
    const account = events.account[i] ? `a${events.account[i]}` : '';
    const quantity = events.quantity[i] === 1 ? '' : events.quantity[i];
    piece += `e${i},${at},p${events.person[i]},sales-intelligence,${kind},${SURFACES[events.surface[i]]},${account},${TEMPERATURES[events.temperature[i]]},,,,,,${quantity},,\n`;
    if (piece.length > 65_000) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** mulberry32: the same numbers on every machine. */
export function randomOf(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
