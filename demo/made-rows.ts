/** How far a company is that is made while it is read: said by the worker, read by the page. */
import type { RecordSource } from '../src/contract/records.js';
import { TABLE_NAMES } from '../src/contract/tables.js';

export interface Made {
  rows: number;
  /** About. */
  total: number;
}

const START = '{"made":';
/** The clock is looked at once in so many rows, and told at most so often. */
const [ROWS_PER_LOOK, EVERY_MS] = [1024, 100];

export const madeText = (made: Made): string => JSON.stringify({ made });

/** Undefined: another message. Answers are long, so they are not read for it. */
export function readMade(message: unknown): Made | undefined {
  if (typeof message !== 'string' || !message.startsWith(START)) return undefined;
  return (JSON.parse(message) as { made: Made }).made;
}

/** The same rows; `tell` hears how many were taken. */
export function countedRows(records: RecordSource, tell: (rows: number) => void): RecordSource {
  let [rows, told] = [0, -Infinity];
  function* walked<R>(table: Iterable<R>): Generator<R> {
    for (const row of table) {
      if (++rows % ROWS_PER_LOOK === 0 && performance.now() - told > EVERY_MS) {
        told = performance.now();
        tell(rows);
      }
      yield row;
    }
  }
  const tables = TABLE_NAMES.filter((name) => records[name]).map((name) => [
    name,
    { [Symbol.iterator]: () => walked<unknown>(records[name]!) },
  ]);
  return { ...records, ...Object.fromEntries(tables) };
}
