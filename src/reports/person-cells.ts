/** What a row says of a person, and what it cannot say (rule 36). */
import type { DetailRow, State } from '../contract/answer.js';
import { PERSON_COLUMNS, type PersonColumn } from '../contract/catalogue.js';
import { UsageError } from '../contract/errors.js';
import { sortKey } from '../contract/sort-key.js';
import type { People } from './dataset.js';
import { isBlank } from './people-order.js';

/** A new row with the person's columns; further cells are put in with `setCell`. */
export function personRow(people: People, person: number): DetailRow {
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
    markCell(row, column, unregistered ? 'not-applicable' : 'missing');
  }
  return row;
}

/** A person's own column as a function of the person. Throws `query-invalid` for what is none. */
export function personCell(people: People, column: string): (person: number) => string | null {
  if (column !== 'id' && !(PERSON_COLUMNS as readonly string[]).includes(column)) {
    throw new UsageError(
      'query-invalid',
      `Cannot sort by ${JSON.stringify(column)}: not a column of this report`,
    );
  }
  const texts = people[column as 'id' | PersonColumn];
  const hidden = column === 'role' || column === 'title';
  return (person) => (hidden && !people.registered[person] ? null : texts[person] || null);
}

/** Puts a cell in; `blank` is the reason of a null, NaN is not applicable. */
export function setCell(
  row: DetailRow,
  column: string,
  cell: number | string | null,
  blank: State = 'missing',
): void {
  row[column] = isBlank(cell) ? null : cell;
  if (isBlank(cell)) markCell(row, column, cell === null ? blank : 'not-applicable');
}

function markCell(row: DetailRow, column: string, state: State): void {
  (row.state ??= {})[column] = state;
}

/** Whether name, e-mail, role or title contains the text, by the keys of rule 33. */
export function personContains(people: People, person: number, key: string): boolean {
  const texts = [people.name[person], people.email[person]];
  if (people.registered[person]) texts.push(people.role[person], people.title[person]);
  return texts.some((text) => sortKey(text).includes(key));
}
