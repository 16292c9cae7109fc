/** What a person leaves behind on one day at work; the files in `deeds/` fill it. */
import { instantText } from '../contract/instant.js';
import type { RecordOf } from '../contract/tables.js';
import { instantOf, type Plan } from './plan.js';
import type { Random } from './random.js';
import type { Held } from './seat-tables.js';
import type { Staffer } from './staff.js';

export type Activity = RecordOf<'activity'>;
export type Cells = Omit<Partial<Activity>, 'id' | 'at' | 'person' | 'product' | 'kind'>;

/** A staffer at work: what changes from day to day. */
export interface Worker {
  readonly staffer: Staffer;
  readonly random: Random;
  readonly held: Held | null;
  readonly channels: readonly ('email' | 'slack')[];
  inmails: number;
  alerts: number;
  /** Suggested actions done so far. */
  coached: number;
}

export class Workday {
  readonly #begins: number;

  constructor(
    readonly plan: Plan,
    readonly day: number,
    readonly worker: Worker,
    /** Takes a row of some day from now on; rows after the end of the data or of the person's time are dropped. */
    readonly put: (day: number, row: Activity) => void,
  ) {
    this.#begins = instantOf(plan, day, 0);
  }

  /** Adds a row of this day, or `later` days after it. */
  add(hours: number, product: string, kind: string, cells: Cells, later = 0): void {
    const end = this.worker.staffer.left ?? this.plan.last;
    if (this.day + later > end) return;
    const at =
      later === 0
        ? this.#begins + Math.round(hours * 3_600_000)
        : instantOf(this.plan, this.day + later, hours);
    this.put(this.day + later, {
      id: '',
      at: instantText(at),
      person: this.worker.staffer.id,
      product,
      kind,
      ...cells,
    });
  }
}
