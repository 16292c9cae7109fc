/**
 * The rows that stand in the document, written by hand: one wheel step moves a few `<tr>` from one end to the other and
 * changes their text nodes, which costs a tenth of rendering a template again. At most `MOST_ROWS` are ever made.
 */

/** One `<tr>` and how it is filled. */
export interface PooledRow {
  readonly element: HTMLTableRowElement;
  /** Shows the row at `place` of what is listed. */
  write(place: number): void;
}

export class RowPool {
  readonly #body: HTMLTableSectionElement;
  readonly #make: () => PooledRow;
  /** In the order of the document. */
  #shown: PooledRow[] = [];
  #first = 0;

  constructor(body: HTMLTableSectionElement, make: () => PooledRow) {
    this.#body = body;
    this.#make = make;
  }

  get size(): number {
    return this.#shown.length;
  }

  /** Shows places [first, end). Rows that stay are not touched, unless `changed`: then all are written again. */
  show(first: number, end: number, changed: boolean): void {
    const kept = changed ? 0 : overlap(this.#first, this.#first + this.#shown.length, first, end);
    if (kept > 0) this.#shift(first, end);
    else this.#rewrite(first, end);
    this.#first = first;
  }

  /** Takes all rows out: for other columns, or for another body. */
  clear(): void {
    for (const { element } of this.#shown) element.remove();
    this.#shown = [];
  }

  #rewrite(first: number, end: number): void {
    const count = end - first;
    while (this.#shown.length > count) this.#shown.pop()!.element.remove();
    while (this.#shown.length < count) this.#append(this.#make());
    this.#shown.forEach((row, i) => row.write(first + i));
  }

  #shift(first: number, end: number): void {
    const free: PooledRow[] = [];
    while (this.#first < first) {
      free.push(this.#shown.shift()!);
      this.#first++;
    }
    while (this.#first + this.#shown.length > end) free.push(this.#shown.pop()!);
    while (this.#first > first) {
      const row = free.pop() ?? this.#make();
      row.write(--this.#first);
      this.#body.insertBefore(row.element, this.#shown[0]?.element ?? null);
      this.#shown.unshift(row);
    }
    while (this.#first + this.#shown.length < end) {
      const row = free.pop() ?? this.#make();
      row.write(this.#first + this.#shown.length);
      this.#append(row);
    }
    for (const { element } of free) element.remove();
  }

  #append(row: PooledRow): void {
    this.#body.append(row.element);
    this.#shown.push(row);
  }
}

function overlap(aStart: number, aEnd: number, bStart: number, bEnd: number): number {
  return Math.min(aEnd, bEnd) - Math.max(aStart, bStart);
}
