/** Chance that repeats itself: the same seeds give the same draws on every machine (mulberry32). */
export class Random {
  #state: number;

  constructor(...seeds: readonly number[]) {
    this.#state = mixed(...seeds);
  }

  /** 0 <= x < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, 0 <= x < `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number, both ends possible. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  /** One of the names, as often as their weights say. */
  weighted<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T {
    const names = Object.keys(weights) as T[];
    const sum = names.reduce((total, name) => total + weights[name]!, 0);
    let left = this.next() * sum;
    return names.find((name) => (left -= weights[name]!) < 0) ?? names[names.length - 1];
  }

  /** How often something happens that happens `mean` times on average (Poisson; for small means). */
  times(mean: number): number {
    const limit = Math.exp(-Math.min(mean, 30));
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count++;
    return count;
  }
}

/** One number that depends on all of the seeds: also a fixed property of things, like an account in a month. */
export function mixed(...seeds: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const seed of seeds) {
    hash = Math.imul(hash ^ (seed | 0), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash;
}
