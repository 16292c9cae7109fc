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

const [QUOTE, LF, CR] = [34, 10, 13];

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
    const delimiter = this.#delimiter.charCodeAt(0);
    const found: Rows[] = [];
    let [at, block, row, quote] = [this.#at, 0, 0, this.#quote];
    let nextReturn = indexOf(text, '\r', 0);
    const hasReturns = nextReturn < text.length;

    const take = (end: number) =>
      found.push({ text: hasReturns ? this.#normal(text, block, end) : text.slice(block, end) });
    const takeBroken = (end: number) => {
      if (row > block) take(lineEndBefore(text, row));
      const lines = (this.#dropped ?? 1) + lineEnds(text.slice(row, end));
      found.push({ text: text.slice(row, Math.min(end, row + 100)), broken: lines });
      this.#isBroken = false;
      this.#dropped = null;
    };

    for (;;) {
      if (quote !== null) {
        const close = indexOf(text, '"', at);
        const next = text.charCodeAt(close + 1);
        at = close;
        if (close >= text.length || (close + 1 === text.length && !isLast)) break; // perhaps the first of two
        at = close + 1;
        if (next === QUOTE) at++;
        else {
          if (nextReturn < quote) nextReturn = indexOf(text, '\r', quote);
          if (nextReturn < close) this.#kept.push(quote, close);
          if (at < text.length && next !== delimiter && next !== LF && next !== CR) this.#isBroken = true;
          quote = null;
        }
        continue;
      }
      const open = indexOf(text, '"', at);
      // Mostly there is a lone delimiter between two quoted cells.
      if (open !== at + 1 || text.charCodeAt(at) !== delimiter) {
        const plain = text.slice(at, open);
        if (this.#isBroken) {
          const end = plain.search(/[\r\n]/);
          if (end >= 0) {
            takeBroken(at + end);
            block = row = at = at + end + (plain.startsWith('\r\n', end) ? 2 : 1);
            continue;
          }
        } else {
          const end = Math.max(plain.lastIndexOf('\n'), hasReturns ? plain.lastIndexOf('\r') : -1);
          if (end >= 0) row = at + end + 1;
        }
      }
      at = Math.min(open + 1, text.length);
      if (open === text.length) break;
      // Anywhere else a quote is a character like others.
      const opens = open === row ? this.#dropped === null : text.charCodeAt(open - 1) === delimiter;
      if (opens) quote = open;
    }

    if (isLast && (quote !== null || this.#isBroken)) takeBroken(text.length);
    else if (isLast && row < text.length) take(text.length);
    else if (row > block) take(lineEndBefore(text, row));
    if (!isLast) this.#keepFrom(whole, row, at, quote);
    return found;
  }

  /** Keeps the row that has not ended; of one that is too long only that it was there. */
  #keepFrom(text: string, row: number, at: number, quote: number | null): void {
    let from = row;
    if (at - row > LONGEST_ROW) {
      this.#dropped = (this.#dropped ?? 1) + lineEnds(text.slice(row, at));
      this.#isBroken = true;
      this.#kept = [];
      from = at;
    }
    this.#text = text.slice(from);
    this.#at = at - from;
    this.#quote = quote === null ? null : Math.max(0, quote - from);
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

/** As of a string, but the text's length where there is none. */
function indexOf(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index < 0 ? text.length : index;
}

/** Where the line end that stands before `at` begins. */
function lineEndBefore(text: string, at: number): number {
  return text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}

export function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') count++;
  return count;
}
