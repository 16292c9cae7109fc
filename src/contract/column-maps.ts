/**
 * Column maps (section 6): how a file with other columns becomes rows of our tables. `dataset.json` has them under
 * `maps`, by file name; a page that lets people drop files makes them in a small dialog. Data only, so that a map can be
 * saved, sent and read again; `csv/column-map.ts` works by them.
 */
import * as z from 'zod/mini';
import './zod-setup.js';
import { TABLE_NAMES, type TableName } from './tables.js';

/** Taken from a column of the file. Names are compared trimmed, without case, a space or hyphen being an underscore. */
export interface FromColumn {
  /** One name: the file must have it. Several: the first that the file has, blank where it has none of them. */
  column: string | string[];
  /** What the file writes -> what we write (`{ INMAIL_SENT: 'inmail_sent' }`); compared exactly, else as names are. */
  values?: Record<string, string>;
  /** For a word that `values` does not know. Without it, such a row is refused (`not-a-map-value`). */
  other?: string;
  /** For a blank cell, and where the file has no such column. */
  default?: string;
  /** How the file writes an instant or a day, in tokens: `MM-DD-YYYY HH:MM:SS`. Several: the first that fits. */
  format?: string | string[];
  /** IANA name of the zone of a local time; default: the map's, else the dataset's. */
  zone?: string;
}

export type CellSource =
  /** The name of a column. */
  | string
  | FromColumn
  /** The same for every row. */
  | { constant: string }
  /** Several columns: `{activityId}:{activityType}`; `{title?}` is blank where there is none. Spaces at its ends go. */
  | { template: string }
  /** For lists without ids: a key of the row's own cells and how often they stood in the file before. */
  | { rowKey: true };

export interface ColumnMap {
  /** Default: the table that the file's name says. */
  table?: TableName;
  /** Our columns -> where they come from; what is not named stays blank. Without it: columns of the same names. */
  columns?: Record<string, CellSource>;
  /** For every instant that says no other. */
  format?: string | string[];
  zone?: string;
  /** The file is an export of ours: an apostrophe before what a spreadsheet takes for a formula goes away again. */
  guard?: 'apostrophe';
  /** Left out, without a word, where the file lacks a column it needs. */
  optional?: boolean;
  /** Left out where another file brings this table: people made from a list of what they did. */
  fallback?: boolean;
}

/** The id of a ready map, a map, or several: one file may fill several tables. */
export type FileMap = string | ColumnMap | ColumnMap[];
export type ColumnMaps = Record<string, FileMap>;

const text = z.string();
const texts = z.union([text, z.array(text).check(z.minLength(1))]);

const cellSource = z.union([
  text,
  z.strictObject({
    column: texts,
    values: z.optional(z.record(text, text)),
    other: z.optional(text),
    default: z.optional(text),
    format: z.optional(texts),
    zone: z.optional(text),
  }),
  z.strictObject({ constant: text }),
  z.strictObject({ template: text }),
  z.strictObject({ rowKey: z.literal(true) }),
]) satisfies z.ZodMiniType<CellSource>;

const columnMap = z.strictObject({
  table: z.optional(z.enum(TABLE_NAMES)),
  columns: z.optional(z.record(text, cellSource)),
  format: z.optional(texts),
  zone: z.optional(text),
  guard: z.optional(z.literal('apostrophe')),
  optional: z.optional(z.boolean()),
  fallback: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<ColumnMap>;

/** The schema of `maps`. Strict: a misspelt key would silently leave a column blank. */
export const columnMapsSchema = z.record(
  text,
  z.union([text, columnMap, z.array(columnMap).check(z.minLength(1))]),
) satisfies z.ZodMiniType<ColumnMaps>;
