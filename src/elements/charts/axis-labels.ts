/** Which bars get a label: as many as fit side by side, at one even step, so that none collides, tilts or is cut. */
import type { BucketUnit } from '../../contract/bucket.js';
import { formatDay, formatMonth } from '../foundation/format.js';

const GAP = 12;

/** Steps that read well: days in weeks, weeks in quarters of a year, months in quarters. */
export const LABEL_STEPS: Record<BucketUnit, readonly number[]> = {
  day: [1, 2, 7, 14, 28, 56, 91, 182, 364],
  week: [1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12],
  period: [1],
};

/** Indices of the bars that get a label. `room` and the widths are pixels. */
export function pickLabels(
  count: number,
  steps: readonly number[],
  room: number,
  widthOf: (index: number) => number,
): number[] {
  if (count === 0) return [];
  const column = room / count;
  const all = Array.from({ length: count }, (_, index) => index);
  // The texts of one axis are nearly of one width: a few of them tell.
  const widest = Math.max(...all.filter((index) => index % Math.ceil(count / 12) === 0).map(widthOf));
  const step =
    steps.find((candidate) => candidate * column >= widest + GAP) ??
    Math.max(1, Math.ceil((widest + GAP) / column));
  return all.filter((index) => index % step === 0);
}

/** The text below a bar: the day it begins on, or its month; a year where one begins. */
export function axisLabel(lang: string, unit: BucketUnit, key: string, first: boolean): string {
  if (unit !== 'month') return formatDay(lang, key, { year: false });
  return formatMonth(lang, key, first || key.slice(5, 7) === '01' ? 'short' : 'alone');
}
