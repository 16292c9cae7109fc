/** The rows of one file on their way into one table. */
import type { ColumnMap } from '../contract/column-maps.js';
import { TABLES, type TableName } from '../contract/tables.js';
import type { FileIntake } from '../reports/intake.js';
import { mapColumns, type MapColumn } from './column-map.js';
import { FileStop } from './faults.js';
import { unguarded } from './guard.js';
import { columnName, repeatedName } from './header.js';
import type { RowReader } from './read-rows.js';

export interface TableReaderOptions {
  table: TableName;
  map: ColumnMap;
  /** The dataset's. */
  zone: string;
  isGuarded: boolean;
  /** Called when the header is good: from then on the table counts as brought. */
  open(): FileIntake;
}

export class TableReader implements RowReader {
  readonly #options: TableReaderOptions;
  #width = 0;
  #columns: MapColumn[] = [];
  /** The file has exactly our columns in our order: its rows need no work. */
  #isOurs = false;
  #intake: FileIntake | null = null;

  constructor(options: TableReaderOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#intake !== null;
  }

  header(cells: readonly string[], line: number): void {
    const { table, map, zone, isGuarded, open } = this.#options;
    const header = cells.map(columnName);
    const repeated = repeatedName(header);
    if (repeated !== undefined) throw new FileStop('repeated-column', line, repeated);
    this.#width = cells.length;
    this.#columns = mapColumns(map, { table, header, line, zone });
    const ours = Object.keys(TABLES[table].columns);
    this.#isOurs =
      !map.columns &&
      !isGuarded &&
      ours.length === header.length &&
      ours.every((name, i) => name === header[i]);
    this.#intake = open();
  }

  row(cells: readonly string[], line: number): void {
    const intake = this.#intake as FileIntake;
    if (cells.length !== this.#width) return intake.refuse(line, 'wrong-cell-count');
    if (this.#isOurs) return intake.add(cells, line);
    const given = this.#options.isGuarded ? cells.map(unguarded) : cells;
    const ours: string[] = [];
    for (const column of this.#columns) {
      const cell = column.read(given);
      if (cell === null)
        return intake.refuse(line, 'not-a-map-value', column.name, column.source(given).slice(0, 100));
      ours.push(cell);
    }
    intake.add(ours, line);
  }

  broken(start: string, line: number): void {
    this.#intake?.refuse(line, 'broken-quote', null, start.slice(0, 100));
  }
}
