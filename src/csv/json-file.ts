/** `dataset.json` and the sidecars of exports. */
import { columnMapsSchema, type ColumnMaps } from '../contract/column-maps.js';
import { UsageError } from '../contract/errors.js';
import { datasetConfigSchema, type DatasetConfig } from '../contract/records.js';
import { mistakeOf, type Issue } from '../contract/schema-words.js';
import { textOf } from './decode.js';
import { jsonPlace } from './json-place.js';
import type { Source } from './sources.js';

/** In characters. Far more than any settings need, and far less than would hurt. */
const LONGEST = 2 ** 24;

/** Throws `dataset-unreadable`, naming file and place. */
export async function readJson(source: Source, signal?: AbortSignal): Promise<unknown> {
  let text = '';
  for await (const piece of textOf(source, { signal })) {
    text += piece;
    if (text.length > LONGEST) throw unreadable(source.name, 'too long');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { line, column } = jsonPlace(text);
    throw unreadable(source.name, `no JSON at line ${line}, column ${column}`, cause);
  }
}

export interface DatasetFileContent {
  config: DatasetConfig;
  maps: ColumnMaps;
}

/** Throws `dataset-unreadable` at the first value that is not what it should be. */
export function readConfig(json: unknown, name: string): DatasetFileContent {
  const config = checked(datasetConfigSchema.safeParse(json), name);
  const maps = (json as { maps?: unknown }).maps;
  return { config, maps: maps === undefined ? {} : readMaps(maps, `${name}, maps`) };
}

/** `what` is what a message calls them. */
export function readMaps(json: unknown, what: string): ColumnMaps {
  return checked(columnMapsSchema.safeParse(json), what);
}

function checked<T>(
  result: { success: true; data: T } | { success: false; error: { issues: Issue[] } },
  name: string,
): T {
  if (result.success) return result.data;
  const { at, why } = mistakeOf(result.error.issues);
  throw unreadable(name, `${why} at ${at || 'its top'}`);
}

function unreadable(name: string, why: string, cause?: unknown): UsageError {
  return new UsageError('dataset-unreadable', `Cannot read ${name}: ${why}`, { cause });
}
