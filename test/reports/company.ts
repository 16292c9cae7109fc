/**
 * Tiny companies: a test says only what it is about. Everything else is there and quiet - people stand in the table
 * because a row names them, all streams reach to 2026-03-31 (a Tuesday), so that the default period is 2 to 31 March.
 */
import type { Bar, DetailRow, DetailsAnswer, Figure, Figures, Metric } from '../../src/contract/answer.js';
import type { MemoryProviderOptions } from '../../src/providers/memory.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import type { Query } from '../../src/contract/query.js';
import type { DatasetConfig } from '../../src/contract/records.js';
import {
  STREAMS,
  TABLE_NAMES,
  type RecordOf,
  type Stream,
  type TableName,
} from '../../src/contract/tables.js';
import { memoryProvider } from '../../src/providers/memory.js';

export const LAST_DAY = '2026-03-31';
/** All streams to one day; some of them to others. */
export const through = (day: string, others: Partial<Record<Stream, string>> = {}) => ({
  ...Object.fromEntries(STREAMS.map((stream) => [stream, day])),
  ...others,
});

export type Event = Omit<RecordOf<'activity'>, 'id'> & { id?: string };
type Tables = { [T in Exclude<TableName, 'activity'>]?: RecordOf<T>[] };

export type Small = DatasetConfig & Tables & { events?: Event[] };

/** Ids and people that are not given follow from the rows. */
export function company(small: Small, options?: MemoryProviderOptions): UsageProvider {
  const { events = [], people = [], ...rest } = small;
  const activity = events.map((event, i) => ({ id: `e${i + 1}`, ...event }));
  const known = new Set(people.map(({ id }) => id));
  const rows = TABLE_NAMES.flatMap(
    (table): readonly object[] => (table === 'activity' ? activity : small[table as keyof Tables]) ?? [],
  );
  for (const row of rows) if ('person' in row) known.add(row.person as string);
  const given = new Map(people.map((one) => [one.id, one]));
  return memoryProvider(
    {
      dataThrough: through(LAST_DAY),
      ...rest,
      people: [...known].map((id) => given.get(id) ?? person(id)),
      activity,
    },
    options,
  );
}

export const person = (id: string, more: Partial<RecordOf<'people'>> = {}): RecordOf<'people'> => ({
  id,
  name: id,
  status: 'enabled',
  ...more,
});

type More = Partial<Event>;
const of =
  (product: string) =>
  (who: string, at: string, kind: string, more: More = {}): Event => ({
    person: who,
    at,
    product,
    kind,
    ...more,
  });
/** Rows of one product: `si('ana', '2026-03-05T09:00Z', 'interaction', { account: 'a1' })`. */
export const platform = of('platform');
export const si = of('sales-intelligence');
export const nav = of('sales-navigator');

/** A member's seat, in use since New Year. */
export const seat = (who: string, more: Partial<RecordOf<'seats'>> = {}): RecordOf<'seats'> => ({
  id: `seat of ${who}`,
  person: who,
  type: 'member',
  invited_at: '2026-01-01T09:00Z',
  activated_at: '2026-01-01T10:00Z',
  onboarded_at: '2026-01-01T11:00Z',
  ...more,
});

export const onDay = (day: string) => ({ start: day, end: day });
export const days = (start: string, end: string) => ({ start, end });

type Asked = Query | string;
const queryOf = (asked: Asked): Query => (typeof asked === 'string' ? { report: asked } : asked);

export const valuesOf = (figures: Figures): Record<string, Figure['value']> =>
  Object.fromEntries(Object.entries(figures).map(([id, { value }]) => [id, value]));

/** The figures of the whole period, by measure. */
export async function totalOf(
  provider: UsageProvider,
  asked: Asked,
): Promise<Record<string, Figure['value']>> {
  return valuesOf((await totalBar(provider, asked)).values);
}

export async function totalBar(provider: UsageProvider, asked: Asked): Promise<Bar> {
  return (await provider.bars(queryOf(asked))).total!;
}

/** One measure by the key of each bar. */
export async function barsOf(provider: UsageProvider, asked: Asked, measure: string) {
  const { bars } = await provider.bars(queryOf(asked));
  return Object.fromEntries(bars.map(({ key, values }) => [key, values[measure].value]));
}

/** The cells of a detail by person: one column, or several as a list. */
export async function cellsOf(provider: UsageProvider, asked: Asked, ...columns: string[]) {
  return byPerson((await detailsOf(provider, asked)).rows, columns);
}

export async function detailsOf(provider: UsageProvider, asked: Asked): Promise<DetailsAnswer> {
  return (await provider.details(queryOf(asked))) as DetailsAnswer;
}

export async function teamOf(provider: UsageProvider, asked: Asked, ...columns: string[]) {
  return byPerson((await provider.team(queryOf(asked))).rows, columns);
}

function byPerson(rows: readonly DetailRow[], columns: readonly string[]) {
  const [only] = columns;
  return Object.fromEntries(
    rows.map((row) => [row.id, columns.length === 1 ? row[only] : columns.map((column) => row[column])]),
  );
}

export async function metricsOf(provider: UsageProvider, asked: Asked): Promise<Record<string, Metric>> {
  return (await provider.totals(queryOf(asked))).metrics;
}

/** `[total, average]` of one metric. */
export async function metricOf(provider: UsageProvider, asked: Asked, id: string) {
  const { total, average } = (await metricsOf(provider, asked))[id];
  return average === undefined ? [total.value] : [total.value, average.value];
}
