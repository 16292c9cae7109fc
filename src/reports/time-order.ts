/** The order of a million instants without stopping the page: a radix sort, one pass a slice. */
const DIGIT_BITS = 12;
const DIGIT_SIZE = 1 << DIGIT_BITS;

/**
 * Indices in order of (at, tie), or null where the rows stand in it already. `tie` is asked only for equal instants.
 */
export async function orderByTime(
  at: Float64Array,
  tie: (a: number, b: number) => number,
  pause: () => Promise<void>,
): Promise<Uint32Array | null> {
  if (isOrdered(at, tie)) return null;
  await pause();
  const order = await radixOrder(at, pause);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && at[order[end]] === at[order[start]]) end++;
    if (end - start > 1) order.subarray(start, end).sort(tie);
    start = end;
  }
  return order;
}

function isOrdered(at: Float64Array, tie: (a: number, b: number) => number): boolean {
  for (let i = 1; i < at.length; i++) {
    if (at[i] < at[i - 1] || (at[i] === at[i - 1] && tie(i - 1, i) > 0)) return false;
  }
  return true;
}

async function radixOrder(at: Float64Array, pause: () => Promise<void>): Promise<Uint32Array> {
  let [min, max] = [Infinity, -Infinity];
  for (const value of at) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  let order = Uint32Array.from(at, (_, index) => index);
  let spare = new Uint32Array(order.length);
  for (let scale = 1; scale <= max - min; scale *= DIGIT_SIZE) {
    await pause();
    const places = new Uint32Array(DIGIT_SIZE + 1);
    const digitOf = (index: number) => Math.floor((at[index] - min) / scale) % DIGIT_SIZE;
    for (const index of order) places[digitOf(index) + 1]++;
    for (let digit = 1; digit <= DIGIT_SIZE; digit++) places[digit] += places[digit - 1];
    for (const index of order) spare[places[digitOf(index)]++] = index;
    [order, spare] = [spare, order];
  }
  return order;
}
