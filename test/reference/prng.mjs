// A small deterministic generator (mulberry32) and the few draws that the random datasets need.

export function openChance(seed) {
  let state = (seed * 2_654_435_761 + 1_013_904_223) >>> 0;
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const chance = {
    /** True with this probability. */
    hit: (probability) => next() < probability,
    /** An integer, both ends included. */
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Some of a list, in its order. */
    some: (list, probability) => list.filter(() => next() < probability),
    shuffle(list) {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = chance.int(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
      }
      return shuffled;
    },
  };
  for (let warm = 0; warm < 8; warm++) next();
  return chance;
}
