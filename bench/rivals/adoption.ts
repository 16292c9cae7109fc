/** The adoption measures of 24 months as others would count them: crossfilter2, and a loop over objects. */
import crossfilter from 'crossfilter2';
import { ACCOUNTS, PEOPLE, SURFACES, TEMPERATURES, type Events } from '../events.js';

/** Already parsed, with local day and month worked out beforehand: what ours must do with the zone is given away. */
export interface EventRecord {
  at: number;
  day: number;
  month: number;
  person: number;
  account: number;
  kind: string;
  surface: string;
  temperature: string;
  quantity: number;
}

/** The measures of `si-adoption` in one order for all: sums, distinct accounts, user-days, first and last. */
export const MEASURES = [
  'total_interactions',
  'unique_accounts',
  'unique_accounts_hot',
  'days_active',
  'first_interaction',
  'last_interaction',
  'iframe_page_loads',
  'iframe_interactions',
  'crm_page_loads',
  'sep_page_loads',
] as const;

export interface Adoption {
  /** By month, then by measure. */
  months: number[][];
  total: number[];
  people: number;
}

export function recordsOf(events: Events): EventRecord[] {
  return Array.from({ length: events.count }, (_, i) => {
    const date = new Date(events.day[i] * 86_400_000);
    return {
      at: events.at[i],
      day: events.day[i],
      month: (date.getUTCFullYear() - 2024) * 12 + date.getUTCMonth() - 6,
      person: events.person[i],
      account: events.account[i],
      kind: events.isLoad[i] ? 'page_load' : 'interaction',
      surface: SURFACES[events.surface[i]],
      temperature: TEMPERATURES[events.temperature[i]],
      quantity: events.quantity[i],
    };
  });
}

/**
 * One group by month and one over all, each with one reducer for all measures; dimension and groups exist before the
 * clock starts. Distinct values are counted in Maps in each group, as crossfilter's users do (reductio, dc.js).
 */
export function crossfilterAdoption(records: EventRecord[]): () => Adoption {
  return grouped(records, add, remove, mapTally, mapFigures);
}

/** The same with counters in typed arrays in place of the Maps: only where ids are small numbers already. */
export function tunedCrossfilterAdoption(records: EventRecord[]): () => Adoption {
  return grouped(records, addTuned, (tally) => tally, tunedTally, tunedFigures);
}

function grouped<T>(
  records: EventRecord[],
  add: (tally: T, record: EventRecord) => T,
  remove: (tally: T, record: EventRecord) => T,
  tally: (days: number) => T,
  figures: (tally: T) => { figures: number[]; people: number },
): () => Adoption {
  const byMonth = crossfilter(records).dimension((record) => record.month);
  const months = byMonth.group();
  const all = byMonth.groupAll();
  months.all();
  return () => {
    const perMonth = months.reduce(add as Reducer, remove as Reducer, () => tally(31)).all();
    const total = all.reduce(add as Reducer, remove as Reducer, () => tally(731)).value();
    const whole = figures(total as T);
    return {
      months: perMonth.map(({ value }) => figures(value as T).figures),
      total: whole.figures,
      people: whole.people,
    };
  };
}

/** As crossfilter's types have it. */
type Reducer = (tally: unknown, record: EventRecord) => unknown;

const mapTally = () => ({
  sums: sumsOf(),
  accounts: new Map<number, number>(),
  hot: new Map<number, number>(),
  userDays: new Map<number, number>(),
  active: new Map<number, number>(),
});

function add(tally: ReturnType<typeof mapTally>, record: EventRecord) {
  const { account, temperature, person, day } = record;
  more(tally.active, person);
  addSums(tally.sums, record);
  if (record.kind !== 'interaction') return tally;
  if (account !== 0) {
    more(tally.accounts, account);
    if (temperature === 'hot' || temperature === 'hot_new') more(tally.hot, account);
  }
  more(tally.userDays, day * PEOPLE + person);
  return tally;
}

/** Crossfilter wants one; it is never called, as nothing is filtered. */
function remove(tally: ReturnType<typeof mapTally>) {
  return tally;
}

const more = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);

