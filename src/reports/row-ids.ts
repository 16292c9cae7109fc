/**
 * Rows that name themselves by an id (rule 30): the first one holds, an identical repeat is a silent duplicate, a
 * differing one is refused. A row is remembered by 64 bits of its known cells, not by its text: a million rows of text
 * would weigh more than the columns they became.
 */
import { ownText } from './dictionary.js';
import { growingCodes } from './growing.js';

export type Repeat = 'new' | 'identical' | 'differing';

export class RowIds {
  readonly #indexOf = new Map<string, number>();
  readonly #low = growingCodes();
  readonly #high = growingCodes();

  /** In the order in which they were met first. */
  ids(): string[] {
    return [...this.#indexOf.keys()];
  }

  meet(id: string, cells: readonly string[]): Repeat {
    const [low, high] = fingerprint(cells);
    const known = this.#indexOf.get(id);
    if (known !== undefined) {
      return this.#low.get(known) === low && this.#high.get(known) === high ? 'identical' : 'differing';
    }
    this.#indexOf.set(ownText(id), this.#low.length);
    this.#low.push(low);
    this.#high.push(high);
    return 'new';
  }
}

/** Two independent 32-bit hashes (FNV-1a with its own and another prime) over the cells, a mark between them. */
function fingerprint(cells: readonly string[]): [number, number] {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i++) {
      const unit = cell.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul((high << 13) ^ (high >>> 19) ^ unit, 0x85ebca6b);
    }
    low = Math.imul(low ^ 0x1ffff, 0x01000193);
    high = Math.imul((high << 13) ^ (high >>> 19) ^ 0x1ffff, 0x85ebca6b);
  }
  return [low >>> 0, high >>> 0];
}
