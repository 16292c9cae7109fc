/** Which file fills which table. */
import type { ColumnMap, ColumnMaps, FileMap } from '../contract/column-maps.js';
import { UsageError } from '../contract/errors.js';
import { TABLE_NAMES, type TableName } from '../contract/tables.js';
import { READY_MAPS } from './ready-maps.js';
import type { Source } from './sources.js';

/** One reading of one file; a file that fills several tables is read once for each. */
export interface Job {
  source: Source;
  table: TableName;
  map: ColumnMap;
  /** Stands beside it and may say that it is an export of ours. */
  sidecar: Source | null;
}

export interface Plan {
  /** In the order of the tables: people first, then those who point to them. */
  jobs: Job[];
  /** No table, no map, no sidecar. */
  others: Source[];
}

/** Throws `dataset-unreadable` where a map says no table, or a ready map that there is not. */
export function planOf(sources: readonly Source[], maps: ColumnMaps): Plan {
  const sidecars = new Map<Source, Source>();
  const others: Source[] = [];
  const jobs: Job[] = [];
  const named = new Map(Object.entries(maps).map(([name, map]) => [name.toLowerCase(), map]));
  for (const source of sources) {
    const map = named.get(source.name.toLowerCase());
    const table = tableOfName(source.name);
    const found = map ? mapsOf(map, source.name) : table ? [{ table }] : [];
    for (const one of found) jobs.push({ source, table: tableOf(one, source.name), map: one, sidecar: null });
    if (found.length > 0) continue;
    const beside = sources.find((other) => other !== source && isSidecarOf(source.name, other.name));
    if (beside) sidecars.set(beside, source);
    else if (!source.name.startsWith('.')) others.push(source); // .DS_Store and its like
  }
  const wanted = jobs.filter(
    ({ table, map }) => !map.fallback || !jobs.some((job) => job.table === table && !job.map.fallback),
  );
  wanted.sort((a, b) => TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table));
  return { jobs: wanted.map((job) => ({ ...job, sidecar: sidecars.get(job.source) ?? null })), others };
}

/** `People.CSV` holds people. */
export function tableOfName(name: string): TableName | null {
  const stem = /^(.+)\.(csv|tsv|txt)$/i.exec(name)?.[1].toLowerCase();
  return TABLE_NAMES.find((table) => table === stem) ?? null;
}

function mapsOf(map: FileMap, file: string): ColumnMap[] {
  if (typeof map !== 'string') return [map].flat();
  const ready = READY_MAPS.find(({ id }) => id === map);
  if (!ready)
    throw new UsageError(
      'dataset-unreadable',
      `Cannot read ${file}: there is no ready map ${JSON.stringify(map)}`,
    );
  return [...ready.maps];
}

function tableOf({ table }: ColumnMap, file: string): TableName {
  const found = table ?? tableOfName(file);
  if (!found) throw new UsageError('dataset-unreadable', `Cannot read ${file}: its map says no table`);
  return found;
}

/** `team.csv.json` or `team.json` beside `team.csv`. */
function isSidecarOf(name: string, file: string): boolean {
  const [sidecar, whole] = [name.toLowerCase(), file.toLowerCase()];
  return (
    !whole.endsWith('.json') &&
    (sidecar === `${whole}.json` || sidecar === whole.replace(/\.[^.]*$/, '.json'))
  );
}
