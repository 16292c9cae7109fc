/**
 * For each person a set of civil days, as intervals: seats held, memberships, opt-outs, subscriptions. Built once,
 * asked per event.
 */
export interface DayInterval {
  readonly person: number;
  /** Inclusive; -Infinity and Infinity for open ends. */
  readonly from: number;
  readonly to: number;
}

export class DaySets {
  /** The intervals of person p stand from `starts[p]` to `starts[p + 1]`. */
  readonly #starts: Uint32Array;
  readonly #from: Float64Array;
  readonly #to: Float64Array;

  constructor(intervals: Iterable<DayInterval>) {
    const kept = [...intervals].filter(({ from, to }) => from <= to);
    const last = kept.reduce((most, { person }) => Math.max(most, person), -1);
    this.#starts = new Uint32Array(last + 2);
    this.#from = new Float64Array(kept.length);
    this.#to = new Float64Array(kept.length);
    for (const { person } of kept) this.#starts[person + 1]++;
    for (let person = 0; person <= last; person++) this.#starts[person + 1] += this.#starts[person];
    const next = this.#starts.slice();
    for (const { person, from, to } of kept) {
      const place = next[person]++;
      this.#from[place] = from;
      this.#to[place] = to;
    }
  }

  covers(person: number, day: number): boolean {
    return this.touches(person, day, day);
  }

  /** At least one day of start..end. */
  touches(person: number, start: number, end: number): boolean {
    const to = this.#starts[person + 1];
    for (let i = this.#starts[person]; i < to; i++) {
      if (this.#from[i] <= end && this.#to[i] >= start) return true;
    }
    return false;
  }

  /** Those with at least one day. */
  *people(): Iterable<number> {
    const starts = this.#starts;
    for (let person = 0; person + 1 < starts.length; person++) {
      if (starts[person + 1] > starts[person]) yield person;
    }
  }

  get isEmpty(): boolean {
    return this.#from.length === 0;
  }

  /**
   * Per person how a span of days is covered: 0 by no day, 1 by one interval whole, 2 look day by day. Turns most
   * questions of a hot loop into one byte.
   */
  overview(people: number, start: number, end: number): Uint8Array {
    const answer = new Uint8Array(people);
    const [starts, from, to] = [this.#starts, this.#from, this.#to];
    for (let person = 0; person < people && person + 1 < starts.length; person++) {
      for (let i = starts[person]; i < starts[person + 1] && answer[person] !== 1; i++) {
        if (from[i] <= start && to[i] >= end) answer[person] = 1;
        else if (from[i] <= end && to[i] >= start) answer[person] = 2;
      }
    }
    return answer;
  }
}
