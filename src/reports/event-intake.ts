/** Rows of `activity.csv` on their way into columns. Cells arrive judged; here they only become numbers. */
import { compareCodePoints } from '../contract/sort-key.js';
import { TABLES } from '../contract/tables.js';
import { readNumber } from './cells.js';
import { Dictionary } from './dictionary.js';
import { growingCodes, growingFloats } from './growing.js';
import type { Rows, Trait } from './rows.js';
import { orderByTime } from './time-order.js';

/** Events in order of (at, id), before any zone gives them a day. */
export type Events = Omit<Rows, 'day'>;

export interface EventTables {
  events: Events;
  accounts: string[];
  targets: Dictionary;
  refs: Dictionary;
}

const COLUMN = Object.fromEntries(
  Object.keys(TABLES.activity.columns).map((name, index) => [name, index]),
) as Record<keyof typeof TABLES.activity.columns, number>;
const TRAIT_COLUMNS = [
  'product',
  'kind',
  'surface',
  'temperature',
  'channel',
  'object',
  'action',
  'decision',
] as const;

export class EventIntake {
  readonly #at = growingFloats();
  readonly #person = growingCodes();
  readonly #trait = growingCodes();
  readonly #account = growingCodes();
  readonly #target = growingCodes();
  readonly #ref = growingCodes();
  readonly #quantity = growingFloats();
  readonly #credits = growingFloats();
  #counted = false;
  #credited = false;
  readonly #traits: Trait[] = [];
  readonly #traitCodes = new Map<string, number>();
  readonly #accounts = new Dictionary();
  readonly #targets = new Dictionary();
  readonly #refs = new Dictionary();

  store(cells: readonly string[], person: number): void {
    this.#at.push(readNumber('instant', cells[COLUMN.at]));
    this.#person.push(person);
    this.#trait.push(this.#traitOf(cells));
    this.#account.push(this.#accounts.code(cells[COLUMN.account]));
    this.#target.push(this.#targets.code(cells[COLUMN.target]));
    this.#ref.push(this.#refs.code(cells[COLUMN.ref]));
    const quantity = cells[COLUMN.quantity] === '' ? 1 : readNumber('quantity', cells[COLUMN.quantity]);
    const credits = cells[COLUMN.credits] === '' ? 0 : readNumber('credits', cells[COLUMN.credits]);
    this.#counted ||= quantity !== 1;
    this.#credited ||= credits !== 0;
    this.#quantity.push(quantity);
    this.#credits.push(credits);
  }

  #traitOf(cells: readonly string[]): number {
    let key = '';
    for (const name of TRAIT_COLUMNS) key += cells[COLUMN[name]] + '\0';
    const known = this.#traitCodes.get(key);
    if (known !== undefined) return known;
    this.#traits.push(
      Object.fromEntries(TRAIT_COLUMNS.map((name) => [name, cells[COLUMN[name]]])) as unknown as Trait,
    );
    this.#traitCodes.set(key, this.#traits.length - 1);
    return this.#traits.length - 1;
  }

  /** `ids`: of the rows in the order in which they were stored; asked only where two have one instant. */
  async finish(ids: () => readonly string[], pause: () => Promise<void>): Promise<EventTables> {
    const at = this.#at.done();
    await pause();
    let known: readonly string[] | undefined;
    const byId = (a: number, b: number) => {
      known ??= ids();
      return compareCodePoints(known[a], known[b]);
    };
    const order = await orderByTime(at, byId, pause);
    const arrange = async <A extends Float64Array | Uint32Array>(values: A): Promise<A> => {
      await pause();
      if (!order) return values;
      const arranged = new (values.constructor as new (length: number) => A)(values.length);
      for (let i = 0; i < order.length; i++) arranged[i] = values[order[i]];
      return arranged;
    };
    const keys = async (used: boolean, values: { done(): Uint32Array }) =>
      used ? arrange(values.done()) : new Uint32Array(0);
    const traits = await arrange(this.#trait.done());
    const events: Events = {
      length: at.length,
      at: await arrange(at),
      person: await arrange(this.#person.done()),
      trait: this.#traits.length <= 0x1_0000 ? Uint16Array.from(traits) : traits,
      traits: this.#traits,
      account: await keys(this.#accounts.texts.length > 1, this.#account),
      target: await keys(this.#targets.texts.length > 1, this.#target),
      ref: await keys(this.#refs.texts.length > 1, this.#ref),
      quantity: this.#counted ? await arrange(this.#quantity.done()) : null,
      credits: this.#credited ? await arrange(this.#credits.done()) : null,
    };
    return { events, accounts: this.#accounts.texts, targets: this.#targets, refs: this.#refs };
  }
}
