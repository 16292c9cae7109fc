/**
 * Events and sessions as columns: one typed array a field, sorted by day and instant. Everything that a measure may ask
 * of a row but its numbers and keys (product, kind, surface ...) is folded into one small code, its trait: few hundred
 * combinations exist, so a test on seven fields is one table look-up.
 */
import type { Where } from '../contract/measures.js';
import { inBlocks, type Work } from '../contract/work.js';

export interface Trait {
  readonly product: string;
  readonly kind: string;
  readonly surface: string;
  readonly temperature: string;
  readonly channel: string;
  readonly object: string;
  readonly action: string;
  readonly decision: string;
  /** Of sessions only. */
  readonly estimated?: boolean;
}

export interface Rows {
  readonly length: number;
  readonly at: Float64Array;
  /** Civil day number in the zone of the view. */
  readonly day: Int32Array;
  readonly person: Uint32Array;
  readonly trait: Uint16Array | Uint32Array;
  readonly traits: readonly Trait[];
  /** Codes of the dictionaries, 0 = blank; empty arrays where no row has any. */
  readonly account: Uint32Array;
  readonly target: Uint32Array;
  readonly ref: Uint32Array;
  /** Null: every row counts 1. */
  readonly quantity: Float64Array | null;
  /** In 1/10,000; null: no row has credits. */
  readonly credits: Float64Array | null;
}

/** Which traits a measure counts: 1 at the code of each. */
export function wantedTraits(traits: readonly Trait[], product: string, where: Where = {}): Uint8Array {
  return Uint8Array.from(traits, (trait) => (fits(trait, product, where) ? 1 : 0));
}

function fits(trait: Trait, product: string, where: Where): boolean {
  return (
    trait.product === product &&
    (where.kind?.includes(trait.kind) ?? true) &&
    (where.surface?.includes(trait.surface) ?? true) &&
    (where.temperature?.includes(trait.temperature) ?? true) &&
    (where.channel?.includes(trait.channel) ?? true) &&
    (where.object?.includes(trait.object) ?? true) &&
    (where.action?.includes(trait.action) ?? true) &&
    (where.estimated === undefined || where.estimated === trait.estimated)
  );
}

/** Index of the first row on or after `day`. */
export function firstRowFrom(rows: Rows, day: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows.day[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

type ColumnName = 'at' | 'day' | 'person' | 'trait' | 'account' | 'target' | 'ref' | 'quantity' | 'credits';
const COLUMNS: readonly ColumnName[] = ['at', 'day', 'person', 'trait', 'account', 'target', 'ref', 'quantity', 'credits']; // prettier-ignore

/** The rows at the given indices, in their order. */
export function* pickRows(rows: Rows, indices: Uint32Array): Work<Rows> {
  const picked = {} as Record<ColumnName, Rows[ColumnName]>;
  for (const name of COLUMNS) {
    picked[name] = rows[name] && pick(rows[name], indices);
    yield;
  }
  return { ...(picked as Pick<Rows, ColumnName>), traits: rows.traits, length: indices.length };
}

function pick<A extends NonNullable<Rows[ColumnName]>>(from: A, indices: Uint32Array): A {
  if (from.length === 0) return from;
  const to = new (from.constructor as new (length: number) => A)(indices.length);
  for (let i = 0; i < indices.length; i++) to[i] = from[indices[i]];
  return to;
}

/** The rows that `keep` takes; the very same object where it takes all. */
export function* keepRows(rows: Rows, keep: (index: number) => boolean): Work<Rows> {
  const indices = new Uint32Array(rows.length);
  let kept = 0;
  yield* inBlocks(rows.length, (from, to) => {
    for (let i = from; i < to; i++) if (keep(i)) indices[kept++] = i;
  });
  return kept === rows.length ? rows : yield* pickRows(rows, indices.subarray(0, kept));
}
