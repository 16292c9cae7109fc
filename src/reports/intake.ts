/** The one way into a dataset. [seam: being written] */
import type { FileTally, Refusal, RefusalCode } from '../contract/refusals.js';
import type { DatasetConfig } from '../contract/records.js';
import type { TableName } from '../contract/tables.js';

export interface FileIntake {
  /** Cells in the order of `TABLES[table].columns`, '' where blank. */
  add(cells: readonly string[], line: number): void;
  /** A row that the reader itself cannot take: wrong number of cells, an open quote. */
  refuse(line: number, why: RefusalCode, column?: string | null, value?: string | null): void;
}

export interface IntakeReport {
  files: FileTally[];
  /** The first 1,000; the tallies count all. */
  refusals: Refusal[];
}

export declare class Intake {
  constructor(config?: DatasetConfig);
  /** Files in the order of TABLE_NAMES: people first. */
  file(table: TableName, name: string): FileIntake;
  readonly report: IntakeReport;
}
