/**
 * Events and sessions as columns: one typed array a field, sorted by day and instant. Everything that a measure may ask
 * of a row but its numbers and keys (product, kind, surface ...) is folded into one small code, its trait: few hundred
 * combinations exist, so a test on seven fields is one table look-up.
 */
import type { Where } from '../contract/measures.js';

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

/** The rows at the given indices, in their order. */
export function pickRows(rows: Rows, indices: Uint32Array | Int32Array): Rows {
  const pick = <A extends Float64Array | Int32Array | Uint32Array | Uint16Array>(from: A): A => {
    if (from.length === 0) return from;
    const to = new (from.constructor as new (length: number) => A)(indices.length);
    for (let i = 0; i < indices.length; i++) to[i] = from[indices[i]];
    return to;
  };
  return {
    length: indices.length,
    at: pick(rows.at),
    day: pick(rows.day),
    person: pick(rows.person),
    trait: pick(rows.trait),
    traits: rows.traits,
    account: pick(rows.account),
    target: pick(rows.target),
    ref: pick(rows.ref),
    quantity: rows.quantity && pick(rows.quantity),
    credits: rows.credits && pick(rows.credits),
  };
}

/** The rows that `keep` takes; the very same object where it takes all. */
export function keepRows(rows: Rows, keep: (index: number) => boolean): Rows {
  const indices = new Uint32Array(rows.length);
  let kept = 0;
  for (let i = 0; i < rows.length; i++) if (keep(i)) indices[kept++] = i;
  return kept === rows.length ? rows : pickRows(rows, indices.subarray(0, kept));
}
