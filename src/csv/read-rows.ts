/** From a file to its rows: bytes, text, whole rows, cells. Nothing here knows a table. */
import { Breath } from './breath.js';
import { textOf } from './decode.js';
import { withoutEndMark } from './end-mark.js';
import { FileStop } from './faults.js';
import { findHeader } from './header.js';
import { cellsOf } from './papa.js';
import type { Source } from './sources.js';
import { lineEnds, RowCutter, type Rows } from './whole-rows.js';

export interface RowReader {
  /** The first row. */
  header(cells: readonly string[], line: number): void;
  /** `line`: the first physical line of the row. Empty lines do not come. */
  row(cells: readonly string[], line: number): void;
  /** A row with wrong quotes. */
  broken(start: string, line: number): void;
}

export interface ReadRowsOptions {
  signal?: AbortSignal;
  /** Only in an export of ours: elsewhere a NUL means a damaged file. */
  allowNul?: boolean;
  onWindows1252?(): void;
  onBytes?(count: number): void;
}

/** Rejects with a `FileStop` where the file is damaged; what came before it has been handed on. */
export async function readRows(
  source: Source,
  reader: RowReader,
  options: ReadRowsOptions = {},
): Promise<void> {
  const breath = new Breath(options.signal);
  const feed = new RowFeed(reader, options.allowNul ?? false);
  const texts = textOf(source, {
    ...options,
    onEncoding: (encoding) => encoding === 'windows-1252' && options.onWindows1252?.(),
  });
  for await (const text of withoutEndMark(texts)) {
    feed.push(text);
    if (breath.due) await breath.take();
  }
  feed.end();
}

class RowFeed {
  /** The first line of the next row. */
  line = 1;
  readonly #reader: RowReader;
  readonly #allowNul: boolean;
  /** Until the header is found. */
  #head = '';
  #cutter: RowCutter | null = null;
  #delimiter = ',';
  #hasHeader = false;

  constructor(reader: RowReader, allowNul: boolean) {
    this.#reader = reader;
    this.#allowNul = allowNul;
  }

  push(text: string): void {
    const nul = this.#allowNul ? -1 : text.indexOf('\0');
    this.#add(nul < 0 ? text : text.slice(0, nul), false);
    if (nul >= 0) throw new FileStop('nul-bytes', this.line);
  }

  end(): void {
    this.#add('', true);
    if (!this.#hasHeader) throw new FileStop('empty', null);
  }

  #add(text: string, isLast: boolean): void {
    if (this.#cutter) return this.#take(this.#cutter.cut(text, isLast));
    this.#head += text;
    const start = findHeader(this.#head, isLast);
    if (!start) return;
    this.line = start.line;
    this.#delimiter = start.delimiter;
    this.#cutter = new RowCutter(start.delimiter);
    this.#take(this.#cutter.cut(this.#head.slice(start.at), isLast));
    this.#head = '';
  }

  #take(found: readonly Rows[]): void {
    for (const { text, broken } of found) {
      if (broken === undefined) this.#takeRows(text);
      else if (!this.#hasHeader) throw new FileStop('broken-header', this.line);
      else {
        this.#reader.broken(text, this.line);
        this.line += broken;
      }
    }
  }

  #takeRows(text: string): void {
    const mayBreak = text.includes('"');
    for (const cells of cellsOf(text, this.#delimiter)) {
      if (cells.length > 1 || cells[0] !== '') {
        if (this.#hasHeader) this.#reader.row(cells, this.line);
        else this.#reader.header(cells, this.line);
        this.#hasHeader = true;
      }
      this.line++;
      if (mayBreak) for (const cell of cells) this.line += lineEnds(cell);
    }
  }
}
