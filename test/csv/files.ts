/** Small files for the tests of reading, and an intake that only writes down what it gets. */
import { TABLES, type TableName } from '../../src/contract/tables.js';
import type { DatasetConfig } from '../../src/contract/records.js';
import { readInto, type ReadOptions } from '../../src/csv/read-into.js';
import type { StreamedFile } from '../../src/csv/sources.js';
import type { IntakeReport } from '../../src/reports/intake.js';

/** Name -> content, as text (UTF-8) or as bytes. */
export function filesOf(contents: Record<string, string | Uint8Array<ArrayBuffer>>): File[] {
  return Object.entries(contents).map(([name, content]) => new File([content], name));
}

/** A file whose stream comes in the given pieces. */
export function piecewise(name: string, bytes: Uint8Array, size: number): StreamedFile {
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

export class NotedIntake {
  /** As objects without blank cells, with their line. */
  readonly rows: Partial<Record<TableName, Record<string, string | number>[]>> = {};
  readonly report: IntakeReport = { files: [], refusals: [], stopped: [] };

  constructor(readonly config: DatasetConfig = {}) {}

  file(table: TableName, file: string) {
    const tally = { file, table, accepted: 0, duplicates: 0, refused: 0 };
    this.report.files.push(tally);
    const rows = (this.rows[table] ??= []);
    const names = Object.keys(TABLES[table].columns);
    return {
      add: (cells: readonly string[], line: number) => {
        tally.accepted++;
        const filled = cells.map((cell, i) => [names[i], cell]).filter(([, cell]) => cell !== '');
        rows.push({ line, ...Object.fromEntries(filled) });
      },
      refuse: (line: number, why: never, column: string | null = null, value: string | null = null) => {
        tally.refused++;
        this.report.refusals.push({ file, table, line, column, why, value });
      },
    };
  }
}

/** Reads files into a noted intake. */
export async function noted(
  contents: Record<string, string | Uint8Array<ArrayBuffer>>,
  options?: ReadOptions,
) {
  const { intake, report, config } = await readInto(
    filesOf(contents),
    (settings) => new NotedIntake(settings),
    options,
  );
  return { rows: intake.rows, report, config };
}
