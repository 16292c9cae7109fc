/**
 * The one way into a dataset, for rows of files and for typed records alike: every cell is judged here, every refused
 * row is named, every accepted one is kept (rules 16, 30, 31, 44). Files come in the order of `TABLE_NAMES`, so that a
 * person or a group is known before it is pointed to.
 */
import type { DatasetConfig } from '../contract/records.js';
import type { FileTally, RefusalCode } from '../contract/refusals.js';
import {
  REQUIRED_BY_KIND,
  TABLES,
  TABLE_NAMES,
  type TableColumn,
  type TableName,
} from '../contract/tables.js';
import { checkZone } from '../contract/zone.js';
import { problemOf } from './cells.js';
import { ownText } from './dictionary.js';
import { settingsOf, type Dataset } from './dataset.js';
import { EventIntake } from './event-intake.js';
import { resolveParents } from './group-tree.js';
import { MAX_REFUSALS, type IntakeReport } from './intake-report.js';
import { RowIds } from './row-ids.js';
import { buildTables } from './tables.js';

export type { IntakeReport } from './intake-report.js';

/** Rows of one file. */
export interface FileIntake {
  /** Cells in the order of `TABLES[table].columns`, '' where blank. */
  add(cells: readonly string[], line: number): void;
  /** A row that the reader itself cannot take: wrong number of cells, an open quote. */
  refuse(line: number, why: RefusalCode, column?: string | null, value?: string | null): void;
}

/** An accepted row with the place it came from, for what can be judged only when all rows are there. */
interface KeptRow {
  cells: readonly string[];
  file: TableFile;
  line: number;
}

interface Missing {
  why: RefusalCode;
  column: string;
  value: string;
}

/** What is told apart by other columns than an id: the later row holds (rule 30). */
const LATER_HOLDS: Partial<Record<TableName, readonly string[]>> = {
  statuses: ['person', 'from'],
  memberships: ['group', 'person', 'from'],
  consents: ['person', 'scope', 'from'],
  alert_subscriptions: ['person', 'channel', 'from'],
  snapshots: ['person', 'date'],
};

export class Intake {
  readonly report: IntakeReport = { files: [], refusals: [], stopped: [] };
  readonly #events = new EventIntake();
  readonly #rows = new Map<TableName, KeptRow[]>();
  readonly #ids = new Map<TableName, RowIds>();
  readonly #places = new Map<TableName, Map<string, number>>();
  readonly #people = new Map<string, number>();
  readonly #groups = new Set<string>();

  /** Throws `unknown-zone`. */
  constructor(private readonly config: DatasetConfig = {}) {
    checkZone(config.timeZone ?? 'UTC');
  }

  file(table: TableName, name: string): FileIntake {
    const tally: FileTally = { file: name, table, accepted: 0, duplicates: 0, refused: 0 };
    this.report.files.push(tally);
    if (!this.#rows.has(table)) this.#rows.set(table, []);
    return new TableFile(table, tally, this.report, (cells, line, file) =>
      this.#take(table, cells, line, file),
    );
  }

  /** Takes a judged row, or says why not. */
  #take(table: TableName, cells: readonly string[], line: number, file: TableFile): void {
    const missing = this.#missingReference(table, cells);
    if (missing) return file.refuse(line, missing.why, missing.column, missing.value);
    const keyColumns = LATER_HOLDS[table];
    if (keyColumns) return this.#takeLater(table, keyColumns, { cells, line, file });
    let ids = this.#ids.get(table);
    if (!ids) this.#ids.set(table, (ids = new RowIds()));
    const repeat = ids.meet(cells[0], cells);
    if (repeat === 'identical') file.tally.duplicates++;
    else if (repeat === 'differing') file.refuse(line, 'differing-repeat', 'id', cells[0]);
    else {
      file.tally.accepted++;
      this.#keep(table, { cells, line, file });
    }
  }

