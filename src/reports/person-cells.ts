/** What a row says of a person, and what it cannot say (rule 36). */
import type { DetailRow, State } from '../contract/answer.js';
import { PERSON_COLUMNS, type PersonColumn } from '../contract/report-entry.js';
import { UsageError } from '../contract/errors.js';
import { instantText } from '../contract/instant.js';
import { inBlocks, type Work } from '../contract/work.js';
import type { People } from './dataset.js';

/** Null where the value is missing, NaN where it is not applicable (0/0). */
export type Cell = number | string | null;

/** A column of a table of people. */
export interface PeopleColumn {
  cellOf(person: number): Cell;
  /** Cells are milliseconds since 1970, and written as instants. */
  readonly isInstant?: boolean;
}

/** Nothing to order by: missing and not applicable alike. */
export const isBlank = (cell: Cell): cell is null => cell === null || Number.isNaN(cell);

/** Rows between two breaths; a row may have thirty cells. */
const ROWS = 256;

/** A row each: the person's own columns, then the given ones. `blank` is the reason of a null. */
export function* rowsOf(
  people: People,
  list: Uint32Array,
  columns: ReadonlyMap<string, PeopleColumn>,
  blank: State = 'missing',
): Work<DetailRow[]> {
  const rows: DetailRow[] = [];
  const given = [...columns];
  yield* inBlocks(
    list.length,
    (from, to) => {
      for (let i = from; i < to; i++) {
        const row = personRow(people, list[i]);
        for (const [id, { cellOf, isInstant }] of given) {
          const cell = cellOf(list[i]);
          if (isBlank(cell)) putBlank(row, id, cell === null ? blank : 'not-applicable');
          else row[id] = isInstant ? instantText(cell as number) : cell;
        }
        rows.push(row);
      }
    },
    ROWS,
  );
  return rows;
}

function personRow(people: People, person: number): DetailRow {
  const row: DetailRow = {
    id: people.id[person],
    name: people.name[person] || null,
    email: people.email[person] || null,
    role: null,
    title: null,
    status: people.status[person] || null,
  };
  if (people.registered[person]) {
    row.role = people.role[person] || null;
    row.title = people.title[person] || null;
  }
  for (const column of PERSON_COLUMNS) {
    if (row[column] !== null) continue;
    const unregistered = !people.registered[person] && (column === 'role' || column === 'title');
    putBlank(row, column, unregistered ? 'not-applicable' : 'missing');
  }
  return row;
}

function putBlank(row: DetailRow, column: string, state: State): void {
  row[column] = null;
  (row.state ??= {})[column] = state;
}

/** A person's own column. Throws `query-invalid` for what is none. */
export function personColumn(people: People, column: string): PeopleColumn {
  if (column !== 'id' && !(PERSON_COLUMNS as readonly string[]).includes(column)) {
    throw new UsageError(
      'query-invalid',
      `Cannot sort by ${JSON.stringify(column)}: not a column of this report`,
    );
  }
  const texts = people[column as 'id' | PersonColumn];
  const hidden = column === 'role' || column === 'title';
  return { cellOf: (person) => (hidden && !people.registered[person] ? null : texts[person] || null) };
}
