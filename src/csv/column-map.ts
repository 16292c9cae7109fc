/** A column map at work: the cells of a foreign row become the cells of a row of ours. */
import type { CellSource, ColumnMap, FromColumn } from '../contract/column-maps.js';
import { dayText } from '../contract/day.js';
import { UsageError } from '../contract/errors.js';
import { instantText } from '../contract/instant.js';
import { TABLES, type TableColumn, type TableName } from '../contract/tables.js';
import { checkZone } from '../contract/zone.js';
import { FileStop } from './faults.js';
import { columnName } from './header.js';
import { dayOfInstant, instantOfWall, momentReader, type Moment } from './instant-format.js';

type Cells = readonly string[];
/** A cell of ours; null: the map has no word for what stands there. */
type CellReader = (cells: Cells) => string | null;

export interface MapColumn {
  name: string;
  read: CellReader;
  /** The cell it is made of, for the word of a refusal. */
  source(cells: Cells): string;
}

export interface MapContext {
  table: TableName;
  /** `columnName` of each header cell. */
  header: Cells;
  /** Line of the header. */
  line: number;
  /** The dataset's zone: of local times that say no other. */
  zone: string;
}

/** Readers for the columns of the table, in its order. Throws a `FileStop` where the file lacks a column. */
export function mapColumns(map: ColumnMap, context: MapContext): MapColumn[] {
  const columns: Readonly<Record<string, TableColumn>> = TABLES[context.table].columns;
  const wrong = Object.keys(map.columns ?? {}).find((name) => !Object.hasOwn(columns, name));
  if (wrong !== undefined) {
    throw new UsageError(
      'dataset-unreadable',
      `Cannot use the map for ${context.table}: it has no column ${JSON.stringify(wrong)}`,
    );
  }
  const made = Object.entries(columns).map(([name, column]) => {
    const source = map.columns ? (map.columns[name] ?? { constant: '' }) : sameName(name, column);
    return mapColumn(name, column, source, map, context);
  });
  return made.map((column) => ('rowKey' in column ? keyOf(column.name, made) : column));
}

/** Without a map: the column of the same name, blank where an optional one is not there. */
function sameName(name: string, column: TableColumn): CellSource {
  return { column: column.required ? name : [name] };
}

function mapColumn(
  name: string,
  column: TableColumn,
  source: CellSource,
  map: ColumnMap,
  context: MapContext,
) {
  if (typeof source === 'string') return fromColumn(name, column, { column: source }, map, context);
  if ('column' in source) return fromColumn(name, column, source, map, context);
  if ('constant' in source) return { name, read: () => source.constant, source: () => source.constant };
  if ('template' in source) return fromTemplate(name, source.template, context);
  return { name, rowKey: true, read: () => '', source: () => '' };
}

function fromColumn(
  name: string,
  column: TableColumn,
  source: FromColumn,
  map: ColumnMap,
  context: MapContext,
): MapColumn {
  const names = typeof source.column === 'string' ? [source.column] : source.column;
  const index = names.map((one) => context.header.indexOf(columnName(one))).find((at) => at >= 0) ?? -1;
  const isNeeded = typeof source.column === 'string' || (column.required && source.default === undefined);
  if (index < 0 && isNeeded) throw new FileStop('missing-column', context.line, names[0]);
  const blank = source.default ?? '';
  if (index < 0) return { name, read: () => blank, source: () => '' };
  const word = source.values
    ? wordReader(source.values, source.other)
    : momentWriter(column, source, map, context);
  const read: CellReader = (cells) =>
    cells[index] === '' ? blank : word ? word(cells[index]) : cells[index];
  return { name, read, source: (cells) => cells[index] };
}

function wordReader(
  values: Record<string, string>,
  other: string | undefined,
): (cell: string) => string | null {
  const exact = new Map(Object.entries(values));
  const folded = new Map(Object.entries(values).map(([from, to]) => [columnName(from), to]));
  return (cell) => exact.get(cell) ?? folded.get(columnName(cell)) ?? other ?? null;
}

/** A cell that fits no format goes on as it is: it may be an RFC 3339 instant, and if not, its refusal quotes it. */
function momentWriter(column: TableColumn, source: FromColumn, map: ColumnMap, context: MapContext) {
  const isDay = column.type === 'day';
  const format = source.format ?? (isDay ? undefined : map.format);
  if ((column.type !== 'instant' && !isDay) || format === undefined) return undefined;
  const zone = source.zone ?? map.zone ?? context.zone;
  checkZone(zone);
  const readers = [format].flat().map(momentReader);
  const write = isDay ? civilDayOf : instantOf;
  return (cell: string): string => {
    for (const read of readers) {
      const moment = read(cell);
      const text = moment && write(moment, zone);
      if (text) return text;
    }
    return cell;
  };
}

function instantOf({ milliseconds, isInstant }: Moment, zone: string): string | null {
  const at = isInstant ? milliseconds : instantOfWall(milliseconds, zone);
  return Number.isNaN(at) ? null : instantText(at);
}

function civilDayOf({ milliseconds, isInstant }: Moment, zone: string): string | null {
  const day = isInstant ? dayOfInstant(milliseconds, zone) : Math.floor(milliseconds / 86_400_000);
  return Number.isNaN(day) ? null : dayText(day);
}

function fromTemplate(name: string, template: string, { header, line }: MapContext): MapColumn {
  const parts = template.split(/\{([^{}]*)\}/).map((part, i) => {
    if (i % 2 === 0) return part;
    const index = header.indexOf(columnName(part.replace(/\?$/, '')));
    if (index < 0 && !part.endsWith('?')) throw new FileStop('missing-column', line, part);
    return index < 0 ? '' : index;
  });
  const read = (cells: Cells) =>
    parts
      .map((part) => (typeof part === 'number' ? cells[part] : part))
      .join('')
      .trim();
  return { name, read, source: read };
}

/**
 * The same file gives the same keys, and of two equal rows each its own: a list of days counts two logins of one day
 * twice, and read again changes nothing.
 */
function keyOf(name: string, columns: readonly MapColumn[]): MapColumn {
  const others = columns.filter((column) => column.name !== name);
  const seen = new Map<string, number>();
  const read = (cells: Cells) => {
    const key = others
      .map((column) => column.read(cells) ?? '')
      .join('|')
      .replace(/\|+$/, '');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
  return { name, read, source: () => '' };
}
