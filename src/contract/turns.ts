/** Many works on one thread: a slice of work, then everybody else's turn. */
import type { Work } from './work.js';

interface Job {
  readonly work: Work<unknown>;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** However many works there are, they make one slice a turn between them, one after the other. */
export class Turns {
  readonly #turn: () => Promise<void>;
  readonly #slice: number;
  readonly #jobs: Job[] = [];
  #busy = false;

  /** `turn` resolves when all others have had theirs; `slice`: milliseconds of work between two of them. */
  constructor(turn: () => Promise<void>, slice = 10) {
    this.#turn = turn;
    this.#slice = slice;
  }

  /**
   * Begins at once where nothing else is at work. Rejects with what the work throws, or with the signal's reason when
   * its turn comes after the abort: no step is taken from then on.
   */
  do<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ work, signal, resolve, reject });
      if (!this.#busy) void this.#run();
    });
  }

  /** Also behind the last work stands a turn: who asks as soon as it is done belongs to the same slice. */
  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#jobs.length > 0) {
      const end = performance.now() + this.#slice;
      let over: boolean;
      do {
        over = isOver(this.#jobs[0], end);
        if (over) this.#jobs.shift();
      } while (over && this.#jobs.length > 0 && performance.now() < end);
      await this.#turn();
      if (!over) this.#jobs.push(this.#jobs.shift()!); // behind those who came meanwhile
    }
    this.#busy = false;
  }
}

/** Works until `end`; false where more is to be done. */
function isOver({ work, signal, resolve, reject }: Job, end: number): boolean {
  try {
    signal?.throwIfAborted();
    do {
      const { done, value } = work.next();
      if (done) resolve(value as never);
      if (done) return true;
    } while (performance.now() < end);
    return false;
  } catch (error) {
    reject(error);
    return true;
  }
}
