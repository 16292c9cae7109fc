/** A part of an answer's people, told by one column: those of a coach level, those idle for so many days. */
import type { DetailRow } from '../../contract/answer.js';

/** Rows whose cell of `column` is `is` (null: blank), or a number of at least `min`. */
export type RowCondition = { column: string; is: string | number | null } | { column: string; min: number };

export function fits(row: DetailRow, where: RowCondition): boolean {
  const cell = row[where.column] ?? null;
  return 'min' in where ? typeof cell === 'number' && cell >= where.min : cell === where.is;
}

/** Asked with every rendering: the same rows and the same condition give the same list. */
export class PartOfRows {
  #of: readonly DetailRow[] | undefined;
  #where: RowCondition | undefined;
  #part: readonly DetailRow[] = [];

  of(rows: readonly DetailRow[], where: RowCondition | undefined): readonly DetailRow[] {
    if (rows !== this.#of || where !== this.#where) {
      this.#of = rows;
      this.#where = where;
      this.#part = where ? rows.filter((row) => fits(row, where)) : rows;
    }
    return this.#part;
  }
}