function mapFigures({ sums, accounts, hot, userDays, active }: ReturnType<typeof mapTally>) {
  [sums[1], sums[2], sums[3]] = [accounts.size, hot.size, userDays.size];
  return { figures: [...sums], people: active.size };
}

function sumsOf(): Float64Array {
  const sums = new Float64Array(MEASURES.length);
  sums[4] = Infinity;
  sums[5] = -Infinity;
  return sums;
}

function addSums(sums: Float64Array, { kind, surface, quantity, at }: EventRecord): void {
  if (kind === 'interaction') {
    sums[0] += quantity;
    if (at < sums[4]) sums[4] = at;
    if (at > sums[5]) sums[5] = at;
    if (surface === 'crm_iframe' || surface === 'sep_iframe') sums[7] += quantity;
  } else {
    if (surface === 'crm_iframe' || surface === 'sep_iframe') sums[6] += quantity;
    if (surface === 'crm' || surface === 'crm_iframe') sums[8] += quantity;
    if (surface === 'sep' || surface === 'sep_iframe') sums[9] += quantity;
  }
}

const tunedTally = (days: number) => ({
  days,
  sums: sumsOf(),
  accounts: new Uint32Array(ACCOUNTS + 1),
  hot: new Uint32Array(ACCOUNTS + 1),
  userDays: new Uint16Array(PEOPLE * days),
  active: new Uint32Array(PEOPLE),
});

function addTuned(tally: ReturnType<typeof tunedTally>, record: EventRecord) {
  const { sums, days } = tally;
  const { account, temperature, person, day } = record;
  tally.active[person]++;
  addSums(sums, record);
  if (record.kind !== 'interaction') return tally;
  if (account !== 0) {
    if (tally.accounts[account]++ === 0) sums[1]++;
    if ((temperature === 'hot' || temperature === 'hot_new') && tally.hot[account]++ === 0) sums[2]++;
  }
  if (tally.userDays[person * days + (day % days)]++ === 0) sums[3]++;
  return tally;
}

const tunedFigures = ({ sums, active }: ReturnType<typeof tunedTally>) => ({
  figures: [...sums],
  people: active.reduce((people, count) => people + (count > 0 ? 1 : 0), 0),
});

/** What one writes first: one loop, a Set for whatever is to be distinct. */
export function plainAdoption(records: readonly EventRecord[]): Adoption {
  const months = Array.from({ length: 24 }, plainTally);
  const total = plainTally();
  for (const record of records) {
    count(months[record.month], record);
    count(total, record);
  }
  return { months: months.map(plainFigures), total: plainFigures(total), people: total.active.size };
}

const plainTally = () => ({
  interactions: 0,
  accounts: new Set<number>(),
  hot: new Set<number>(),
  userDays: new Set<number>(),
  active: new Set<number>(),
  first: Infinity,
  last: -Infinity,
  iframeLoads: 0,
  iframeInteractions: 0,
  crmLoads: 0,
  sepLoads: 0,
});

function count(tally: ReturnType<typeof plainTally>, record: EventRecord): void {
  const { kind, surface, account, temperature, person, quantity, at, day } = record;
  tally.active.add(person);
  if (kind === 'interaction') {
    tally.interactions += quantity;
    if (account !== 0) {
      tally.accounts.add(account);
      if (temperature === 'hot' || temperature === 'hot_new') tally.hot.add(account);
    }
    tally.userDays.add(day * PEOPLE + person);
    tally.first = Math.min(tally.first, at);
    tally.last = Math.max(tally.last, at);
    if (surface.endsWith('_iframe')) tally.iframeInteractions += quantity;
  } else {
    if (surface.endsWith('_iframe')) tally.iframeLoads += quantity;
    if (surface === 'crm' || surface === 'crm_iframe') tally.crmLoads += quantity;
    if (surface === 'sep' || surface === 'sep_iframe') tally.sepLoads += quantity;
  }
}

const plainFigures = (tally: ReturnType<typeof plainTally>): number[] => [
  tally.interactions,
  tally.accounts.size,
  tally.hot.size,
  tally.userDays.size,
  tally.first,
  tally.last,
  tally.iframeLoads,
  tally.iframeInteractions,
  tally.crmLoads,
  tally.sepLoads,
];
