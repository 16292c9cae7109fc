/** What a dropped file with another name is, told by its header. A guess: a page asks before it takes it. */
import { TABLE_NAMES, TABLES, type TableColumn, type TableName } from '../contract/tables.js';
import { columnName } from './header.js';
import { READY_MAPS } from './ready-maps.js';

export type TableGuess = { table: TableName; map?: undefined } | { table?: undefined; map: string };

/** Null: nothing fits. Our own tables first, then the ready maps in their order. */
export function guessTable(header: readonly string[]): TableGuess | null {
  const names = new Set(header.map(columnName));
  const table = tableOf(names);
  if (table) return { table };
  const ready = READY_MAPS.find(({ known }) =>
    known.every((one) => [one].flat().some((name) => names.has(columnName(name)))),
  );
  return ready ? { map: ready.id } : null;
}

/** The table that has most of the header's columns: all it requires, at least two, and more than half of the header. */
function tableOf(names: ReadonlySet<string>): TableName | null {
  const scores = TABLE_NAMES.map((table) => {
    const columns = Object.entries<TableColumn>(TABLES[table].columns);
    const hasRequired = columns.every(([name, { required }]) => !required || names.has(name));
    return { table, score: hasRequired ? columns.filter(([name]) => names.has(name)).length : 0 };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= 2 && best.score * 2 > names.size ? best.table : null;
}
