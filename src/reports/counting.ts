/** A measure that is counted from rows, and what of a row it adds. */
import type { Measure } from '../contract/measures.js';
import { DECIMAL_SCALE } from './cells.js';
import type { CohortTrait } from './inmails.js';
import { wantedTraits, type Rows } from './rows.js';

/** The others are made of those, or look elsewhere. */
export type RowMeasure = Extract<
  Measure,
  { verb: 'sum' | 'distinct' | 'user-days' | 'first' | 'last' | 'cohort' }
>;

export function isRowMeasure(measure: Measure): measure is RowMeasure {
  return ['sum', 'distinct', 'user-days', 'first', 'last', 'cohort'].includes(measure.verb);
}

export interface Counting {
  readonly measure: RowMeasure;
  readonly rows: Rows;
  /** By trait: 1 = counted. */
  readonly wanted: Uint8Array;
}

export function countingOf(measure: RowMeasure, rows: Rows, product: string): Counting {
  const wanted =
    measure.verb === 'cohort'
      ? Uint8Array.from(rows.traits, (trait) => ((trait as CohortTrait).cohorts.includes(measure.of) ? 1 : 0))
      : wantedTraits(rows.traits, product, measure.where);
  return { measure, rows, wanted };
}

/** What a row adds, and which rows: all, or those with credits above 0. */
export interface Amount {
  readonly of: 'quantity' | 'credits' | 'rows';
  readonly paid: boolean;
}

export function amountOf(measure: RowMeasure): Amount {
  return { of: measure.verb === 'sum' ? measure.of : 'rows', paid: measure.where?.paid ?? false };
}

/** Credits are added in 1/10,000 and told in whole ones. */
export const scaleOf = ({ of }: Amount): number => (of === 'credits' ? DECIMAL_SCALE : 1);

/** By row; null: each adds one. Undefined: no row has any. */
export function amountsOf({ of }: Amount, rows: Rows): Float64Array | null | undefined {
  if (of === 'rows') return null;
  return of === 'quantity' ? rows.quantity : (rows.credits ?? undefined);
}

/** Size of an array that is looked up by these codes. */
export function roomFor(codes: Uint32Array): number {
  let largest = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i] > largest) largest = codes[i];
  return largest + 1;
}

/** No civil day: before all that a row can have. */
export const NO_DAY = -(2 ** 31);
