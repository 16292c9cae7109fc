/**
 * Text in pieces, cut into whole rows for papaparse. It knows quotes and line ends and nothing else: `\n`, `\r\n` and
 * `\r` may all stand in one file and become `\n`, those inside quotes stay as they are; a row whose quotes are wrong is
 * set apart, so that the rows before and behind it can be read.
 */

export interface Rows {
  /** Whole rows, `\n` between them and none behind the last; an empty line is a row, too. Of a broken one its start. */
  text: string;
  /** Physical lines of the one row whose quotes are wrong. */
  broken?: number;
}

/** In characters. No row is that long: a quote was opened and never closed, or the file is no CSV. */
const LONGEST_ROW = 2 ** 20;

export class RowCutter {
  readonly #delimiter: string;
  /** Starts with the row that has not ended yet. */
  #text = '';
  /** The text is looked at up to here. */
  #at = 0;
  /** Where the open quote stands; null outside quotes. */
  #quote: number | null = null;
  #isBroken = false;
  /** Lines of that row that were not kept; null where all of it is. */
  #dropped: number | null = null;
  /** Quoted cells with a `\r` inside: [from, to, from, to ...]. */
  #kept: number[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The rows that end in this piece; with `isLast` also the one that no line end closes. */
  cut(piece: string, isLast = false): Rows[] {
    const whole = this.#text + piece;
    // Whether a `\n` follows will be seen with the next piece.
    const text = !isLast && whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const hasReturns = text.includes('\r');
    const found: Rows[] = [];
    let [at, block, row] = [this.#at, 0, 0];

    const take = (end: number) => {
      found.push({ text: hasReturns ? this.#normal(text, block, end) : text.slice(block, end) });
    };
    const takeBroken = (end: number) => {
      if (row > block) take(lineStartBefore(text, row));
      found.push({
        text: text.slice(row, Math.min(end, row + 100)),
        broken: (this.#dropped ?? 1) + lineEnds(text.slice(row, end)),
      });
      this.#isBroken = false;
      this.#dropped = null;
    };

    for (;;) {
      if (this.#quote !== null) {
        const close = text.indexOf('"', at);
        if (close < 0) at = text.length;
        else if (text[close + 1] === '"') {
          at = close + 2;
          continue;
        } else if (close + 1 === text.length && !isLast)
          at = close; // perhaps the first of two
        else {
          if (hasReturns && text.slice(this.#quote, close).includes('\r'))
            this.#kept.push(this.#quote, close);
          const next = text[close + 1];
          if (next !== undefined && next !== this.#delimiter && next !== '\n' && next !== '\r')
            this.#isBroken = true;
          this.#quote = null;
          at = close + 1;
          continue;
        }
        break;
      }
      const quote = text.indexOf('"', at);
      const plain = quote < 0 ? text.slice(at) : text.slice(at, quote);
      if (this.#isBroken) {
        const end = plain.search(/[\r\n]/);
        if (end >= 0) {
          takeBroken(at + end);
          block = row = at = at + end + (plain.startsWith('\r\n', end) ? 2 : 1);
          continue;
        }
      } else {
        const end = hasReturns
          ? Math.max(plain.lastIndexOf('\n'), plain.lastIndexOf('\r'))
          : plain.lastIndexOf('\n');
        if (end >= 0) row = at + end + 1;
      }
      at = quote + 1;
      if (quote < 0) {
        at = text.length;
        break;
      }
      // Anywhere else a quote is a character like others.
      const opens = quote === row ? this.#dropped === null : text[quote - 1] === this.#delimiter;
      if (opens) this.#quote = quote;
    }

    if (isLast) {
      if (this.#quote !== null || this.#isBroken) takeBroken(text.length);
      else if (row < text.length) take(text.length);
      else if (row > block) take(lineStartBefore(text, row));
      return found;
    }
    if (row > block) take(lineStartBefore(text, row));
    this.#keepFrom(whole, row, at);
    return found;
  }

  /** Keeps the row that has not ended; of one that is too long only that it was there. */
  #keepFrom(text: string, row: number, at: number): void {
    let from = row;
    if (at - row > LONGEST_ROW) {
      this.#dropped = (this.#dropped ?? 1) + lineEnds(text.slice(row, at));
      this.#isBroken = true;
      this.#kept = [];
      from = at;
    }
    this.#text = text.slice(from);
    this.#at = at - from;
    if (this.#quote !== null) this.#quote = Math.max(0, this.#quote - from);
    this.#kept = this.#kept.filter((place) => place >= from).map((place) => place - from);
  }

  #normal(text: string, from: number, to: number): string {
    let normal = '';
    let at = from;
    for (let i = 0; i < this.#kept.length; i += 2) {
      const [start, end] = [this.#kept[i], this.#kept[i + 1]];
      if (start < at || end > to) continue;
      normal += text.slice(at, start).replace(/\r\n?/g, '\n') + text.slice(start, end);
      at = end;
    }
    return normal + text.slice(at, to).replace(/\r\n?/g, '\n');
  }
}

/** Where the line end that stands before `at` begins. */
function lineStartBefore(text: string, at: number): number {
  return text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}

export function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') count++;
  return count;
}