  #keep(table: TableName, row: KeptRow): void {
    if (table === 'activity')
      return this.#events.store(row.cells, this.#people.get(row.cells[PERSON_OF_ACTIVITY])!);
    const cells = row.cells.map(ownText);
    if (table === 'people') this.#people.set(cells[0], this.#people.size);
    if (table === 'groups') this.#groups.add(cells[0]);
    this.#rows.get(table)!.push({ ...row, cells });
  }

  #takeLater(table: TableName, keyColumns: readonly string[], row: KeptRow): void {
    let places = this.#places.get(table);
    if (!places) this.#places.set(table, (places = new Map()));
    row = { ...row, cells: row.cells.map(ownText) };
    const key = keyColumns.map((name) => row.cells[columnIndex(table, name)]).join('\0');
    const place = places.get(key);
    const rows = this.#rows.get(table)!;
    if (place === undefined) {
      places.set(key, rows.length);
      rows.push(row);
      row.file.tally.accepted++;
    } else {
      rows[place] = row;
      row.file.tally.duplicates++;
    }
  }

  #missingReference(table: TableName, cells: readonly string[]): Missing | null {
    const { person, group } = REFERENCES[table];
    if (person >= 0 && !this.#people.has(cells[person]))
      return { why: 'unknown-person', column: 'person', value: cells[person] };
    if (group >= 0 && !this.#groups.has(cells[group]))
      return { why: 'unknown-group', column: 'group', value: cells[group] };
    return null;
  }

  /**
   * The dataset. `pause` is awaited between slices of work (about 20 ms for a million events), so that a page can
   * answer its user.
   */
  async finish(pause: () => Promise<void> = async () => {}): Promise<Dataset> {
    const groups = resolveParents(
      (this.#rows.get('groups') ?? []).map(({ cells, file, line }) => ({
        cells,
        refuse: (why) => file.refuseAccepted(line, why, 'parent', cells[2]),
      })),
    );
    const { events, accounts, targets, refs } = await this.#events.finish(
      () => this.#ids.get('activity')?.ids() ?? [],
      pause,
    );
    await pause();
    const tables = buildTables((name) => this.#rows.get(name)?.map((row) => row.cells), this.#people);
    return {
      settings: settingsOf(this.config),
      ...tables,
      groups,
      events,
      accounts,
      refs: refs.texts,
      targets: targets.texts,
      report: this.report,
    };
  }
}

const COLUMN_INDEX = Object.fromEntries(
  TABLE_NAMES.map((table) => [
    table,
    new Map(Object.keys(TABLES[table].columns).map((name, index) => [name, index])),
  ]),
) as Record<TableName, Map<string, number>>;

const columnIndex = (table: TableName, column: string): number => COLUMN_INDEX[table].get(column) ?? -1;
const REFERENCES = Object.fromEntries(
  TABLE_NAMES.map((table) => [
    table,
    { person: columnIndex(table, 'person'), group: columnIndex(table, 'group') },
  ]),
) as Record<TableName, { person: number; group: number }>;
const PERSON_OF_ACTIVITY = columnIndex('activity', 'person');

class TableFile implements FileIntake {
  readonly #columns: readonly (readonly [string, TableColumn])[];
  readonly #kind: number;
  readonly #from: number;
  readonly #to: number;

  constructor(
    private readonly table: TableName,
    readonly tally: FileTally,
    private readonly report: IntakeReport,
    private readonly take: (cells: readonly string[], line: number, file: TableFile) => void,
  ) {
    this.#columns = Object.entries(TABLES[table].columns);
    this.#kind = columnIndex(table, 'kind');
    this.#from = columnIndex(table, 'from');
    this.#to = columnIndex(table, 'to');
  }

  add(cells: readonly string[], line: number): void {
    for (let i = 0; i < this.#columns.length; i++) {
      const why = problemOf(this.#columns[i][1], cells[i]);
      if (why) return this.refuse(line, why, this.#columns[i][0], cells[i]);
    }
    const needed =
      this.#kind >= 0 && Object.hasOwn(REQUIRED_BY_KIND, cells[this.#kind])
        ? REQUIRED_BY_KIND[cells[this.#kind]]
        : [];
    const blank = needed.find((name) => cells[columnIndex(this.table, name)] === '');
    if (blank) return this.refuse(line, 'required-blank', blank, '');
    // Days as text are ordered as days are.
    const [from, to] = this.#to >= 0 ? [cells[this.#from], cells[this.#to]] : ['', ''];
    if (from !== '' && to !== '' && from > to) return this.refuse(line, 'from-after-to', 'from', from);
    this.take(cells, line, this);
  }

  refuse(line: number, why: RefusalCode, column: string | null = null, value: string | null = null): void {
    this.tally.refused++;
    if (this.report.refusals.length >= MAX_REFUSALS) return;
    this.report.refusals.push({
      file: this.tally.file,
      table: this.table,
      line,
      column,
      why,
      value: value?.slice(0, 100) ?? null,
    });
  }

  /** The row stays in part: it counts as refused all the same, so that nobody overlooks it. */
  refuseAccepted(line: number, why: RefusalCode, column: string, value: string): void {
    this.tally.accepted--;
    this.refuse(line, why, column, value);
  }
}
