/** An intake that keeps every refusal: a page needs the first thousand, who mends a file needs all. */
import type { DatasetConfig } from '../contract/records.js';
import type { Refusal } from '../contract/refusals.js';
import type { TableName } from '../contract/tables.js';
import type { RowIntake } from '../csv/read-into.js';
import type { Dataset } from '../reports/dataset.js';
import { Intake, type FileIntake } from '../reports/intake.js';

export class EveryRefusal implements RowIntake {
  readonly #intake: Intake;
  readonly #refusals: Refusal[] = [];

  constructor(config: DatasetConfig) {
    this.#intake = new Intake(config);
  }

  get report() {
    this.#collect();
    return { ...this.#intake.report, refusals: this.#refusals };
  }

  file(table: TableName, name: string): FileIntake {
    const file = this.#intake.file(table, name);
    return {
      add: (cells, line) => {
        file.add(cells, line);
        this.#collect();
      },
      refuse: (...refusal) => {
        file.refuse(...refusal);
        this.#collect();
      },
    };
  }

  async finish(): Promise<Dataset> {
    return this.#intake.finish();
  }

  /** Taken away as they come, so that the intake never finds its list full. */
  #collect(): void {
    const { refusals } = this.#intake.report;
    if (refusals.length > 0) this.#refusals.push(...refusals.splice(0));
  }
}
