/** What a viewer says about a file - what it is, how it writes times - and the column maps that come of it. */
import type { ColumnMap, ColumnMaps, FileMap } from '../src/contract/column-maps.js';
import type { TableName } from '../src/contract/tables.js';
import { READY_MAPS } from '../src/csv/ready-maps.js';

export interface FileChoice {
  /** Empty: what its name says. */
  as: '' | `map ${string}` | `table ${TableName}`;
  /** Of its times; empty: RFC 3339, or what the ready map says. */
  format: string;
  /** IANA name; empty: the dataset's. */
  zone: string;
}

/** By the names of the files. */
export type FileChoices = ReadonlyMap<string, FileChoice>;

export const choiceOf = (choices: FileChoices, name: string): FileChoice =>
  choices.get(name) ?? { as: '', format: '', zone: '' };

export function mapsOf(choices: FileChoices): ColumnMaps {
  const maps = [...choices].map(([name, choice]) => [name, mapOf(choice)] as const);
  return Object.fromEntries(maps.filter((one): one is [string, FileMap] => one[1] !== null));
}

function mapOf({ as, format, zone }: FileChoice): FileMap | null {
  const times: ColumnMap = { ...(format && { format }), ...(zone && { zone }) };
  const [kind, id] = as.split(' ');
  if (kind === 'table') return { table: id as TableName, ...times };
  if (kind === 'map') {
    const ready = READY_MAPS.find((one) => one.id === id);
    return ready && (format || zone) ? ready.maps.map((map) => ({ ...map, ...times })) : id;
  }
  return format || zone ? times : null;
}
