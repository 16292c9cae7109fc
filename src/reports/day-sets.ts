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
  readonly #byPerson = new Map<number, DayInterval[]>();

  constructor(intervals: Iterable<DayInterval>) {
    for (const interval of intervals) {
      if (interval.from > interval.to) continue;
      const list = this.#byPerson.get(interval.person);
      if (list) list.push(interval);
      else this.#byPerson.set(interval.person, [interval]);
    }
  }

  covers(person: number, day: number): boolean {
    return this.#byPerson.get(person)?.some(({ from, to }) => from <= day && day <= to) ?? false;
  }

  /** At least one day of start..end. */
  touches(person: number, start: number, end: number): boolean {
    return this.#byPerson.get(person)?.some(({ from, to }) => from <= end && to >= start) ?? false;
  }

  people(): Iterable<number> {
    return this.#byPerson.keys();
  }

  get size(): number {
    return this.#byPerson.size;
  }

  /**
   * Per person how a span of days is covered: 0 by no day, 1 by one interval whole, 2 look day by day. Turns most
   * questions of a hot loop into one byte.
   */
  overview(people: number, start: number, end: number): Uint8Array {
    const answer = new Uint8Array(people);
    for (const [person, list] of this.#byPerson) {
      if (list.some(({ from, to }) => from <= start && to >= end)) answer[person] = 1;
      else if (this.touches(person, start, end)) answer[person] = 2;
    }
    return answer;
  }
}
