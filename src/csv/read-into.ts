/** A folder of files into an intake: settings first, then table by table, each file as a stream. */
import { type ColumnMaps } from '../contract/column-maps.js';
import type { DatasetConfig } from '../contract/records.js';
import { NEEDED_TABLES, type TableName } from '../contract/tables.js';
import type { FileIntake, IntakeReport } from '../reports/intake.js';
import { FileStop, type DatasetReport, type FileNote } from './faults.js';
import { readConfig, readJson, readMaps } from './json-file.js';
import { planOf, type Job } from './plan.js';
import { readRows } from './read-rows.js';
import { NoSuchFile, sourcesOf, type DatasetFiles, type Source } from './sources.js';
import { TableReader } from './table-reader.js';

/** What rows are handed to; `Intake` of `reports/` is one. */
export interface RowIntake {
  file(table: TableName, name: string): FileIntake;
  readonly report: IntakeReport;
}

export interface ReadProgress {
  file: string;
  table: TableName;
  /** Bytes read so far, of all files. */
  done: number;
  /** Null where a source does not say its size. */
  total: number | null;
}

export interface ReadOptions {
  /** Rejects with the signal's reason; nothing is half read then, as nothing is returned. */
  signal?: AbortSignal;
  /** Called about twenty times a second. */
  onProgress?(progress: ReadProgress): void;
  /** Column maps by file name; before those of `dataset.json`. */
  maps?: ColumnMaps;
  /** For files given as addresses. Default: the global one. */
  fetch?: typeof globalThis.fetch;
}

export interface Reading<I> {
  intake: I;
  config: DatasetConfig;
  /** Its tallies are the intake's own, which moves a row to the refused when it finishes: a parent that was never there. */
  report: DatasetReport;
}

/**
 * Reads what there is: bad rows are named and left out, a bad file is named and the others are read. Throws `UsageError`
 * where `dataset.json` or a map is wrong, or a file cannot be read to its end.
 */
export async function readInto<I extends RowIntake>(
  files: DatasetFiles,
  intakeFor: (config: DatasetConfig) => I,
  options: ReadOptions = {},
): Promise<Reading<I>> {
  const { signal } = options;
  signal?.throwIfAborted();
  const sources = sourcesOf(files, options.fetch);
  const settings = sources.find(({ name }) => name.toLowerCase() === 'dataset.json');
  const json = settings && (await unlessAbsent(readJson(settings, signal)));
  const { config, maps } =
    settings && json !== undefined ? readConfig(json, settings.name) : { config: {}, maps: {} };
  const own = options.maps ? readMaps(options.maps, 'the column maps given') : {};
  const { jobs, others } = planOf(
    sources.filter((source) => source !== settings),
    { ...maps, ...own },
  );

  const intake = intakeFor(config);
  const reading = new DatasetReading(intake, config.timeZone ?? 'UTC', totalOf(jobs), options);
  for (const { name } of others) reading.note(name, 'not-read');
  for (const job of jobs) await reading.read(job);
  return { intake, config, report: reading.report };
}

async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof NoSuchFile) return undefined;
    throw error;
  });
}

function totalOf(jobs: readonly Job[]): number | null {
  return jobs.reduce<number | null>(
    (sum, { source }) => (sum === null || source.size === null ? null : sum + source.size),
    0,
  );
}

class DatasetReading {
  readonly #intake: RowIntake;
  readonly #zone: string;
  readonly #total: number | null;
  readonly #options: ReadOptions;
  readonly #faults: DatasetReport['faults'] = [];
  readonly #notes: FileNote[] = [];
  readonly #brought = new Set<TableName>();
  #done = 0;
  #told = 0;

  constructor(intake: RowIntake, zone: string, total: number | null, options: ReadOptions) {
    this.#intake = intake;
    this.#zone = zone;
    this.#total = total;
    this.#options = options;
  }

  get report(): DatasetReport {
    const missing = NEEDED_TABLES.filter((table) => !this.#brought.has(table));
    const { files, refusals } = this.#intake.report;
    return { files, refusals, faults: this.#faults, notes: this.#notes, missing };
  }

  note(file: string, code: FileNote['code']): void {
    if (!this.#notes.some((one) => one.file === file && one.code === code)) this.#notes.push({ file, code });
  }

  async read({ source, table, map, sidecar }: Job): Promise<void> {
    const { name } = source;
    const isGuarded = map.guard === 'apostrophe' || (sidecar !== null && (await this.#saysGuarded(sidecar)));
    const open = () => {
      this.#brought.add(table);
      return this.#intake.file(table, name);
    };
    const reader = new TableReader({ table, map, zone: this.#zone, isGuarded, open });
    try {
      await readRows(source, reader, {
        signal: this.#options.signal,
        allowNul: isGuarded,
        onWindows1252: () => this.note(name, 'read-as-windows-1252'),
        onBytes: (count) => this.#tell(name, table, count),
      });
    } catch (error) {
      if (error instanceof NoSuchFile) return;
      if (!(error instanceof FileStop)) throw error;
      if (map.optional && !reader.isOpen && error.code === 'missing-column') return;
      this.#intake.report.stopped.push(name);
      this.#faults.push({ file: name, table, code: error.code, column: error.column, line: error.line });
    }
  }

  async #saysGuarded(sidecar: Source): Promise<boolean> {
    const { signal } = this.#options;
    const json = await unlessAbsent(readJson(sidecar, signal)).catch(() => null);
    signal?.throwIfAborted();
    if (typeof json === 'object' && json && 'guard' in json && json.guard === 'apostrophe') return true;
    if (json !== undefined) this.note(sidecar.name, 'not-a-sidecar');
    return false;
  }

  #tell(file: string, table: TableName, count: number): void {
    this.#done += count;
    const now = performance.now();
    if (now - this.#told < 50 && this.#done !== this.#total) return;
    this.#told = now;
    this.#options.onProgress?.({ file, table, done: this.#done, total: this.#total });
  }
}
