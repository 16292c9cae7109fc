/** Numbers of rows in the order of the answer. A file of its own, as it is needed before there is anything to arrange. */
export function asTheyCame(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  return order;
}
